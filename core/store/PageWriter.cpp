#include "core/store/PageWriter.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace saskare {
namespace {

/// Help desks tell the newest first, but ids begin with the time, and a table that grows downwards leaves each of its
/// pages half empty. As told, when one does not say its time: it may continue another of the same page.
template <class Record>
std::vector<const Record *> oldestFirst(const std::vector<Record> &records)
{
    std::vector<const Record *> ordered;
    ordered.reserve(records.size());
    for (const Record &record : records)
        ordered.push_back(&record);
    if (std::all_of(records.begin(), records.end(),
                    [](const Record &record) { return record.createdAt.has_value(); }))
        std::stable_sort(ordered.begin(), ordered.end(),
                         [](const Record *a, const Record *b) { return *a->createdAt < *b->createdAt; });
    return ordered;
}

} // namespace

PageWriter::PageWriter(CacheTables &cache, DraftWriter &drafts, EffectiveRows &rows, Clock &clock)
    : m_cache(cache)
    , m_drafts(drafts)
    , m_rows(rows)
    , m_clock(clock)
{
}

Result<ChangeSet> PageWriter::apply(AccountId account, const AppliedPage &page, QList<CommandId> &echoed)
{
    Page state{account, {}, {}, {}};
    Transaction transaction(m_cache.database);
    Statement(m_cache.database, "INSERT OR IGNORE INTO account (id) VALUES (?)").bind(account).run();
    put(state, page.records);
    if (page.tellsPresence)
        putPresences(state, page.records.presences);
    echoed = settle(state);
    m_cache.cursors.put(account, page.position);
    if (page.finished)
        m_cache.cursors.finish(account, *page.finished);
    for (const PartitionRequest &request : page.requested)
        m_cache.cursors.request(account, request);
    for (const SetAside &what : page.setAside)
        m_cache.cursors.setAside(account, what, m_clock.nowMs());
    Result<void> done = transaction.commit();
    m_rows.ignore({});
    if (!done) {
        m_cache.references.load(); // ids made in the transaction are gone
        return done.error();
    }
    return state.changes;
}

void PageWriter::put(Page &page, const RecordBatch &records)
{
    for (const QueueRecord &record : records.queues)
        page.changes.reference |= m_cache.references.put(page.account, record);
    for (const AgentRecord &record : records.agents) {
        bool meChanged = false;
        page.changes.reference |= m_cache.references.put(page.account, record, meChanged);
        if (meChanged) {
            for (ConversationId id :
                 m_cache.conversations.updateOwner(m_cache.references.agent(page.account, record.id)))
                page.changes.conversations.insert(id);
        }
    }
    for (const TagRecord &record : records.tags)
        page.changes.reference |= m_cache.references.put(page.account, record);
    for (const CannedResponseRecord &record : records.cannedResponses)
        page.changes.reference |= m_cache.references.put(page.account, record);
    for (const ArticleRecord &record : records.articles)
        page.changes.reference |= m_cache.references.put(page.account, record);
    for (const MacroRecord &record : records.macros)
        page.changes.reference |= m_cache.references.put(page.account, record);
    for (const CustomerRecord &record : records.customers)
        put(page, record);
    for (const ConversationRecord *record : oldestFirst(records.conversations))
        put(page, *record);
    for (const MessageRecord *record : oldestFirst(records.messages))
        put(page, *record);
    for (const AttachmentRecord &record : records.attachments) {
        if (const qint64 conversation = m_cache.messages.put(page.account, record, m_clock.nowMs()))
            page.changes.timelines.insert(ConversationId(conversation));
    }
    for (const TouchpointRecord &record : records.touchpoints)
        put(page, record);
    for (const Deletion &deletion : records.deletions)
        remove(page, deletion);
}

void PageWriter::putPresences(Page &page, const std::vector<PresenceRecord> &records)
{
    const auto idOf
        = [&](const RemoteId &remote) { return m_cache.conversations.known(page.account, remote).value_or(0); };
    page.changes.conversations.unite(m_cache.presences.replace(page.account, records, idOf, m_clock.nowMs()));
}

void PageWriter::put(Page &page, const CustomerRecord &record)
{
    const CustomerTable::Put put = m_cache.customers.put(page.account, record);
    if (put.changed)
        page.changes.customers.insert(CustomerId(put.id));
    if (put.wordsChanged)
        peopleChanged(page, put.id);
}

void PageWriter::peopleChanged(Page &page, qint64 customer)
{
    const QString people = m_cache.customers.words(customer);
    for (const qint64 id : m_cache.conversations.ofCustomer(customer)) {
        m_cache.conversations.setPeople(id, people);
        page.changes.conversations.insert(ConversationId(id));
    }
}

