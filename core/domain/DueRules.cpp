#include "core/domain/DueRules.h"

namespace saskare {

bool awaitsCall(CallbackState state)
{
    switch (state) {
    case CallbackState::Requested:
    case CallbackState::Queued:
    case CallbackState::Scheduled:
    case CallbackState::Offered:
    case CallbackState::Accepted:
    case CallbackState::RetryWait:
        return true;
    case CallbackState::Dialling:
    case CallbackState::Connected:
    case CallbackState::WrapUp:
    case CallbackState::Completed:
    case CallbackState::Exhausted:
    case CallbackState::Expired:
    case CallbackState::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

qint64 callTimeOf(const CallbackRecord &callback)
{
    return callback.dueAt > 0 ? callback.dueAt : callback.promisedAt;
}

Due dueOf(ConversationState state, const std::optional<CallbackRecord> &callback, qint64 dueAt, qint64 postponedUntil)
{
    const StateGroup group = groupOf(state);
    if (group == StateGroup::Done)
        return {};
    if (callback && awaitsCall(callback->state))
        return {DueKind::Call, callTimeOf(*callback)};
    if (state == ConversationState::Postponed && postponedUntil > 0)
        return {DueKind::Return, postponedUntil};
    if (group == StateGroup::Open && dueAt > 0)
        return {DueKind::Answer, dueAt};
    return {};
}

} // namespace saskare
