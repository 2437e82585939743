#pragma once

#include "core/domain/Records.h"

/// "To solve": which conversation an agent should take next. Pure functions; nothing here asks the time.
namespace saskare {

/// What is known of a conversation that may wait for this agent. Times UTC ms, 0 = none.
struct Candidate
{
    ConversationId id;
    ConversationState state = ConversationState::Other;
    bool isAssigned = false;
    bool isMine = false;
    bool colleagueIsAtWork = false; ///< somebody else reads, writes or calls there just now
    bool iAnsweredLast = false; ///< its newest answer is this agent's
    Priority priority = Priority::None;
    qint64 dueAt = 0; ///< the help desk's limit
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    std::optional<CallbackRecord> callback;
};

/// Why a conversation comes where it comes. In this order, the first that holds.
enum class ImportanceReason
{
    Live, ///< the customer is there at this moment
    Overdue, ///< the help desk's limit has passed
    CallDue, ///< the time of a promised call has come
    WaitedTooLong, ///< no limit was set; it has waited for longer than unlimitedMs
    DueSoon, ///< the limit is near
    Priority, ///< high or urgent
    AnsweredLast, ///< this agent's conversation before
    DueLater, ///< it has a limit
    WaitsLongest ///< none of that
};

/// A conversation for which no limit was set is to be answered in this time all the same, so that it moves up: 7
/// days, as LiveAgent has it.
constexpr qint64 unlimitedMs = qint64(7) * 24 * 60 * 60'000;
/// A limit nearer than this counts for more than any priority.
constexpr qint64 soonMs = qint64(60) * 60'000;

/// Its place among all: the smaller, the more important. Overdue by due time; then what falls due soon, by due time;
/// then by priority, "I answered it last" first among equals, by due time.
struct Importance
{
    int band = 0;
    int below = 0; ///< below the highest priority
    int stranger = 1; ///< 0: this agent answered it last
    qint64 due = 0; ///< UTC ms, real or reckoned
    ConversationId id;
    ImportanceReason reason = ImportanceReason::WaitsLongest; ///< tells nothing about the order
    qint64 at = 0; ///< what the reason is about: when it is due, or since when it waits

    /// In the first two bands the due time comes before the priority.
    [[nodiscard]] bool isBefore(const Importance &other) const;
};

/// Nothing: it is not this agent's to take now. Somebody else has it or is at work on it; it is postponed, waits for
/// the customer or is done; its call is to be made later.
std::optional<Importance> importanceOf(const Candidate &candidate, qint64 nowMs);

} // namespace saskare
