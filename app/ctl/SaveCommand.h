#pragma once

#include "app/ctl/CtlCommand.h"
#include "app/ctl/SyncRun.h"

#include <QDir>

#include <memory>

namespace saskare {

/// save: the attachments of a conversation, or of all, as files in a folder. Fetches those that are not here yet.
class SaveCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("save"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    void collect(Session &session, const QString &conversation);
    void prepare(Session &session);
    void saveNext(Session &session);
    void saved(Session &session, const AttachmentRow &file, const Result<QString> &fetched);
    [[nodiscard]] QString placeFor(const AttachmentRow &file) const;

    QDir m_folder;
    QStringList m_secretVariables;
    QList<AttachmentRow> m_files;
    std::unique_ptr<SyncRun> m_run;
    int m_failed = 0;
};

} // namespace saskare
