#include "tests/support/ManualClock.h"

#include "core/base/HandOver.h"

#include <algorithm>

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

qint64 ManualClock::steadyMs() const
{
    const std::lock_guard lock(m_mutex);
    return m_steady;
}

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({m_now + delay.count(), m_steady + delay.count(), context, std::move(wake)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    move(by, by);
}

void ManualClock::set(std::chrono::milliseconds by)
{
    move(by, std::chrono::milliseconds(0));
}

qint64 ManualClock::left(const Waiting &waiting) const
{
    return std::min(waiting.atMs - m_now, waiting.atSteadyMs - m_steady);
}

void ManualClock::move(std::chrono::milliseconds by, std::chrono::milliseconds steadyBy)
{
    std::vector<Waiting> due;
    {
        const std::lock_guard lock(m_mutex);
        m_now += by.count();
        m_steady += steadyBy.count();
        const auto end = std::stable_partition(m_waiting.begin(), m_waiting.end(),
                                               [this](const Waiting &waiting) { return left(waiting) > 0; });
        std::move(end, m_waiting.end(), std::back_inserter(due));
        m_waiting.erase(end, m_waiting.end());
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const Waiting &a, const Waiting &b) { return a.atSteadyMs < b.atSteadyMs; });
    for (Waiting &waiting : due) {
        if (waiting.context)
            QMetaObject::invokeMethod(waiting.context, handover::given(std::move(waiting.wake)), Qt::AutoConnection);
    }
}

std::optional<std::chrono::milliseconds> ManualClock::untilNext() const
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.empty())
        return std::nullopt;
    const auto next = std::min_element(m_waiting.begin(), m_waiting.end(),
                                       [this](const Waiting &a, const Waiting &b) { return left(a) < left(b); });
    return std::chrono::milliseconds(left(*next));
}

} // namespace saskare
