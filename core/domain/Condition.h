#pragma once

#include <QList>
#include <QString>

namespace saskare {

/// What a condition is about; each has a name in the search syntax.
enum class ConditionField
{
    Status, ///< one of our states by its code, or a help desk's own word for one
    Is, ///< see isWords()
    Queue, ///< by name, of whichever account
    Assignee, ///< "me", "nobody", or a name
    From, ///< words of the customer's names and addresses, the last as a beginning
    Subject, ///< words of it, the same
    Channel,
    Kind,
    Priority,
    Tag,
    Account, ///< the number of an account
    Created, ///< a time, see below
    Updated,
    Due, ///< what dueOf() says
    Has, ///< see hasWords()
    Number, ///< number or remote id
    AnsweredToday ///< who wrote to the customer there since midnight: "me", or a name
};
constexpr int conditionFieldCount = static_cast<int>(ConditionField::AnsweredToday) + 1;

enum class Comparison
{
    Equals,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual
};

/// One simple thing that a conversation must be, or must not be. In a list all must hold, but those that are joined
/// with `orPrevious` are one: any of them will do. The value is spelled as code() spells it, or as the field says.
/// Times are days ("2026-10-01", local), "today", "yesterday", or lengths ("2h", "7d"): with a day Less is before it;
/// with a length Less is nearer to now, for Due: due in less than that, or overdue.
struct Condition
{
    ConditionField field = ConditionField::Status;
    Comparison comparison = Comparison::Equals;
    QString value;
    bool negated = false;
    bool orPrevious = false;

    bool operator==(const Condition &) const = default;
};

/// Whether it stands alone: neither it nor the next one is an alternative of another.
inline bool standsAlone(const QList<Condition> &conditions, qsizetype index)
{
    return !(index > 0 && conditions[index].orPrevious)
        && !(index + 1 < conditions.size() && conditions[index + 1].orPrevious);
}

} // namespace saskare
