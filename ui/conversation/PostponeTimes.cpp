#include "ui/conversation/PostponeTimes.h"

#include <QCoreApplication>
#include <QDateTime>

namespace saskare {
namespace {

const QTime morning(9, 0);
constexpr int laterHours = 3;
constexpr int lastHour = 18; // "later today" is still within working hours

QString words(const char *text)
{
    return QCoreApplication::translate("PostponeTimes", text);
}

} // namespace

QList<PostponeTime> postponeTimes(qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    const auto at = [](QDate day) { return QDateTime(day, morning).toMSecsSinceEpoch(); };
    QList<PostponeTime> times;
    QDateTime later = now.addSecs(laterHours * 60 * 60);
    later.setTime(QTime(later.time().hour(), 0));
    if (later.date() == now.date() && later.time().hour() <= lastHour)
        times += {words(QT_TRANSLATE_NOOP("PostponeTimes", "Later today")), later.toMSecsSinceEpoch()};
    const QDate tomorrow = now.date().addDays(1);
    times += {words(QT_TRANSLATE_NOOP("PostponeTimes", "Tomorrow morning")), at(tomorrow)};
    const QDate monday = now.date().addDays(8 - now.date().dayOfWeek());
    if (monday != tomorrow)
        times += {words(QT_TRANSLATE_NOOP("PostponeTimes", "Monday morning")), at(monday)};
    const QDate week = now.date().addDays(7);
    if (week != monday)
        times += {words(QT_TRANSLATE_NOOP("PostponeTimes", "In a week")), at(week)};
    return times;
}

} // namespace saskare
