#include "core/store/StoreReader.h"

#include "core/store/Statement.h"
#include "core/store/StoreFiles.h"

#include <sqlite3.h>

namespace saskare {

StoreReader::StoreReader(const QString &name, const StorePlace &place, Clock &clock, Future<bool> ready,
                         std::function<void(Error)> troubled)
    : m_clock(clock)
    , m_troubled(std::move(troubled))
    , m_place(place)
    , m_cache(place.cache, place.cacheCipher.get())
    , m_outbox(place.outbox, place.outboxCipher.get())
    , m_worker(name)
{
    m_worker.run([this, ready = std::move(ready)] { open(ready); });
}

StoreReader::~StoreReader()
{
    if (m_last)
        *m_last = true; // nobody waits for it any more
    m_worker.run([this] {
        m_tables.reset();
        m_cache.close();
        m_outbox.close();
    });
}

void StoreReader::open(Future<bool> ready)
{
    // The schema is the writer's work; this thread has nothing to do before that is done.
    if (ready.isCanceled() || !ready.result())
        return;
    Result<void> done = m_cache.open(Access::ReadOnly, Durability::Normal);
    if (done)
        done = m_outbox.open(Access::ReadOnly, Durability::Normal);
    if (!done) {
        m_troubled(done.error());
        return;
    }
    m_tables = std::make_unique<Tables>(m_cache, m_outbox);
    sqlite3_progress_handler(m_cache.handle(), 2000, &StoreReader::isOvertaken, this);
}

int StoreReader::isOvertaken(void *reader)
{
    const Overtaken &running = static_cast<const StoreReader *>(reader)->m_running;
    return running && *running ? 1 : 0;
}

void StoreReader::check()
{
    const std::optional<Error> failure = m_cache.failure() ? m_cache.failure() : m_outbox.failure();
    m_cache.clearFailure();
    m_outbox.clearFailure();
    if (failure && !m_said) {
        m_said = true;
        m_troubled(*failure);
    }
}

Future<std::vector<ConversationRow>> StoreReader::search(ConversationQuery query, std::optional<RowPosition> after,
                                                         int limit)
{
    // Typing: the same list asked for other words. Any other search leaves the running one alone.
    ConversationQuery same = query;
    same.text = m_lastSearch.text;
    if (m_last && !after && same == m_lastSearch && query.text != m_lastSearch.text)
        *m_last = true;
    m_lastSearch = query;
    m_last = std::make_shared<std::atomic_bool>(false);
    return m_worker.run([this, query, after, limit, overtaken = m_last]() -> std::vector<ConversationRow> {
        if (!m_tables || *overtaken)
            return {};
        std::vector<ConversationRow> rows;
        {
            const Snapshot snapshot(m_cache);
            m_running = overtaken;
            rows = m_tables->search.window(query, after, limit, now());
            m_running.reset();
        }
        if (*overtaken) {
            m_cache.clearFailure();
            rows.clear();
        }
        check();
        return rows;
    });
}

ConversationId StoreReader::conversation(AccountId account, const RemoteId &remote)
{
    Statement found(m_cache, "SELECT id FROM conversation WHERE account = ? AND remote_id = ?");
    return found.bind(account, remote).step() ? ConversationId(found.integer(0)) : ConversationId();
}

OutboxEntry StoreReader::entry(const StoredCommand &command)
{
    OutboxEntry entry = command.entry;
    if (const RemoteId touchpoint = OutboxTable::touchpointOf(command.lane); !touchpoint.isEmpty()) // for people
        entry.conversation = m_tables->customers.conversationOfTouchpoint(entry.account, touchpoint);
    else if (!std::holds_alternative<CreateConversation>(entry.command))
        entry.conversation = conversation(entry.account, OutboxTable::conversationOf(command.lane));
    return entry;
}

std::vector<OutboxEntry> StoreReader::entries(const std::vector<StoredCommand> &commands)
{
    std::vector<OutboxEntry> all;
    for (const StoredCommand &command : commands)
        all.push_back(entry(command));
    return all;
}

Draft StoreReader::draft(const StoredDraft &stored)
{
    Draft draft = stored.draft;
    draft.conversation = conversation(stored.account, stored.lane);
    return draft;
}

SavedSearchRow StoreReader::savedSearch(const StoredSearch &stored)
{
    SavedSearchRow row{stored.id, stored.name, stored.query};
    const auto idOf = [&](const char *sql, const RemoteId &remote) {
        Statement found(m_cache, sql);
        return found.bind(stored.queueAccount, remote).step() ? found.integer(0) : -1; // -1: matches nothing
    };
    if (!stored.queue.isEmpty())
        row.query.queue = QueueId(idOf("SELECT id FROM queue WHERE account = ? AND remote_id = ?", stored.queue));
    if (!stored.customer.isEmpty())
        row.query.customer
            = CustomerId(idOf("SELECT id FROM customer WHERE account = ? AND remote_id = ?", stored.customer));
    return row;
}

CacheTotals StoreReader::totals(std::optional<AccountId> account)
{
    const auto count = [&](const char *sql) {
        Statement counted(m_cache, sql);
        return counted.bind(account.value_or(AccountId())).step() ? counted.integer(0) : 0;
    };
    CacheTotals totals;
    totals.conversations = count("SELECT count(*) FROM conversation WHERE known = 1 AND (?1 = 0 OR account = ?1)");
    totals.messages = count("SELECT count(*) FROM message WHERE known = 1 AND (?1 = 0 OR account = ?1)");
    totals.customers = count("SELECT count(*) FROM customer WHERE known = 1 AND (?1 = 0 OR account = ?1)");
    totals.attachments = count("SELECT count(*) FROM attachment WHERE (?1 = 0 OR account = ?1)");
    totals.touchpoints = count("SELECT count(*) FROM touchpoint WHERE (?1 = 0 OR account = ?1)");
    totals.setAside = count("SELECT count(*) FROM set_aside WHERE (?1 = 0 OR account = ?1)");
    totals.pending = m_tables->outbox.countUnsent(account);
    return totals;
}

} // namespace saskare
