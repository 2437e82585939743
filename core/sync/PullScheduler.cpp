#include "core/sync/PullScheduler.h"

#include <algorithm>
#include <limits>

namespace saskare {
namespace {

constexpr qint64 setBackMs = 60'000;
constexpr std::chrono::seconds newsEvery = std::chrono::hours(1);

bool bringsConversations(const ManifestStream &stream)
{
    return stream.records.contains(RecordKind::Conversation) || stream.records.contains(RecordKind::Message);
}

} // namespace

PullScheduler::PullScheduler(const QList<ManifestStream> &streams)
{
    for (const ManifestStream &info : streams) {
        Stream entry;
        entry.info = info;
        m_streams.push_back(entry);
    }
}

PullScheduler::Stream *PullScheduler::stream(const QString &name)
{
    const auto it
        = std::find_if(m_streams.begin(), m_streams.end(), [&](const Stream &s) { return s.info.name == name; });
    return it == m_streams.end() ? nullptr : &*it;
}

void PullScheduler::ask(const QStringList &streams, SyncPriority priority, qint64 nowMs)
{
    for (Stream &entry : m_streams) {
        if (entry.info.parts != ManifestStream::Parts::None)
            continue;
        if (!streams.isEmpty() && !streams.contains(entry.info.name))
            continue;
        if (entry.running || entry.midway)
            entry.askedAgain = true;
        if (!entry.running)
            entry.dueAt = nowMs;
        entry.priority = std::max(entry.priority, priority);
    }
}

void PullScheduler::addPart(const PartitionRequest &request, SyncPriority priority)
{
    const Key key{request.stream, request.partition};
    const auto [it, added] = m_parts.try_emplace(key);
    Part &part = it->second;
    if (added) {
        part.job = {request.stream, request.partition, request.parameters};
        part.order = ++m_turn;
    }
    // A part that runs answers the request it began with.
    if (!part.running && request.ticket != 0) {
        part.job.parameters = request.parameters;
        part.job.ticket = request.ticket;
    }
    part.priority = std::max(part.priority, priority);
}

void PullScheduler::offerParts(const std::vector<PartitionRequest> &parts)
{
    for (const PartitionRequest &request : parts)
        addPart(request, SyncPriority::Background);
}

void PullScheduler::askedForParts(const QList<PartitionRequest> &parts)
{
    for (const PartitionRequest &request : parts) {
        const auto it = m_parts.find({request.stream, request.partition});
        if (it == m_parts.end())
            continue; // the store keeps it; it is offered when its turn comes
        it->second.askedAgain = it->second.running;
        it->second.job.parameters = request.parameters;
        it->second.job.ticket = 0; // the store has a newer request of which this page knows no ticket
    }
}

void PullScheduler::open(const RemoteId &conversation)
{
    for (const Stream &entry : m_streams) {
        if (entry.info.parts == ManifestStream::Parts::Conversation)
            addPart({entry.info.name, conversation, "{}"}, SyncPriority::Opened);
    }
    for (auto &[key, part] : m_parts) {
        if (key.second == conversation) {
            part.priority = SyncPriority::Opened;
            part.retryAt = 0;
        }
    }
}

void PullScheduler::forgetWaits(qint64 nowMs)
{
    for (Stream &entry : m_streams) {
        if (entry.failures > 0)
            entry.dueAt = nowMs;
    }
    for (auto &[key, part] : m_parts)
        part.retryAt = 0;
}

PullScheduler::Stream *PullScheduler::dueStream(qint64 nowMs, SyncPriority atLeast)
{
    Stream *best = nullptr;
    for (Stream &entry : m_streams) {
        const bool whole = entry.info.parts == ManifestStream::Parts::None;
        if (!whole || entry.running || entry.dueAt > nowMs || entry.priority < atLeast)
            continue;
        if (!best || entry.turn < best->turn)
            best = &entry;
    }
    return best;
}

PullScheduler::Part *PullScheduler::duePart(qint64 nowMs, SyncPriority atLeast)
{
    Part *best = nullptr;
    for (auto &[key, part] : m_parts) {
        if (part.running || part.retryAt > nowMs || part.priority < atLeast)
            continue;
        if (!best || part.priority > best->priority || (part.priority == best->priority && part.order < best->order))
            best = &part;
    }
    return best;
}

PullJob PullScheduler::start(Stream &stream, qint64 nowMs)
{
    stream.running = true;
    stream.turn = ++m_turn;
    if (!stream.midway) {
        stream.startedAt = nowMs;
        stream.askedAgain = false;
    }
    ++m_running;
    ++m_runningStreams;
    return {stream.info.name, {}, {}};
}

PullJob PullScheduler::start(Part &part)
{
    part.running = true;
    part.askedAgain = false;
    ++m_running;
    return part.job;
}

void PullScheduler::noticeClock(qint64 nowMs)
{
    // A few seconds are the clock being kept right, and only make a wait that much longer.
    if (nowMs < m_lastNow - setBackMs) {
        for (Stream &entry : m_streams)
            entry.dueAt = std::min(entry.dueAt, nowMs);
        for (auto &[key, part] : m_parts)
            part.retryAt = 0;
    }
    m_lastNow = nowMs;
}

std::optional<PullJob> PullScheduler::take(qint64 nowMs, int slotCount)
{
    noticeClock(nowMs);
    if (m_running >= slotCount)
        return std::nullopt;
    if (Stream *asked = dueStream(nowMs, SyncPriority::Asked))
        return start(*asked, nowMs);
    if (Part *opened = duePart(nowMs, SyncPriority::Opened))
        return start(*opened);
    Stream *next = dueStream(nowMs, SyncPriority::Background);
    Part *part = duePart(nowMs, SyncPriority::Background);
    if (next && part) {
        // Both: streams leave one place to the parts; with a single place they alternate.
        const bool streamsHaveTheirShare = m_runningStreams >= std::max(1, slotCount - 1);
        const bool partsTurn = slotCount == 1 && part->order < next->turn;
        if (streamsHaveTheirShare || partsTurn)
            next = nullptr;
    }
    if (next)
        return start(*next, nowMs);
    if (part)
        return start(*part);
    return std::nullopt;
}

void PullScheduler::more(const PullJob &job, qint64 nowMs)
{
    --m_running;
    if (job.isPart()) {
        if (const auto it = m_parts.find({job.stream, job.partition}); it != m_parts.end())
            it->second.running = false;
        return;
    }
    --m_runningStreams;
    Stream *entry = stream(job.stream);
    entry->running = false;
    entry->midway = true;
    entry->failures = 0;
    entry->dueAt = nowMs;
}

void PullScheduler::complete(const PullJob &job, qint64 nowMs)
{
    --m_running;
    if (job.isPart()) {
        const auto it = m_parts.find({job.stream, job.partition});
        if (it == m_parts.end())
            return;
        if (!it->second.askedAgain) {
            m_parts.erase(it);
            return;
        }
        it->second.running = false;
        it->second.failures = 0;
        return;
    }
    --m_runningStreams;
    Stream *entry = stream(job.stream);
    entry->running = false;
    entry->midway = false;
    entry->failures = 0;
    entry->error = {};
    entry->readUpTo = entry->startedAt;
    entry->priority = entry->askedAgain ? entry->priority : SyncPriority::Background;
    entry->dueAt = entry->askedAgain ? nowMs : nowMs + std::chrono::milliseconds(entry->info.every).count();
}

void PullScheduler::failed(const PullJob &job, qint64 retryAt, const Error &error)
{
    --m_running;
    if (job.isPart()) {
        if (const auto it = m_parts.find({job.stream, job.partition}); it != m_parts.end()) {
            it->second.running = false;
            it->second.retryAt = retryAt;
            it->second.priority = SyncPriority::Background;
            it->second.failures++;
        }
        return;
    }
    --m_runningStreams;
    Stream *entry = stream(job.stream);
    entry->running = false;
    entry->failures++;
    entry->error = error;
    entry->priority = SyncPriority::Background;
    entry->dueAt = retryAt;
}

void PullScheduler::putBack(const PullJob &job)
{
    --m_running;
    if (job.isPart()) {
        if (const auto it = m_parts.find({job.stream, job.partition}); it != m_parts.end())
            it->second.running = false;
        return;
    }
    --m_runningStreams;
    stream(job.stream)->running = false;
}

bool PullScheduler::wasAskedAgain(const PullJob &job) const
{
    const auto it = m_parts.find({job.stream, job.partition});
    return it != m_parts.end() && it->second.askedAgain;
}

int PullScheduler::failures(const PullJob &job) const
{
    if (job.isPart()) {
        const auto it = m_parts.find({job.stream, job.partition});
        return it == m_parts.end() ? 0 : it->second.failures;
    }
    const auto it = std::find_if(m_streams.begin(), m_streams.end(),
                                 [&](const Stream &s) { return s.info.name == job.stream; });
    return it == m_streams.end() ? 0 : it->failures;
}

int PullScheduler::waitingParts() const
{
    return int(std::count_if(m_parts.begin(), m_parts.end(),
                             [](const auto &entry) { return !entry.second.running && entry.second.retryAt == 0; }));
}

int PullScheduler::failingParts() const
{
    return int(
        std::count_if(m_parts.begin(), m_parts.end(), [](const auto &entry) { return entry.second.failures > 0; }));
}

qint64 PullScheduler::nextDue() const
{
    qint64 next = 0;
    const auto consider = [&](qint64 at) { next = next == 0 ? at : std::min(next, at); };
    for (const Stream &entry : m_streams) {
        if (entry.info.parts == ManifestStream::Parts::None && !entry.running)
            consider(entry.dueAt);
    }
    for (const auto &[key, part] : m_parts) {
        if (!part.running)
            consider(part.retryAt);
    }
    return next;
}

bool PullScheduler::isIdle(qint64 nowMs) const
{
    if (m_running > 0 || waitingParts() > 0)
        return false;
    return std::none_of(m_streams.begin(), m_streams.end(), [&](const Stream &entry) {
        return entry.info.parts == ManifestStream::Parts::None && entry.failures == 0 && entry.dueAt <= nowMs;
    });
}

qint64 PullScheduler::readUpTo() const
{
    const bool any = std::any_of(m_streams.begin(), m_streams.end(), [](const Stream &s) {
        return s.info.parts == ManifestStream::Parts::None && bringsConversations(s.info);
    });
    qint64 often = std::numeric_limits<qint64>::max();
    qint64 seldom = often;
    for (const Stream &entry : m_streams) {
        if (entry.info.parts != ManifestStream::Parts::None || (any && !bringsConversations(entry.info)))
            continue;
        if (entry.readUpTo == 0)
            return 0;
        qint64 &upTo = entry.info.every <= newsEvery ? often : seldom;
        upTo = std::min(upTo, entry.readUpTo);
    }
    // One that is read once a day only completes what others bring: it tells nothing of how fresh the inbox is.
    const qint64 upTo = often == std::numeric_limits<qint64>::max() ? seldom : often;
    return upTo == std::numeric_limits<qint64>::max() ? 0 : upTo;
}

std::optional<std::pair<Error, qint64>> PullScheduler::failingStream() const
{
    for (const Stream &entry : m_streams) {
        if (entry.failures > 0)
            return std::pair(entry.error, entry.dueAt);
    }
    return std::nullopt;
}

QList<FailingStream> PullScheduler::failingStreams() const
{
    QList<FailingStream> failing;
    for (const Stream &entry : m_streams) {
        if (entry.failures > 0)
            failing.append({entry.info.name, entry.info.records, entry.readUpTo});
    }
    return failing;
}

} // namespace saskare
