#pragma once

#include "app/bench/Figure.h"
#include "core/base/Future.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace saskare::bench {

/// Turns the event loop until `ready` holds; false after `timeoutMs`. The bench has no other loop below this one.
bool turnUntil(const std::function<bool()> &ready, int timeoutMs = 60'000);
/// Turns it for so long, whatever happens.
void turnFor(int milliseconds);

/// Milliseconds of processor time that this thread alone spent while `work` ran: what the window pays.
double threadTimed(const std::function<void()> &work);
/// The same since the process began.
double threadTime();

/// Beats every millisecond and notes how long the event loop kept it waiting. Thread: the one to be watched.
class Heartbeat : public QObject
{
public:
    explicit Heartbeat(QObject *parent = nullptr);

    void start();
    void stop();
    [[nodiscard]] double longest() const; ///< ms between two beats
    [[nodiscard]] int gapsOver(double milliseconds) const;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

} // namespace saskare::bench
