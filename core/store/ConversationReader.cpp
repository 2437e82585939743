#include "core/store/ConversationReader.h"

#include "core/store/ConditionSql.h"
#include "core/store/Database.h"
#include "core/store/FilteredRows.h"
#include "core/store/Statement.h"
#include "core/store/StoredConversation.h"

#include <algorithm>

namespace saskare {
namespace {

bool isDueFirst(const ConversationQuery &query)
{
    return query.order == ConversationOrder::DueFirst;
}

/// The order of every list: DueFirst ascending, NewestFirst descending, both with the id as the tie-breaker.
void sortAndCut(std::vector<RowPosition> &keys, bool ascending, int limit)
{
    std::sort(keys.begin(), keys.end(), [ascending](const RowPosition &a, const RowPosition &b) {
        const auto left = std::pair(a.key, a.id.value());
        const auto right = std::pair(b.key, b.id.value());
        return ascending ? left < right : left > right;
    });
    if (keys.size() > static_cast<size_t>(limit))
        keys.resize(static_cast<size_t>(limit));
}

std::vector<int> shelvesOf(const ConversationQuery &query)
{
    StateGroup group = query.group;
    if (query.state) {
        const StateGroup ofState = groupOf(*query.state);
        if (group != StateGroup::Any && group != ofState)
            return {};
        group = ofState;
    }
    switch (group) {
    case StateGroup::Any:
        return {0, 1, 2};
    case StateGroup::Open:
        return {0};
    case StateGroup::Waiting:
        return {1};
    case StateGroup::Done:
        return {2};
    }
    Q_UNREACHABLE();
}

std::vector<int> ownersOf(AssigneeFilter filter)
{
    switch (filter) {
    case AssigneeFilter::Anyone:
        return {0, 1, 2};
    case AssigneeFilter::Nobody:
        return {0};
    case AssigneeFilter::Me:
        return {1};
    case AssigneeFilter::MeOrNobody:
        return {0, 1};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<ConversationRow> ConversationReader::window(const ConversationQuery &query,
                                                        const std::optional<RowPosition> &after, int limit,
                                                        qint64 nowMs)
{
    return rows(positions(query, after, limit, nowMs), nowMs);
}

std::vector<RowPosition> ConversationReader::positions(const ConversationQuery &query,
                                                       const std::optional<RowPosition> &after, int limit,
                                                       qint64 nowMs)
{
    const ConversationQuery plan = lifted(query, m_database);
    const bool few = plan.customer || plan.callbacksDue || plan.inTrouble || isSelective(plan)
        || (!plan.tag.isEmpty() && isRareTag(plan.tag));
    return few ? fromFew(plan, after, limit, nowMs) : fromIndexes(plan, after, limit, nowMs);
}

std::vector<RowPosition> ConversationReader::fromIndexes(const ConversationQuery &query,
                                                         const std::optional<RowPosition> &after, int limit,
                                                         qint64 nowMs)
{
    const Conditions further = sqlOf(query.conditions, m_database, nowMs);
    std::vector<qint64> leading;
    if (query.queue)
        leading.push_back(query.queue->value());
    else if (query.account)
        leading.push_back(query.account->value());
    else
        for (AccountId account : m_references.accounts())
            leading.push_back(account.value());
    std::vector<RowPosition> keys;
    for (const qint64 first : leading) {
        for (const int owner : ownersOf(query.assignee)) {
            for (const int shelf : shelvesOf(query))
                stream(keys, query, further, first, owner, shelf, after, limit);
        }
    }
    sortAndCut(keys, isDueFirst(query), limit);
    return keys;
}

/// The next keys of one stretch of an index. What is done is due no more: in DueFirst it follows all else, by id.
bool ConversationReader::stream(std::vector<RowPosition> &keys, const ConversationQuery &query,
                                const Conditions &further, qint64 leading, int owner, int shelf,
                                const std::optional<RowPosition> &after, int limit)
{
    const bool due = isDueFirst(query);
    const bool byId = due && shelf == 2;
    if (byId && after && after->key != notDue)
        return stream(keys, query, further, leading, owner, shelf, std::nullopt, limit);
    QByteArray sql = byId ? "SELECT id FROM conversation c WHERE +"
                          : (due ? "SELECT due_key, id FROM conversation c WHERE "
                                 : "SELECT updated_at, id FROM conversation c WHERE ");
    sql += query.queue ? "c.queue = ?" : "c.account = ?";
    sql += byId ? " AND +c.owner = ? AND +c.shelf = ?" : " AND c.owner = ? AND c.shelf = ?";
    // The partial index asks for it; but by itself it would be taken as the range to walk, and all that is open
    // sorted.
    if (due && !byId)
        sql += " AND likelihood(c.shelf < 2, 0.99)";
    if (query.queue && query.account)
        sql += " AND +c.account = ?";
    if (query.kind)
        sql += " AND c.facet >> 5 = ?";
    if (query.state)
        sql += " AND c.facet & 31 = ?";
    if (!query.tag.isEmpty())
        sql += " AND EXISTS (SELECT 1 FROM conversation_tag t WHERE t.tag = ? AND t.conversation = c.id)";
    sql += further.sql;
    if (after)
        sql += byId ? " AND c.id > ?"
                    : (due ? " AND (c.due_key, c.id) > (?, ?)" : " AND (c.updated_at, c.id) < (?, ?)");
    sql += byId ? " ORDER BY c.id" : (due ? " ORDER BY c.due_key, c.id" : " ORDER BY c.updated_at DESC, c.id DESC");
    sql += " LIMIT ?";
    Statement found(m_database, sql);
    found.bind(leading, owner, shelf);
    if (query.queue && query.account)
        found.bind(*query.account);
    if (query.kind)
        found.bind(*query.kind);
    if (query.state)
        found.bind(*query.state);
    if (!query.tag.isEmpty())
        found.bind(query.tag);
    for (const QVariant &value : further.values)
        found.bindVariant(value);
    if (after && !byId)
        found.bind(after->key);
    if (after)
        found.bind(after->id);
    found.bind(limit);
    while (found.step()) {
        if (byId)
            keys.push_back({notDue, ConversationId(found.integer(0))});
        else
            keys.push_back({found.integer(0), ConversationId(found.integer(1))});
    }
    return true;
}

bool ConversationReader::isRareTag(const QString &tag)
{
    Statement few(m_database, "SELECT count(*) FROM (SELECT 1 FROM conversation_tag WHERE tag = ? LIMIT 2000)");
    return !few.bind(tag).step() || few.integer(0) < 2000;
}

std::vector<RowPosition> ConversationReader::fromFew(const ConversationQuery &query,
                                                     const std::optional<RowPosition> &after, int limit, qint64 nowMs)
{
    const bool due = isDueFirst(query);
    const Conditions conditions = conditionsOf(query, m_database, nowMs);
    QByteArray sql = due ? "SELECT c.due_key, c.id FROM conversation c WHERE"
                         : "SELECT c.updated_at, c.id FROM conversation c WHERE";
    sql += conditions.sql;
    if (!query.tag.isEmpty())
        sql += " AND c.id IN (SELECT conversation FROM conversation_tag WHERE tag = ?)";
    if (after)
        sql += due ? " AND (c.due_key, c.id) > (?, ?)" : " AND (c.updated_at, c.id) < (?, ?)";
    sql += due ? " ORDER BY +c.due_key, c.id LIMIT ?" : " ORDER BY +c.updated_at DESC, c.id DESC LIMIT ?";
    Statement found(m_database, sql);
    for (const QVariant &value : conditions.values)
        found.bindVariant(value);
    if (!query.tag.isEmpty())
        found.bind(query.tag);
    if (after)
        found.bind(after->key, after->id);
    found.bind(limit);
    std::vector<RowPosition> keys;
    while (found.step())
        keys.push_back({found.integer(0), ConversationId(found.integer(1))});
    return keys;
}

std::vector<ConversationRow> ConversationReader::rows(const std::vector<RowPosition> &keys, qint64 nowMs)
{
    QList<ConversationId> ids;
    for (const RowPosition &key : keys)
        ids.append(key.id);
    QHash<ConversationId, ConversationRow> found = FilteredRows(m_database, {}, nowMs).rows(ids);
    std::vector<ConversationRow> rows;
    rows.reserve(keys.size());
    for (const RowPosition &key : keys) {
        if (const auto row = found.find(key.id); row != found.end()) {
            row->sortKey = key.key;
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

std::vector<ConversationRow> ConversationReader::matching(const ConversationQuery &query,
                                                          const QList<ConversationId> &ids, qint64 nowMs)
{
    const bool due = isDueFirst(query);
    const Conditions conditions = conditionsOf(query, m_database, nowMs);
    const QByteArray sql
        = (due ? "SELECT c.due_key FROM conversation c WHERE" : "SELECT c.updated_at FROM conversation c WHERE")
        + conditions.sql + " AND c.id = ?";
    std::vector<RowPosition> keys;
    for (const ConversationId id : ids) {
        Statement found(m_database, sql);
        for (const QVariant &value : conditions.values)
            found.bindVariant(value);
        found.bind(id);
        if (found.step())
            keys.push_back({found.integer(0), id});
    }
    sortAndCut(keys, due, static_cast<int>(keys.size()));
    return rows(keys, nowMs);
}

std::vector<ConversationRow> ConversationReader::byNumber(const QString &number, qint64 nowMs)
{
    QString wanted = number.trimmed();
    if (wanted.startsWith(u'#'))
        wanted.remove(0, 1);
    std::vector<RowPosition> keys;
    if (wanted.isEmpty())
        return {};
    Statement byNumber(m_database,
                       "SELECT updated_at, id FROM conversation WHERE known = 1 AND number = ? AND number <> '' AND "
                       "number <> remote_id LIMIT 50");
    byNumber.bind(wanted);
    while (byNumber.step())
        keys.push_back({byNumber.integer(0), ConversationId(byNumber.integer(1))});
    for (AccountId account : m_references.accounts()) {
        Statement byRemote(
            m_database, "SELECT updated_at, id FROM conversation WHERE known = 1 AND account = ? AND remote_id = ?");
        if (byRemote.bind(account, wanted).step())
            keys.push_back({byRemote.integer(0), ConversationId(byRemote.integer(1))});
    }
    sortAndCut(keys, false, 50);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return rows(keys, nowMs);
}

std::vector<ConversationRow> ConversationReader::incidents(AccountId account, const RemoteId &problem, int limit,
                                                           qint64 nowMs)
{
    std::vector<RowPosition> keys;
    Statement found(m_database,
                    "SELECT updated_at, id FROM conversation WHERE account = ? AND problem = ? AND problem <> ''"
                    " AND known = 1 ORDER BY updated_at DESC, id DESC LIMIT ?");
    found.bind(account, problem, limit);
    while (found.step())
        keys.push_back({found.integer(0), ConversationId(found.integer(1))});
    return rows(keys, nowMs);
}

ViewCounts ConversationReader::counts(qint64 nowMs)
{
    ViewCounts counts;
    counts.at = nowMs;
    const auto count = [this](const char *sql, auto... values) {
        Statement counted(m_database, sql);
        return counted.bind(values...).step() ? static_cast<int>(counted.integer(0)) : 0;
    };
    for (AccountId account : m_references.accounts()) {
        int open = 0;
        for (const int owner : {0, 1, 2}) {
            Statement group(
                m_database,
                "SELECT count(*), min(updated_at) FROM conversation WHERE account = ? AND owner = ? AND shelf = 0");
            group.bind(account, owner).step();
            const int here = static_cast<int>(group.integer(0));
            open += here;
            counts.mine += owner == 1 ? here : 0;
            counts.unassigned += owner == 0 ? here : 0;
            if (here > 0 && (counts.oldestOpenMs == 0 || group.integer(1) < counts.oldestOpenMs))
                counts.oldestOpenMs = group.integer(1);
            counts.waiting += count("SELECT count(*) FROM conversation WHERE account = ? AND owner = ? AND shelf = 1",
                                    account, owner);
            counts.postponed += count(
                "SELECT count(*) FROM conversation WHERE account = ? AND owner = ? AND shelf = 1 AND facet & 31 = ?",
                account, owner, ConversationState::Postponed);
        }
        counts.open += open;
        counts.perAccount.insert(account, open);
    }
    for (const QueueRow &queue : m_references.queues()) {
        int open = 0;
        for (const int owner : {0, 1, 2})
            open += count("SELECT count(*) FROM conversation WHERE queue = ? AND owner = ? AND shelf = 0", queue.id,
                          owner);
        counts.perQueue.insert(queue.id, open);
    }
    counts.callbacksDue
        = count("SELECT count(*) FROM callback k JOIN conversation c ON c.id = k.conversation"
                " WHERE k.waiting = 1 AND iif(k.due_at > 0, k.due_at, k.promised_at) <= ?" // callTimeOf
                " AND c.known = 1 AND c.shelf < 2",
                nowMs);
    counts.inTrouble = count("SELECT count(*) FROM conversation WHERE trouble = 1 AND known = 1");
    return counts;
}

std::optional<ConversationRow> ConversationReader::row(ConversationId id, qint64 nowMs)
{
    return FilteredRows(m_database, {}, nowMs).row(id);
}

} // namespace saskare
