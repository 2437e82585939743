#pragma once

#include "core/base/Worker.h"
#include "core/store/ArticleSearch.h"
#include "core/store/BoardReader.h"
#include "core/store/CursorTable.h"
#include "core/store/CustomerTable.h"
#include "core/store/Database.h"
#include "core/store/DraftTable.h"
#include "core/store/EvaluationReader.h"
#include "core/store/FoundRows.h"
#include "core/store/KinReader.h"
#include "core/store/LimitTable.h"
#include "core/store/MacroTable.h"
#include "core/store/SavedSearchTable.h"
#include "core/store/StorePlace.h"
#include "core/store/TextSearch.h"
#include "core/store/Timeline.h"
#include "core/store/ToSolve.h"
#include "core/store/WritingTable.h"

#include <atomic>

namespace saskare {

/// The reading half of the Store: its thread, and read-only connections to both files. A search that a newer one of
/// the same list has overtaken is broken off and gives nothing.
/// Thread: any; the work is done in its own.
class StoreReader
{
public:
    struct Tables
    {
        Tables(Database &cacheFile, Database &outboxFile)
            : references(cacheFile)
            , conversations(cacheFile, references)
            , search(cacheFile, conversations)
            , found(search, conversations)
            , toSolve(cacheFile, references, conversations)
            , customers(cacheFile)
            , cursors(cacheFile)
            , outbox(outboxFile)
            , drafts(outboxFile, outbox)
            , searches(outboxFile)
            , persons(outboxFile)
            , kin(customers, persons)
            , timeline(cacheFile, outbox)
            , limits(cacheFile)
            , keptEvaluations(outboxFile)
            , evaluations(customers, outbox, keptEvaluations)
            , articles(cacheFile)
            , writing(outboxFile)
            , macros(outboxFile)
            , board(cacheFile, references)
        {
        }
        ReferenceTable references;
        ConversationReader conversations;
        TextSearch search;
        FoundRows found;
        ToSolve toSolve;
        CustomerTable customers;
        CursorTable cursors;
        OutboxTable outbox;
        DraftTable drafts;
        SavedSearchTable searches;
        PersonTable persons;
        KinReader kin;
        Timeline timeline;
        LimitTable limits;
        EvaluationTable keptEvaluations;
        EvaluationReader evaluations;
        ArticleSearch articles;
        WritingTable writing;
        MacroTable macros;
        BoardReader board;
    };

    /// `name`: of the thread. `ready`: false when the files could not be opened; then every read gives an empty
    /// value.
    StoreReader(const QString &name, const StorePlace &place, Clock &clock, Future<bool> ready,
                std::function<void(Error)> troubled);
    ~StoreReader();

    /// One consistent read of the cache.
    template <class Read>
    auto read(Read read)
    {
        return readInOrder([read = std::move(read)](StoreReader &reader, Tables &tables) {
            const Snapshot snapshot(reader.m_cache);
            return read(reader, tables);
        });
    }
    /// For what must see the outbox as it was before it sees the cache: each statement reads the newest.
    template <class Read>
    auto readInOrder(Read read)
    {
        using Value = std::invoke_result_t<Read, StoreReader &, Tables &>;
        return m_worker.run([this, read = std::move(read)]() -> Value {
            if (!m_tables)
                return Value{};
            Value value = read(*this, *m_tables);
            check();
            return value;
        });
    }
    Future<std::vector<ConversationRow>> search(ConversationQuery query, std::optional<RowPosition> after, int limit);

    // in the reader's thread
    [[nodiscard]] qint64 now() const { return m_clock.nowMs(); }
    OutboxEntry entry(const StoredCommand &command);
    std::vector<OutboxEntry> entries(const std::vector<StoredCommand> &commands);
    Draft draft(const StoredDraft &stored);
    SavedSearchRow savedSearch(const StoredSearch &stored);
    CacheTotals totals(std::optional<AccountId> account);
    ConversationId conversation(AccountId account, const RemoteId &remote);
    Database &cache() { return m_cache; }

private:
    void open(Future<bool> ready);
    void check();
    static int isOvertaken(void *reader);

    Clock &m_clock;
    std::function<void(Error)> m_troubled;
    StorePlace m_place; ///< keeps the file layers while they are used
    Database m_cache;
    Database m_outbox;
    std::unique_ptr<Tables> m_tables;
    bool m_said = false;
    using Overtaken = std::shared_ptr<std::atomic_bool>;
    ConversationQuery m_lastSearch; ///< with m_last: the caller's thread
    Overtaken m_last;
    Overtaken m_running; ///< the reader's thread
    Worker m_worker;
};

} // namespace saskare
