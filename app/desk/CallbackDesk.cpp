#include "app/desk/CallbackDesk.h"

#include "app/desk/DeskStatus.h"

using namespace Qt::Literals::StringLiterals;

namespace saskare {

CallbackDesk::CallbackDesk(ConversationBook &book)
    : m_book(book)
{
}

Result<void> CallbackDesk::claim(qint64 id, qint64 agent, qint64 at)
{
    std::optional<QJsonObject> conversation = m_book.find(id);
    if (!conversation)
        return noConversation();
    QJsonObject callback = conversation->value("callback"_L1).toObject();
    if (callback.isEmpty())
        return refusal(ErrorKind::BadInput, u"Nobody asked for a call in this conversation."_s);
    if (const std::optional<Error> held = heldByOther(callback, agent))
        return *held;
    const auto state = from<CallbackState>(callback.value("state"_L1).toString()).value_or(CallbackState::Requested);
    if (state == CallbackState::Completed || state == CallbackState::Cancelled || state == CallbackState::Expired
        || state == CallbackState::Exhausted)
        return refusal(ErrorKind::Conflict, u"This callback is over: %1."_s.arg(code(state)));
    callback.insert("state"_L1, code(CallbackState::Accepted));
    callback.insert("claimedBy"_L1, QString::number(agent));
    conversation->insert("callback"_L1, callback);
    conversation->insert("assignee"_L1, QString::number(agent));
    conversation->insert("unread"_L1, false);
    m_book.addEvent(id, u"%1 took the callback"_s.arg(m_book.agentName(agent)), at);
    m_book.save(id, *conversation, at);
    return {};
}

Result<void> CallbackDesk::record(qint64 id, const QJsonObject &outcome, qint64 agent, qint64 at)
{
    std::optional<QJsonObject> conversation = m_book.find(id);
    if (!conversation)
        return noConversation();
    QJsonObject callback = conversation->value("callback"_L1).toObject();
    const auto result = from<CallOutcome>(outcome.value("outcome"_L1).toString());
    if (callback.isEmpty() || !result)
        return refusal(ErrorKind::BadInput, u"There is no callback here, or the outcome is not one of this API's."_s);
    if (const std::optional<Error> held = heldByOther(callback, agent))
        return *held;
    const int attempts = callback.value("attempts"_L1).toInt() + 1;
    const qint64 retryAt = msFrom(outcome.value("retryAt"_L1));
    CallbackState state = CallbackState::Completed;
    if (*result == CallOutcome::Refused)
        state = CallbackState::Cancelled;
    else if (*result != CallOutcome::Reached)
        state = retryAt > at ? CallbackState::RetryWait
            : attempts >= 3  ? CallbackState::Exhausted
                             : CallbackState::Queued;
    callback.insert("state"_L1, code(state));
    callback.insert("attempts"_L1, attempts);
    callback.insert("lastOutcome"_L1, code(*result));
    callback.insert("claimedBy"_L1, QJsonValue());
    callback.insert("dueAt"_L1, state == CallbackState::RetryWait ? QJsonValue(isoTime(retryAt)) : QJsonValue());
    conversation->insert("callback"_L1, callback);
    const bool over = state != CallbackState::RetryWait && state != CallbackState::Queued;
    conversation->insert("status"_L1, statusRecord(over ? ConversationState::Resolved : ConversationState::Open));
    conversation->insert("dueAt"_L1, state == CallbackState::RetryWait ? QJsonValue(isoTime(retryAt)) : QJsonValue());
    const qint64 talkSeconds = outcome.value("talkMs"_L1).toVariant().toLongLong() / 1000;
    m_book.addEvent(id,
                    u"%1 called %2: %3, %4 s"_s.arg(m_book.agentName(agent), callback.value("number"_L1).toString(),
                                                    code(*result), QString::number(talkSeconds)),
                    at);
    m_book.save(id, *conversation, at);
    return {};
}

std::optional<Error> CallbackDesk::heldByOther(const QJsonObject &callback, qint64 agent) const
{
    const qint64 holder = callback.value("claimedBy"_L1).toString().toLongLong();
    if (holder == 0 || holder == agent)
        return std::nullopt;
    return refusal(ErrorKind::Conflict, u"%1 has taken this callback."_s.arg(m_book.agentName(holder)));
}

} // namespace saskare
