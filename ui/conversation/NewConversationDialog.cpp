#include "ui/conversation/NewConversationDialog.h"

#include "core/account/AccountConnection.h"
#include "ui/base/Button.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/MessageBoxes.h"
#include "ui/base/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace saskare {
namespace {

/// Only what cannot be an address is stopped here; whether it is one, the help desk knows.
bool mayBeAddress(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at > 0 && at < text.size() - 1 && !text.contains(QLatin1Char(' '));
}

} // namespace

QList<Account> accountsThatCreate(const AccountRegistry &accounts, const ManifestCatalog &manifests)
{
    QList<Account> able;
    for (const Account &account : accounts.accounts()) {
        const auto manifest = manifestFor(account, manifests);
        if (manifest && manifest->can(QStringLiteral("createConversation")))
            able += account;
    }
    return able;
}

NewConversationDialog::NewConversationDialog(Store &store, const QList<Account> &accounts, const Theme &theme,
                                             QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_theme(theme)
    , m_account(new QComboBox(this))
    , m_queue(new QComboBox(this))
    , m_email(new QLineEdit(this))
    , m_subject(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_trouble(new InfoBar(theme, this))
    , m_cancel(new Button(theme, ButtonKind::Outlined, {}, this))
    , m_send(new Button(theme, ButtonKind::Primary, {}, this))
    , m_accountLabel(label(m_account))
    , m_queueLabel(label(m_queue))
    , m_emailLabel(label(m_email))
    , m_subjectLabel(label(m_subject))
    , m_textLabel(label(m_text))
{
    setObjectName(QStringLiteral("newConversation"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_account->setObjectName(QStringLiteral("newAccount"));
    m_queue->setObjectName(QStringLiteral("newQueue"));
    m_email->setObjectName(QStringLiteral("newEmail"));
    m_subject->setObjectName(QStringLiteral("newSubject"));
    m_text->setObjectName(QStringLiteral("newText"));
    m_send->setObjectName(QStringLiteral("newSend"));
    for (const Account &account : m_accounts)
        m_account->addItem(account.name);
    m_account->setVisible(m_accounts.size() > 1);
    m_accountLabel->setVisible(m_accounts.size() > 1);
    m_subject->setMaxLength(300);
    m_text->setTabChangesFocus(true);
    for (QWidget *field : QList<QWidget *>{m_account, m_queue, m_email, m_subject})
        field->setMinimumHeight(measure::control);
    m_cancel->setAutoDefault(false);
    m_send->setAutoDefault(false);
    m_send->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_trouble->setClosable();
    m_trouble->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::xs);
    column->addWidget(m_trouble);
    for (QWidget *part : QList<QWidget *>{m_accountLabel, m_account, m_queueLabel, m_queue, m_emailLabel, m_email,
                                          m_subjectLabel, m_subject, m_textLabel, m_text}) {
        column->addWidget(part, part == m_text ? 1 : 0);
        if (!qobject_cast<TextLabel *>(part) && part != m_text && !part->isHidden())
            column->addSpacing(space::s);
    }
    column->addSpacing(space::m);
    column->addLayout(buttons);
    resize(520, 520);

    connect(m_account, &QComboBox::currentIndexChanged, this, &NewConversationDialog::showQueues);
    for (QLineEdit *edit : {m_email, m_subject})
        connect(edit, &QLineEdit::textChanged, this, &NewConversationDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NewConversationDialog::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &NewConversationDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &NewConversationDialog::send);
    new LiveText(this, [this] { setTexts(); });
    m_email->setFocus();
    m_store.queues().then(this, [this](std::vector<QueueRow> queues) {
        m_queues = std::move(queues);
        showQueues();
    });
    refresh();
}

TextLabel *NewConversationDialog::label(QWidget *buddy)
{
    auto *words = new TextLabel(m_theme, TextSize::Small, TextWeight::Medium, Color::TextSecond, this);
    words->setBuddy(buddy);
    return words;
}

void NewConversationDialog::begin(const SplitStart &start)
{
    m_start = start;
    m_email->setText(start.customerEmail);
    m_subject->setText(start.subject);
    m_text->setPlainText(start.text);
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus();
    setTexts();
}

void NewConversationDialog::setTexts()
{
    setWindowTitle(m_start ? tr("New conversation, split from %1").arg(m_start->number) : tr("New conversation"));
    m_accountLabel->setText(tr("Account"));
    m_queueLabel->setText(tr("Queue"));
    m_emailLabel->setText(tr("Customer's e-mail"));
    m_subjectLabel->setText(tr("Subject"));
    m_textLabel->setText(tr("Message"));
    m_account->setAccessibleName(m_accountLabel->text());
    m_queue->setAccessibleName(m_queueLabel->text());
    m_email->setAccessibleName(m_emailLabel->text());
    m_subject->setAccessibleName(m_subjectLabel->text());
    m_text->setAccessibleName(m_textLabel->text());
    m_cancel->setText(tr("Cancel"));
    m_send->setText(tr("Send"));
}

void NewConversationDialog::showQueues()
{
    m_queue->clear();
    const AccountId account = m_accounts.at(qMax(0, m_account->currentIndex())).id;
    for (const QueueRow &queue : m_queues) {
        if (queue.account != account)
            continue;
        m_queue->addItem(queue.name, queue.remoteId);
        if (m_start && queue.id == m_start->queue)
            m_queue->setCurrentIndex(m_queue->count() - 1);
    }
    m_queue->setVisible(m_queue->count() > 0);
    m_queueLabel->setVisible(m_queue->count() > 0);
    refresh();
}

bool NewConversationDialog::isWritten() const
{
    if (m_start)
        return m_text->toPlainText() != m_start->text;
    return !m_text->toPlainText().trimmed().isEmpty() || !m_subject->text().trimmed().isEmpty();
}

void NewConversationDialog::refresh()
{
    m_send->setEnabled(!m_sending && mayBeAddress(m_email->text().trimmed()) && !m_subject->text().trimmed().isEmpty()
                       && !m_text->toPlainText().trimmed().isEmpty());
}

void NewConversationDialog::send()
{
    if (!m_send->isEnabled())
        return;
    m_sending = true;
    refresh();
    const AccountId account = m_accounts.at(qMax(0, m_account->currentIndex())).id;
    CreateConversation made;
    made.queue = m_queue->currentData().toString();
    made.customerEmail = m_email->text().trimmed();
    made.subject = m_subject->text().simplified();
    made.text = m_text->toPlainText().trimmed();
    if (m_start)
        made.link = m_start->link;
    m_store.submit(account, {}, made, {}, {}).then(this, [this, account](const Result<CommandId> &result) {
        m_sending = false;
        refresh();
        if (!result.ok()) {
            m_trouble->showError(result.error());
            return;
        }
        Q_EMIT begun(account);
        accept();
    });
}

void NewConversationDialog::reject()
{
    if (!isWritten()) {
        QDialog::reject();
        return;
    }
    messageboxes::Question question;
    question.title = tr("Throw away what is written?");
    question.text = tr("It has not been sent.");
    question.answers = {tr("Throw away"), tr("Go on writing")};
    question.dangerous = true;
    messageboxes::ask(this, question, [this](int answer) {
        if (answer == 0)
            QDialog::reject();
    });
}

void NewConversationDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        send();
    else
        QDialog::keyPressEvent(event);
}

} // namespace saskare
