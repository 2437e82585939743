#include "core/store/SavedSearchTable.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QJsonDocument>
#include <QJsonObject>

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
                     {u"customer"_qs, search.customer}};
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
    return search;
}

} // namespace

void SavedSearchTable::add(const StoredSearch &search)
{
    Statement(m_database, "DELETE FROM saved_search WHERE name = ?").bind(search.name).run();
    Statement(m_database, "INSERT INTO saved_search (name, query) VALUES (?, ?)")
        .bind(search.name, QString::fromUtf8(QJsonDocument(toJson(search)).toJson(QJsonDocument::Compact)))
        .run();
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
    return searches;
}

} // namespace saskare
