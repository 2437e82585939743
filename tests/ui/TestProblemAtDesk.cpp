#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"
#include "ui/inbox/BulkActions.h"
#include "ui/related/IncidentPlan.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace saskare;

/// A real store, a real connection and a real desk: incidents of a problem are answered and resolved once each, two
/// conversations become one once, and what is split knows where it comes from.
class TestProblemAtDesk : public QObject
{
    Q_OBJECT

    struct Place : Workplace
    {
        QString problem = desk.addConversation(u"Noliktava nestrādā"_qs, u"Nekas nenotiek."_qs);
        QStringList incidents;

        Place()
        {
            for (const QString &who : {u"Pirmais"_qs, u"Otrais"_qs, u"Trešais"_qs})
                incidents += desk.addConversation(who, u"Kur ir sūtījums?"_qs);
            open();
        }
        bool settled()
        {
            return turnUntil([this] { return status().caughtUp && outbox().empty(); });
        }
        QString stateThere(const QString &id) const
        {
            return desk.conversation(id).value(u"status")[u"state"].toString();
        }
        std::vector<ConversationRow> incidentsHere() { return await(store->incidents(account, problem)); }
        /// As the dialog does it: all answered and resolved.
        void solve(const QString &answer)
        {
            std::vector<Incident> all;
            for (const ConversationRow &row : incidentsHere()) {
                Incident one;
                one.values.row = row;
                one.newestMessage = messages(row.remoteId).back().remoteId;
                one.resolved = Status{ConversationState::Resolved, u"resolved"_qs, {}};
                all.push_back(one);
            }
            IncidentPlan plan(all, {});
            plan.setAnswer(answer);
            QVERIFY(plan.hindrance().isEmpty());
            BulkActions several(*store, *sync, clock);
            QSignalSpy done(&several, &BulkActions::happened);
            several.run(plan.items(), plan.doneWords());
            QVERIFY(turnUntil([&] { return !done.isEmpty(); }));
        }
        void checkEachOnce()
        {
            for (const QString &id : std::as_const(incidents)) {
                QCOMPARE(written(id), QStringList(u"Sistēma atkal strādā: %1."_qs.arg(row(id).number)));
                QCOMPARE(stateThere(id), u"resolved"_qs);
            }
            QCOMPARE(written(problem), QStringList());
        }
    };

private Q_SLOTS:
    void threeIncidentsAreAnsweredAndResolvedOnceEach_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing") << QString();
        QTest::newRow("an answer is lost") << u"POST */messages#2=acceptThenLose"_qs;
        QTest::newRow("a server's trouble") << u"PATCH */conversations/*#1=500"_qs;
        QTest::newRow("refused at first") << u"POST */messages#1=503:3"_qs;
    }
    void threeIncidentsAreAnsweredAndResolvedOnceEach()
    {
        QFETCH(QString, fault);
        Place place;
        QVERIFY(place.untilCaughtUp());
        for (const QString &id : std::as_const(place.incidents))
            place.submit(id, AddLink{{LinkRelation::Problem, place.problem}});
        QCOMPARE(place.incidentsHere().size(), 3U); // at once
        QVERIFY(place.settled());
        QVERIFY(place.desk.conversation(place.problem).value(u"problem").toBool());
        place.sync->refreshAll();
        QVERIFY(place.turnUntil([&] { return place.row(place.problem).isProblem; }));
        if (!fault.isEmpty())
            place.fault({fault});
        place.submit(place.problem, SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}});
        place.solve(u"Sistēma atkal strādā: {{conversation.number}}."_qs);
        QVERIFY(place.settled());
        place.checkEachOnce();
        QCOMPARE(place.stateThere(place.problem), u"resolved"_qs);
    }

    void offlineTheyWaitAndArriveOnceAfterARestart()
    {
        Place place;
        QVERIFY(place.untilCaughtUp());
        for (const QString &id : std::as_const(place.incidents))
            place.submit(id, AddLink{{LinkRelation::Problem, place.problem}});
        QVERIFY(place.settled());
        place.desk.stop();
        place.sync->refreshAll();
        QVERIFY(place.untilState(ConnectionState::Offline));
        place.solve(u"Sistēma atkal strādā: {{conversation.number}}."_qs);
        for (const ConversationRow &row : place.incidentsHere())
            QCOMPARE(row.status.state, ConversationState::Resolved);
        place.close();
        QVERIFY(place.desk.start().ok());
        place.open();
        QVERIFY(place.settled());
        place.checkEachOnce();
    }

    void aMergedConversationLeadsToTheOtherAlsoAfterTheCacheWasLost()
    {
        Place place;
        QVERIFY(place.untilCaughtUp());
        const QString merged = place.incidents[0], target = place.incidents[1];
        place.fault({u"POST */merge#1=acceptThenLose"_qs});
        place.submit(merged, MergeConversation{target});
        QCOMPARE(place.row(merged).status.state, ConversationState::Merged);
        QVERIFY(place.settled());
        QCOMPARE(place.stateThere(merged), u"merged"_qs);
        place.close();
        for (const QString &file : {u"cache.db"_qs, u"cache.db-wal"_qs, u"cache.db-shm"_qs})
            QFile::remove(place.folder.filePath(file));
        place.open();
        QVERIFY(place.untilCaughtUp());
        QVERIFY(place.messages(target).size() >= 3); // those of both, and what is noted
        QCOMPARE(linked(place.row(merged).links, LinkRelation::MergedInto), target);
        QCOMPARE(place.row(merged).status.state, ConversationState::Merged);
    }

    void whatIsSplitArrivesOnceAndIsLinkedBothWays()
    {
        Place place;
        QVERIFY(place.untilCaughtUp());
        const Link from{LinkRelation::RefersTo, place.problem};
        const QString queue = place.desk.conversation(place.problem).value(u"queue").toString();
        place.fault({u"POST */conversations#1=acceptThenLose"_qs});
        QVERIFY(
            await(place.store->submit(
                      place.account, {},
                      CreateConversation{queue, u"Cits jautājums"_qs, u"a@b.example"_qs, u"Labdien!"_qs, {}, from},
                      {}))
                .ok());
        QVERIFY(place.settled());
        const QString made = place.desk.newestConversations(1).value(0);
        QCOMPARE(place.desk.conversation(made).value(u"subject").toString(), u"Cits jautājums"_qs);
        QCOMPARE(place.desk.conversation(made).value(u"links")[0][u"conversation"].toString(), place.problem);
        const QJsonArray back = place.desk.conversation(place.problem).value(u"links").toArray();
        QCOMPARE(back.size(), 1);
        QCOMPARE(back[0][u"conversation"].toString(), made);
    }
};

QTEST_GUILESS_MAIN(TestProblemAtDesk)
#include "TestProblemAtDesk.moc"
