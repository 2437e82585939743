#pragma once

#include "core/base/Clock.h"

#include <QPointer>

#include <mutex>
#include <vector>

namespace saskare {

/// A clock that a test turns. Wake-ups run in their context's thread when advance() or set() passes them.
class ManualClock : public Clock
{
public:
    explicit ManualClock(qint64 nowMs = 1'763'800'000'000); // 2025-11-22 08:26:40 UTC

    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake) override;

    /// Time passes.
    void advance(std::chrono::milliseconds by);
    /// Somebody sets the clock, forward or back; no time passes.
    void set(std::chrono::milliseconds by);
    /// How long until the next wake-up; nothing if none waits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Waiting
    {
        qint64 atMs;
        qint64 atSteadyMs;
        QPointer<QObject> context;
        std::function<void()> wake;
    };
    [[nodiscard]] qint64 left(const Waiting &waiting) const;
    void move(std::chrono::milliseconds by, std::chrono::milliseconds steadyBy);

    mutable std::mutex m_mutex;
    qint64 m_now;
    qint64 m_steady = 0;
    std::vector<Waiting> m_waiting; ///< in the order in which they were asked for
};

} // namespace saskare
