#include "ui/conversation/AnswerChoices.h"

#include "core/store/Store.h"
#include "ui/base/MessageBoxes.h"

#include <QPointer>

namespace saskare {

AnswerChoices::AnswerChoices(Store &store, QWidget *window)
    : QObject(window)
    , m_store(store)
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

void AnswerChoices::showReport(const MessageRow &message)
{
    Error report;
    report.happened = tr("The recipient's server did not take this answer.");
    report.done = message.delivery.recipients.isEmpty()
        ? QString()
        : tr("Sent to: %1.").arg(message.delivery.recipients.join(QStringLiteral(", ")));
    report.advice = message.delivery.report.left(4000);
    messageboxes::tell(m_window, report);
}

} // namespace saskare
