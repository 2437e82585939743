#include "app/bench/Turning.h"

#include <QEventLoop>

namespace saskare::bench {

// Not QTest::qWaitFor: it sleeps up to 10 ms between two looks, and the heartbeat would take that for a stall.
bool turnUntil(const std::function<bool()> &ready, int timeoutMs)
{
    QElapsedTimer since;
    since.start();
    QEventLoop loop;
    while (!ready()) {
        if (since.elapsed() > timeoutMs)
            return false;
        QTimer::singleShot(5, &loop, &QEventLoop::quit); // so that a wait without events ends
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void turnFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double threadTimed(const std::function<void()> &work)
{
    const double start = threadTime();
    work();
    return threadTime() - start;
}

Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    });
}

void Heartbeat::start()
{
    m_gaps.clear();
    m_since.start();
    m_timer.start();
}

void Heartbeat::stop()
{
    m_timer.stop();
    m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
}

double Heartbeat::longest() const
{
    return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end());
}

int Heartbeat::gapsOver(double milliseconds) const
{
    return static_cast<int>(
        std::count_if(m_gaps.begin(), m_gaps.end(), [milliseconds](double gap) { return gap > milliseconds; }));
}

} // namespace saskare::bench
