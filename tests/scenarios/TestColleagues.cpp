#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QRegularExpression>
#include <QTest>

using namespace saskare;

/// Who is at work where, between a practice desk and a workstation, both ways.
class TestColleagues : public QObject
{
    Q_OBJECT

    static QStringList at(Workplace &place, const QString &conversation)
    {
        QStringList words;
        for (const ColleagueRow &colleague : place.row(conversation).colleagues)
            words += colleague.name + u' ' + code(colleague.kind);
        return words;
    }
    static int told(const Workplace &place)
    {
        return int(place.requests().filter(QRegularExpression(u"^POST .*/presence$"_qs)).size());
    }

private Q_SLOTS:
    void aColleagueComesIntoTheRowWritesAndLeaves()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Kur ir sūtījums?"_qs, u"Gaidu."_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        QVERIFY(at(place, id).isEmpty());
        place.desk.setColleague(id, u"viewing"_qs);
        QVERIFY(place.turnUntil([&] { return at(place, id).size() == 1; }, std::chrono::minutes(1)));
        QVERIFY2(at(place, id).first().endsWith(u" viewing"), qPrintable(at(place, id).first()));
        place.desk.setColleague(id, u"writing"_qs);
        QVERIFY(place.turnUntil([&] { return at(place, id).value(0).endsWith(u" writing"_qs); },
                                std::chrono::minutes(1)));
        place.desk.setColleague(id, u"gone"_qs);
        QVERIFY(place.turnUntil([&] { return at(place, id).isEmpty(); }, std::chrono::minutes(1)));
    }

    void withoutAConnectionItIsKeptForSomeMinutesWithItsTime()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Kur ir sūtījums?"_qs, u"Gaidu."_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.desk.setColleague(id, u"viewing"_qs);
        QVERIFY(place.turnUntil([&] { return at(place, id).size() == 1; }, std::chrono::minutes(1)));
        place.desk.stop();
        place.sync->refreshAll();
        QVERIFY(place.untilState(ConnectionState::Offline));
        const qint64 toldAt = place.row(id).colleagues.first().toldAt;
        place.clock.advance(std::chrono::minutes(2));
        QCOMPARE(place.row(id).colleagues.first().toldAt, toldAt);
        place.clock.advance(std::chrono::minutes(4));
        QVERIFY(at(place, id).isEmpty());
    }

    void whatThisAgentDoesIsToldOnceAndNeverThroughTheOutbox()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Kur ir sūtījums?"_qs, u"Gaidu."_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.sync->tellPresence(place.account, id, PresenceKind::Writing);
        QVERIFY(place.turnUntil([&] { return told(place) == 1; }));
        QCOMPARE(place.desk.presence().at(0)[u"kind"].toString(), u"writing"_qs);
        QVERIFY(place.outbox().empty());
        QVERIFY(at(place, id).isEmpty()); // one is no colleague of oneself

        place.fault({u"POST */presence=500"_qs});
        place.sync->tellPresence(place.account, id, PresenceKind::Viewing);
        QVERIFY(place.turnUntil([&] { return told(place) == 2; }));
        place.clock.advance(std::chrono::minutes(1));
        QVERIFY(place.untilCaughtUp());
        QCOMPARE(told(place), 2); // not repeated, and no trouble of the account's
        QCOMPARE(place.status().state, ConnectionState::Online);

        place.desk.stop();
        place.sync->refreshAll();
        QVERIFY(place.untilState(ConnectionState::Offline));
        place.sync->tellPresence(place.account, id, PresenceKind::Viewing);
        QVERIFY(place.outbox().empty());
    }
};

QTEST_GUILESS_MAIN(TestColleagues)
#include "TestColleagues.moc"
