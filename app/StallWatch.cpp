#include "app/StallWatch.h"

#include "core/base/Log.h"

namespace saskare {

StallWatch::StallWatch(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limit(limitMs)
{
    connect(&m_heartbeat, &Heartbeat::came, this, [this](qint64 late) {
        if (late > m_limit)
            qCWarning(logApp).noquote() << QStringLiteral("the window did not answer for %1 ms").arg(late);
    });
}

StallWatch::~StallWatch()
{
    qCWarning(logApp).noquote() << QStringLiteral("stalls over %1 ms: %2, longest %3 ms")
                                       .arg(QString::number(m_limit), QString::number(m_heartbeat.countOver(m_limit)),
                                            QString::number(m_heartbeat.worstMs()));
}

} // namespace saskare
