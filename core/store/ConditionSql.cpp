#include "core/store/ConditionSql.h"

#include "core/domain/ConditionTime.h"
#include "core/store/BoardReader.h"
#include "core/store/Database.h"
#include "core/store/SearchWords.h"
#include "core/store/Statement.h"
#include "core/store/StoredConversation.h"

#include <QDateTime>

namespace saskare {
namespace {

const Conditions never{" 0", {}};

Conditions timeSql(const Condition &condition, qint64 nowMs)
{
    constexpr qint64 begin = 1, end = notDue; // 0 is no time at all
    const std::optional<ConditionTime> time = timeAskedFor(condition, nowMs);
    if (!time)
        return never;
    const QList<QVariant> values{time->from.value_or(begin), time->to.value_or(end)};
    switch (condition.field) {
    case ConditionField::Created:
        return {" (c.created_at >= ? AND c.created_at < ?)", values};
    case ConditionField::Updated:
        return {" (c.updated_at >= ? AND c.updated_at < ?)", values};
    default:
        return {" (c.due_key >= ? AND c.due_key < ?)", values};
    }
}

/// In one column of the conversations' own words.
Conditions wordsSql(const char *column, const QString &words, Database &database)
{
    const SearchWords wanted(database.handle(), words);
    if (wanted.isEmpty())
        return never;
    return {" c.id IN (SELECT rowid FROM conversation_text WHERE conversation_text MATCH ?)",
            {QString(QLatin1String(column) + u" : ("_qs + wanted.expression() + u')')}};
}

Conditions isSql(const QString &word, qint64 nowMs)
{
    if (word == u"unread")
        return {" c.unread = 1", {}};
    if (word == u"read")
        return {" c.unread = 0", {}};
    if (word == u"open" || word == u"waiting" || word == u"done")
        return {" +c.shelf = ?", {word == u"open" ? 0 : word == u"waiting" ? 1 : 2}};
    if (word == u"postponed")
        return {" c.state = ?", {static_cast<qint64>(ConversationState::Postponed)}};
    if (word == u"overdue")
        return {" (c.due_key <= ? AND +c.shelf = 0)", {nowMs}};
    if (word == u"mine" || word == u"unassigned")
        return {" +c.owner = ?", {word == u"mine" ? 1 : 0}};
    if (word == u"trouble")
        return {" +c.trouble = 1", {}};
    if (word == u"unanswered")
        return {unansweredSql(), {}};
    if (word == u"call")
        return {awaitsCallSql(), {}};
    if (word == u"incident")
        return {" c.problem <> ''", {}};
    if (word == u"problem") {
        return {" c.id IN (SELECT id FROM conversation WHERE is_problem = 1 UNION SELECT p.id FROM conversation i"
                " CROSS JOIN conversation p ON p.account = i.account AND p.remote_id = i.problem"
                " WHERE i.problem <> '' AND i.known = 1)",
                {}};
    }
    return never;
}

Conditions hasSql(const QString &word)
{
    if (word == u"attachment")
        return {" EXISTS (SELECT 1 FROM message m JOIN attachment a ON a.message = m.id WHERE m.conversation = c.id)",
                {}};
    if (word == u"callback")
        return {" EXISTS (SELECT 1 FROM callback k WHERE k.conversation = c.id)", {}};
    if (word == u"tag")
        return {" c.tags <> ''", {}};
    if (word == u"note")
        return {" EXISTS (SELECT 1 FROM message m WHERE m.conversation = c.id AND m.known = 1 AND m.direction = ?)",
                {static_cast<qint64>(Direction::Note)}};
    return never;
}

Conditions statusSql(const QString &word)
{
    if (const auto state = from<ConversationState>(word))
        return {" c.state = ?", {static_cast<qint64>(*state)}};
    // A help desk's own word; its code counts too.
    return {" (c.status_label = ? OR c.status_code = ?)", {word, word}};
}

Conditions assigneeSql(const QString &who)
{
    if (who == u"me")
        return {" +c.owner = 1", {}};
    if (who == u"nobody")
        return {" +c.owner = 0", {}};
    return {" c.assignee IN (SELECT id FROM agent WHERE name = ?)", {who}};
}

Conditions answeredTodaySql(const QString &who, qint64 nowMs)
{
    const qint64 midnight = QDateTime::fromMSecsSinceEpoch(nowMs).date().startOfDay().toMSecsSinceEpoch();
    const QByteArray whose = who == u"me" ? "a.is_me = 1" : "a.name = ?";
    Conditions asked{" (c.updated_at >= ? AND EXISTS (SELECT 1 FROM message m JOIN agent a ON a.account = c.account"
                     " AND a.remote_id = m.author WHERE m.conversation = c.id AND m.created_at >= ? AND m.known = 1"
                     " AND m.direction = ? AND "
                         + whose + "))",
                     {midnight, midnight, static_cast<qint64>(Direction::Outbound)}};
    if (who != u"me")
        asked.values.append(who);
    return asked;
}

template <class Word>
Conditions wordSql(const char *sql, const QString &text)
{
    const auto word = from<Word>(text);
    return word ? Conditions{sql, {static_cast<qint64>(*word)}} : never;
}

Conditions sqlOf(const Condition &condition, Database &database, qint64 nowMs)
{
    const QString &value = condition.value;
    switch (condition.field) {
    case ConditionField::Status:
        return statusSql(value);
    case ConditionField::Is:
        return isSql(value, nowMs);
    case ConditionField::Queue:
        return {" +c.queue IN (SELECT id FROM queue WHERE name = ?)", {value}};
    case ConditionField::Assignee:
        return assigneeSql(value);
    case ConditionField::From:
        return wordsSql("people", value, database);
    case ConditionField::Subject:
        return wordsSql("subject", value, database);
    case ConditionField::AnsweredToday:
        return answeredTodaySql(value, nowMs);
    case ConditionField::Channel:
        return wordSql<Channel>(" c.channel = ?", value);
    case ConditionField::Kind:
        return wordSql<ConversationKind>(" c.kind = ?", value);
    case ConditionField::Priority:
        return wordSql<Priority>(" c.priority = ?", value);
    case ConditionField::Tag:
        return {" EXISTS (SELECT 1 FROM conversation_tag t WHERE t.tag = ? AND t.conversation = c.id)", {value}};
    case ConditionField::Account:
        return {" +c.account = ?", {value.toLongLong()}};
    case ConditionField::Created:
    case ConditionField::Updated:
    case ConditionField::Due:
        return timeSql(condition, nowMs);
    case ConditionField::Has:
        return hasSql(value);
    case ConditionField::Number:
        return {" c.id IN (SELECT id FROM conversation WHERE number = ? AND number <> '' AND number <> remote_id"
                " UNION ALL SELECT n.id FROM account a JOIN conversation n ON n.account = a.id AND n.remote_id = ?)",
                {value, value}};
    }
    Q_UNREACHABLE();
}

} // namespace

Conditions sqlOf(const QList<Condition> &conditions, Database &database, qint64 nowMs)
{
    Conditions all;
    for (qsizetype i = 0; i < conditions.size(); ++i) {
        const bool joins = i > 0 && conditions[i].orPrevious;
        if (!joins)
            all.sql += i > 0 ? ") AND (" : " AND (";
        else
            all.sql += " OR";
        const Conditions one = sqlOf(conditions[i], database, nowMs);
        all.sql += conditions[i].negated ? " NOT (" + one.sql + ")" : one.sql;
        all.values += one.values;
    }
    if (!conditions.isEmpty())
        all.sql += ")";
    return all;
}

namespace {

/// True when the query says it now by a field of its own.
bool lift(ConversationQuery &query, const Condition &condition, Database &database)
{
    const QString &value = condition.value;
    const auto set = [](auto &field, const auto &wanted) {
        if (field || !wanted)
            return false;
        field = wanted;
        return true;
    };
    const auto assign = [&](AssigneeFilter filter) {
        return query.assignee == AssigneeFilter::Anyone && (query.assignee = filter, true);
    };
    switch (condition.field) {
    case ConditionField::Kind:
        return set(query.kind, from<ConversationKind>(value));
    case ConditionField::Status:
        return set(query.state, from<ConversationState>(value));
    case ConditionField::Account:
        return set(query.account, std::optional(AccountId(value.toLongLong())));
    case ConditionField::Assignee:
        return (value == u"me" && assign(AssigneeFilter::Me))
            || (value == u"nobody" && assign(AssigneeFilter::Nobody));
    case ConditionField::Tag:
        return query.tag.isEmpty() && (query.tag = value, !value.isEmpty());
    case ConditionField::Is:
        if (value == u"mine" || value == u"unassigned")
            return assign(value == u"mine" ? AssigneeFilter::Me : AssigneeFilter::Nobody);
        if (query.group != StateGroup::Any || (value != u"open" && value != u"waiting" && value != u"done"))
            return false;
        query.group = *from<StateGroup>(value);
        return true;
    case ConditionField::Queue: {
        Statement named(database, "SELECT id FROM queue WHERE name = ? LIMIT 2");
        if (query.queue || !named.bind(value).step())
            return false;
        const QueueId only(named.integer(0));
        if (named.step())
            return false; // several help desks have one of that name
        query.queue = only;
        return true;
    }
    default:
        return false;
    }
}

} // namespace

ConversationQuery lifted(ConversationQuery query, Database &database)
{
    const QList<Condition> all = std::exchange(query.conditions, {});
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool plain = standsAlone(all, i) && !all[i].negated && all[i].comparison == Comparison::Equals;
        if (!plain || !lift(query, all[i], database))
            query.conditions.append(all[i]);
    }
    return query;
}

bool isSelective(const ConversationQuery &query)
{
    for (qsizetype i = 0; i < query.conditions.size(); ++i) {
        const Condition &condition = query.conditions[i];
        const bool few = condition.field == ConditionField::From || condition.field == ConditionField::Number
            || condition.field == ConditionField::Subject
            || (condition.field == ConditionField::Is
                && (condition.value == u"problem" || condition.value == u"incident"));
        if (few && !condition.negated && standsAlone(query.conditions, i))
            return true;
    }
    return false;
}

} // namespace saskare
