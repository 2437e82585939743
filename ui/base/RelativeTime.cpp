#include "ui/base/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace saskare {
namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr qint64 shortAgo = 6 * hour; // what is said as a span

QString dayAndMonth(const QDateTime &local, int yearNow)
{
    return QLocale().toString(
        local.date(),
        local.date().year() == yearNow
            ? QCoreApplication::translate("RelativeTime", "d MMM", "date format of QLocale: day and short month")
            : QCoreApplication::translate("RelativeTime", "d MMM yyyy", "date format of QLocale"));
}

} // namespace

QString clockTime(const QDateTime &local)
{
    const QLocale locale;
    // The C locale, which a desktop without one has, would show the seconds.
    return locale.language() == QLocale::C ? local.time().toString(QStringLiteral("HH:mm"))
                                           : locale.toString(local.time(), QLocale::ShortFormat);
}

QString shortSpan(qint64 ms)
{
    if (ms < minute)
        return QCoreApplication::translate("RelativeTime", "now");
    const auto count = static_cast<int>(ms
                                        / (ms < hour      ? minute
                                               : ms < day ? hour
                                                          : day)); // lupdate wants a plain name
    if (ms < hour)
        return QCoreApplication::translate("RelativeTime", "%n min", nullptr, count);
    if (ms < day)
        return QCoreApplication::translate("RelativeTime", "%n h", "hours", count);
    return QCoreApplication::translate("RelativeTime", "%n d", "days", count);
}

QString relativeTime(qint64 at, qint64 now)
{
    if (at == 0)
        return {};
    const qint64 ago = now - at;
    if (ago > -minute && ago < shortAgo)
        return shortSpan(ago);
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now);
    const qint64 days = then.date().daysTo(today.date());
    if (days == 0)
        return clockTime(then);
    if (days > -7 && days < 7)
        return QStringLiteral("%1 %2").arg(QLocale().dayName(then.date().dayOfWeek(), QLocale::ShortFormat),
                                           clockTime(then));
    return dayAndMonth(then, today.date().year());
}

QString timeInWords(qint64 at, qint64 now)
{
    if (at == 0)
        return {};
    const QString words = relativeTime(at, now);
    const qint64 ago = now - at;
    if (ago > -minute && ago < minute)
        return QCoreApplication::translate("RelativeTime", "just now");
    if (ago >= minute && ago < shortAgo)
        return QCoreApplication::translate("RelativeTime", "%1 ago", "%1 is a span: 3 min, 2 h").arg(words);
    if (QDateTime::fromMSecsSinceEpoch(at).date() == QDateTime::fromMSecsSinceEpoch(now).date())
        return QCoreApplication::translate("RelativeTime", "at %1", "%1 is a time of day: 14:30").arg(words);
    return QCoreApplication::translate("RelativeTime", "on %1", "%1 is a day: 18 Nov, or Mon 09:00").arg(words);
}

QString timeOfDay(qint64 at)
{
    return at == 0 ? QString() : clockTime(QDateTime::fromMSecsSinceEpoch(at));
}

QString dayName(qint64 at, qint64 now)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (date == today)
        return QCoreApplication::translate("RelativeTime", "Today");
    if (date.daysTo(today) == 1)
        return QCoreApplication::translate("RelativeTime", "Yesterday");
    return QLocale().toString(
        date,
        date.year() == today.year()
            ? QCoreApplication::translate("RelativeTime", "dddd, d MMMM",
                                          "date format of QLocale: weekday, day and month")
            : QCoreApplication::translate("RelativeTime", "dddd, d MMMM yyyy", "date format of QLocale"));
}

QString dayAndTime(qint64 at, qint64 now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    return dayAndMonth(local, QDateTime::fromMSecsSinceEpoch(now).date().year()) + u' ' + clockTime(local);
}

QString fullTime(qint64 at)
{
    if (at == 0)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at);
    return QStringLiteral("%1 %2").arg(QLocale().toString(local.date(), QLocale::LongFormat), clockTime(local));
}

MinuteTick::MinuteTick(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    wait();
}

void MinuteTick::wait()
{
    const qint64 left = minute - m_clock.nowMs() % minute;
    m_clock.after(std::chrono::milliseconds(left), this, [this] {
        Q_EMIT ticked();
        wait();
    });
}

} // namespace saskare
