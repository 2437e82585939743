#pragma once

#include "core/account/Account.h"
#include "core/backend/Connection.h"
#include "core/backend/NetworkTransport.h"
#include "core/sync/AccountReading.h"
#include "core/sync/AttachmentFetch.h"
#include "core/sync/Connectivity.h"
#include "core/sync/FirstLoad.h"
#include "core/sync/HelpDeskSearch.h"
#include "core/sync/NewsFilter.h"
#include "core/sync/OutboxPusher.h"
#include "core/sync/PullScheduler.h"
#include "core/sync/StreamPull.h"

#include <QObject>

namespace saskare {

/// One account's syncing: starts the next reads as places come free, pushes the outbox, waits out trouble, and tells
/// how it stands. What to read next, what to do on trouble and how to send are decided by its parts.
/// Destroying it at any moment loses nothing: every page and every step is on disk before the next.
/// Thread: sync; construct it there.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    SyncEngine(AccountId account, std::shared_ptr<const Manifest> manifest, Connection connection, Store &store,
               Clock &clock, QObject *parent = nullptr);
    ~SyncEngine() override;

    void start();
    void refresh(SyncPriority priority);
    void conversationOpened(const RemoteId &conversation);
    void wakeOutbox();
    /// Only while there is a connection: it is worth nothing later.
    void tellPresence(const RemoteId &conversation, PresenceKind kind);
    /// The computer woke, or the network came back: no wait of our own is kept to any longer.
    void rouse();
    Future<Result<QString>> fetchAttachment(AttachmentId id) { return m_attachments.fetch(id); }
    Future<Result<FoundThere>> search(const ConversationQuery &query, const GivenUp &givenUp)
    {
        return m_search.search(query, givenUp);
    }

Q_SIGNALS:
    void statusChanged(const saskare::AccountSyncStatus &status);
    /// Conversations with news from outside, by their remote ids.
    void newsArrived(saskare::AccountId account, const QStringList &conversations);

private:
    Future<void> fitReading(const QString &kept);
    void finishReadingAgain();
    void restored(const QString &lastSync, const std::vector<PartitionRequest> &parts);
    void pump();
    void fillParts();
    void startJobs();
    void read(const PullJob &job);
    void pageRead(const PullJob &job, const PulledPage &page);
    void pageFailed(const PullJob &job, const Error &error);
    void touched(const QString &conversation);
    void rememberSync();
    void tellStatus();
    void wakeAt(qint64 at);
    [[nodiscard]] AccountSyncStatus status() const;
    [[nodiscard]] bool answersStill() const;
    [[nodiscard]] QStringList conversationStreams() const;

    AccountId m_account;
    std::shared_ptr<const Manifest> m_manifest;
    Store &m_store;
    Clock &m_clock;
    int m_days; ///< of history wanted; 0: all
    NetworkTransport m_transport;
    Backend m_backend;
    Connectivity m_connectivity;
    PullScheduler m_scheduler;
    StreamPull m_pull;
    OutboxPusher m_pusher;
    AttachmentFetch m_attachments;
    HelpDeskSearch m_search;
    FirstLoad m_firstLoad;
    NewsFilter m_news;
    AccountReading m_reading;
    bool m_started = false;
    bool m_partsInStore = true; ///< the store may hold requests that the scheduler does not know
    bool m_fillingParts = false;
    qint64 m_lastSyncAt = 0;
    qint64 m_rememberedSyncAt = 0;
    qint64 m_wakeAt = 0;
    qint64 m_answeredAt = 0; ///< steady ms: a page was read; 0: never
    qint64 m_failingSince = 0; ///< steady ms: since then there is always a stream that fails; 0: none does
    bool m_tellingStatus = false;
};

} // namespace saskare
