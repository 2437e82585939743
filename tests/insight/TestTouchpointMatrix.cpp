#include "core/insight/Journey.h"
#include "core/insight/TouchpointMatrix.h"
#include "tests/insight/InsightRows.h"

#include <QTest>

using namespace saskare;

class TestTouchpointMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coverageIsEvaluatedOfAllThatAreToBe();
    void aPageThatWasLookedAtIsNotToBeEvaluated();
    void whatAMachineSaysIsCountedApartAndNeverAveraged();
    void aMeanIsToldFromFiveOnAndBeforeThatEachValue();
    void whatIsMissingIsNotZero();
    void channelsAreThoseThatOccurInTheirOrder();
    void aScoreThatIsNoneCountsAsNotEvaluated();
    void theJourneyOfACustomerGoesThroughAllStages();
};

void TestTouchpointMatrix::coverageIsEvaluatedOfAllThatAreToBe()
{
    std::vector<TouchpointRow> rows;
    for (const int score : {5, 4, 0, 0, 0, 0, 0, 3})
        rows.push_back(touchpointRow(Stage::After, Channel::Email, score));
    const TouchpointMatrix matrix = matrixOf(rows);
    const MatrixCell *cell = matrix.cell(Stage::After, Channel::Email);
    QVERIFY(cell);
    QCOMPARE(cell->touchpoints, 8);
    QCOMPARE(cell->coverage.evaluated, 3);
    QCOMPARE(cell->coverage.all, 8);
    QCOMPARE(*cell->coverage.share(), 0.375);
}

void TestTouchpointMatrix::aPageThatWasLookedAtIsNotToBeEvaluated()
{
    TouchpointRow page = touchpointRow(Stage::Before, Channel::Web);
    page.kind = TouchpointKind::PageVisit;
    const std::vector<TouchpointRow> rows{page, page, touchpointRow(Stage::Before, Channel::Web, 4)};
    const MatrixCell cell = *matrixOf(rows).cell(Stage::Before, Channel::Web);
    QCOMPARE(cell.touchpoints, 3);
    QCOMPARE(cell.coverage.all, 1);
    QCOMPARE(*cell.coverage.share(), 1.0);
}

void TestTouchpointMatrix::whatAMachineSaysIsCountedApartAndNeverAveraged()
{
    TouchpointRow machine = touchpointRow(Stage::After, Channel::Chat, 1);
    machine.evaluation->origin = Evaluation::Origin::Machine;
    std::vector<TouchpointRow> rows{machine};
    for (int i = 0; i < 5; ++i)
        rows.push_back(touchpointRow(Stage::After, Channel::Chat, 5));
    const MatrixCell cell = *matrixOf(rows).cell(Stage::After, Channel::Chat);
    QCOMPARE(cell.coverage.evaluated, 5);
    QCOMPARE(cell.coverage.byMachine, 1);
    QCOMPARE(cell.coverage.all, 6);
    QCOMPARE(*cell.satisfaction.mean(), 5.0);
}

void TestTouchpointMatrix::aMeanIsToldFromFiveOnAndBeforeThatEachValue()
{
    std::vector<TouchpointRow> rows;
    for (const int score : {5, 2, 2, 4})
        rows.push_back(touchpointRow(Stage::After, Channel::Phone, score));
    Sample sample = matrixOf(rows).cell(Stage::After, Channel::Phone)->satisfaction;
    QVERIFY(!sample.mean());
    QCOMPARE(sample.singles(), (std::vector<double>{5, 2, 2, 4}));
    rows.push_back(touchpointRow(Stage::After, Channel::Phone, 5));
    sample = matrixOf(rows).cell(Stage::After, Channel::Phone)->satisfaction;
    QCOMPARE(sample.count(), 5);
    QCOMPARE(*sample.mean(), 3.6);
    QVERIFY(sample.singles().empty());
}

void TestTouchpointMatrix::whatIsMissingIsNotZero()
{
    const std::vector<TouchpointRow> rows{touchpointRow(Stage::After, Channel::Email),
                                          touchpointRow(Stage::Before, Channel::Chat, 3)};
    const TouchpointMatrix matrix = matrixOf(rows);
    const MatrixCell nothing = *matrix.cell(Stage::During, Channel::Email);
    QCOMPARE(nothing.touchpoints, 0);
    QVERIFY(!nothing.coverage.share());
    QVERIFY(nothing.satisfaction.isEmpty() && !nothing.satisfaction.mean());
    const MatrixCell unevaluated = *matrix.cell(Stage::After, Channel::Email);
    QCOMPARE(*unevaluated.coverage.share(), 0.0); // none of one: that is known, and it is nought
    QVERIFY(!unevaluated.satisfaction.mean());
    QVERIFY(matrixOf({}).cells.empty());
}

void TestTouchpointMatrix::channelsAreThoseThatOccurInTheirOrder()
{
    const std::vector<TouchpointRow> rows{touchpointRow(Stage::After, Channel::Review),
                                          touchpointRow(Stage::Unknown, Channel::Email),
                                          touchpointRow(Stage::Before, Channel::Review)};
    const TouchpointMatrix matrix = matrixOf(rows);
    QCOMPARE(matrix.channels, (std::vector{Channel::Email, Channel::Review}));
    QCOMPARE(matrix.cells.size(), size_t(8));
    QCOMPARE(matrix.cells[1].stage, Stage::Before);
    QCOMPARE(matrix.cells[1].channel, Channel::Review);
    QCOMPARE(matrix.cells[1].touchpoints, 1);
    QCOMPARE(matrix.cells[6].stage, Stage::Unknown);
    QCOMPARE(matrix.cells[6].touchpoints, 1);
}

void TestTouchpointMatrix::aScoreThatIsNoneCountsAsNotEvaluated()
{
    TouchpointRow cleared = touchpointRow(Stage::After, Channel::Email);
    cleared.evaluation = Evaluation{};
    TouchpointRow wild = touchpointRow(Stage::After, Channel::Email, 9);
    const MatrixCell cell = *matrixOf(std::vector{cleared, wild}).cell(Stage::After, Channel::Email);
    QCOMPARE(cell.coverage.evaluated, 0);
    QCOMPARE(cell.coverage.all, 2);
    QVERIFY(cell.satisfaction.isEmpty());
}

void TestTouchpointMatrix::theJourneyOfACustomerGoesThroughAllStages()
{
    std::vector<TouchpointRow> rows{touchpointRow(Stage::Before, Channel::Chat, 4)};
    for (const int score : {1, 2, 2, 3, 5})
        rows.push_back(touchpointRow(Stage::After, Channel::Email, score));
    std::vector<JourneyPoint> journey = journeyOf(rows);
    QCOMPARE(journey.size(), size_t(3));
    QCOMPARE(journey[0].satisfaction.singles(), std::vector<double>{4});
    QVERIFY(!journey[0].satisfaction.mean());
    QCOMPARE(journey[1].stage, Stage::During);
    QCOMPARE(journey[1].touchpoints, 0);
    QVERIFY(!journey[1].coverage.share());
    QCOMPARE(*journey[2].satisfaction.mean(), 2.6);
    rows.push_back(touchpointRow(Stage::Unknown, Channel::Email));
    journey = journeyOf(rows);
    QCOMPARE(journey.size(), size_t(4));
    QCOMPARE(journey[3].touchpoints, 1);
}

QTEST_GUILESS_MAIN(TestTouchpointMatrix)
#include "TestTouchpointMatrix.moc"
