#include "core/sync/FirstLoad.h"

#include <algorithm>

namespace saskare {

FirstLoad::FirstLoad(const QList<ManifestStream> &streams, qint64 nowMs)
    : m_startedAt(nowMs)
{
    std::copy_if(streams.begin(), streams.end(), std::back_inserter(m_pending),
                 [](const ManifestStream &stream) { return stream.parts == ManifestStream::Parts::None; });
}

void FirstLoad::streamDone(const QString &stream)
{
    m_pending.removeIf([&](const ManifestStream &pending) { return pending.name == stream; });
}

void FirstLoad::pageRead(const PullJob &job, const PulledPage &page)
{
    if (m_over)
        return;
    m_partsAsked += page.requested.size();
    if (job.isPart()) {
        if (!page.more)
            ++m_partsDone;
        return;
    }
    Count &count = m_counts[job.stream];
    count.done += page.records;
    if (page.total >= 0)
        count.total = page.total;
    if (!page.more)
        streamDone(job.stream);
}

void FirstLoad::partsDrained()
{
    m_over = m_over || m_pending.isEmpty();
}

SyncProgress FirstLoad::progress() const
{
    SyncProgress progress;
    progress.active = !m_over;
    progress.startedAt = m_startedAt;
    if (m_over)
        return progress;
    if (m_pending.isEmpty()) {
        progress.what = RecordKind::Message;
        progress.done = m_partsDone;
        progress.total = std::max(m_partsAsked, m_partsDone);
        return progress;
    }
    // Conversations tell most; the small reference lists pass unseen.
    const auto main = std::find_if(m_pending.begin(), m_pending.end(), [](const ManifestStream &stream) {
        return stream.records.contains(RecordKind::Conversation);
    });
    const ManifestStream &shown = main == m_pending.end() ? m_pending.first() : *main;
    const Count count = m_counts.value(shown.name);
    progress.what = shown.records.value(0, RecordKind::Conversation);
    if (main != m_pending.end())
        progress.what = RecordKind::Conversation;
    progress.done = count.done;
    progress.total = count.total;
    return progress;
}

} // namespace saskare
