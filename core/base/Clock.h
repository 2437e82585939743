#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace saskare {

/// Where every part of the program takes the time from, and asks to be woken, so that a test can turn it.
/// Thread: now() from any; after() from the thread of `context`.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// UTC, milliseconds since 1970.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }

    /// Milliseconds since some moment, for measuring how long something took or takes: nobody can set it, and it goes
    /// on while the computer sleeps. Of a clock that nobody sets, its own time.
    [[nodiscard]] virtual qint64 steadyMs() const { return nowMs(); }

    /// Calls `wake` once in `context`'s thread when `delay` has passed; never, if `context` has gone by then. Time
    /// also passes while the computer sleeps, and when its clock is set forward.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake) = 0;
};

/// The computer's own clock. Timers of the system stand still while the computer sleeps, and know nothing of a clock
/// that is set; so long waits look at the clock every now and then.
class SystemClock : public Clock
{
public:
    explicit SystemClock(std::chrono::milliseconds lookEvery = std::chrono::seconds(15));

    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake) override;

private:
    void wait(qint64 untilMs, qint64 untilSteadyMs, QObject *context, const std::function<void()> &wake);

    std::chrono::milliseconds m_lookEvery;
};

} // namespace saskare
