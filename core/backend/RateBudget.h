#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QPointer>

#include <deque>

namespace saskare {

/// Lets requests go: never more at a time than the help desk bears, never more a minute, none while it asked for a
/// pause. Commands go before reads. Thread: the one it lives in.
class RateBudget : public QObject
{
    Q_OBJECT
public:
    enum class Urgency
    {
        Read,
        Write
    };

    /// `perMinute` 0: no limit.
    RateBudget(int parallel, int perMinute, Clock &clock, QObject *parent = nullptr);

    /// Calls `go` when there is room, perhaps at once; never if `context` has gone. Each `go` needs one release().
    void acquire(Urgency urgency, QObject *context, std::function<void()> go);
    void release();
    /// Nothing goes for so long.
    void pauseFor(qint64 ms);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> go;
    };
    void advance();
    [[nodiscard]] qint64 freeAt() const; ///< steady ms; now or earlier: there is room in the minute

    int m_parallel;
    int m_perMinute;
    Clock &m_clock;
    int m_running = 0;
    qint64 m_pausedUntil = 0; ///< times here are steady: nobody can set them
    qint64 m_wakeAt = 0;
    std::deque<qint64> m_minute; ///< when the latest ones went
    std::deque<Waiting> m_commands, m_reads;
};

} // namespace saskare
