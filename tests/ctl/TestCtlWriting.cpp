#include "core/domain/Command.h"
#include "tests/ctl/CtlWorkplace.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QTest>

using namespace saskare;

/// What an agent does on the command line reaches the help desk exactly once, or is said not to.
class TestCtlWriting : public QObject
{
    Q_OBJECT

    static QString stateAt(const CtlWorkplace &place, const QString &id)
    {
        return place.desk.conversation(id)[u"status"][u"state"].toString();
    }

private Q_SLOTS:
    void whatIsWrittenOfflineArrivesOnceAndInOrderWithTheNextSync()
    {
        CtlWorkplace place(2);
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        const QString name = u"1:"_qs % id;
        place.addAccount(u"Mācības"_qs, place.desk.url());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        place.desk.stop();
        QCOMPARE(place.run({u"reply"_qs, name, u"Rīt"_qs}).code, 0);
        QCOMPARE(place.run({u"note"_qs, name, u"-"_qs}, "No pipe\n").code, 0);
        QCOMPARE(place.run({u"set"_qs, name, u"--status"_qs, u"resolved"_qs}).code, 0);
        const QList<QJsonObject> waiting = place.run({u"outbox"_qs, u"--json"_qs}).objects();
        QCOMPARE(waiting.size(), 3);
        for (const QJsonObject &entry : waiting) {
            QVERIFY(from<OutboxState>(entry[u"state"].toString()) == OutboxState::Queued);
            QVERIFY(commandFromJson(entry[u"command"].toObject()).ok());
            QCOMPARE(entry[u"remoteConversation"].toString(), id);
        }
        QVERIFY(place.desk.start().ok());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QCOMPARE(place.written(id), (QStringList{u"Rīt"_qs, u"No pipe\n"_qs}));
        QCOMPARE(stateAt(place, id), u"resolved"_qs);
        QVERIFY(place.run({u"outbox"_qs, u"--json"_qs}).out.isEmpty());
    }
    void nowEndsWith0OnlyWhenItWasSent()
    {
        CtlWorkplace place(2);
        const QString id = place.desk.addConversation(u"Rēķins"_qs, u"Lūdzu"_qs);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        const CtlOutcome sent = place.runSignedIn({u"reply"_qs, u"1:"_qs % id, u"--now"_qs, u"--json"_qs, u"Jā"_qs});
        QVERIFY2(sent.code == 0, qPrintable(sent.err));
        QCOMPARE(sent.object()[u"state"].toString(), u"sent"_qs);
        QCOMPARE(place.written(id), QStringList{u"Jā"_qs});

        QVERIFY(place.desk.faults().add(u"POST */messages=422"_qs).ok());
        const CtlOutcome refused
            = place.runSignedIn({u"reply"_qs, u"1:"_qs % id, u"--now"_qs, u"--json"_qs, u"Nē"_qs});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.object()[u"state"].toString(), u"failed"_qs);
        QVERIFY(refused.err.contains(u"reply"));
        const CtlOutcome undecided = place.runSignedIn({u"sync-once"_qs});
        QCOMPARE(undecided.code, 7);
        QVERIFY(undecided.err.contains(u"1 action"));
        // One behind it waits, and that is said too.
        const CtlOutcome behind
            = place.runSignedIn({u"note"_qs, u"1:"_qs % id, u"--now"_qs, u"--json"_qs, u"Vēlāk"_qs});
        QCOMPARE(behind.code, 1);
        QCOMPARE(behind.object()[u"state"].toString(), u"queued"_qs);
        QCOMPARE(place.written(id), QStringList{u"Jā"_qs});
    }
    void aConversationIsBegunPostponedLinkedAndUnlinked()
    {
        CtlWorkplace place(2);
        const QString other = place.desk.addConversation(u"Cits"_qs, u"Sveiki"_qs);
        place.addAccount(u"Mācības"_qs, place.desk.url());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        const CtlOutcome wrong = place.run({u"create"_qs, u"--queue"_qs, u"nekur"_qs, u"--customer"_qs,
                                            u"anna@example.com"_qs, u"--subject"_qs, u"Jauns"_qs, u"Labdien"_qs});
        QCOMPARE(wrong.code, 3);
        QVERIFY(wrong.err.contains(u"nekur"));
        const QString queue = place.desk.conversation(other)[u"queue"].toString();
        const CtlOutcome made
            = place.runSignedIn({u"create"_qs, u"--queue"_qs, queue, u"--customer"_qs, u"anna@example.com"_qs,
                                 u"--subject"_qs, u"Jauns sākums"_qs, u"--now"_qs, u"Labdien!"_qs});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const QString id = place.desk.newestConversations(1).first();
        QVERIFY(id != other);
        QCOMPARE(place.desk.conversation(id)[u"subject"].toString(), u"Jauns sākums"_qs);
        QCOMPARE(place.desk.conversation(id)[u"queue"].toString(), queue);
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);

        QCOMPARE(place.run({u"set"_qs, u"1:"_qs % id, u"--postpone"_qs, u"2001-01-01T09:00"_qs}).code, 2);
        QCOMPARE(place.run({u"set"_qs, u"1:"_qs % id, u"--postpone"_qs, u"2099-03-24T09:00:00Z"_qs}).code, 0);
        QCOMPARE(place.run({u"link"_qs, u"1:"_qs % id, u"refersTo"_qs, u"1:"_qs % other}).code, 0);
        QCOMPARE(place.run({u"link"_qs, u"1:"_qs % id, u"refersTo"_qs, u"1:"_qs % id}).code, 2);
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QCOMPARE(stateAt(place, id), u"postponed"_qs);
        QVERIFY(place.desk.conversation(id)[u"postponedUntil"].toString().startsWith(u"2099-03-24T09:00"));
        const QJsonArray links = place.desk.conversation(id)[u"links"].toArray();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][u"conversation"].toString(), other);
        QCOMPARE(links[0][u"relation"].toString(), u"refersTo"_qs);
        QCOMPARE(place.runSignedIn({u"unlink"_qs, u"1:"_qs % id, u"refersTo"_qs, u"1:"_qs % other, u"--now"_qs}).code,
                 0);
        QVERIFY(place.desk.conversation(id)[u"links"].toArray().isEmpty());
        QCOMPARE(place.run({u"merge"_qs, u"1:"_qs % id, u"1:"_qs % id}).code, 2);
        QCOMPARE(place.runSignedIn({u"merge"_qs, u"1:"_qs % id, u"1:"_qs % other, u"--now"_qs}).code, 0);
        QCOMPARE(stateAt(place, id), u"merged"_qs);
        QCOMPARE(place.desk.conversation(id)[u"links"][0][u"conversation"].toString(), other);
    }
    void killedInTheMiddleOfASendItNeitherLosesNorDoubles_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("which");
        QTest::newRow("before the first reply") << u"POST */messages#1=hang"_qs << u"POST"_qs << 1;
        QTest::newRow("the first reply is there, its answer is not")
            << u"POST */messages#1=acceptThenLose"_qs << u"POST"_qs << 1;
        QTest::newRow("between the replies") << u"POST */messages#2=hang"_qs << u"POST"_qs << 2;
        QTest::newRow("before the note") << u"POST */messages#3=hang"_qs << u"POST"_qs << 3;
        QTest::newRow("before it is resolved") << u"PATCH *#1=hang"_qs << u"PATCH"_qs << 1;
    }
    void killedInTheMiddleOfASendItNeitherLosesNorDoubles()
    {
        QFETCH(QString, fault);
        QFETCH(QString, method);
        QFETCH(int, which);
        CtlWorkplace place(0);
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        const QString name = u"1:"_qs % id;
        place.addAccount(u"Mācības"_qs, place.desk.url());
        QCOMPARE(place.runSignedIn({u"sync-once"_qs}).code, 0);
        QCOMPARE(place.run({u"reply"_qs, name, u"Pirmā"_qs}).code, 0);
        QCOMPARE(place.run({u"reply"_qs, name, u"Вторая"_qs}).code, 0);
        QCOMPARE(place.run({u"note"_qs, name, u"Zvanīt"_qs}).code, 0);
        QCOMPARE(place.run({u"set"_qs, name, u"--status"_qs, u"resolved"_qs}).code, 0);
        place.desk.clearRequestLog();
        QVERIFY(place.desk.faults().add(fault).ok());

        const auto process = place.startSignedIn({u"sync-once"_qs});
        const bool reached = turnUntil(
            [&] {
                const QList<DeskRequest> log = place.desk.requestLog();
                return std::count_if(log.begin(), log.end(),
                                     [&](const DeskRequest &request) { return request.method == method; })
                    >= which;
            },
            60'000);
        process->kill();
        QVERIFY(process->waitForFinished(30'000));
        QVERIFY(reached);
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);

        place.desk.faults().clear();
        const CtlOutcome outcome = place.runSignedIn({u"sync-once"_qs});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(place.written(id), (QStringList{u"Pirmā"_qs, u"Вторая"_qs, u"Zvanīt"_qs}));
        QCOMPARE(stateAt(place, id), u"resolved"_qs);
        QVERIFY(place.run({u"outbox"_qs, u"--json"_qs}).out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCtlWriting)
#include "TestCtlWriting.moc"
