#pragma once

#include "core/domain/Command.h"
#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"

#include <QHash>
#include <QWidget>

namespace saskare {

/// The files that go with what is being written, as chips with their sizes. Reads them in a worker, once, so that
/// what is sent is what was attached. Thread: GUI.
class OutgoingFiles : public QWidget
{
    Q_OBJECT
public:
    OutgoingFiles(const Theme &theme, BodyPreparer &preparer, QWidget *parent);

    void attach(const QStringList &paths);
    void attach(const QString &name, const QString &mediaType, const QByteArray &bytes);
    void attach(const OutgoingFile &file, const QByteArray &bytes); ///< of a draft: at once
    void clear();
    [[nodiscard]] const QList<OutgoingFile> &files() const { return m_files; }
    [[nodiscard]] const QHash<QByteArray, QByteArray> &bytes() const { return m_bytes; }

Q_SIGNALS:
    void changed();
    void refused(const saskare::Error &error);

private:
    void rebuild();

    const Theme &m_theme;
    BodyPreparer &m_preparer;
    QList<OutgoingFile> m_files;
    QHash<QByteArray, QByteArray> m_bytes;
    int m_generation = 0; ///< files read for a message that was left do not come to the next
};

} // namespace saskare
