#include "core/backend/RateBudget.h"

#include <algorithm>

namespace saskare {

using namespace std::chrono_literals;

RateBudget::RateBudget(int parallel, int perMinute, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_parallel(std::max(1, parallel))
    , m_perMinute(perMinute)
    , m_clock(clock)
{
}

void RateBudget::acquire(Urgency urgency, QObject *context, std::function<void()> go)
{
    (urgency == Urgency::Write ? m_commands : m_reads).push_back({context, std::move(go)});
    advance();
}

void RateBudget::release()
{
    --m_running;
    Q_ASSERT(m_running >= 0);
    advance();
}

void RateBudget::pauseFor(qint64 ms)
{
    m_pausedUntil = std::max(m_pausedUntil, m_clock.steadyMs() + ms);
}

qint64 RateBudget::freeAt() const
{
    const bool full = m_perMinute > 0 && m_minute.size() >= size_t(m_perMinute);
    return std::max(m_pausedUntil, full ? m_minute.front() + 60'000 : 0);
}

void RateBudget::advance()
{
    const qint64 now = m_clock.steadyMs();
    while (m_running < m_parallel && (!m_commands.empty() || !m_reads.empty())) {
        while (!m_minute.empty() && m_minute.front() + 60'000 <= now)
            m_minute.pop_front();
        const qint64 at = freeAt();
        if (at > now) {
            if (m_wakeAt <= now || at < m_wakeAt) {
                m_wakeAt = at;
                m_clock.after(std::chrono::milliseconds(at - now), this, [this] { advance(); });
            }
            return;
        }
        std::deque<Waiting> &queue = m_commands.empty() ? m_reads : m_commands;
        const Waiting next = std::move(queue.front());
        queue.pop_front();
        if (!next.context)
            continue;
        ++m_running;
        if (m_perMinute > 0)
            m_minute.push_back(now);
        next.go();
    }
}

} // namespace saskare
