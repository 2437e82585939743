#pragma once

#include "core/store/Rows.h"
#include "ui/base/Theme.h"
#include "ui/conversation/BodyPreparer.h"

#include <QObject>

class QWidget;

namespace saskare {

class SyncService;

/// What happens when an attachment is chosen: its bytes are fetched, then the agent says whether to save or open it.
/// Nothing is opened by itself; what runs when opened asks once more. What was opened is a copy, which goes when the
/// program ends. Thread: GUI.
class FileChoices : public QObject
{
    Q_OBJECT
public:
    FileChoices(SyncService &sync, BodyPreparer &preparer, const Theme &theme, QWidget *parent);

    void choose(AccountId account, const AttachmentRow &attachment, QWidget *chip);

Q_SIGNALS:
    void failed(const saskare::Error &error);

private:
    void offer(const QString &path, const QString &name, QWidget *chip);
    void saveAs(const QString &path, const QString &name);
    void open(const QString &path, const QString &name);
    void openCopy(const QString &path, const QString &name);

    SyncService &m_sync;
    BodyPreparer &m_preparer;
    const Theme &m_theme;
    QWidget *m_parent;
};

} // namespace saskare
