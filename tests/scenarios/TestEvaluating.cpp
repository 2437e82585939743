#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QFile>
#include <QTest>

using namespace saskare;

/// A real store, a real connection and a real desk: what an agent says of a touchpoint arrives once and comes back.
class TestEvaluating : public QObject
{
    Q_OBJECT

    static std::vector<TouchpointRow> story(Workplace &place, const QString &conversation)
    {
        return await(place.store->touchpoints(place.row(conversation).customer));
    }
    /// The touchpoint that is the conversation.
    static TouchpointRow touchpoint(Workplace &place, const QString &conversation)
    {
        const ConversationId id = place.row(conversation).id;
        for (const TouchpointRow &row : story(place, conversation)) {
            if (row.conversation == id && row.kind != TouchpointKind::Rating)
                return row;
        }
        return {};
    }
    static int scoreHere(Workplace &place, const QString &conversation)
    {
        const TouchpointRow row = touchpoint(place, conversation);
        return row.evaluation ? row.evaluation->score : 0;
    }
    /// As the desk has it; "" where nobody has said anything.
    static QString there(const Workplace &place, const QString &conversation)
    {
        QStringList said;
        for (const QJsonObject &one : place.desk.touchpointsOf(conversation)) {
            const QJsonValue evaluation = one.value(u"evaluation");
            if (evaluation.isObject())
                said += QString::number(evaluation[u"score"].toInt()) + u' ' + evaluation[u"reason"].toString();
        }
        return said.join(u", ");
    }
    static Result<CommandId> evaluate(Workplace &place, const QString &conversation, int score,
                                      const QString &reason = {})
    {
        const TouchpointRow row = touchpoint(place, conversation);
        Evaluation said;
        said.score = score;
        said.reason = reason;
        return await(
            place.store->submit(place.account, row.conversation, EvaluateTouchpoint{row.remoteId, said}, {}));
    }
    static bool settled(Workplace &place)
    {
        return place.turnUntil([&] { return place.status().caughtUp && place.outbox().empty(); });
    }
    static int posts(const Workplace &place) { return int(place.requests().filter(u"/evaluation"_qs).size()); }

private Q_SLOTS:
    void itArrivesOnceWhateverHappensToItsRequest_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("nothing") << QString();
        for (const QString &kind : {u"acceptThenLose"_qs, u"cutBody"_qs, u"500"_qs, u"503:3"_qs, u"refuse"_qs,
                                    u"duplicateAnswer"_qs, u"redirect"_qs})
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void itArrivesOnceWhateverHappensToItsRequest()
    {
        QFETCH(QString, fault);
        Workplace place;
        const QString id = place.desk.addConversation(u"Kur ir sūtījums?"_qs, u"Gaidu."_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        QVERIFY(touchpoint(place, id).remoteId.isEmpty()); // no touchpoint of the desk stands for it yet
        if (!fault.isEmpty())
            place.fault({u"POST */evaluation#1="_qs + fault});
        QVERIFY(evaluate(place, id, 4, u"Piegāde"_qs).ok());
        QCOMPARE(scoreHere(place, id), 4); // before anybody was asked
        QVERIFY(settled(place));
        QCOMPARE(there(place, id), u"4 Piegāde"_qs);
        QCOMPARE(scoreHere(place, id), 4);

        // It comes back in the stream, and from then on it is the desk's touchpoint that is evaluated.
        place.sync->refreshAll();
        QVERIFY(place.turnUntil([&] { return !touchpoint(place, id).remoteId.isEmpty(); }));
        QVERIFY(!touchpoint(place, id).evaluation->by.isEmpty());
        QVERIFY(evaluate(place, id, 2, u"Rēķins"_qs).ok());
        QVERIFY(settled(place));
        QCOMPARE(there(place, id), u"2 Rēķins"_qs);
    }

    void whatWasSaidOfflineArrivesOnceAfterARestartAndALostCache()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Rēķins"_qs, u"Lūdzu rēķinu"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.desk.stop();
        QVERIFY(evaluate(place, id, 1).ok());
        QVERIFY(evaluate(place, id, 5, u"Remonts"_qs).ok()); // thought again: the first never leaves
        QVERIFY(place.untilState(ConnectionState::Offline));
        QVERIFY(touchpoint(place, id).evaluationPlace == EvaluationPlace::Outbox);
        place.close();
        for (const QString &file : {u"cache.db"_qs, u"cache.db-wal"_qs, u"cache.db-shm"_qs})
            QFile::remove(place.folder.filePath(file));
        place.desk.clearRequestLog();
        QVERIFY(place.desk.start().ok());
        place.open();
        QVERIFY(settled(place));
        QCOMPARE(there(place, id), u"5 Remonts"_qs);
        QCOMPARE(posts(place), 1);
        QVERIFY(place.untilCaughtUp());
        QCOMPARE(scoreHere(place, id), 5);
    }

    void discardingItKeepsItFromTheHelpDesk()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Remonts"_qs, u"Nestrādā"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.desk.stop();
        place.sync->refreshAll();
        QVERIFY(place.untilState(ConnectionState::Offline));
        const Result<CommandId> said = evaluate(place, id, 3);
        QVERIFY(said.ok());
        QCOMPARE(scoreHere(place, id), 3);
        QVERIFY(await(place.store->discard(*said)).ok());
        QCOMPARE(scoreHere(place, id), 0);
        place.desk.clearRequestLog();
        QVERIFY(place.desk.start().ok());
        QVERIFY(place.untilCaughtUp());
        QCOMPARE(posts(place), 0);
        QVERIFY(there(place, id).isEmpty());
    }

    void whatMachinesAndColleaguesSaidComesWithItsOrigin()
    {
        Workplace place(200);
        place.open();
        QVERIFY(place.untilCaughtUp());
        int machines = 0, people = 0, ratings = 0;
        ConversationQuery all;
        QSet<CustomerId> seen;
        for (const ConversationRow &row : await(place.store->conversations(all, std::nullopt, 200))) {
            if (seen.contains(row.customer))
                continue;
            seen.insert(row.customer);
            for (const TouchpointRow &touchpoint : await(place.store->touchpoints(row.customer))) {
                ratings += touchpoint.rating ? 1 : 0;
                if (!touchpoint.evaluation)
                    continue;
                const bool isMachine = touchpoint.evaluation->origin == Evaluation::Origin::Machine;
                isMachine ? ++machines : ++people;
                QVERIFY(isMachine == touchpoint.evaluation->by.isEmpty());
            }
        }
        QVERIFY(machines > 0 && people > 0 && ratings > 0);
    }
};

QTEST_GUILESS_MAIN(TestEvaluating)
#include "TestEvaluating.moc"
