#include "core/insight/TouchpointTimeline.h"
#include "tests/insight/InsightRows.h"

#include <QTest>

using namespace saskare;

class TestTouchpointTimeline : public QObject
{
    Q_OBJECT

    static TouchpointRow at(qint64 time, Stage stage = Stage::After, int score = 0)
    {
        TouchpointRow row = touchpointRow(stage, Channel::Email, score);
        row.at = time;
        return row;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Riga");
        tzset();
    }
    void everyDayIsThereAlsoWhenNothingHappened();
    void weeksBeginOnMondayAndTheFirstMayBeCut();
    void monthsAreMonths();
    void theDayOfTheClockChangeIsOneDay();
    void stagesAreCountedApartAndScoresBelongToTheDayOfTheTouchpoint();
    void whatIsOutsideThePeriodIsLeftOut();
    void theStepFollowsTheLength();
    void anEmptyPeriodHasNoStretches();
};

void TestTouchpointTimeline::everyDayIsThereAlsoWhenNothingHappened()
{
    const std::vector rows{at(localTime(2026, 11, 2)), at(localTime(2026, 11, 4))};
    const auto line = timelineOf(rows, localTime(2026, 11, 1, 0), localTime(2026, 11, 6, 0), TimelineStep::Day);
    QCOMPARE(line.size(), size_t(5));
    QCOMPARE(line[0].touchpoints(), 0);
    QCOMPARE(line[1].touchpoints(), 1);
    QCOMPARE(line[2].touchpoints(), 0);
    QVERIFY(line[2].satisfaction.isEmpty());
    QCOMPARE(line[3].touchpoints(), 1);
    QCOMPARE(line[4].until, localTime(2026, 11, 6, 0));
}

void TestTouchpointTimeline::weeksBeginOnMondayAndTheFirstMayBeCut()
{
    // Wednesday the 4th to Wednesday the 18th
    const auto line = timelineOf({}, localTime(2026, 11, 4), localTime(2026, 11, 18), TimelineStep::Week);
    QCOMPARE(line.size(), size_t(3));
    QCOMPARE(line[0].from, localTime(2026, 11, 4));
    QCOMPARE(line[1].from, localTime(2026, 11, 9, 0));
    QCOMPARE(line[2].from, localTime(2026, 11, 16, 0));
    QCOMPARE(line[2].until, localTime(2026, 11, 18));
}

void TestTouchpointTimeline::monthsAreMonths()
{
    const std::vector rows{at(localTime(2026, 2, 28, 23)), at(localTime(2026, 3, 1, 0))};
    const auto line = timelineOf(rows, localTime(2026, 1, 15), localTime(2026, 4, 2), TimelineStep::Month);
    QCOMPARE(line.size(), size_t(4));
    QCOMPARE(line[1].touchpoints(), 1);
    QCOMPARE(line[2].from, localTime(2026, 3, 1, 0));
    QCOMPARE(line[2].touchpoints(), 1);
}

void TestTouchpointTimeline::theDayOfTheClockChangeIsOneDay()
{
    // In Latvia the clock goes back on 25 October 2026: that day has 25 hours.
    const auto line = timelineOf({}, localTime(2026, 10, 24, 0), localTime(2026, 10, 27, 0), TimelineStep::Day);
    QCOMPARE(line.size(), size_t(3));
    QCOMPARE(line[1].until - line[1].from, 25LL * 3600 * 1000);
    QCOMPARE(line[2].from, localTime(2026, 10, 26, 0));
}

void TestTouchpointTimeline::stagesAreCountedApartAndScoresBelongToTheDayOfTheTouchpoint()
{
    TouchpointRow late = at(localTime(2026, 11, 2), Stage::Before, 3);
    late.evaluation->at = localTime(2026, 11, 20);
    std::vector rows{late, at(localTime(2026, 11, 2), Stage::After, 5), at(localTime(2026, 11, 2), Stage::After)};
    const auto line = timelineOf(rows, localTime(2026, 11, 1, 0), localTime(2026, 11, 4, 0), TimelineStep::Day);
    QCOMPARE(line[1].perStage, (std::array<int, 4>{1, 0, 2, 0}));
    QCOMPARE(line[1].satisfaction.singles(), (std::vector<double>{3, 5}));
}

void TestTouchpointTimeline::whatIsOutsideThePeriodIsLeftOut()
{
    const qint64 from = localTime(2026, 11, 1), until = localTime(2026, 11, 3);
    const std::vector rows{at(0), at(from - 1), at(from), at(until - 1), at(until)};
    int count = 0;
    for (const TimelineStretch &each : timelineOf(rows, from, until, TimelineStep::Day))
        count += each.touchpoints();
    QCOMPARE(count, 2);
}

void TestTouchpointTimeline::theStepFollowsTheLength()
{
    QCOMPARE(stepFor(0, 7 * dayLength), TimelineStep::Day);
    QCOMPARE(stepFor(0, 31 * dayLength), TimelineStep::Day);
    QCOMPARE(stepFor(0, 90 * dayLength), TimelineStep::Week);
    QCOMPARE(stepFor(0, 400 * dayLength), TimelineStep::Month);
}

void TestTouchpointTimeline::anEmptyPeriodHasNoStretches()
{
    QVERIFY(timelineOf({}, 1000, 1000, TimelineStep::Day).empty());
    QCOMPARE(timelineOf({}, 1000, std::numeric_limits<qint64>::max() / 2, TimelineStep::Day).size(), mostStretches);
}

QTEST_GUILESS_MAIN(TestTouchpointTimeline)
#include "TestTouchpointTimeline.moc"
