#include "core/domain/Importance.h"

#include "core/domain/DueRules.h"

#include <tuple>

namespace saskare {
namespace {

enum Band
{
    Now,
    Late,
    Soon,
    Other
};

int belowHighest(Priority priority)
{
    // What has no priority is as important as what is normal.
    const Priority level = priority == Priority::None ? Priority::Normal : priority;
    return static_cast<int>(Priority::Urgent) - static_cast<int>(level);
}

/// What is left when time does not decide.
void rank(Importance &importance, const Candidate &candidate, bool hasLimit, qint64 since)
{
    importance.band = Other;
    if (candidate.priority >= Priority::High) {
        importance.reason = ImportanceReason::Priority;
        importance.at = since;
    } else if (candidate.iAnsweredLast) {
        importance.reason = ImportanceReason::AnsweredLast;
        importance.at = since;
    } else if (hasLimit) {
        importance.reason = ImportanceReason::DueLater;
        importance.at = importance.due;
    } else {
        importance.reason = ImportanceReason::WaitsLongest;
        importance.at = since;
    }
}

} // namespace

bool Importance::isBefore(const Importance &other) const
{
    if (band != other.band)
        return band < other.band;
    if (band == Other)
        return std::tuple(below, stranger, due, id.value())
            < std::tuple(other.below, other.stranger, other.due, other.id.value());
    return std::tuple(due, below, stranger, id.value())
        < std::tuple(other.due, other.below, other.stranger, other.id.value());
}

std::optional<Importance> importanceOf(const Candidate &candidate, qint64 nowMs)
{
    if (groupOf(candidate.state) != StateGroup::Open || (candidate.isAssigned && !candidate.isMine)
        || candidate.colleagueIsAtWork)
        return std::nullopt;
    const Due due = dueOf(candidate.state, candidate.callback, candidate.dueAt, 0);
    const bool isCall = due.kind == DueKind::Call;
    if (isCall && due.at > nowMs)
        return std::nullopt; // it was promised for later
    const qint64 since = candidate.updatedAt > 0 ? candidate.updatedAt : candidate.createdAt;
    const bool hasLimit = due.kind == DueKind::Answer;
    Importance importance;
    importance.id = candidate.id;
    importance.below = belowHighest(candidate.priority);
    importance.stranger = candidate.iAnsweredLast ? 0 : 1;
    importance.due = hasLimit ? due.at : isCall ? (due.at > 0 ? due.at : candidate.createdAt) : since + unlimitedMs;
    importance.at = importance.due;
    if (candidate.state == ConversationState::Live) {
        importance.band = Now;
        importance.reason = ImportanceReason::Live;
        importance.due = importance.at = candidate.createdAt;
    } else if (importance.due <= nowMs) {
        importance.band = Late;
        importance.reason = hasLimit ? ImportanceReason::Overdue
            : isCall                 ? ImportanceReason::CallDue
                                     : ImportanceReason::WaitedTooLong;
        if (importance.reason == ImportanceReason::WaitedTooLong)
            importance.at = since;
    } else if (hasLimit && importance.due <= nowMs + soonMs) {
        importance.band = Soon;
        importance.reason = ImportanceReason::DueSoon;
    } else {
        rank(importance, candidate, hasLimit, since);
    }
    return importance;
}

} // namespace saskare
