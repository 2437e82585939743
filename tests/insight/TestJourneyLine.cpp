#include "core/insight/JourneyLine.h"
#include "tests/insight/InsightRows.h"

#include <QTest>

using namespace saskare;

class TestJourneyLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineTellsGapsSwitchesScoresAndRatings()
    {
        std::vector<TouchpointRow> rows{
            contactRow(1, Channel::Chat, 10 * dayLength, Stage::Before),
            contactRow(1, Channel::Web, 12 * dayLength, Stage::Before), contactRow(1, Channel::Email, 24 * dayLength),
            contactRow(1, Channel::Email, 24 * dayLength + 1000), contactRow(1, Channel::Phone, 27 * dayLength)};
        rows[1].kind = TouchpointKind::PageVisit; // observed: neither a contact nor a change of channel
        rows[2].evaluation = Evaluation{};
        rows[2].evaluation->score = 2;
        rows[4].rating = Rating{RatingKind::Stars, 2, 1, 5, {}};
        const JourneyLine line = journeyLineOf(rows);
        QCOMPARE(line.person, CustomerId(1));
        QCOMPARE(line.steps.size(), size_t(5));
        QCOMPARE(line.contacts, 4);
        QCOMPARE(line.switches, 2);
        QVERIFY(!line.steps[0].switched && !line.steps[1].switched && line.steps[2].switched);
        QVERIFY(!line.steps[3].switched && line.steps[4].switched);
        QCOMPARE(line.steps[0].gapMs, 0);
        QCOMPARE(line.steps[2].gapMs, 12 * dayLength);
        QCOMPARE(line.longestGapMs, 12 * dayLength);
        QCOMPARE(line.rated, 1);
        QCOMPARE(line.satisfaction.count(), 1);
        QVERIFY(!line.satisfaction.mean()); // few values have no mean here either
    }
    void whatHasNoTimeHasNoGap()
    {
        const std::vector<TouchpointRow> rows{contactRow(1, Channel::Chat, 0),
                                              contactRow(1, Channel::Chat, 9 * dayLength)};
        QCOMPARE(journeyLineOf(rows).longestGapMs, 0);
    }
    void customersWhoAreOneHaveOneLine()
    {
        std::vector<TouchpointRow> rows{
            contactRow(1, Channel::Email, 1 * dayLength), contactRow(5, Channel::Chat, 2 * dayLength),
            contactRow(2, Channel::Phone, 3 * dayLength), contactRow(2, Channel::Phone, 4 * dayLength)};
        rows[0].person = rows[1].person = CustomerId(1);
        const std::vector<JourneyLine> lines = journeyLinesOf(rows, 10);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].person, CustomerId(2)); // as long, and its last step is later
        QCOMPARE(lines[1].person, CustomerId(1));
        QCOMPARE(lines[1].customers, (std::vector<CustomerId>{CustomerId(1), CustomerId(5)}));
        QCOMPARE(lines[1].switches, 1);
    }
    void theLongestComeFirstAndTheRestIsLeftOut()
    {
        std::vector<TouchpointRow> rows;
        for (int customer = 1; customer <= 20; ++customer) {
            for (int i = 0; i < customer; ++i)
                rows.push_back(contactRow(customer, Channel::Email, (i + 1) * dayLength));
        }
        rows.push_back(touchpointRow(Stage::After, Channel::Email)); // of nobody
        std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        const std::vector<JourneyLine> lines = journeyLinesOf(rows, 3);
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].steps.size(), size_t(20));
        QCOMPARE(lines[2].steps.size(), size_t(18));
        QVERIFY(journeyLinesOf({}, 3).empty());
    }
};

QTEST_GUILESS_MAIN(TestJourneyLine)
#include "TestJourneyLine.moc"