void PageWriter::put(Page &page, const ConversationRecord &record)
{
    const std::optional<StoredConversation> before = m_cache.conversations.find(page.account, record.id);
    StoredConversation row = before ? m_rows.told(*before) : StoredConversation{};
    row.account = page.account;
    row.remoteId = record.id;
    const StoredConversation was = row;
    const qint64 customer = record.customer ? m_cache.customers.id(page.account, *record.customer) : 0;
    m_cache.conversations.merge(row, record, customer);
    if (row.customer != was.customer)
        row.words.people = m_cache.customers.words(row.customer);
    if (m_rows.hasCommands(page.account, record.id))
        page.lanes.insert(record.id, row.version != was.version || row.updatedAt != was.updatedAt);
    if (before)
        putBeside(page, ConversationId(before->id), row.customer, record);
    if (before && row == was)
        return;
    const qint64 id = m_rows.write(row, before);
    if (!before)
        putBeside(page, ConversationId(id), row.customer, record);
    page.changes.conversations.insert(ConversationId(id));
    for (const qint64 whose : {was.customer, row.customer}) {
        if (whose != 0)
            page.changes.customers.insert(CustomerId(whose));
    }
    if (before && !row.previewTold && was.previewTold)
        page.summaries.insert(id);
}

/// What stands in tables of its own.
void PageWriter::putBeside(Page &page, ConversationId id, qint64 customer, const ConversationRecord &record)
{
    if (record.limits && m_cache.limits.put(id, *record.limits))
        page.changes.conversations.insert(id);
    if (record.evaluation && m_cache.evaluations.put(id, *record.evaluation) && customer != 0)
        page.changes.customers.insert(CustomerId(customer));
}

void PageWriter::put(Page &page, const MessageRecord &record)
{
    const std::optional<StoredMessage> before = m_cache.messages.find(page.account, record.id);
    StoredMessage row = before.value_or(StoredMessage{});
    row.account = page.account;
    row.remoteId = record.id;
    const qint64 conversation
        = record.conversation ? m_cache.conversations.id(page.account, *record.conversation, m_clock.nowMs()) : 0;
    m_cache.messages.merge(row, record, conversation);
    if (before && row == *before)
        return;
    m_cache.messages.write(row, before, m_clock.nowMs());
    messagesChanged(page, row.conversation);
    if (before && before->conversation != row.conversation)
        messagesChanged(page, before->conversation);
}

void PageWriter::messagesChanged(Page &page, qint64 conversation)
{
    if (conversation == 0)
        return;
    page.summaries.insert(conversation);
    page.changes.timelines.insert(ConversationId(conversation));
}

void PageWriter::put(Page &page, const TouchpointRecord &record)
{
    const qint64 conversation
        = record.conversation ? m_cache.conversations.id(page.account, *record.conversation, m_clock.nowMs()) : 0;
    const CustomerTable::TouchpointPut put = m_cache.customers.put(page.account, record, conversation);
    for (const qint64 customer : {put.customer, put.customerBefore}) {
        if (customer != 0)
            page.changes.customers.insert(CustomerId(customer));
    }
}

void PageWriter::remove(Page &page, const Deletion &deletion)
{
    switch (deletion.kind) {
    case RecordKind::Conversation:
        removeConversation(page, deletion.id);
        break;
    case RecordKind::Message:
        if (const auto message = m_cache.messages.find(page.account, deletion.id)) {
            m_cache.messages.remove(*message);
            messagesChanged(page, message->conversation);
        }
        break;
    case RecordKind::Attachment:
        if (const qint64 conversation = m_cache.messages.removeAttachment(page.account, deletion.id))
            page.changes.timelines.insert(ConversationId(conversation));
        break;
    case RecordKind::Customer:
        if (const qint64 customer = m_cache.customers.remove(page.account, deletion.id)) {
            page.changes.customers.insert(CustomerId(customer));
            peopleChanged(page, customer);
        }
        break;
    case RecordKind::Touchpoint:
        if (const qint64 customer = m_cache.customers.removeTouchpoint(page.account, deletion.id))
            page.changes.customers.insert(CustomerId(customer));
        break;
    case RecordKind::Agent:
    case RecordKind::Queue:
    case RecordKind::Tag:
    case RecordKind::CannedResponse:
    case RecordKind::Article:
    case RecordKind::Macro:
    case RecordKind::Presence: // never one by one: see putPresences()
        page.changes.reference |= m_cache.references.remove(page.account, deletion);
        break;
    }
}

