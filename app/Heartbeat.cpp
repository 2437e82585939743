#include "app/Heartbeat.h"

#include <algorithm>

namespace saskare {

Heartbeat::Heartbeat(QObject *parent)
    : QObject(parent)
{
    m_timer.setParent(this); // so that both move to another thread together
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start(interval);
    m_since.start();
}

void Heartbeat::beat()
{
    const qint64 late = std::max<qint64>(0, m_since.restart() - interval);
    ++m_beats;
    m_worst = std::max(m_worst, late);
    ++m_counts[size_t(std::min<qint64>(late, qint64(m_counts.size()) - 1))];
    Q_EMIT came(late);
}

qint64 Heartbeat::countOver(qint64 ms) const
{
    qint64 count = 0;
    for (size_t i = size_t(ms) + 1; i < m_counts.size(); ++i)
        count += m_counts[i];
    return count;
}

qint64 Heartbeat::quantile(double share) const
{
    qint64 left = qint64(double(m_beats) * share);
    for (size_t i = 0; i < m_counts.size(); ++i) {
        left -= m_counts[i];
        if (left < 0)
            return qint64(i);
    }
    return m_worst;
}

} // namespace saskare
