#include "core/sync/SyncEngine.h"

#include "core/base/Log.h"

#include <QRandomGenerator>

#include <algorithm>

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr int partsAtATime = 200;
constexpr int partsCounted = 100'000; ///< for progress; more are counted when they are read
constexpr qint64 rememberEveryMs = 30'000;
constexpr qint64 firstRetryMs = 15'000;
constexpr qint64 longestRetryMs = 3'600'000;
constexpr qint64 longestServerRetryMs = 60'000;
constexpr qint64 believedMs = 5 * 60'000; ///< how long a page that was read tells that the help desk answers

/// How long one stream or part rests after its own failure; others go on meanwhile.
qint64 restAfter(int failures, const Error &error)
{
    const qint64 grown = firstRetryMs << std::min(failures, 12);
    const qint64 most = Connectivity::concernsConnection(error.kind) ? longestServerRetryMs : longestRetryMs;
    return std::min(grown, most);
}

QString lastSyncFact(AccountId account)
{
    return QStringLiteral("lastSyncAt/%1").arg(account.value());
}

QString readingFact(AccountId account)
{
    return QStringLiteral("reading/%1").arg(account.value());
}

} // namespace

SyncEngine::SyncEngine(AccountId account, std::shared_ptr<const Manifest> manifest, Connection connection,
                       Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_manifest(manifest)
    , m_store(store)
    , m_clock(clock)
    , m_days(historyDaysIn(connection.values, *manifest))
    , m_transport(clock, connection.route)
    , m_backend(manifest, std::move(connection), clock, m_transport)
    , m_connectivity(clock, QRandomGenerator::global()->generate())
    , m_scheduler(manifest->streams)
    , m_pull(m_backend, store, account)
    , m_pusher(m_backend, store, clock, m_connectivity, account)
    , m_attachments(m_backend, store)
    , m_search(m_backend, store, clock, account)
    , m_firstLoad(manifest->streams, clock.nowMs())
    , m_news(clock.nowMs())
{
    connect(&m_pull, &StreamPull::pageRead, this, &SyncEngine::pageRead);
    connect(&m_pull, &StreamPull::pageFailed, this, &SyncEngine::pageFailed);
    connect(&m_pusher, &OutboxPusher::conversationTouched, this, &SyncEngine::touched);
    connect(&m_pusher, &OutboxPusher::moved, this, &SyncEngine::pump);
    connect(&m_search, &HelpDeskSearch::applied, this, [this](const QList<PartitionRequest> &requested) {
        m_scheduler.askedForParts(requested);
        m_partsInStore = m_partsInStore || !requested.isEmpty();
        pump();
    });
    connect(&m_backend, &Backend::hinted, this, [this](const QStringList &streams) {
        m_scheduler.ask(streams, SyncPriority::Background, m_clock.nowMs());
        pump();
    });
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::start()
{
    m_store.fact(readingFact(m_account))
        .then(this, [this](const QString &kept) { return fitReading(kept); })
        .then(this, [this] { return m_pull.restore(); })
        .then(this, [this] { return m_store.fact(lastSyncFact(m_account)); })
        .then(this, [this](const QString &lastSync) {
            m_store.requestedPartitions(m_account, partsCounted)
                .then(this,
                      [this, lastSync](const std::vector<PartitionRequest> &parts) { restored(lastSync, parts); });
        });
    tellStatus();
}

/// Before anything is read: what was kept for another description of the help desk, or for fewer days, is given up.
Future<void> SyncEngine::fitReading(const QString &kept)
{
    const ReadingPlan plan = planReading(AccountReading::fromText(kept), *m_manifest, m_days);
    m_reading = plan.reading;
    if (plan.reading.toText() == kept)
        return readyFuture(true).then(this, [](bool) {});
    if (!plan.again.isEmpty())
        qCInfo(logSync) << "read again from the beginning:" << plan.again;
    if (plan.forgetsEvaluations) { // first: done twice it is done once
        const QString before = AccountReading::fromText(kept).value_or(AccountReading()).evaluationsIn;
        m_store.forgetToldEvaluations(m_account).then(this, [this, before](const Result<void> &done) {
            if (done)
                return;
            qCWarning(logSync) << "old evaluations could not be forgotten:" << done.error().detail;
            m_reading.evaluationsIn = before; // so that it is tried again with the next start
            m_store.setFact(readingFact(m_account), m_reading.toText());
        });
    }
    return m_store.readAgain(m_account, plan.again, plan.known, readingFact(m_account), plan.reading.toText())
        .then(this, [](const Result<void> &done) {
            if (!done) // it is tried again with the next start
                qCWarning(logSync) << "what is to be read again could not be kept:" << done.error().detail;
        });
}

void SyncEngine::finishReadingAgain()
{
    const auto isLeft = [this](const QString &name) {
        const auto stream = std::find_if(m_manifest->streams.begin(), m_manifest->streams.end(),
                                         [&](const ManifestStream &each) { return each.name == name; });
        return stream != m_manifest->streams.end() && stream->parts == ManifestStream::Parts::None
            && !m_pull.isBootstrapped(name);
    };
    if (m_reading.why == ReadAgain::No || std::any_of(m_reading.streams.begin(), m_reading.streams.end(), isLeft))
        return;
    m_reading.why = ReadAgain::No;
    m_reading.streams.clear();
    m_store.setFact(readingFact(m_account), m_reading.toText());
}

void SyncEngine::restored(const QString &lastSync, const std::vector<PartitionRequest> &parts)
{
    m_lastSyncAt = m_rememberedSyncAt = lastSync.toLongLong();
    if (m_lastSyncAt > 0)
        m_news = NewsFilter(m_lastSyncAt);
    bool allDone = true;
    for (const ManifestStream &stream : m_manifest->streams) {
        if (m_pull.isBootstrapped(stream.name))
            m_firstLoad.streamDone(stream.name);
        else
            allDone &= stream.parts != ManifestStream::Parts::None;
    }
    m_firstLoad.partsWaiting(qint64(parts.size()));
    if (allDone && m_lastSyncAt > 0)
        m_firstLoad.partsDrained();
    m_started = true;
    m_pusher.start();
    pump();
}

void SyncEngine::refresh(SyncPriority priority)
{
    if (priority == SyncPriority::Asked) {
        m_connectivity.agentAsked();
        m_scheduler.forgetWaits(m_clock.nowMs());
    }
    m_scheduler.ask({}, priority, m_clock.nowMs());
    pump();
    m_pusher.look();
}

void SyncEngine::conversationOpened(const RemoteId &conversation)
{
    if (conversation.isEmpty())
        return;
    m_scheduler.open(conversation);
    pump();
}

void SyncEngine::wakeOutbox()
{
    if (m_connectivity.state() == ConnectionState::Offline)
        m_connectivity.agentAsked();
    pump();
    m_pusher.look();
}

void SyncEngine::tellPresence(const RemoteId &conversation, PresenceKind kind)
{
    if (m_started && m_connectivity.state() == ConnectionState::Online)
        m_backend.tellPresence(conversation, kind);
}

void SyncEngine::rouse()
{
    m_connectivity.roused();
    m_scheduler.forgetWaits(m_clock.nowMs());
    m_scheduler.ask({}, SyncPriority::Background, m_clock.nowMs());
    m_backend.rouse();
    pump();
    m_pusher.look();
}

void SyncEngine::pump()
{
    if (!m_started)
        return;
    fillParts();
    if (m_connectivity.mayTry()) {
        startJobs();
        wakeAt(m_scheduler.nextDue());
    } else {
        wakeAt(m_connectivity.nextTryAt());
    }
    const bool drained = !m_partsInStore && m_scheduler.waitingParts() == 0;
    if (drained && !m_fillingParts) {
        m_firstLoad.partsDrained();
        finishReadingAgain();
    }
    rememberSync();
    tellStatus();
}

void SyncEngine::fillParts()
{
    if (!m_partsInStore || m_fillingParts || m_scheduler.waitingParts() > 0)
        return;
    m_fillingParts = true;
    m_partsInStore = false;
    const int limit = partsAtATime + m_scheduler.knownParts();
    m_store.requestedPartitions(m_account, limit)
        .then(this, [this, limit](const std::vector<PartitionRequest> &parts) {
            m_fillingParts = false;
            m_partsInStore = m_partsInStore || int(parts.size()) >= limit;
            m_scheduler.offerParts(parts);
            pump();
        });
}

void SyncEngine::startJobs()
{
    // After trouble a single request finds out whether it is over.
    const bool sound = m_connectivity.state() == ConnectionState::Online;
    const int slotCount = sound ? std::max(1, m_manifest->maxParallel) : 1;
    while (const std::optional<PullJob> job = m_scheduler.take(m_clock.nowMs(), slotCount))
        read(*job);
}

void SyncEngine::read(const PullJob &job)
{
    m_pull.read(job, [this, job] { return m_scheduler.wasAskedAgain(job); });
}

void SyncEngine::pageRead(const PullJob &job, const PulledPage &page)
{
    const bool wasOnline = m_connectivity.state() == ConnectionState::Online;
    m_connectivity.succeeded();
    m_firstLoad.pageRead(job, page);
    m_scheduler.askedForParts(page.requested);
    m_partsInStore = m_partsInStore || !page.requested.isEmpty();
    if (page.more)
        m_scheduler.more(job, m_clock.nowMs());
    else
        m_scheduler.complete(job, m_clock.nowMs());
    m_answeredAt = m_clock.steadyMs();
    if (!m_scheduler.failingStream())
        m_failingSince = 0;
    if (job.isPart() && !page.more)
        m_search.partEnded(job.stream, job.partition);

    const QStringList news = m_news.newsIn(page.news);
    if (!news.isEmpty() && m_firstLoad.isOver())
        Q_EMIT newsArrived(m_account, news);
    if (!wasOnline)
        m_pusher.look();
    pump();
}

void SyncEngine::pageFailed(const PullJob &job, const Error &error)
{
    const bool connection = Connectivity::concernsConnection(error.kind);
    // A server that fails at one thing may do others; only its own answer tells that, so that thing rests too.
    const bool itsOwn = !connection || error.kind == ErrorKind::ServerTrouble || error.kind == ErrorKind::TimedOut;
    const qint64 now = m_clock.nowMs();
    if (itsOwn && !job.isPart() && m_scheduler.failures(job) == 0)
        m_failingSince = 0; // another one fails: until something answers again it may be all of it
    if (itsOwn)
        m_scheduler.failed(job, now + restAfter(m_scheduler.failures(job), error), error);
    else
        m_scheduler.putBack(job);
    if (m_failingSince == 0 && m_scheduler.failingStream())
        m_failingSince = m_clock.steadyMs();
    if (connection)
        m_connectivity.failed(error);
    if (job.isPart())
        m_search.partEnded(job.stream, job.partition);
    pump();
}

void SyncEngine::touched(const QString &conversation)
{
    m_scheduler.open(conversation);
    m_scheduler.ask(conversationStreams(), SyncPriority::Background, m_clock.nowMs());
    pump();
}

QStringList SyncEngine::conversationStreams() const
{
    QStringList names;
    for (const ManifestStream &stream : m_manifest->streams) {
        if (stream.records.contains(RecordKind::Conversation) || stream.records.contains(RecordKind::Message))
            names.append(stream.name);
    }
    return names.isEmpty() ? QStringList{QString()} : names; // an empty list would mean all
}

void SyncEngine::rememberSync()
{
    // What is read up to a time is in the cache only when the parts that those pages asked for are, too.
    if (m_partsInStore || m_fillingParts || m_scheduler.waitingParts() > 0)
        return;
    const qint64 upTo = m_scheduler.readUpTo();
    if (upTo <= m_lastSyncAt)
        return;
    const bool first = m_rememberedSyncAt == 0;
    m_lastSyncAt = upTo;
    if (first || upTo - m_rememberedSyncAt >= rememberEveryMs) {
        m_rememberedSyncAt = upTo;
        m_store.setFact(lastSyncFact(m_account), QString::number(upTo));
    }
}

/// While one stream fails again and again, each of its failures looks like trouble of the whole until the next other
/// page has been read.
bool SyncEngine::answersStill() const
{
    if (m_connectivity.state() == ConnectionState::Online)
        return true;
    const ErrorKind kind = m_connectivity.error().kind;
    const bool mayBeOne = kind == ErrorKind::ServerTrouble || kind == ErrorKind::TimedOut;
    return mayBeOne && m_failingSince > 0 && m_answeredAt > m_failingSince
        && m_clock.steadyMs() - m_answeredAt < believedMs;
}

AccountSyncStatus SyncEngine::status() const
{
    AccountSyncStatus status;
    status.account = m_account;
    status.state = m_connectivity.state();
    status.error = m_connectivity.error();
    status.nextTryAt = m_connectivity.nextTryAt();
    const auto failing = m_scheduler.failingStream();
    // A failure that tells nothing about the connection may still be all there is: nothing has been read yet.
    const bool quiet = status.state == ConnectionState::Online || status.state == ConnectionState::Connecting;
    status.failing = m_scheduler.failingStreams();
    status.answers = failing && answersStill();
    if ((quiet || status.answers) && failing) {
        status.state = ConnectionState::ServerTrouble;
        status.error = failing->first;
        status.nextTryAt = failing->second;
    }
    status.lastSyncAt = m_lastSyncAt;
    status.progress = m_firstLoad.progress();
    status.partsFailing = m_scheduler.failingParts();
    status.readAgain = m_reading.why;
    status.readAgainStreams = m_reading.streams;
    const bool connected = m_connectivity.state() == ConnectionState::Online;
    status.caughtUp = m_started && connected && !m_partsInStore && !m_fillingParts && !m_scheduler.failingStream()
        && m_scheduler.isIdle(m_clock.nowMs()) && m_pusher.isSettled();
    return status;
}

void SyncEngine::tellStatus()
{
    // Once for all that happens in this turn of the loop.
    if (m_tellingStatus)
        return;
    m_tellingStatus = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_tellingStatus = false;
            Q_EMIT statusChanged(status());
        },
        Qt::QueuedConnection);
}

void SyncEngine::wakeAt(qint64 at)
{
    const qint64 now = m_clock.nowMs();
    if (at == 0 || (m_wakeAt > now && m_wakeAt <= at))
        return;
    if (at <= now && m_scheduler.running() > 0)
        return; // what runs will pump when it ends
    m_wakeAt = std::max(at, now + 1);
    m_clock.after(std::chrono::milliseconds(m_wakeAt - now), this, [this, planned = m_wakeAt] {
        if (m_wakeAt == planned)
            m_wakeAt = 0;
        pump();
        m_pusher.look();
    });
}

} // namespace saskare
