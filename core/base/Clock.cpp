#include "core/base/Clock.h"

#include <QTimer>

#include <algorithm>
#include <ctime>

namespace saskare {

SystemClock::SystemClock(std::chrono::milliseconds lookEvery)
    : m_lookEvery(lookEvery)
{
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steadyMs() const
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake)
{
    if (delay <= m_lookEvery)
        QTimer::singleShot(delay, context, std::move(wake));
    else
        wait(nowMs() + delay.count(), steadyMs() + delay.count(), context, wake);
}

void SystemClock::wait(qint64 untilMs, qint64 untilSteadyMs, QObject *context, const std::function<void()> &wake)
{
    const std::chrono::milliseconds left(std::min(untilMs - nowMs(), untilSteadyMs - steadyMs()));
    QTimer::singleShot(std::clamp(left, std::chrono::milliseconds(0), m_lookEvery), context, [=, this] {
        if (nowMs() >= untilMs || steadyMs() >= untilSteadyMs)
            wake();
        else
            wait(untilMs, untilSteadyMs, context, wake);
    });
}

} // namespace saskare
