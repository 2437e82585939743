#include "tests/support/ManualClock.h"

namespace saskare {

ManualClock::ManualClock(qint64 nowMs)
    : m_now(nowMs)
{
}

qint64 ManualClock::nowMs() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(m_now + delay.count(), Waiting{context, std::move(wake)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    std::vector<Waiting> due;
    {
        const std::lock_guard lock(m_mutex);
        m_now += by.count();
        const auto end = m_waiting.upper_bound(m_now);
        for (auto it = m_waiting.begin(); it != end; ++it)
            due.push_back(std::move(it->second));
        m_waiting.erase(m_waiting.begin(), end);
    }
    for (Waiting &waiting : due) {
        if (waiting.context)
            QMetaObject::invokeMethod(waiting.context, std::move(waiting.wake), Qt::AutoConnection);
    }
}

std::optional<std::chrono::milliseconds> ManualClock::untilNext() const
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty())
        return std::nullopt;
    return std::chrono::milliseconds(m_waiting.begin()->first - m_now);
}

} // namespace saskare
