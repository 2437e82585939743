#pragma once

#include "core/backend/Manifest.h"
#include "core/sync/AccountSyncStatus.h"
#include "core/sync/PullScheduler.h"
#include "core/sync/StreamPull.h"

#include <QMap>

namespace saskare {

/// How far an account's first load has come: what is being brought, how many, since when.
/// Plain value; thread: sync.
class FirstLoad
{
public:
    FirstLoad(const QList<ManifestStream> &streams, qint64 nowMs);

    /// A stream whose first load was completed earlier, or is now.
    void streamDone(const QString &stream);
    /// Parts that were already asked for when the program started.
    void partsWaiting(qint64 count) { m_partsAsked += count; }
    void pageRead(const PullJob &job, const PulledPage &page);
    /// Once true it stays so: later parts are everyday work.
    [[nodiscard]] bool isOver() const { return m_over; }
    /// Tells that no part waits any more.
    void partsDrained();
    [[nodiscard]] SyncProgress progress() const;

private:
    struct Count
    {
        qint64 done = 0;
        qint64 total = -1;
    };
    QList<ManifestStream> m_pending; ///< whole streams whose first load is not complete
    QMap<QString, Count> m_counts;
    qint64 m_startedAt;
    qint64 m_partsAsked = 0;
    qint64 m_partsDone = 0;
    bool m_over = false;
};

} // namespace saskare
