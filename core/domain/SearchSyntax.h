#pragma once

#include "core/domain/ConversationQuery.h"

#include <QStringList>

#include <utility>
#include <vector>

/// Searches as people type them: operators ("status:open -tag:vip updated<7d"), words, "phrases" and -words, the same
/// over all help desks. Pure functions that no input can make fail. Any thread.
namespace saskare {

/// The names that values are checked against and completed from.
struct SearchNames
{
    QStringList queues;
    QStringList agents;
    QStringList tags;
    QStringList statuses; ///< the help desks' own words for them
    std::vector<std::pair<AccountId, QString>> accounts;
};

/// Something typed that cannot be meant as it stands.
struct SearchProblem
{
    int from = 0; ///< in what was typed
    int length = 0;
    QString text; ///< what is wrong and what would work, translated
};

struct SearchParse
{
    ConversationQuery query; ///< conditions and text of it alone; without what has a problem
    QList<SearchProblem> problems;
};

SearchParse parseSearch(const QString &typed, const SearchNames &names);
/// The text that parses to these conditions and this text; of the rest of the query nothing.
QString searchText(const ConversationQuery &query, const SearchNames &names);

/// The same query with what its fields say as conditions, as far as there is an operator for it: to be shown and
/// edited as text.
ConversationQuery spelledOut(ConversationQuery query);

/// What may stand where the cursor is.
struct SearchCompletion
{
    QString text; ///< what to write: "status:", "open", "\"Klientu serviss\""
    std::optional<ConditionField> field; ///< of an operator, or the operator of this value
};
struct SearchCompletions
{
    int from = 0; ///< what is replaced
    int length = 0;
    QList<SearchCompletion> choices; ///< empty: nothing is offered
};
SearchCompletions completeSearch(const QString &typed, int cursor, const SearchNames &names);

/// "status"; English, as typed.
QString nameOf(ConditionField field);
std::optional<ConditionField> conditionFieldFrom(QStringView name);
/// The values that a field has by itself: states, channels, words of `is` and `has`. Names are not among them.
QStringList wordsOf(ConditionField field);
/// All values to choose from, names with them; empty for what is typed freely.
QStringList valuesOf(ConditionField field, const SearchNames &names);
/// A time: compared by <, <=, >, >= too.
constexpr bool isTime(ConditionField field)
{
    return field == ConditionField::Created || field == ConditionField::Updated || field == ConditionField::Due;
}
/// "7d" as milliseconds; nothing for what is no length.
std::optional<qint64> lengthFrom(QStringView text);
/// The value as a condition keeps it, and an error text for one that cannot be.
struct CheckedValue
{
    QString value;
    QString problem; ///< empty: it is good
};
CheckedValue checkedValue(ConditionField field, const QString &typed, const SearchNames &names);
/// The value as people type it: an account by its name.
QString shownValue(const Condition &condition, const SearchNames &names);

} // namespace saskare
