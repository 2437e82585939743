#include "core/insight/Gaps.h"
#include "tests/insight/InsightRows.h"

#include <QTest>

using namespace saskare;

namespace {

std::vector<TouchpointRow> scored(Stage stage, Channel channel, const std::vector<int> &scores)
{
    std::vector<TouchpointRow> rows;
    for (const int score : scores)
        rows.push_back(touchpointRow(stage, channel, score));
    return rows;
}

} // namespace

class TestGaps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGapIsBothImportancesMinusSatisfaction();
    void theWidestGapComesFirst();
    void underFiveEvaluationsThereIsNoGap();
    void whereNobodySaidHowMuchItMattersThereIsNoGap();
    void importancesAreKeptAsText();
    void whatCannotBeReadIsLeftOut();
    void aQueueTakesFromAllWhatIsNotSaidOfItself();
    void importancesOfQueuesAreKeptAsText();
};

void TestGaps::aGapIsBothImportancesMinusSatisfaction()
{
    const auto rows = scored(Stage::After, Channel::Email, {1, 2, 2, 3, 5}); // mean 2.6
    const GapRanking ranking = gapsOf(matrixOf(rows), {{{Stage::After, Channel::Email}, {5, 4}}});
    QCOMPARE(ranking.ranked.size(), size_t(1));
    QCOMPARE(*ranking.ranked[0].value, 6.4);
    QCOMPARE(ranking.ranked[0].satisfaction.count(), 5);
    QCOMPARE(ranking.unset, 0);
    const auto best = scored(Stage::After, Channel::Email, {5, 5, 5, 5, 5});
    QCOMPARE(*gapsOf(matrixOf(best), {{{Stage::After, Channel::Email}, {1, 1}}}).ranked[0].value, -3.0);
}

void TestGaps::theWidestGapComesFirst()
{
    std::vector<TouchpointRow> rows = scored(Stage::Before, Channel::Chat, {4, 4, 4, 4, 4});
    const auto more = scored(Stage::After, Channel::Phone, {1, 1, 1, 1, 1});
    const auto equal = scored(Stage::During, Channel::Web, {4, 4, 4, 4, 4, 4});
    rows.insert(rows.end(), more.begin(), more.end());
    rows.insert(rows.end(), equal.begin(), equal.end());
    const Importances importances{{{Stage::Before, Channel::Chat}, {3, 3}},
                                  {{Stage::After, Channel::Phone}, {3, 3}},
                                  {{Stage::During, Channel::Web}, {3, 3}}};
    const GapRanking ranking = gapsOf(matrixOf(rows), importances);
    QCOMPARE(ranking.ranked.size(), size_t(3));
    QCOMPARE(ranking.ranked[0].channel, Channel::Phone);
    QCOMPARE(*ranking.ranked[0].value, 5.0);
    QCOMPARE(ranking.ranked[1].channel, Channel::Web); // as wide as the chat's, and more is known of it
    QCOMPARE(*ranking.ranked[1].value, *ranking.ranked[2].value);
}

void TestGaps::underFiveEvaluationsThereIsNoGap()
{
    const auto rows = scored(Stage::After, Channel::Email, {1, 1, 1, 1, 0, 0});
    const GapRanking ranking = gapsOf(matrixOf(rows), {{{Stage::After, Channel::Email}, {5, 5}}});
    QVERIFY(ranking.ranked.empty());
    QCOMPARE(ranking.few.size(), size_t(1));
    QVERIFY(!ranking.few[0].value);
    QCOMPARE(ranking.few[0].satisfaction.count(), 4);
}

void TestGaps::whereNobodySaidHowMuchItMattersThereIsNoGap()
{
    auto rows = scored(Stage::After, Channel::Email, {1, 1, 1, 1, 1});
    rows.push_back(touchpointRow(Stage::Before, Channel::Chat, 2));
    TouchpointRow page = touchpointRow(Stage::Before, Channel::Web);
    page.kind = TouchpointKind::PageVisit;
    rows.push_back(page);
    const GapRanking ranking = gapsOf(matrixOf(rows), {{{Stage::After, Channel::Email}, {5, 0}}}); // half is not set
    QVERIFY(ranking.ranked.empty() && ranking.few.empty());
    QCOMPARE(ranking.unset, 2); // the page needs none
}

void TestGaps::importancesAreKeptAsText()
{
    const Importances importances{{{Stage::After, Channel::Email}, {5, 4}}, {{Stage::Before, Channel::Chat}, {0, 3}}};
    QCOMPARE(importancesFrom(textOf(importances)), importances);
    QVERIFY(textOf(Importances{}).isEmpty());
    QVERIFY(importancesFrom({}).empty());
    QVERIFY(textOf(Importances{{{Stage::After, Channel::Email}, {0, 0}}}).isEmpty());
}

void TestGaps::aQueueTakesFromAllWhatIsNotSaidOfItself()
{
    const std::pair mail{Stage::After, Channel::Email}, chat{Stage::Before, Channel::Chat},
        phone{Stage::After, Channel::Phone};
    ImportanceBook book;
    book.general = {{mail, {5, 4}}, {chat, {2, 2}}};
    book.teams[teamKey(AccountId(1), QStringLiteral("q 1"))] = {{mail, {0, 1}}, {phone, {3, 3}}};
    const Importances own = book.of(teamKey(AccountId(1), QStringLiteral("q 1")));
    QCOMPARE(own.at(mail), (Stake{5, 1, StakeOf::Team}));
    QCOMPARE(own.at(chat), (Stake{2, 2, StakeOf::AllForTeam}));
    QCOMPARE(own.at(phone), (Stake{3, 3, StakeOf::Team}));
    QCOMPARE(book.of({}), book.general);
    const Importances other = book.of(teamKey(AccountId(2), QStringLiteral("q 1")));
    QCOMPARE(other.at(mail), (Stake{5, 4, StakeOf::AllForTeam}));
    QVERIFY(!other.contains(phone));
}

void TestGaps::importancesOfQueuesAreKeptAsText()
{
    ImportanceBook book;
    book.general = {{{Stage::After, Channel::Email}, {5, 4}}};
    book.teams[teamKey(AccountId(1), QStringLiteral("Klientu serviss;=/\n"))]
        = {{{Stage::Before, Channel::Chat}, {1, 2}}};
    QCOMPARE(importanceBookFrom(textOf(book)), book);
    QCOMPARE(importanceBookFrom(QStringLiteral("after/email=5,4")).general, book.general); // as it was kept before
    book.teams[QStringLiteral("1:empty")] = {};
    QCOMPARE(importanceBookFrom(textOf(book)).teams.size(), size_t(1));
    QVERIFY(importanceBookFrom({}).general.empty());
}

void TestGaps::whatCannotBeReadIsLeftOut()
{
    const Importances read = importancesFrom(
        QStringLiteral("after/email=5,4;nonsense;later/email=1,1;after/pigeon=1,1;after/chat=9,1;"));
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(read.at({Stage::After, Channel::Email}), (Stake{5, 4}));
}

QTEST_GUILESS_MAIN(TestGaps)
#include "TestGaps.moc"
