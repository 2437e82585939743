#include "tests/support/ManualClock.h"
#include "ui/base/RelativeTime.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace saskare;
using namespace std::chrono_literals;

/// Times as people read them, where clocks change twice a year and days end at midnight.
class TestTimes : public QObject
{
    Q_OBJECT

    static qint64 riga(int year, int month, int day, int hour, int minute)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone("Europe/Riga")).toMSecsSinceEpoch();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Riga");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void theDayChangesAtMidnightOfThePlace()
    {
        const qint64 message = riga(2026, 11, 25, 23, 59);
        QCOMPARE(dayName(message, riga(2026, 11, 25, 23, 59)), u"Today"_qs);
        QCOMPARE(dayName(message, riga(2026, 11, 26, 0, 0)), u"Yesterday"_qs);
        QCOMPARE(dayName(riga(2026, 11, 26, 0, 0), riga(2026, 11, 26, 0, 1)), u"Today"_qs);
    }
    void theDayOfTwentyThreeHoursIsOneDay()
    {
        // 2026-03-29 03:00 became 04:00
        QCOMPARE(dayName(riga(2026, 3, 28, 23, 30), riga(2026, 3, 29, 22, 45)), u"Yesterday"_qs);
        QCOMPARE(dayName(riga(2026, 3, 29, 0, 10), riga(2026, 3, 30, 0, 5)), u"Yesterday"_qs);
        QCOMPARE(relativeTime(riga(2026, 3, 29, 2, 30), riga(2026, 3, 29, 4, 30)), shortSpan(3'600'000));
    }
    void theDayOfTwentyFiveHoursIsOneDay()
    {
        // 2026-10-25 04:00 became 03:00
        QCOMPARE(dayName(riga(2026, 10, 25, 0, 5), riga(2026, 10, 25, 23, 59)), u"Today"_qs);
        QCOMPARE(dayName(riga(2026, 10, 24, 23, 59), riga(2026, 10, 25, 23, 59)), u"Yesterday"_qs);
        const qint64 first = riga(2026, 10, 25, 2, 30) + 3'600'000; // 03:30, the first of two
        QCOMPARE(timeOfDay(first), u"03:30"_qs);
        QCOMPARE(timeOfDay(first + 3'600'000), u"03:30"_qs);
        QCOMPARE(relativeTime(first, first + 3'600'000), shortSpan(3'600'000));
    }
    void aDesktopWithoutALocaleShowsNoSeconds()
    {
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        QCOMPARE(timeOfDay(riga(2026, 10, 24, 14, 30)), u"14:30"_qs);
        QLocale::setDefault(before);
    }
    void aTimeInTheFutureAfterTheClockWasSetBackIsNamedAndNotASpan()
    {
        const qint64 now = riga(2026, 11, 25, 12, 0);
        QCOMPARE(relativeTime(riga(2026, 11, 25, 14, 30), now), u"14:30"_qs);
        QVERIFY(!relativeTime(riga(2026, 11, 28, 14, 30), now).contains(u'-'));
    }
    void aNewMinuteIsToldAfterEveryKindOfJump()
    {
        ManualClock clock(riga(2026, 11, 25, 23, 59) + 30'000);
        MinuteTick tick(clock);
        QSignalSpy ticked(&tick, &MinuteTick::ticked);
        clock.advance(29s);
        QCOMPARE(ticked.size(), 0);
        clock.advance(1s);
        QCOMPARE(ticked.size(), 1); // midnight
        clock.advance(8h);
        QCOMPARE(ticked.size(), 2); // slept
        clock.set(48h);
        QCOMPARE(ticked.size(), 3);
        clock.set(-96h);
        clock.advance(60s);
        QCOMPARE(ticked.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTimes)
#include "TestTimes.moc"
