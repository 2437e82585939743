#pragma once

#include "core/base/Future.h"
#include "core/store/Rows.h"
#include "ui/conversation/MessageBubble.h"

#include <QObject>

namespace saskare {

class Store;

/// What an agent decides about an answer that waits in the outbox or came back: send it again, take it back, say that
/// it arrived, throw it away, read the report. Thread: GUI.
class AnswerChoices : public QObject
{
    Q_OBJECT
public:
    /// `window`: what questions stand over.
    AnswerChoices(Store &store, QWidget *window);

    void setAccount(AccountId account) { m_account = account; } ///< of the open conversation
    void carryOut(const MessageRow &message, OutboxChoice choice);
    /// Tells the bubble how its answer stands in the outbox.
    void lookUp(MessageBubble *bubble, const QUuid &command);
    void showReport(const MessageRow &message);

Q_SIGNALS:
    void becameSendable(saskare::AccountId account);
    void failed(const saskare::Error &error);

private:
    void settle(Future<Result<void>> future, OutboxChoice choice);
    void askToDiscard(const CommandId &command);

    Store &m_store;
    QWidget *m_window;
    AccountId m_account;
};

} // namespace saskare
