#include "ui/conversation/FileChoices.h"

#include "core/base/Cancelled.h"
#include "core/content/SafeFileName.h"
#include "core/sync/SyncService.h"
#include "ui/base/MessageBoxes.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

namespace saskare {

FileChoices::FileChoices(SyncService &sync, BodyPreparer &preparer, const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_preparer(preparer)
    , m_theme(theme)
    , m_parent(parent)
{
}

void FileChoices::choose(AccountId account, const AttachmentRow &attachment, QWidget *chip)
{
    chip->setEnabled(false); // while it comes
    Future<Result<QString>> fetching = m_sync.fetchAttachment(account, attachment.id);
    ifCancelled(fetching, this, [this, chip = QPointer(chip), name = attachment.name] {
        if (chip)
            chip->setEnabled(true);
        Q_EMIT failed(Error{ErrorKind::Cancelled,
                            tr("%1 was not fetched: the connection to the help desk was ended meanwhile.").arg(name),
                            {},
                            tr("Choose it again when you are connected."),
                            {}});
    });
    fetching.then(this,
                  [this, chip = QPointer(chip), name = safeFileName(attachment.name)](const Result<QString> &path) {
                      if (chip)
                          chip->setEnabled(true);
                      if (!path.ok())
                          Q_EMIT failed(path.error());
                      else if (chip)
                          offer(path.value(), name, chip);
                  });
}

void FileChoices::offer(const QString &path, const QString &name, QWidget *chip)
{
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(QStringLiteral("attachmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_theme.icon(QStringLiteral("save")), tr("Save as…"), this,
                    [this, path, name] { saveAs(path, name); });
    menu->addAction(m_theme.icon(QStringLiteral("external-link")), tr("Open"), this,
                    [this, path, name] { open(path, name); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height() + space::xs)));
}

void FileChoices::saveAs(const QString &path, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(m_parent, tr("Save the attachment"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &target) {
        m_preparer.copy(path, target, IfThere::Replace).then(this, [this, target](bool done) {
            if (!done)
                Q_EMIT failed(Error{ErrorKind::Storage,
                                    tr("%1 could not be written.").arg(target),
                                    {},
                                    tr("Choose another folder."),
                                    {}});
        });
    });
    dialog->open();
}

void FileChoices::open(const QString &path, const QString &name)
{
    if (!isRiskyToOpen(name)) {
        openCopy(path, name);
        return;
    }
    messageboxes::Question question;
    question.title = tr("Open %1?").arg(name);
    question.text = tr("Files of this kind can run a program or show a false page. Open it only if you expected it.");
    question.answers = {tr("Open it"), tr("Do not open")};
    question.dangerous = true;
    messageboxes::ask(m_parent, question, [this, path, name](int answer) {
        if (answer == 0)
            openCopy(path, name);
    });
}

void FileChoices::openCopy(const QString &path, const QString &name)
{
    m_preparer.copyToOpen(path, name).then(this, [this, name](const QString &copy) {
        if (copy.isEmpty())
            Q_EMIT failed(
                Error{ErrorKind::Storage, tr("%1 could not be opened.").arg(name), {}, tr("Save it instead."), {}});
        else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
            Q_EMIT failed(Error{
                ErrorKind::Unsupported, tr("%1 could not be opened.").arg(name), {}, tr("Save it instead."), {}});
    });
}

} // namespace saskare
