#include "core/store/SavedSearchTable.h"

#include "core/domain/SearchSyntax.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace saskare {
namespace {

QString spelling(AssigneeFilter filter)
{
    switch (filter) {
    case AssigneeFilter::Anyone:
        return u"anyone"_qs;
    case AssigneeFilter::Me:
        return u"me"_qs;
    case AssigneeFilter::Nobody:
        return u"nobody"_qs;
    case AssigneeFilter::MeOrNobody:
        return u"meOrNobody"_qs;
    }
    Q_UNREACHABLE();
}

AssigneeFilter assigneeFrom(const QString &text)
{
    if (text == u"me")
        return AssigneeFilter::Me;
    if (text == u"meOrNobody")
        return AssigneeFilter::MeOrNobody;
    return text == u"nobody" ? AssigneeFilter::Nobody : AssigneeFilter::Anyone;
}

constexpr std::array<std::pair<Comparison, const char *>, 5> comparisons{{{Comparison::Equals, "="},
                                                                          {Comparison::Less, "<"},
                                                                          {Comparison::LessOrEqual, "<="},
                                                                          {Comparison::Greater, ">"},
                                                                          {Comparison::GreaterOrEqual, ">="}}};

QJsonArray toJson(const QList<Condition> &conditions)
{
    QJsonArray array;
    for (const Condition &condition : conditions) {
        QJsonObject json{{u"field"_qs, nameOf(condition.field)}, {u"value"_qs, condition.value}};
        for (const auto &[comparison, sign] : comparisons) {
            if (comparison == condition.comparison && comparison != Comparison::Equals)
                json.insert(u"compare"_qs, QLatin1String(sign));
        }
        if (condition.negated)
            json.insert(u"not"_qs, true);
        if (condition.orPrevious)
            json.insert(u"or"_qs, true);
        array.append(json);
    }
    return array;
}

/// A condition that this version does not know would make the search find more than was asked for: it finds nothing.
QList<Condition> conditionsFrom(const QJsonArray &array)
{
    QList<Condition> conditions;
    for (const QJsonValue &value : array) {
        const QJsonObject json = value.toObject();
        const auto field = conditionFieldFrom(json[u"field"].toString());
        if (!field)
            return {{ConditionField::Number, Comparison::Equals, {}, false, false}};
        Condition condition{*field, Comparison::Equals, json[u"value"].toString(), json[u"not"].toBool(),
                            json[u"or"].toBool()};
        for (const auto &[comparison, sign] : comparisons) {
            if (json[u"compare"].toString() == QLatin1String(sign))
                condition.comparison = comparison;
        }
        conditions.append(condition);
    }
    return conditions;
}

QJsonObject toJson(const StoredSearch &search)
{
    const ConversationQuery &query = search.query;
    QJsonObject json{{u"group"_qs, code(query.group)},
                     {u"assignee"_qs, spelling(query.assignee)},
                     {u"callbacksDue"_qs, query.callbacksDue},
                     {u"inTrouble"_qs, query.inTrouble},
                     {u"troubleDays"_qs, query.troubleDays},
                     {u"tag"_qs, query.tag},
                     {u"text"_qs, query.text},
                     {u"dueFirst"_qs, query.order == ConversationOrder::DueFirst},
                     {u"namesOf"_qs, search.queueAccount.value()},
                     {u"queue"_qs, search.queue},
                     {u"customer"_qs, search.customer},
                     {u"place"_qs, search.place}};
    if (!query.conditions.isEmpty())
        json.insert(u"conditions"_qs, toJson(query.conditions));
    if (query.account)
        json.insert(u"account"_qs, query.account->value());
    if (query.kind)
        json.insert(u"kind"_qs, code(*query.kind));
    if (query.state)
        json.insert(u"state"_qs, code(*query.state));
    return json;
}

StoredSearch searchFrom(const QJsonObject &json)
{
    StoredSearch search;
    ConversationQuery &query = search.query;
    if (json.contains(u"account"))
        query.account = AccountId(json[u"account"].toInteger());
    query.kind = from<ConversationKind>(json[u"kind"].toString());
    query.state = from<ConversationState>(json[u"state"].toString());
    query.group = from<StateGroup>(json[u"group"].toString()).value_or(StateGroup::Any);
    query.assignee = assigneeFrom(json[u"assignee"].toString());
    query.callbacksDue = json[u"callbacksDue"].toBool();
    query.inTrouble = json[u"inTrouble"].toBool();
    query.troubleDays = json[u"troubleDays"].toInt();
    query.tag = json[u"tag"].toString();
    query.text = json[u"text"].toString();
    query.order = json[u"dueFirst"].toBool() ? ConversationOrder::DueFirst : ConversationOrder::NewestFirst;
    search.queueAccount = AccountId(json[u"namesOf"].toInteger());
    search.queue = json[u"queue"].toString();
    search.customer = json[u"customer"].toString();
    search.place = json[u"place"].toInt();
    query.conditions = conditionsFrom(json[u"conditions"].toArray());
    return search;
}

} // namespace

void SavedSearchTable::put(StoredSearch search)
{
    int last = 0;
    for (const StoredSearch &known : all()) {
        last = std::max(last, known.place);
        if (search.id.isValid() ? known.id != search.id : known.name != search.name)
            continue;
        search.id = known.id;
        search.place = known.place;
        write(search);
        return;
    }
    search.place = last + 1;
    Statement(m_database, "INSERT INTO saved_search (name, query) VALUES (?, ?)")
        .bind(search.name, QString::fromUtf8(QJsonDocument(toJson(search)).toJson(QJsonDocument::Compact)))
        .run();
}

void SavedSearchTable::write(const StoredSearch &search)
{
    Statement(m_database, "UPDATE saved_search SET name = ?, query = ? WHERE id = ?")
        .bind(search.name, QString::fromUtf8(QJsonDocument(toJson(search)).toJson(QJsonDocument::Compact)), search.id)
        .run();
}

void SavedSearchTable::setOrder(const QList<SavedSearchId> &order)
{
    for (StoredSearch search : all()) {
        const auto place = order.indexOf(search.id);
        search.place = static_cast<int>(place < 0 ? order.size() : place) + 1;
        write(search);
    }
}

void SavedSearchTable::remove(SavedSearchId id)
{
    Statement(m_database, "DELETE FROM saved_search WHERE id = ?").bind(id).run();
}

std::vector<StoredSearch> SavedSearchTable::all()
{
    std::vector<StoredSearch> searches;
    Statement found(m_database, "SELECT id, name, query FROM saved_search ORDER BY id");
    while (found.step()) {
        StoredSearch search = searchFrom(QJsonDocument::fromJson(found.bytes(2)).object());
        search.id = SavedSearchId(found.integer(0));
        search.name = found.text(1);
        searches.push_back(search);
    }
    std::stable_sort(searches.begin(), searches.end(),
                     [](const auto &a, const auto &b) { return a.place < b.place; });
    return searches;
}

} // namespace saskare