void PageWriter::removeConversation(Page &page, const RemoteId &remote)
{
    const std::optional<StoredConversation> row = m_cache.conversations.find(page.account, remote);
    if (!row)
        return;
    const ConversationId id(row->id);
    m_cache.messages.removeOf(row->id);
    page.summaries.remove(row->id);
    page.changes.conversations.insert(id);
    page.changes.timelines.insert(id);
    if (row->customer != 0)
        page.changes.customers.insert(CustomerId(row->customer));
    if (!m_rows.hasCommands(page.account, remote) && !m_drafts.has(page.account, remote)) {
        m_cache.conversations.remove(*row);
        return;
    }
    // Something of ours still waits for it, or was begun: it stays, as deleted, so that the agent sees what became of
    // that and finds the words.
    StoredConversation kept = m_rows.serverRow(*row);
    kept.fields.status = {ConversationState::Deleted, {}, {}};
    m_rows.write(kept, row);
}

QList<CommandId> PageWriter::settle(Page &page)
{
    for (const qint64 conversation : std::as_const(page.summaries))
        m_rows.summarise(conversation, page.changes);
    QHash<QString, bool> lanes = page.lanes;
    for (const qint64 conversation : std::as_const(page.summaries)) {
        const RemoteId lane = m_cache.conversations.remote(conversation);
        if (m_rows.hasCommands(page.account, lane) && !lanes.contains(lane))
            lanes.insert(lane, false);
    }
    QList<CommandId> echoed;
    for (auto lane = lanes.cbegin(); lane != lanes.cend(); ++lane)
        echoed += m_rows.echoed(page.account, lane.key(), page.lanes.contains(lane.key()), lane.value());
    if (echoed.isEmpty())
        return echoed;
    m_rows.ignore(echoed);
    for (auto lane = lanes.cbegin(); lane != lanes.cend(); ++lane)
        m_rows.settle(page.account, lane.key(), page.changes);
    page.changes.outbox = true;
    return echoed;
}

Result<void> PageWriter::forgetAccount(AccountId account)
{
    Database &database = m_cache.database;
    Transaction transaction(database);
    const auto run = [&](const char *sql) { Statement(database, sql).bind(account).run(); };
    Statement others(database, "SELECT EXISTS (SELECT 1 FROM account WHERE id <> ?)");
    if (others.bind(account).step() && others.integer(0) == 0) {
        Statement(database, "INSERT INTO message_text (message_text) VALUES ('delete-all')").run();
        Statement(database, "INSERT INTO conversation_text (conversation_text) VALUES ('delete-all')").run();
    } else {
        run("INSERT INTO message_text (message_text, rowid, text) SELECT 'delete', id, text FROM message"
            " WHERE account = ? AND known = 1");
        run("INSERT INTO conversation_text (conversation_text, rowid, number, subject, people)"
            " SELECT 'delete', id, number, subject, people FROM conversation WHERE account = ? AND known = 1");
    }
    run("DELETE FROM conversation_tag WHERE conversation IN (SELECT id FROM conversation WHERE account = ?)");
    run("DELETE FROM conversation_server WHERE conversation IN (SELECT id FROM conversation WHERE account = ?)");
    run("DELETE FROM callback WHERE conversation IN (SELECT id FROM conversation WHERE account = ?)");
    run("DELETE FROM conversation_limit WHERE conversation IN (SELECT id FROM conversation WHERE account = ?)");
    m_cache.evaluations.removeAccount(account);
    run("DELETE FROM attachment WHERE account = ?");
    run("DELETE FROM message WHERE account = ?");
    run("DELETE FROM presence WHERE account = ?");
    run("DELETE FROM conversation WHERE account = ?");
    run("DELETE FROM touchpoint WHERE account = ?");
    run("DELETE FROM customer_address WHERE customer IN (SELECT id FROM customer WHERE account = ?)");
    run("DELETE FROM customer WHERE account = ?");
    run("DELETE FROM article WHERE account = ?");
    run("DELETE FROM macro WHERE account = ?");
    run("DELETE FROM canned_response WHERE account = ?");
    run("DELETE FROM tag WHERE account = ?");
    run("DELETE FROM agent WHERE account = ?");
    run("DELETE FROM queue WHERE account = ?");
    run("DELETE FROM set_aside WHERE account = ?");
    run("DELETE FROM account WHERE id = ?");
    m_cache.cursors.forgetPositions(account);
    Result<void> done = transaction.commit();
    m_cache.references.load();
    return done;
}

} // namespace saskare
