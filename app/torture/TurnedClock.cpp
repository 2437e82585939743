#include "app/torture/TurnedClock.h"

#include <algorithm>
#include <vector>

namespace saskare {

qint64 TurnedClock::nowMs() const
{
    const std::lock_guard lock(m_mutex);
    return m_passed + m_offset;
}

qint64 TurnedClock::passedMs() const
{
    const std::lock_guard lock(m_mutex);
    return m_passed;
}

void TurnedClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(m_passed + std::max<qint64>(0, delay.count()), Waiting{context, std::move(wake)});
}

bool TurnedClock::turnToNext(std::chrono::milliseconds most)
{
    std::vector<Waiting> due;
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_waiting, [](const auto &entry) { return !entry.second.context; });
        if (m_waiting.empty() && m_sleepers.empty())
            return false;
        qint64 next = m_passed + most.count();
        if (!m_waiting.empty())
            next = std::min(next, m_waiting.begin()->first);
        if (!m_sleepers.empty())
            next = std::min(next, m_sleepers.begin()->first);
        m_passed = std::max(m_passed, next);
        const auto end = m_waiting.upper_bound(m_passed);
        for (auto it = m_waiting.begin(); it != end; ++it)
            due.push_back(std::move(it->second));
        m_waiting.erase(m_waiting.begin(), end);
        const auto awake = m_sleepers.upper_bound(m_passed);
        m_awake += int(std::distance(m_sleepers.begin(), awake));
        m_sleepers.erase(m_sleepers.begin(), awake);
        m_turned.notify_all();
    }
    for (Waiting &waiting : due) {
        if (waiting.context)
            QMetaObject::invokeMethod(waiting.context, std::move(waiting.wake), Qt::AutoConnection);
    }
    return true;
}

void TurnedClock::pass(std::chrono::milliseconds time)
{
    const qint64 until = passedMs() + time.count();
    for (qint64 left = time.count(); left > 0; left = until - passedMs()) {
        if (turnToNext(std::chrono::milliseconds(left)))
            continue;
        const std::lock_guard lock(m_mutex);
        m_passed = until;
    }
}

void TurnedClock::jump(std::chrono::milliseconds by)
{
    const std::lock_guard lock(m_mutex);
    m_offset += by.count();
}

void TurnedClock::setRight()
{
    const std::lock_guard lock(m_mutex);
    m_offset = 0;
}

bool TurnedClock::sleep(std::chrono::milliseconds time, const std::function<void()> &asleep)
{
    std::unique_lock lock(m_mutex);
    const qint64 until = m_passed + time.count();
    const quint64 breaks = m_breaks;
    m_sleepers.emplace(until, 0);
    asleep();
    m_turned.wait(lock, [&] { return m_passed >= until || m_breaks != breaks; });
    return m_breaks == breaks;
}

void TurnedClock::wokenDone()
{
    const std::lock_guard lock(m_mutex);
    m_awake = std::max(0, m_awake - 1);
}

bool TurnedClock::idle() const
{
    const std::lock_guard lock(m_mutex);
    return m_awake == 0;
}

bool TurnedClock::somebodySleeps() const
{
    const std::lock_guard lock(m_mutex);
    return !m_sleepers.empty();
}

void TurnedClock::breakOff()
{
    const std::lock_guard lock(m_mutex);
    ++m_breaks;
    m_sleepers.clear();
    m_awake = 0;
    m_turned.notify_all();
}

} // namespace saskare
