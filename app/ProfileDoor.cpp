#include "app/ProfileDoor.h"

#include "ui/base/MessageBoxes.h"

#include <QApplication>
#include <QInputDialog>

namespace saskare {
namespace {

constexpr int gaveUp = 4;

} // namespace

ProfileDoor::ProfileDoor(const QString &profile, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_secrets(clock)
    , m_key(profile, m_secrets)
{
}

void ProfileDoor::open(std::function<void(const StoreProtection &)> opened)
{
    m_opened = std::move(opened);
    const Result<ProtectionFile> file = ProtectionFile::load(m_profile);
    // Most profiles need no key, and their first picture is not to wait for anything.
    if (file && file->keyId.isEmpty() && file->mode != StoreProtection::Mode::Encrypted)
        pass({file->mode, {}});
    else
        unlock();
}

void ProfileDoor::pass(const StoreProtection &protection)
{
    m_opened(protection);
}

void ProfileDoor::unlock()
{
    m_key.unlock().then(this, [this](const Result<StoreProtection> &found) {
        if (found)
            pass(*found);
        else
            askWhatNow(found.error());
    });
}

void ProfileDoor::askWhatNow(const Error &error)
{
    messageboxes::Question question;
    question.title = error.happened;
    question.text = QStringList{error.done, error.advice}.join(u' ').trimmed();
    question.answers = {tr("Try again"), tr("Recovery passphrase…"), tr("Begin anew…"), tr("Close Saskare")};
    messageboxes::ask(nullptr, question, [this](int answer) {
        if (answer == 0)
            unlock();
        else if (answer == 1)
            askPassphrase({});
        else if (answer == 2)
            confirmBeginAnew();
        else
            QApplication::exit(gaveUp);
    });
}

void ProfileDoor::askPassphrase(const QString &trouble)
{
    auto *dialog = new QInputDialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QApplication::applicationDisplayName());
    dialog->setLabelText(trouble.isEmpty() ? tr("Recovery passphrase") : trouble);
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::rejected, this, &ProfileDoor::unlock);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &passphrase) {
        m_key.recover(passphrase).then(this, [this](const Result<StoreProtection> &found) {
            if (found)
                pass(*found);
            else
                askPassphrase(found.error().text());
        });
    });
    dialog->open();
}

void ProfileDoor::confirmBeginAnew()
{
    messageboxes::Question question;
    question.title = tr("Begin anew without what is encrypted?");
    question.text
        = tr("Your accounts stay. Conversations are fetched again from the help desk. What you wrote and had "
             "not been sent yet stays locked: its file is kept aside, and opens only with its key.");
    question.answers = {tr("Begin anew"), tr("Back")};
    question.dangerous = true;
    messageboxes::ask(nullptr, question, [this](int answer) {
        if (answer != 0) {
            unlock();
            return;
        }
        if (const Result<void> begun = m_key.beginAnew(); begun)
            pass({});
        else
            askWhatNow(begun.error());
    });
}

} // namespace saskare
