#pragma once

#include "core/base/Clock.h"

#include <atomic>

namespace saskare {

/// The computer's clock, as if the computer had slept or somebody had set it. Thread: any.
class MovedClock : public SystemClock
{
public:
    MovedClock()
        : SystemClock(std::chrono::seconds(2))
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return SystemClock::nowMs() + m_setBy + m_slept; }
    [[nodiscard]] qint64 steadyMs() const override { return SystemClock::steadyMs() + m_slept; }

    void sleep(std::chrono::milliseconds time) { m_slept += time.count(); }
    /// From the right time; 0: the clock is right again.
    void setTo(std::chrono::milliseconds wrongBy) { m_setBy = wrongBy.count(); }

private:
    std::atomic<qint64> m_setBy = 0;
    std::atomic<qint64> m_slept = 0;
};

} // namespace saskare
