#include "core/insight/InsightReport.h"
#include "tests/insight/InsightRows.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace saskare;

class TestInsightReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allFiguresAreOfThePeriodButRepeatsLookBehindIt();
    void ofAllTimeThePeriodBeginsWithTheFirstThatHasADate();
    void nothingIsMissingAndNotZero();
    void aHundredThousandTouchpointsAreQuick();
};

void TestInsightReport::allFiguresAreOfThePeriodButRepeatsLookBehindIt()
{
    const qint64 from = localTime(2026, 11, 10, 0), until = localTime(2026, 11, 17, 0);
    TouchpointRow before = contactRow(1, Channel::Email, from - dayLength);
    before.rating = Rating{RatingKind::Csat, 1, 1, 5, {}};
    TouchpointRow inside = contactRow(1, Channel::Phone, from + dayLength);
    inside.rating = Rating{RatingKind::Csat, 5, 1, 5, {}};
    inside.evaluation = Evaluation{};
    inside.evaluation->score = 4;
    const TouchpointRow later = contactRow(2, Channel::Chat, until);
    const InsightReport report = insightOf(std::vector{before, inside, later}, from, until, {});
    QCOMPARE(report.touchpoints, 1);
    QCOMPARE(report.customers, 1);
    QCOMPARE(report.rated, 1);
    QCOMPARE(report.csat.count, 1);
    QCOMPARE(report.csat.singles, std::vector<double>{5});
    QCOMPARE(report.coverage.evaluated, 1);
    QCOMPARE(report.coverage.all, 1);
    QCOMPARE(report.satisfaction.singles(), std::vector<double>{4});
    QCOMPARE(report.matrix.channels, std::vector{Channel::Phone});
    QCOMPARE(report.contacts.contacts, 1);
    QCOMPARE(report.contacts.repeats, 1);
    QCOMPARE(report.timeline.size(), size_t(7));
    QCOMPARE(report.gaps.unset, 1);
}

void TestInsightReport::ofAllTimeThePeriodBeginsWithTheFirstThatHasADate()
{
    const qint64 first = localTime(2026, 11, 10), until = localTime(2026, 11, 12);
    const InsightReport report = insightOf(
        std::vector{contactRow(1, Channel::Email, 0), contactRow(1, Channel::Email, first)}, 0, until, {});
    QCOMPARE(report.touchpoints, 2);
    QCOMPARE(report.undated, 1);
    QCOMPARE(report.from, first);
    QCOMPARE(report.timeline.size(), size_t(3));
    QCOMPARE(report.timeline[0].touchpoints(), 1);
}

void TestInsightReport::nothingIsMissingAndNotZero()
{
    const InsightReport report = insightOf({}, 0, 1000, {});
    QCOMPARE(report.touchpoints, 0);
    QVERIFY(!report.coverage.share());
    QVERIFY(!report.satisfaction.mean());
    QVERIFY(report.timeline.empty());
    QVERIFY(report.gaps.ranked.empty());
}

void TestInsightReport::aHundredThousandTouchpointsAreQuick()
{
    std::vector<TouchpointRow> rows;
    const qint64 from = localTime(2024, 1, 1);
    for (int i = 0; i < 100'000; ++i) {
        TouchpointRow row
            = contactRow(i % 9'000, static_cast<Channel>(i % 12), from + i * 600'000LL, static_cast<Stage>(i % 4));
        if (i % 3 == 0) {
            row.evaluation = Evaluation{};
            row.evaluation->score = 1 + i % 5;
        }
        if (i % 7 == 0)
            row.rating = Rating{RatingKind::Csat, double(1 + i % 5), 1, 5, {}};
        rows.push_back(row);
    }
    QElapsedTimer timer;
    timer.start();
    const InsightReport report = insightOf(rows, 0, std::numeric_limits<qint64>::max(), {});
    qInfo("figures of %d touchpoints in %lld ms", report.touchpoints, timer.elapsed());
    QCOMPARE(report.touchpoints, 100'000);
    QCOMPARE(report.until, rows.back().at + 1);
    QCOMPARE(report.coverage.evaluated, 33'334);
    QVERIFY(timer.elapsed() < 5000); // off the GUI thread; the bound only catches a squared loop
}

QTEST_GUILESS_MAIN(TestInsightReport)
#include "TestInsightReport.moc"
