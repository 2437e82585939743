#include "core/store/ToSolve.h"

#include "core/domain/PresenceRules.h"
#include "core/store/Database.h"
#include "core/store/PresenceTable.h"
#include "core/store/Statement.h"
#include "core/store/StoredConversation.h"

#include <algorithm>

namespace saskare {
namespace {

/// A colleague has said that the call is theirs, and has not given it back.
bool isCalledBySomebodyElse(const std::optional<CallbackRecord> &callback, const RemoteId &me)
{
    if (!callback || callback->claimedBy.isEmpty() || callback->claimedBy == me)
        return false;
    switch (callback->state) {
    case CallbackState::Accepted:
    case CallbackState::Dialling:
    case CallbackState::Connected:
    case CallbackState::WrapUp:
        return true;
    default:
        return false;
    }
}

/// What is no longer sure keeps nobody away.
bool isAtWork(const QList<ColleagueRow> &colleagues, qint64 nowMs)
{
    return std::any_of(colleagues.begin(), colleagues.end(), [&](const ColleagueRow &colleague) {
        return presenceAge(colleague.toldAt, nowMs) == PresenceAge::Live;
    });
}

} // namespace

NextToSolve ToSolve::next(const QHash<ConversationId, qint64> &passed, qint64 nowMs)
{
    NextToSolve best;
    for (const AccountId account : m_references.accounts()) {
        for (const int owner : {0, 1})
            look(best, account, owner, passed, nowMs);
    }
    if (!best.importance.id.isValid())
        return best;
    --best.left; // that one itself
    best.row = m_conversations.row(best.importance.id, nowMs);
    best.newestFromCustomer = newestFromCustomer(best.importance.id);
    return best;
}

void ToSolve::look(NextToSolve &best, AccountId account, int owner, const QHash<ConversationId, qint64> &passed,
                   qint64 nowMs)
{
    Statement mine(m_database, "SELECT remote_id FROM agent WHERE account = ? AND is_me = 1");
    const RemoteId me = mine.bind(account).step() ? mine.text(0) : RemoteId();
    Statement open(m_database,
                   "SELECT c.id, c.state, c.priority, c.due_at, c.created_at, c.updated_at,"
                   " (SELECT m.author FROM message m WHERE m.conversation = c.id AND m.known = 1 AND m.direction = ?"
                   " ORDER BY m.created_at DESC LIMIT 1),"
                   " k.state, k.number, k.due_at, k.promised_at, k.claimed_by, k.attempts, k.outcome"
                   " FROM conversation c LEFT JOIN callback k ON k.conversation = c.id"
                   " WHERE c.account = ? AND c.owner = ? AND c.shelf = 0");
    open.bind(Direction::Outbound, account, owner);
    const QHash<ConversationId, QList<ColleagueRow>> colleagues = PresenceTable(m_database).all(nowMs);
    while (open.step()) {
        Candidate candidate;
        candidate.id = ConversationId(open.integer(0));
        candidate.state = open.word<ConversationState>(1);
        candidate.isAssigned = candidate.isMine = owner == 1;
        candidate.priority = open.word<Priority>(2);
        candidate.dueAt = open.integer(3);
        candidate.createdAt = open.integer(4);
        candidate.updatedAt = open.integer(5);
        candidate.iAnsweredLast = !me.isEmpty() && open.text(6) == me;
        candidate.callback = callbackFrom(open, 7);
        candidate.colleagueIsAtWork
            = isCalledBySomebodyElse(candidate.callback, me) || isAtWork(colleagues.value(candidate.id), nowMs);
        const std::optional<Importance> importance = importanceOf(candidate, nowMs);
        if (!importance)
            continue;
        const auto taken = passed.constFind(candidate.id);
        if (taken != passed.constEnd() && newestFromCustomer(candidate.id) <= *taken) {
            ++best.passed;
            continue;
        }
        ++best.left;
        if (!best.importance.id.isValid() || importance->isBefore(best.importance))
            best.importance = *importance;
    }
}

qint64 ToSolve::newestFromCustomer(ConversationId id)
{
    Statement newest(m_database,
                     "SELECT max(created_at) FROM message WHERE conversation = ? AND known = 1 AND direction = ?");
    return newest.bind(id, Direction::Inbound).step() ? newest.integer(0) : 0;
}

} // namespace saskare
