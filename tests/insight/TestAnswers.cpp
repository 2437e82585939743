#include "core/insight/Answers.h"
#include "tests/insight/InsightRows.h"

#include <QTest>

using namespace saskare;

namespace {

std::vector<TouchpointRow> rated(RatingKind kind, const std::vector<double> &values, double lowest, double highest)
{
    std::vector<TouchpointRow> rows;
    for (const double value : values)
        rows.push_back(ratedRow(kind, value, lowest, highest));
    return rows;
}

std::vector<TouchpointRow> together(std::vector<TouchpointRow> rows, const std::vector<TouchpointRow> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
    return rows;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csatIsTheShareOfTheTwoUpperSteps();
    void ofAShortScaleOnlyTheHighestIsPositive();
    void aScaleWithoutAnAgreedRuleHasNoPercentage();
    void ofSeveralScalesTheMostFrequentIsToldAndTheRestCounted();
    void npsIsPromotersMinusDetractors();
    void npsFromAnotherScaleIsLeftOut();
    void easeHasTwoPublishedForms();
    void theFirstEffortScoreIsNeverMixedIn();
    void starsAreAMeanInTheirScale();
    void thumbsUpAreAShare();
    void underFiveThereAreOnlyTheAnswers();
    void anAnswerOutsideItsScaleIsLeftOut();
    void noAnswerIsNoFigure();
};

void TestAnswers::csatIsTheShareOfTheTwoUpperSteps()
{
    const Answers csat = csatOf(rated(RatingKind::Csat, {5, 4, 4.6, 3, 2, 1, 5, 5}, 1, 5));
    QCOMPARE(csat.count, 8);
    QCOMPARE(csat.positiveFrom, 4.0);
    QCOMPARE(*csat.result, 62.5); // 5 of 8
    QCOMPARE(csat.highest, 5.0);
    const Answers wide = csatOf(rated(RatingKind::Csat, {10, 9, 8, 1, 2}, 0, 10));
    QCOMPARE(*wide.result, 40.0);
}

void TestAnswers::ofAShortScaleOnlyTheHighestIsPositive()
{
    const Answers csat = csatOf(rated(RatingKind::Csat, {3, 3, 2, 1, 3}, 1, 3));
    QCOMPARE(csat.positiveFrom, 3.0);
    QCOMPARE(*csat.result, 60.0);
}

void TestAnswers::aScaleWithoutAnAgreedRuleHasNoPercentage()
{
    const Answers csat = csatOf(rated(RatingKind::Csat, {90, 95, 99, 100, 20}, 0, 100));
    QCOMPARE(csat.count, 5);
    QVERIFY(!csat.result);
    QCOMPARE(csat.positiveFrom, 0.0);
}

void TestAnswers::ofSeveralScalesTheMostFrequentIsToldAndTheRestCounted()
{
    const Answers csat
        = csatOf(together(rated(RatingKind::Csat, {2, 1, 1}, 1, 3), rated(RatingKind::Csat, {5, 5, 5, 1, 1}, 1, 5)));
    QCOMPARE(csat.highest, 5.0);
    QCOMPARE(csat.count, 5);
    QCOMPARE(csat.leftOut, 3);
    QCOMPARE(*csat.result, 60.0);
}

void TestAnswers::npsIsPromotersMinusDetractors()
{
    // 4 promoters, 3 passives, 3 detractors of 10
    const Answers nps = npsOf(rated(RatingKind::Nps, {10, 9, 9, 10, 8, 7, 7, 6, 0, 3}, 0, 10));
    QCOMPARE(nps.count, 10);
    QCOMPARE(*nps.result, 10.0);
    const Answers worst = npsOf(rated(RatingKind::Nps, {0, 1, 2, 3, 6}, 0, 10));
    QCOMPARE(*worst.result, -100.0);
}

void TestAnswers::npsFromAnotherScaleIsLeftOut()
{
    const Answers nps = npsOf(rated(RatingKind::Nps, {5, 5, 5, 5, 5}, 1, 5));
    QCOMPARE(nps.count, 0);
    QCOMPARE(nps.leftOut, 5);
    QVERIFY(!nps.result);
}

void TestAnswers::easeHasTwoPublishedForms()
{
    const Answers ease = ease2Of(rated(RatingKind::Ces2, {7, 6, 6, 5, 4, 3, 1, 7}, 1, 7));
    QCOMPARE(ease.count, 8);
    QCOMPARE(*ease.result, 39.0 / 8);
    QCOMPARE(*ease.second, 25.0); // 4 of 8 minus 2 of 8
}

void TestAnswers::theFirstEffortScoreIsNeverMixedIn()
{
    const Answers ease = ease2Of(together(rated(RatingKind::Ces2, {7, 7, 7, 7, 7}, 1, 7),
                                          rated(RatingKind::Ces2, {1, 1, 1, 1, 1, 1, 1}, 1, 5)));
    QCOMPARE(ease.count, 5);
    QCOMPARE(ease.leftOut, 7);
    QCOMPARE(*ease.result, 7.0);
}

void TestAnswers::starsAreAMeanInTheirScale()
{
    const Answers stars = starsOf(rated(RatingKind::Stars, {1, 2, 5, 5, 5}, 1, 5));
    QCOMPARE(*stars.result, 3.6);
    QCOMPARE(stars.highest, 5.0);
}

void TestAnswers::thumbsUpAreAShare()
{
    QCOMPARE(*thumbsOf(rated(RatingKind::Thumbs, {1, 1, 0, 1, 0}, 0, 1)).result, 60.0);
}

void TestAnswers::underFiveThereAreOnlyTheAnswers()
{
    const Answers csat = csatOf(rated(RatingKind::Csat, {5, 1, 4, 4}, 1, 5));
    QVERIFY(!csat.result);
    QCOMPARE(csat.singles, (std::vector<double>{5, 1, 4, 4}));
    const Answers enough = csatOf(rated(RatingKind::Csat, {5, 1, 4, 4, 1}, 1, 5));
    QVERIFY(enough.singles.empty());
    QCOMPARE(*enough.result, 60.0);
}

void TestAnswers::anAnswerOutsideItsScaleIsLeftOut()
{
    const Answers csat = csatOf(rated(RatingKind::Csat, {5, 5, 5, 5, 5, 9, 0}, 1, 5));
    QCOMPARE(csat.count, 5);
    QCOMPARE(csat.leftOut, 2);
    QCOMPARE(*csat.result, 100.0);
}

void TestAnswers::noAnswerIsNoFigure()
{
    for (const Answers &answers : {csatOf({}), npsOf({}), ease2Of({}), starsOf({}), thumbsOf({})}) {
        QCOMPARE(answers.count, 0);
        QVERIFY(!answers.result);
        QVERIFY(!answers.second);
    }
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "TestAnswers.moc"
