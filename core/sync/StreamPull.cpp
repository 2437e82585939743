#include "core/sync/StreamPull.h"

#include "core/base/Log.h"
#include "core/sync/PageToApply.h"

#include <algorithm>

namespace saskare {
namespace {

/// Only what is needed to tell whether something arrived.
RecordBatch newsOf(const RecordBatch &records)
{
    RecordBatch news;
    news.conversations = records.conversations;
    news.messages = records.messages;
    for (MessageRecord &message : news.messages) {
        message.text.reset();
        message.html.reset();
    }
    return news;
}

bool tellsPresence(const Manifest &manifest, const QString &name)
{
    return std::any_of(manifest.streams.begin(), manifest.streams.end(), [&](const ManifestStream &stream) {
        return stream.name == name && stream.records.contains(RecordKind::Presence);
    });
}

} // namespace

StreamPull::StreamPull(Backend &backend, Store &store, AccountId account, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_account(account)
{
}

Future<void> StreamPull::restore()
{
    return m_store.positions(m_account).then(this, [this](const std::vector<StreamPosition> &positions) {
        for (const StreamPosition &position : positions)
            m_positions[{position.stream, position.partition}] = position;
    });
}

bool StreamPull::isBootstrapped(const QString &stream) const
{
    const auto it = m_positions.find({stream, QString()});
    return it != m_positions.end() && it->second.bootstrapped;
}

void StreamPull::read(const PullJob &job, std::function<bool()> isStale)
{
    PageRequest request;
    request.stream = job.stream;
    request.partition = job.partition;
    request.parameters = job.parameters;
    if (const auto it = m_positions.find({job.stream, job.partition}); it != m_positions.end()) {
        request.cursor = it->second.cursor;
        request.bootstrapped = it->second.bootstrapped;
    }
    m_backend.fetchPage(request).then(this, [this, job, isStale = std::move(isStale)](Result<FetchedPage> page) {
        const Key key{job.stream, job.partition};
        const ErrorKind kind = page ? ErrorKind::Internal : page.error().kind;
        const auto known = m_positions.find(key);
        const bool held = known != m_positions.end() && !known->second.cursor.isEmpty();
        if (page) {
            if (!page->more)
                m_begunAgain.erase(key);
            commit(job, std::move(*page), isStale());
        } else if (kind == ErrorKind::Conflict && held && m_begunAgain.insert(key).second) {
            beginAgain(job);
        } else if (job.isPart() && (kind == ErrorKind::NotFound || kind == ErrorKind::Conflict)) {
            finishGonePart(job);
        } else {
            qCInfo(logSync) << "page failed:" << job.stream << "kind" << int(page.error().kind);
            Q_EMIT pageFailed(job, page.error());
        }
    });
}

void StreamPull::commit(const PullJob &job, FetchedPage page, bool stale)
{
    PulledPage pulled;
    pulled.more = page.more;
    // Of a page of conversations those alone: the help desk's total counts no customers that came with them.
    const qsizetype conversations = qsizetype(page.records.conversations.size());
    pulled.records = conversations > 0 ? conversations : page.records.size();
    pulled.total = page.total;
    pulled.news = newsOf(page.records);

    StreamPosition &known = m_positions[{job.stream, job.partition}];
    AppliedPage applied = toApply(page);
    applied.position = {job.stream, job.partition, page.cursor, known.bootstrapped || page.bootstrapped};
    applied.tellsPresence = tellsPresence(m_backend.manifest(), job.stream);
    pulled.requested = applied.requested;
    if (job.isPart() && !page.more && !stale)
        applied.finished = PartitionRequest{job.stream, job.partition, job.parameters, job.ticket};

    const StreamPosition after = applied.position;
    m_store.apply(m_account, std::move(applied)).then(this, [this, job, after, pulled](const Result<void> &done) {
        if (!done) {
            Q_EMIT pageFailed(job, done.error());
            return;
        }
        m_positions[{job.stream, job.partition}] = after;
        Q_EMIT pageRead(job, pulled);
    });
}

void StreamPull::beginAgain(const PullJob &job)
{
    // The help desk was restored, or forgets what is old: our place in its list means nothing to it any more.
    qCWarning(logSync) << "the help desk no longer knows our place in" << job.stream << "- reading it again";
    AppliedPage nothing;
    nothing.position = {job.stream, job.partition, {}, false};
    const StreamPosition beginning = nothing.position;
    m_store.apply(m_account, std::move(nothing)).then(this, [this, job, beginning](const Result<void> &done) {
        if (!done) {
            Q_EMIT pageFailed(job, done.error());
            return;
        }
        m_positions[{job.stream, job.partition}] = beginning;
        PulledPage again;
        again.more = true;
        Q_EMIT pageRead(job, again);
    });
}

void StreamPull::finishGonePart(const PullJob &job)
{
    // What a page named has been deleted since, or is not ours to see: there is nothing left to read.
    FetchedPage nothing;
    if (const auto it = m_positions.find({job.stream, job.partition}); it != m_positions.end())
        nothing.cursor = it->second.cursor;
    nothing.bootstrapped = true;
    commit(job, std::move(nothing), false);
}

} // namespace saskare
