#pragma once

#include "core/base/Clock.h"

#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>

namespace saskare {

/// A clock that stands still until it is turned, so that settling and backing off cost no time. Two hands: the time
/// that passes, by which timers run and the help desk lives, and the workstation's reading of it, which can be set
/// wrong by a jump. Thread: any; turn() and jump() on one.
class TurnedClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override; ///< the workstation's reading
    [[nodiscard]] qint64 steadyMs() const override { return passedMs(); } ///< no jump moves it
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake) override;

    [[nodiscard]] qint64 passedMs() const; ///< what really passed, as UTC ms
    /// On to the next thing that waits, but at most this far; false: nothing waits.
    bool turnToNext(std::chrono::milliseconds most);
    void pass(std::chrono::milliseconds time); ///< exactly so long, past everything that waits
    void jump(std::chrono::milliseconds by); ///< somebody sets the workstation's clock
    void setRight(); ///< and right again

    /// Blocks a thread of the help desk for `time` that passes; false: broken off. What it does then, it does before
    /// idle() holds again.
    /// `asleep` is called when turning would wake it.
    bool sleep(std::chrono::milliseconds time, const std::function<void()> &asleep);
    void wokenDone(); ///< the one that sleep() let go on is through
    [[nodiscard]] bool idle() const; ///< nobody that sleep() let go on is still at it
    [[nodiscard]] bool somebodySleeps() const;
    void breakOff(); ///< wakes all sleepers

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> wake;
    };
    mutable std::mutex m_mutex;
    std::condition_variable m_turned;
    std::multimap<qint64, Waiting> m_waiting;
    std::multimap<qint64, int> m_sleepers;
    qint64 m_passed = 1'763'800'000'000; // 2025-11-22 08:26:40 UTC
    qint64 m_offset = 0;
    int m_awake = 0;
    quint64 m_breaks = 0;
};

/// The help desk's own clock: right, but not the workstation's. Thread: any.
class ServerClock : public Clock
{
public:
    /// `skew`: how far the help desk's clock is ahead.
    ServerClock(const TurnedClock &clock, std::chrono::milliseconds skew)
        : m_clock(clock)
        , m_skew(skew.count())
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_clock.passedMs() + m_skew; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override {
    } // nothing there acts by itself

private:
    const TurnedClock &m_clock;
    qint64 m_skew;
};

} // namespace saskare
