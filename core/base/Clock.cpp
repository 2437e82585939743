#include "core/base/Clock.h"

#include <QTimer>

namespace saskare {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> wake)
{
    QTimer::singleShot(delay, context, std::move(wake));
}

} // namespace saskare
