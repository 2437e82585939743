#pragma once

#include "core/backend/Backend.h"
#include "core/store/Store.h"
#include "core/sync/PullScheduler.h"

#include <QObject>

#include <map>
#include <set>

namespace saskare {

/// What came of reading one page.
struct PulledPage
{
    bool more = false;
    qint64 records = 0;
    qint64 total = -1; ///< of the first load, when the help desk says
    RecordBatch news; ///< conversations and messages it brought, without their texts
    QList<PartitionRequest> requested;
};

/// Reads single pages of one account's streams and parts, and commits each with its cursor. Decides neither when nor
/// what. Thread: sync.
class StreamPull : public QObject
{
    Q_OBJECT
public:
    StreamPull(Backend &backend, Store &store, AccountId account, QObject *parent = nullptr);

    /// Reads where every stream stands; nothing may be read before.
    Future<void> restore();
    /// Whether the stream's first load has been completed, now or long ago.
    [[nodiscard]] bool isBootstrapped(const QString &stream) const;

    /// One page from where the job's stream or part stands. `isStale` is asked when the part's last page is about to
    /// be committed: a part that was asked for again meanwhile stays asked for.
    void read(const PullJob &job, std::function<bool()> isStale);

Q_SIGNALS:
    /// The page is committed.
    void pageRead(const saskare::PullJob &job, const saskare::PulledPage &page);
    /// Nothing was changed.
    void pageFailed(const saskare::PullJob &job, const saskare::Error &error);

private:
    using Key = std::pair<QString, QString>;
    void commit(const PullJob &job, FetchedPage page, bool stale);
    void finishGonePart(const PullJob &job);
    void beginAgain(const PullJob &job);

    Backend &m_backend;
    Store &m_store;
    AccountId m_account;
    std::map<Key, StreamPosition> m_positions;
    std::set<Key> m_begunAgain; ///< in the pass under way: once is enough
};

} // namespace saskare
