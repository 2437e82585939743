#include "core/store/ConversationTable.h"

#include "core/domain/DueRules.h"
#include "core/store/Database.h"
#include "core/store/ReferenceTable.h"
#include "core/store/Statement.h"

/// Every column of StoredConversation, in the order in which load() reads them.
#define SASKARE_CONVERSATION_COLUMNS                                                                                 \
    "c.id, c.account, c.remote_id, c.known, c.number, c.kind, c.subject, c.preview, c.preview_is_ours,"              \
    " c.preview_told, c.channel, c.customer, c.created_at, c.updated_at, c.due_at, c.version, c.web_url, c.people,"  \
    " c.state, c.status_code, c.status_label, c.queue, c.assignee, c.priority, c.priority_code, c.tags, c.links,"    \
    " c.postponed_until, c.unread, c.is_problem, c.pending, c.delivery, c.delivery_scheduled,"                       \
    " k.state, k.number, k.due_at, k.promised_at, k.claimed_by, k.attempts, k.outcome"                               \
    " FROM conversation c LEFT JOIN callback k ON k.conversation = c.id"

namespace saskare {
namespace {

template <class Value>
void take(Value &target, const std::optional<Value> &told)
{
    if (told)
        target = *told;
}

} // namespace

ConversationTable::ConversationTable(Database &database, ReferenceTable &references, SearchIndex &index)
    : m_database(database)
    , m_references(references)
    , m_index(index)
{
}

template <class... Keys>
std::optional<StoredConversation> ConversationTable::load(const char *sql, const Keys &...keys)
{
    Statement found(m_database, sql);
    if (!found.bind(keys...).step())
        return std::nullopt;
    int i = 0;
    StoredConversation row;
    row.id = found.integer(i++);
    row.account = AccountId(found.integer(i++));
    row.remoteId = found.text(i++);
    row.known = found.yes(i++);
    row.words.number = found.text(i++);
    row.kind = found.word<ConversationKind>(i++);
    row.words.subject = found.text(i++);
    row.fields.preview = found.text(i++);
    row.fields.previewIsOurs = found.yes(i++);
    row.previewTold = found.yes(i++);
    row.channel = found.word<Channel>(i++);
    row.customer = found.integer(i++);
    row.createdAt = found.integer(i++);
    row.updatedAt = found.integer(i++);
    row.dueAt = found.integer(i++);
    row.version = found.text(i++);
    row.webUrl = found.text(i++);
    row.words.people = found.text(i++);
    row.fields.status.state = found.word<ConversationState>(i++);
    row.fields.status.code = found.text(i++);
    row.fields.status.label = found.text(i++);
    row.fields.queue = found.integer(i++);
    row.fields.assignee = found.integer(i++);
    row.fields.priority.level = found.word<Priority>(i++);
    row.fields.priority.code = found.text(i++);
    row.fields.tags = parts(found.text(i++));
    row.fields.links = linksFrom(found.text(i++));
    row.fields.postponedUntil = found.integer(i++);
    row.fields.unread = found.yes(i++);
    row.fields.isProblem = found.yes(i++);
    row.pending = static_cast<int>(found.integer(i++));
    row.delivery = found.word<DeliveryState>(i++);
    row.deliveryScheduled = found.integer(i++);
    row.fields.callback = callbackFrom(found, i);
    return row;
}

std::optional<StoredConversation> ConversationTable::find(AccountId account, const RemoteId &remote)
{
    return load("SELECT " SASKARE_CONVERSATION_COLUMNS " WHERE c.account = ? AND c.remote_id = ?", account, remote);
}

std::optional<StoredConversation> ConversationTable::find(qint64 id)
{
    return load("SELECT " SASKARE_CONVERSATION_COLUMNS " WHERE c.id = ?", id);
}

qint64 ConversationTable::id(AccountId account, const RemoteId &remote, qint64 nowMs)
{
    if (remote.isEmpty())
        return 0;
    if (const auto found = known(account, remote))
        return *found;
    StoredConversation placeholder;
    placeholder.account = account;
    placeholder.remoteId = remote;
    return write(placeholder, std::nullopt, nowMs);
}

RemoteId ConversationTable::remote(qint64 id)
{
    Statement found(m_database, "SELECT remote_id FROM conversation WHERE id = ?");
    return found.bind(id).step() ? found.text(0) : RemoteId();
}

std::optional<std::pair<AccountId, RemoteId>> ConversationTable::name(ConversationId id)
{
    Statement found(m_database, "SELECT account, remote_id FROM conversation WHERE id = ?");
    if (!found.bind(id).step())
        return std::nullopt;
    return std::pair(AccountId(found.integer(0)), found.text(1));
}

std::optional<qint64> ConversationTable::known(AccountId account, const RemoteId &remote)
{
    Statement found(m_database, "SELECT id FROM conversation WHERE account = ? AND remote_id = ?");
    if (!found.bind(account, remote).step())
        return std::nullopt;
    return found.integer(0);
}

void ConversationTable::merge(StoredConversation &row, const ConversationRecord &record, qint64 customer)
{
    row.known = true;
    take(row.words.number, record.number);
    take(row.kind, record.kind);
    take(row.words.subject, record.subject);
    if (record.preview) {
        row.fields.preview = *record.preview;
        row.previewTold = !record.preview->isEmpty();
        row.fields.previewIsOurs = false;
    }
    take(row.channel, record.channel);
    if (record.customer)
        row.customer = customer;
    take(row.createdAt, record.createdAt);
    take(row.updatedAt, record.updatedAt);
    take(row.dueAt, record.dueAt);
    take(row.version, record.version);
    take(row.webUrl, record.webUrl);
    take(row.fields.status, record.status);
    if (record.queue)
        row.fields.queue = m_references.queue(row.account, *record.queue);
    if (record.assignee)
        row.fields.assignee = m_references.agent(row.account, *record.assignee);
    take(row.fields.priority, record.priority);
    take(row.fields.tags, record.tags);
    take(row.fields.links, record.links);
    take(row.fields.postponedUntil, record.postponedUntil);
    take(row.fields.isProblem, record.isProblem);
    take(row.fields.unread, record.unread);
    if (record.callback)
        row.fields.callback = record.callback;
}

qint64 ConversationTable::write(StoredConversation row, const std::optional<StoredConversation> &before, qint64 nowMs)
{
    if (before && row == *before)
        return row.id;
    if (before)
        update(row, *before);
    else
        insert(row, nowMs);
    const ConversationFields was = before ? before->fields : ConversationFields{};
    if (row.fields.tags != was.tags)
        writeTags(row, was.tags);
    if (row.fields.callback != was.callback || (row.fields.callback && row.fields.assignee != was.assignee))
        writeCallback(row);
    const bool indexed = before && before->known;
    if (indexed && (!row.known || row.words != before->words))
        m_index.removeConversation(row.id, before->words);
    if (row.known && (!indexed || row.words != before->words))
        m_index.addConversation(row.id, row.words);
    return row.id;
}

int ConversationTable::ownerOf(qint64 assignee) const
{
    if (assignee == 0)
        return 0;
    return m_references.isMe(assignee) ? 1 : 2;
}

void ConversationTable::insert(StoredConversation &row, qint64 nowMs)
{
    const qint64 time = row.createdAt > 0 ? row.createdAt : (row.updatedAt > 0 ? row.updatedAt : nowMs);
    const qint64 spread = spreadOf(row.remoteId);
    int attempt = 0;
    do {
        row.id = timeLedId(time, spread, attempt++);
    } while (!insertAs(row));
}

/// False when the id is taken.
bool ConversationTable::insertAs(const StoredConversation &row)
{
    Statement(
        m_database,
        "INSERT INTO conversation (id, account, remote_id, known, number, kind, subject, preview, preview_is_ours,"
        " preview_told, channel, customer, created_at, updated_at, due_at, version, web_url, people, state, "
        "status_code,"
        " status_label, queue, assignee, priority, priority_code, tags, links, postponed_until, unread, is_problem,"
        " problem, shelf, owner, facet, due_key, pending, trouble, delivery, delivery_scheduled) VALUES (?, ?, ?, ?, "
        "?,"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO NOTHING")
        .bind(row.id, row.account, row.remoteId, row.known, row.words.number, row.kind, row.words.subject,
              row.fields.preview, row.fields.previewIsOurs, row.previewTold, row.channel, row.customer, row.createdAt,
              row.updatedAt, row.dueAt, row.version, row.webUrl, row.words.people)
        .bind(row.fields.status.state, row.fields.status.code, row.fields.status.label, row.fields.queue,
              row.fields.assignee, row.fields.priority.level, row.fields.priority.code, joined(row.fields.tags),
              linksText(row.fields.links), row.fields.postponedUntil, row.fields.unread, row.fields.isProblem,
              linked(row.fields.links, LinkRelation::Problem))
        .bind(shelfOf(row), ownerOf(row.fields.assignee), facetOf(row), dueKeyOf(row), row.pending,
              isTrouble(row.delivery), row.delivery, row.deliveryScheduled)
        .run();
    return m_database.failure() || m_database.changes() > 0;
}

void ConversationTable::update(const StoredConversation &row, const StoredConversation &before)
{
    // In two statements, because SQLite rewrites the entries of every index whose column is named, changed or not.
    Statement(
        m_database,
        "UPDATE conversation SET known = ?, kind = ?, subject = ?, preview = ?, preview_is_ours = ?, preview_told = "
        "?,"
        " channel = ?, created_at = ?, due_at = ?, version = ?, web_url = ?, people = ?, state = ?, status_code = ?,"
        " status_label = ?, assignee = ?, priority = ?, priority_code = ?, tags = ?, links = ?, postponed_until = ?,"
        " unread = ?, pending = ?, delivery = ?, delivery_scheduled = ? WHERE id = ?")
        .bind(row.known, row.kind, row.words.subject, row.fields.preview, row.fields.previewIsOurs, row.previewTold,
              row.channel, row.createdAt, row.dueAt, row.version, row.webUrl, row.words.people)
        .bind(row.fields.status.state, row.fields.status.code, row.fields.status.label, row.fields.assignee,
              row.fields.priority.level, row.fields.priority.code, joined(row.fields.tags),
              linksText(row.fields.links), row.fields.postponedUntil, row.fields.unread, row.pending, row.delivery,
              row.deliveryScheduled, row.id)
        .run();
    const RemoteId problem = linked(row.fields.links, LinkRelation::Problem);
    if (row.fields.isProblem != before.fields.isProblem
        || problem != linked(before.fields.links, LinkRelation::Problem)) {
        Statement(m_database, "UPDATE conversation SET is_problem = ?, problem = ? WHERE id = ?")
            .bind(row.fields.isProblem, problem, row.id)
            .run();
    }
    if (row.words.number != before.words.number)
        Statement(m_database, "UPDATE conversation SET number = ? WHERE id = ?").bind(row.words.number, row.id).run();
    const bool moved = row.updatedAt != before.updatedAt || row.customer != before.customer
        || row.fields.queue != before.fields.queue || facetOf(row) != facetOf(before)
        || shelfOf(row) != shelfOf(before) || ownerOf(row.fields.assignee) != ownerOf(before.fields.assignee)
        || dueKeyOf(row) != dueKeyOf(before) || isTrouble(row.delivery) != isTrouble(before.delivery);
    if (moved)
        writeDerived(row);
}

void ConversationTable::writeDerived(const StoredConversation &row)
{
    Statement(m_database,
              "UPDATE conversation SET updated_at = ?, customer = ?, queue = ?, shelf = ?, owner = ?, facet = ?, "
              "due_key = ?,"
              " trouble = ? WHERE id = ?")
        .bind(row.updatedAt, row.customer, row.fields.queue, shelfOf(row), ownerOf(row.fields.assignee), facetOf(row),
              dueKeyOf(row), isTrouble(row.delivery), row.id)
        .run();
}

void ConversationTable::writeTags(const StoredConversation &row, const QStringList &before)
{
    for (const QString &tag : before) {
        if (!row.fields.tags.contains(tag))
            Statement(m_database, "DELETE FROM conversation_tag WHERE tag = ? AND conversation = ?")
                .bind(tag, row.id)
                .run();
    }
    for (const QString &tag : row.fields.tags) {
        Statement(m_database, "INSERT OR IGNORE INTO conversation_tag (tag, conversation) VALUES (?, ?)")
            .bind(tag, row.id)
            .run();
    }
}

void ConversationTable::writeCallback(const StoredConversation &row)
{
    if (!row.fields.callback) {
        Statement(m_database, "DELETE FROM callback WHERE conversation = ?").bind(row.id).run();
        return;
    }
    const CallbackRecord &callback = *row.fields.callback;
    // What a colleague has claimed is no longer ours to call.
    const bool ours = callback.state != CallbackState::Accepted || callback.claimedBy.isEmpty()
        || callback.claimedBy == m_references.me(row.account);
    Statement(
        m_database,
        "INSERT OR REPLACE INTO callback (conversation, state, number, due_at, promised_at, claimed_by, attempts,"
        " outcome, waiting) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(row.id, callback.state, callback.number, callback.dueAt, callback.promisedAt, callback.claimedBy,
              callback.attempts, callback.lastOutcome ? static_cast<int>(*callback.lastOutcome) : -1,
              awaitsCall(callback.state) && ours)
        .run();
}

void ConversationTable::remove(const StoredConversation &row)
{
    if (row.known)
        m_index.removeConversation(row.id, row.words);
    StoredConversation untagged;
    untagged.id = row.id;
    writeTags(untagged, row.fields.tags);
    Statement(m_database, "DELETE FROM callback WHERE conversation = ?").bind(row.id).run();
    Statement(m_database, "DELETE FROM conversation_limit WHERE conversation = ?").bind(row.id).run();
    Statement(m_database, "DELETE FROM conversation_evaluation WHERE conversation = ?").bind(row.id).run();
    Statement(m_database, "UPDATE touchpoint SET conversation = 0 WHERE conversation = ? AND conversation <> 0")
        .bind(row.id)
        .run();
    forgetServerFields(row.id);
    Statement(m_database, "DELETE FROM conversation WHERE id = ?").bind(row.id).run();
}

void ConversationTable::rename(qint64 id, const RemoteId &remote)
{
    Statement(m_database, "UPDATE conversation SET remote_id = ? WHERE id = ?").bind(remote, id).run();
}

std::optional<ConversationFields> ConversationTable::serverFields(qint64 id)
{
    Statement found(m_database, "SELECT fields FROM conversation_server WHERE conversation = ?");
    if (!found.bind(id).step())
        return std::nullopt;
    return conversationFieldsFrom(found.bytes(0));
}

void ConversationTable::keepServerFields(qint64 id, const ConversationFields &fields)
{
    Statement(m_database, "INSERT OR REPLACE INTO conversation_server (conversation, fields) VALUES (?, ?)")
        .bind(id, QString::fromUtf8(toJson(fields)))
        .run();
}

void ConversationTable::forgetServerFields(qint64 id)
{
    Statement(m_database, "DELETE FROM conversation_server WHERE conversation = ?").bind(id).run();
}

QList<ConversationId> ConversationTable::updateOwner(qint64 agent)
{
    QList<ConversationId> ids;
    Statement(m_database,
              "UPDATE callback SET waiting = (claimed_by = (SELECT remote_id FROM agent WHERE id = ?1) AND ?2) WHERE "
              "state = ?3"
              " AND claimed_by <> '' AND conversation IN (SELECT id FROM conversation WHERE account ="
              " (SELECT account FROM agent WHERE id = ?1))")
        .bind(agent, ownerOf(agent) == 1, CallbackState::Accepted)
        .run();
    Statement changed(m_database, "UPDATE conversation SET owner = ? WHERE assignee = ? RETURNING id");
    changed.bind(ownerOf(agent), agent);
    while (changed.step())
        ids.append(ConversationId(changed.integer(0)));
    return ids;
}

QList<qint64> ConversationTable::ofCustomer(qint64 customer)
{
    QList<qint64> ids;
    Statement found(m_database, "SELECT id FROM conversation WHERE customer = ?");
    found.bind(customer);
    while (found.step())
        ids.append(found.integer(0));
    return ids;
}

void ConversationTable::setPeople(qint64 id, const QString &people)
{
    const std::optional<StoredConversation> before = find(id);
    if (!before)
        return;
    StoredConversation row = *before;
    row.words.people = people;
    write(row, before, 0);
}

} // namespace saskare
