#include "app/StallWatch.h"

#include "core/base/Log.h"

namespace saskare {

StallWatch::StallWatch(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limit(limitMs)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::beat);
    m_timer.start(interval);
    m_since.start();
}

StallWatch::~StallWatch()
{
    qCWarning(logApp).noquote() << QStringLiteral("stalls over %1 ms: %2, longest %3 ms")
                                       .arg(QString::number(m_limit), QString::number(m_stalls),
                                            QString::number(m_worst));
}

void StallWatch::beat()
{
    const qint64 gap = m_since.restart() - interval;
    m_worst = qMax(m_worst, gap);
    if (gap <= m_limit)
        return;
    ++m_stalls;
    qCWarning(logApp).noquote() << QStringLiteral("the window did not answer for %1 ms").arg(gap);
}

} // namespace saskare
