#include "ui/conversation/AnswerChoices.h"

#include "core/calls/Dialer.h"
#include "core/store/Store.h"
#include "ui/base/MessageBoxes.h"
#include "ui/conversation/DeliveryDialog.h"
#include "ui/conversation/LinkOpener.h"

#include <QPointer>

namespace saskare {

AnswerChoices::AnswerChoices(Store &store, Dialer &dialer, const Theme &theme, Clock &clock, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_dialer(dialer)
    , m_theme(theme)
    , m_clock(clock)
    , m_window(window)
{
}

void AnswerChoices::lookUp(MessageBubble *bubble, const QUuid &command)
{
    m_store.outboxEntry(command).then(this,
                                      [bubble = QPointer(bubble), command](const std::optional<OutboxEntry> &entry) {
                                          if (bubble && entry && bubble->message().command == command)
                                              bubble->setOutboxEntry(*entry);
                                      });
}

void AnswerChoices::carryOut(const MessageRow &message, OutboxChoice choice)
{
    const CommandId command = message.command;
    switch (choice) {
    case OutboxChoice::Retry:
    case OutboxChoice::SendAgain:
        settle(m_store.retry(command), choice);
        break;
    case OutboxChoice::Arrived:
        settle(m_store.markArrived(command), choice);
        break;
    case OutboxChoice::Edit:
    case OutboxChoice::KeepAsDraft:
        settle(m_store.takeBackAsDraft(command), choice);
        break;
    case OutboxChoice::Discard:
        askToDiscard(command);
        break;
    }
}

void AnswerChoices::askToDiscard(const CommandId &command)
{
    messageboxes::Question question;
    question.title = tr("Discard this answer?");
    question.text = tr("It was not sent. Its words will be gone.");
    question.answers = {tr("Discard"), tr("Keep")};
    question.dangerous = true;
    messageboxes::ask(m_window, question, [this, command](int answer) {
        if (answer == 0)
            settle(m_store.discard(command), OutboxChoice::Discard);
    });
}

void AnswerChoices::settle(Future<Result<void>> future, OutboxChoice choice)
{
    future.then(this, [this, choice, account = m_account](const Result<void> &result) {
        if (!result.ok())
            Q_EMIT failed(result.error());
        else if (choice == OutboxChoice::Retry || choice == OutboxChoice::SendAgain)
            Q_EMIT becameSendable(account);
    });
}

void AnswerChoices::showDelivery(const MessageRow &message)
{
    m_store.conversation(message.conversation).then(this, [this, message](const std::optional<ConversationRow> &row) {
        if (!row)
            return;
        m_store.customer(row->customer).then(this, [this, message](const std::optional<CustomerRow> &customer) {
            openDelivery(message, customer.value_or(CustomerRow{}));
        });
    });
}

void AnswerChoices::openDelivery(const MessageRow &message, const CustomerRow &customer)
{
    auto *dialog = new DeliveryDialog(message, customer, m_dialer.isAvailable(), m_clock.nowMs(), m_theme, m_window);
    connect(dialog, &DeliveryDialog::openCustomer, this,
            [this](const QString &address) { openLink(address, address, m_dialer, m_window); });
    connect(dialog, &DeliveryDialog::call, this, [this](const QString &number) {
        if (const Result<void> dialled = m_dialer.dial(number); !dialled)
            Q_EMIT failed(dialled.error());
    });
    connect(dialog, &DeliveryDialog::writeAgain, this, [this, message] {
        Draft draft;
        draft.conversation = message.conversation;
        draft.text = message.text;
        m_store.prependDraft(draft).then(this, [this](const Result<void> &kept) {
            if (!kept.ok())
                Q_EMIT failed(kept.error());
        });
    });
    dialog->open();
}

} // namespace saskare
