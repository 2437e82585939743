#pragma once

#include "core/backend/Manifest.h"
#include "core/store/Store.h"
#include "core/sync/AccountSyncStatus.h"

#include <map>
#include <optional>

namespace saskare {

/// One page to read: of a stream as a whole, or of a part.
struct PullJob
{
    QString stream;
    QString partition; ///< empty: the stream as a whole
    QByteArray parameters;
    qint64 ticket = 0; ///< of the store's request that this page answers; 0: nobody asked through the store

    [[nodiscard]] bool isPart() const { return !partition.isEmpty(); }
};

/// Decides which page of which stream or part is read next. One page is one job, so that a long first load gives way
/// to what the agent opens. Order: what the agent asked for, what the agent opened, then streams in turns and the
/// parts that pages asked for side by side. Pure: no clock, no network, no store. Thread: sync.
class PullScheduler
{
public:
    explicit PullScheduler(const QList<ManifestStream> &streams);

    /// These may have news (empty: all); read them at once.
    void ask(const QStringList &streams, SyncPriority priority, qint64 nowMs);
    /// Parts the store keeps as requested; known ones are passed over.
    void offerParts(const std::vector<PartitionRequest> &parts);
    /// A page just read asks for these. One that is being read now will have to be read once more.
    void askedForParts(const QList<PartitionRequest> &parts);
    /// The agent opened the conversation: its parts go first, and those read "when opened" are read again.
    void open(const RemoteId &conversation);
    /// Nothing waits for its own back-off any longer.
    void forgetWaits(qint64 nowMs);

    /// The next job, which now counts as running; nothing if none is due. A clock that was set back ends all waits.
    /// `slots` is how many may run at a time.
    std::optional<PullJob> take(qint64 nowMs, int slotCount);
    /// The job's page was read and the stream has more.
    void more(const PullJob &job, qint64 nowMs);
    /// The job's last page was read.
    void complete(const PullJob &job, qint64 nowMs);
    void failed(const PullJob &job, qint64 retryAt, const Error &error);
    /// The job was not done for a reason that is not its own; it is due again.
    void putBack(const PullJob &job);

    /// Whether the part was asked for again while it is being read.
    [[nodiscard]] bool wasAskedAgain(const PullJob &job) const;
    [[nodiscard]] int failures(const PullJob &job) const;
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int waitingParts() const; ///< not running and not waiting for a retry
    [[nodiscard]] int knownParts() const { return int(m_parts.size()); }
    [[nodiscard]] int failingParts() const;
    /// The earliest time at which something falls due, UTC ms; 0: nothing will by itself.
    [[nodiscard]] qint64 nextDue() const;
    /// Nothing runs and nothing but retries and later looks is left.
    [[nodiscard]] bool isIdle(qint64 nowMs) const;
    /// The newest time before which all conversations and messages have been read; 0: never.
    [[nodiscard]] qint64 readUpTo() const;
    /// The error of a stream that fails as a whole, with its next try.
    [[nodiscard]] std::optional<std::pair<Error, qint64>> failingStream() const;
    [[nodiscard]] QList<FailingStream> failingStreams() const; ///< all of them

private:
    struct Stream
    {
        ManifestStream info;
        SyncPriority priority = SyncPriority::Background;
        qint64 dueAt = 0;
        qint64 startedAt = 0; ///< when the pull that runs or ran last began
        qint64 readUpTo = 0; ///< start of the last complete pull
        qint64 turn = 0; ///< streams take turns page by page
        bool running = false;
        bool midway = false; ///< the last page said there is more
        bool askedAgain = false;
        int failures = 0;
        Error error;
    };
    struct Part
    {
        PullJob job;
        SyncPriority priority = SyncPriority::Background;
        qint64 order = 0;
        qint64 retryAt = 0;
        bool running = false;
        bool askedAgain = false;
        int failures = 0;
    };
    using Key = std::pair<QString, QString>;

    [[nodiscard]] Stream *stream(const QString &name);
    [[nodiscard]] Stream *dueStream(qint64 nowMs, SyncPriority atLeast);
    [[nodiscard]] Part *duePart(qint64 nowMs, SyncPriority atLeast);
    void addPart(const PartitionRequest &request, SyncPriority priority);
    PullJob start(Stream &stream, qint64 nowMs);
    PullJob start(Part &part);
    void noticeClock(qint64 nowMs);

    std::vector<Stream> m_streams;
    std::map<Key, Part> m_parts;
    qint64 m_turn = 0;
    int m_running = 0;
    int m_runningStreams = 0;
    qint64 m_lastNow = 0; ///< the latest time take() was told
};

} // namespace saskare
