#pragma once

#include "core/domain/Condition.h"
#include "core/domain/Vocabulary.h"

#include <algorithm>

namespace saskare {

enum class AssigneeFilter
{
    Anyone,
    Me,
    Nobody,
    MeOrNobody, ///< what this agent may take up
};
enum class ConversationOrder
{
    NewestFirst, ///< updatedAt, descending
    DueFirst, ///< dueAt or the callback's time, ascending; those without one last
};

/// Filter, order and place in a list of conversations, as a value. Absent fields do not filter; all given must hold.
struct ConversationQuery
{
    std::optional<AccountId> account;
    std::optional<QueueId> queue;
    std::optional<CustomerId> customer;
    std::optional<ConversationKind> kind;
    StateGroup group = StateGroup::Any;
    std::optional<ConversationState> state;
    AssigneeFilter assignee = AssigneeFilter::Anyone;
    bool callbacksDue = false; ///< callbacks that wait for a call and whose time has come or has none
    bool inTrouble = false; ///< an answer of ours was not delivered, failed, may be sent, or is held
    int troubleDays = 0; ///< with inTrouble: only answers of that many days; 0: all
    QString tag;
    QList<Condition> conditions; ///< beyond those above
    /// Full text, as typed; the last word is a beginning. "…" is a phrase, and -word a word that must not occur.
    QString text;
    /// What help desks found for it: they belong to the list, whatever our own index says of the words. Never saved.
    QList<ConversationId> found;
    ConversationOrder order = ConversationOrder::NewestFirst;

    bool operator==(const ConversationQuery &) const = default;
};

/// Whether what it finds changes by itself as time goes on.
inline bool dependsOnTime(const ConversationQuery &query)
{
    const auto isTime = [](const Condition &condition) {
        return condition.field == ConditionField::Created || condition.field == ConditionField::Updated
            || condition.field == ConditionField::Due || condition.field == ConditionField::AnsweredToday
            || condition.value == QLatin1String("overdue");
    };
    return query.callbacksDue || std::any_of(query.conditions.begin(), query.conditions.end(), isTime);
}

/// A place in a list: the sort key and id of the row before the page asked for.
struct RowPosition
{
    qint64 key = 0;
    ConversationId id;
    bool operator==(const RowPosition &) const = default;
};

} // namespace saskare
