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

    /// Calls `wake` once in `context`'s thread when `delay` has passed; never, if `context` has gone by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake) = 0;
};

/// The computer's own clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake) override;
};

} // namespace saskare
