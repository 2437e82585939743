#include "core/store/FilteredRows.h"

#include "core/domain/DeliveryRules.h"
#include "core/store/ConditionSql.h"
#include "core/store/PresenceTable.h"
#include "core/store/Statement.h"
#include "core/store/StoredConversation.h"

namespace saskare {
namespace {

/// What read() reads, in its order.
#define SASKARE_ROW_COLUMNS                                                                                          \
    "SELECT c.id, c.account, c.remote_id, c.number, c.kind, c.subject, c.preview, c.preview_is_ours, c.state,"       \
    " c.status_code, c.status_label, c.channel, c.queue, q.name, a.remote_id, a.name, c.owner, c.customer, u.name,"  \
    " c.priority, c.priority_code, c.tags, c.unread, c.created_at, c.updated_at, c.due_at, c.postponed_until,"       \
    " c.links, c.is_problem, CASE WHEN c.problem = '' THEN '' ELSE ifnull((SELECT p.number FROM conversation p"      \
    " WHERE p.account = c.account AND p.remote_id = c.problem AND p.number <> ''), c.problem) END, c.version, "      \
    "c.web_url, c.pending, c.delivery, c.delivery_scheduled, u.emails,"                                              \
    " k.state, k.number, k.due_at, k.promised_at, k.claimed_by, k.attempts, k.outcome"
#define SASKARE_ROW_JOINS                                                                                            \
    " LEFT JOIN queue q ON q.id = c.queue LEFT JOIN agent a ON a.id = c.assignee"                                    \
    " LEFT JOIN customer u ON u.id = c.customer LEFT JOIN callback k ON k.conversation = c.id WHERE"

constexpr const char *columns = SASKARE_ROW_COLUMNS " FROM conversation c" SASKARE_ROW_JOINS;
constexpr const char *columnsOfList = SASKARE_ROW_COLUMNS
    " FROM json_each(?) wanted CROSS JOIN conversation c ON c.id = wanted.value" SASKARE_ROW_JOINS;

constexpr qint64 day = 24 * 60 * 60 * 1000; // ms
constexpr auto notDelivered = static_cast<int>(DeliveryState::NotDelivered);

} // namespace

Conditions conditionsOf(const ConversationQuery &query, Database &database, qint64 nowMs)
{
    Conditions all;
    const auto add = [&](const QByteArray &sql, const QVariant &value) {
        all.sql += sql;
        all.values.append(value);
    };
    all.sql = " c.known = 1";
    if (query.account)
        add(" AND c.account = ?", query.account->value());
    if (query.queue)
        add(" AND c.queue = ?", query.queue->value());
    if (query.customer)
        add(" AND c.customer = ?", query.customer->value());
    if (query.kind)
        add(" AND c.kind = ?", static_cast<qint64>(*query.kind));
    if (query.state)
        add(" AND c.state = ?", static_cast<qint64>(*query.state));
    if (query.group != StateGroup::Any)
        add(" AND c.shelf = ?", static_cast<qint64>(query.group) - 1);
    if (query.assignee == AssigneeFilter::MeOrNobody)
        all.sql += " AND c.owner < 2";
    else if (query.assignee != AssigneeFilter::Anyone)
        add(" AND c.owner = ?", qint64(query.assignee == AssigneeFilter::Me ? 1 : 0));
    if (query.callbacksDue)
        add(" AND c.id IN (SELECT conversation FROM callback WHERE waiting = 1"
            " AND iif(due_at > 0, due_at, promised_at) <= ?) AND c.shelf < 2", // callTimeOf
            nowMs);
    if (query.inTrouble)
        all.sql += " AND c.trouble = 1";
    if (query.inTrouble && query.troubleDays > 0) // what waits here was written lately, or is not to be forgotten
        add(" AND (c.pending > 0 OR EXISTS (SELECT 1 FROM message m WHERE m.conversation = c.id"
            " AND m.created_at >= ? AND m.delivery_state = "
                + QByteArray::number(notDelivered) + "))",
            nowMs - query.troubleDays * day);
    if (!query.tag.isEmpty())
        add(" AND EXISTS (SELECT 1 FROM conversation_tag t WHERE t.tag = ? AND t.conversation = c.id)", query.tag);
    const Conditions further = sqlOf(query.conditions, database, nowMs);
    all.sql += further.sql;
    all.values += further.values;
    return all;
}

FilteredRows::FilteredRows(Database &database, const ConversationQuery &filter, qint64 nowMs)
    : m_database(database)
    , m_conditions(conditionsOf(filter, database, nowMs))
    , m_now(nowMs)
    , m_isFilter(m_conditions.sql != conditionsOf({}, database, nowMs).sql)
{
}

void FilteredRows::readColleagues()
{
    if (!m_colleagues)
        m_colleagues = PresenceTable(m_database).all(m_now);
}

std::optional<ConversationRow> FilteredRows::row(ConversationId id)
{
    readColleagues();
    Statement found(m_database, columns + m_conditions.sql + " AND c.id = ?");
    for (const QVariant &value : m_conditions.values)
        found.bindVariant(value);
    return found.bind(id).step() ? std::optional(read(found)) : std::nullopt;
}

QHash<ConversationId, ConversationRow> FilteredRows::rows(const QList<ConversationId> &ids)
{
    QByteArray list;
    for (const ConversationId id : ids)
        list += (list.isEmpty() ? "[" : ",") + QByteArray::number(id.value());
    QHash<ConversationId, ConversationRow> rows;
    if (ids.isEmpty())
        return rows;
    rows.reserve(ids.size());
    readColleagues();
    // CROSS: the list leads, whatever index a condition would fit.
    Statement found(m_database, columnsOfList + m_conditions.sql);
    found.bind(QString::fromLatin1(list + ']'));
    for (const QVariant &value : m_conditions.values)
        found.bindVariant(value);
    while (found.step()) {
        ConversationRow row = read(found);
        const ConversationId id = row.id;
        rows.insert(id, std::move(row));
    }
    return rows;
}

ConversationRow FilteredRows::read(const Statement &found) const
{
    int i = 0;
    ConversationRow row;
    row.id = ConversationId(found.integer(i++));
    row.account = AccountId(found.integer(i++));
    row.remoteId = found.text(i++);
    row.number = found.text(i++);
    row.kind = found.word<ConversationKind>(i++);
    row.subject = found.text(i++);
    row.preview = found.text(i++);
    row.previewIsOurs = found.yes(i++);
    row.status.state = found.word<ConversationState>(i++);
    row.status.code = found.text(i++);
    row.status.label = found.text(i++);
    row.channel = found.word<Channel>(i++);
    row.queue = QueueId(found.integer(i++));
    row.queueName = found.text(i++);
    row.assignee = found.text(i++);
    row.assigneeName = found.text(i++);
    row.assignedToMe = found.integer(i++) == 1;
    row.customer = CustomerId(found.integer(i++));
    row.customerName = found.text(i++);
    row.priority.level = found.word<Priority>(i++);
    row.priority.code = found.text(i++);
    row.tags = parts(found.text(i++));
    row.unread = found.yes(i++);
    row.createdAt = found.integer(i++);
    row.updatedAt = found.integer(i++);
    row.dueAt = found.integer(i++);
    row.postponedUntil = found.integer(i++);
    row.links = linksFrom(found.text(i++));
    row.isProblem = found.yes(i++);
    row.problemNumber = found.text(i++);
    row.version = found.text(i++);
    row.webUrl = found.text(i++);
    row.pendingCommands = static_cast<int>(found.integer(i++));
    const Delivery delivery{found.word<DeliveryState>(i), 0, found.integer(i + 1), {}, {}};
    row.worstDelivery = deliveryAt(delivery, m_now);
    i += 2;
    if (row.customerName.isEmpty())
        row.customerName = parts(found.text(i)).value(0);
    row.callback = callbackFrom(found, ++i);
    if (m_colleagues && !m_colleagues->isEmpty())
        row.colleagues = m_colleagues->value(row.id);
    row.sortKey = row.updatedAt;
    return row;
}

} // namespace saskare
