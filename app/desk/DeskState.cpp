#include "app/desk/DeskState.h"

#include "app/desk/CompanyMaker.h"

namespace saskare {

DeskState::DeskState(Clock &clock)
    : m_clock(clock)
{
}

Result<void> DeskState::open(const DeskOptions &options)
{
    const std::lock_guard lock(m_mutex);
    const Result<void> opened = m_database.open(options.databaseFile);
    if (!opened)
        return opened;
    m_parts = std::make_unique<DeskParts>(m_database);
    m_database.begin();
    m_parts->records.createTables();
    m_parts->files.createTables();
    m_parts->agenda.createTables();
    m_parts->journal.createTables();
    if (m_parts->records.isEmpty()) {
        CompanyMaker(*m_parts, options.seed, m_clock.nowMs()).make(options.conversations);
        m_parts->records.createIndexes();
    }
    const Result<void> kept = m_database.commit();
    // Not before: a past of a million conversations would be written twice.
    m_database.execute("PRAGMA journal_mode = WAL");
    return kept;
}

void DeskState::undo()
{
    m_database.rollBack();
    m_parts->records.takeTouched();
    m_parts->records.reloadCounters();
}

void DeskState::announce()
{
    const QSet<DeskStream> touched = m_parts->records.takeTouched();
    if (touched.isEmpty())
        return;
    const std::lock_guard lock(m_listening);
    ++m_announcements;
    for (DeskStream stream : touched)
        m_touchedAt[size_t(stream)] = m_announcements;
    m_announced.notify_all();
}

quint64 DeskState::announcements() const
{
    const std::lock_guard lock(m_listening);
    return m_announcements;
}

QStringList DeskState::waitForChange(quint64 &seen, std::chrono::milliseconds atMost) const
{
    std::unique_lock lock(m_listening);
    if (!m_announced.wait_for(lock, atMost, [&] { return m_announcements > seen; }))
        return {};
    QStringList streams;
    for (int i = 0; i < deskStreamCount; ++i) {
        if (m_touchedAt[size_t(i)] > seen)
            streams.append(pathOf(DeskStream(i)));
    }
    seen = m_announcements;
    return streams;
}

} // namespace saskare
