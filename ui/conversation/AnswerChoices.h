#pragma once

#include "core/base/Future.h"
#include "core/store/Rows.h"
#include "ui/conversation/MessageBubble.h"

#include <QObject>

namespace saskare {

class Clock;
class Dialer;
class Store;

/// What an agent decides about an answer that waits in the outbox or came back: send it again, take it back, say that
/// it arrived, throw it away, see what became of it in detail. Thread: GUI.
class AnswerChoices : public QObject
{
    Q_OBJECT
public:
    /// `window`: what questions stand over.
    AnswerChoices(Store &store, Dialer &dialer, const Theme &theme, Clock &clock, QWidget *window);

    void setAccount(AccountId account) { m_account = account; } ///< of the open conversation
    void carryOut(const MessageRow &message, OutboxChoice choice);
    /// Tells the bubble how its answer stands in the outbox.
    void lookUp(MessageBubble *bubble, const QUuid &command);
    /// What the help desk tells of its delivery, with what can be done.
    void showDelivery(const MessageRow &message);

Q_SIGNALS:
    void becameSendable(saskare::AccountId account);
    void failed(const saskare::Error &error);

private:
    void settle(Future<Result<void>> future, OutboxChoice choice);
    void askToDiscard(const CommandId &command);
    void openDelivery(const MessageRow &message, const CustomerRow &customer);

    Store &m_store;
    Dialer &m_dialer;
    const Theme &m_theme;
    Clock &m_clock;
    QWidget *m_window;
    AccountId m_account;
};

} // namespace saskare
