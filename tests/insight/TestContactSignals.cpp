#include "core/insight/ContactSignals.h"
#include "tests/insight/InsightRows.h"

#include <QTest>

using namespace saskare;

class TestContactSignals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContactWithinSevenDaysOfTheOneBeforeIsARepeat();
    void sevenDaysToTheMillisecondStillCount();
    void aRepeatOnAnotherChannelIsASwitch();
    void theContactBeforeThePeriodMakesTheFirstOneInItARepeat();
    void otherCustomersAndThoseWithoutOneDoNotCount();
    void whatTheCustomerDidNotDoIsNoContact();
    void repeatsAfterAPurchaseAreToldApart();
    void withoutContactsThereAreNoShares();
    void whoCameBackMostOftenComesFirst();
    void customersWhoAreOnePersonCountAsOne();
};

void TestContactSignals::aContactWithinSevenDaysOfTheOneBeforeIsARepeat()
{
    const std::vector<TouchpointRow> rows{
        contactRow(1, Channel::Email, 1 * dayLength), contactRow(1, Channel::Email, 3 * dayLength),
        contactRow(1, Channel::Email, 9 * dayLength), contactRow(1, Channel::Email, 30 * dayLength)};
    const ContactSignals told = contactSignalsOf(rows, 0);
    QCOMPARE(told.contacts, 4);
    QCOMPARE(told.customers, 1);
    QCOMPARE(told.repeats, 2); // the third follows the second by six days
    QCOMPARE(*told.repeatShare(), 0.5);
    QCOMPARE(told.switches, 0);
    QCOMPARE(*told.switchShare(), 0.0);
}

void TestContactSignals::sevenDaysToTheMillisecondStillCount()
{
    const auto repeats = [](qint64 later) {
        const std::vector<TouchpointRow> rows{contactRow(1, Channel::Email, 1000),
                                              contactRow(1, Channel::Email, 1000 + later)};
        return contactSignalsOf(rows, 0).repeats;
    };
    QCOMPARE(repeats(7 * dayLength), 1);
    QCOMPARE(repeats(7 * dayLength + 1), 0);
}

void TestContactSignals::aRepeatOnAnotherChannelIsASwitch()
{
    const std::vector<TouchpointRow> rows{
        contactRow(1, Channel::Email, 1 * dayLength), contactRow(1, Channel::Phone, 2 * dayLength),
        contactRow(1, Channel::Phone, 3 * dayLength), contactRow(1, Channel::Email, 4 * dayLength),
        contactRow(1, Channel::Chat, 20 * dayLength)};
    const ContactSignals told = contactSignalsOf(rows, 0);
    QCOMPARE(told.repeats, 3);
    QCOMPARE(told.switches, 2); // not the chat: it follows nothing
    QCOMPARE(*told.switchShare(), 2.0 / 3);
    QCOMPARE(told.repeating.size(), size_t(1));
    QCOMPARE(told.repeating[0].channels, (QSet{Channel::Email, Channel::Phone, Channel::Chat}));
    QCOMPARE(told.repeating[0].switches, 2);
}

void TestContactSignals::theContactBeforeThePeriodMakesTheFirstOneInItARepeat()
{
    const std::vector<TouchpointRow> rows{contactRow(1, Channel::Email, 9 * dayLength),
                                          contactRow(1, Channel::Phone, 11 * dayLength)};
    const ContactSignals told = contactSignalsOf(rows, 10 * dayLength);
    QCOMPARE(told.contacts, 1);
    QCOMPARE(told.repeats, 1);
    QCOMPARE(told.switches, 1);
}

void TestContactSignals::otherCustomersAndThoseWithoutOneDoNotCount()
{
    const std::vector<TouchpointRow> rows{contactRow(1, Channel::Email, 1000), contactRow(2, Channel::Email, 2000),
                                          contactRow(0, Channel::Email, 3000), contactRow(0, Channel::Phone, 4000)};
    const ContactSignals told = contactSignalsOf(rows, 0);
    QCOMPARE(told.contacts, 2);
    QCOMPARE(told.customers, 2);
    QCOMPARE(told.repeats, 0);
    QVERIFY(told.repeating.empty());
}

void TestContactSignals::whatTheCustomerDidNotDoIsNoContact()
{
    TouchpointRow ours = contactRow(1, Channel::Email, 2000);
    ours.direction = Direction::Outbound;
    TouchpointRow review = contactRow(1, Channel::Review, 3000);
    review.kind = TouchpointKind::Review;
    TouchpointRow page = contactRow(1, Channel::Web, 4000);
    page.kind = TouchpointKind::PageVisit;
    page.direction = Direction::Event;
    const std::vector<TouchpointRow> rows{contactRow(1, Channel::Email, 1000), ours, review, page};
    QCOMPARE(contactSignalsOf(rows, 0).contacts, 1);
}

void TestContactSignals::repeatsAfterAPurchaseAreToldApart()
{
    const std::vector<TouchpointRow> rows{
        contactRow(1, Channel::Chat, 1000, Stage::Before), contactRow(1, Channel::Chat, 2000, Stage::Before),
        contactRow(1, Channel::Chat, 3000, Stage::After), contactRow(1, Channel::Chat, 4000, Stage::Unknown)};
    const ContactSignals told = contactSignalsOf(rows, 0);
    QCOMPARE(told.repeats, 3);
    QCOMPARE(told.repeatsAfter, 1);
}

void TestContactSignals::withoutContactsThereAreNoShares()
{
    const ContactSignals told = contactSignalsOf({}, 0);
    QVERIFY(!told.repeatShare());
    QVERIFY(!told.switchShare());
}

void TestContactSignals::whoCameBackMostOftenComesFirst()
{
    const std::vector<TouchpointRow> rows{contactRow(3, Channel::Email, 1000), contactRow(2, Channel::Email, 1001),
                                          contactRow(1, Channel::Email, 1002), contactRow(3, Channel::Email, 2000),
                                          contactRow(2, Channel::Email, 2001), contactRow(2, Channel::Email, 3000)};
    const ContactSignals told = contactSignalsOf(rows, 0);
    QCOMPARE(told.repeating.size(), size_t(2));
    QCOMPARE(told.repeating[0].customer, CustomerId(2));
    QCOMPARE(told.repeating[0].repeats, 2);
    QCOMPARE(told.repeating[1].customer, CustomerId(3));
}

void TestContactSignals::customersWhoAreOnePersonCountAsOne()
{
    std::vector<TouchpointRow> rows{contactRow(1, Channel::Email, 1 * dayLength),
                                    contactRow(2, Channel::Chat, 3 * dayLength),
                                    contactRow(3, Channel::Chat, 4 * dayLength)};
    QCOMPARE(contactSignalsOf(rows, 0).repeats, 0);
    rows[0].person = rows[1].person = CustomerId(1);
    const ContactSignals told = contactSignalsOf(rows, 0);
    QCOMPARE(told.customers, 2);
    QCOMPARE(told.repeats, 1);
    QCOMPARE(told.switches, 1);
    QCOMPARE(told.repeating.at(0).customer, CustomerId(1));
}

QTEST_GUILESS_MAIN(TestContactSignals)
#include "TestContactSignals.moc"
