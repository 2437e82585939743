#pragma once

#include "core/base/Clock.h"

#include <QPointer>

#include <map>
#include <mutex>

namespace saskare {

/// A clock that a test turns. Wake-ups run in their context's thread when advance() passes them.
class ManualClock : public Clock
{
public:
    explicit ManualClock(qint64 nowMs = 1'763'800'000'000); // 2025-11-22 08:26:40 UTC

    [[nodiscard]] qint64 nowMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake) override;

    void advance(std::chrono::milliseconds by);
    /// How long until the next wake-up; nothing if none waits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> wake;
    };
    mutable std::mutex m_mutex;
    qint64 m_now;
    std::multimap<qint64, Waiting> m_waiting;
};

} // namespace saskare
