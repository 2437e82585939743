#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace saskare;

/// A real store, a real connection and a real desk: whatever befalls them, each command arrives once and in order.
class TestDelivery : public QObject
{
    Q_OBJECT

    static bool settled(Workplace &place)
    {
        return place.turnUntil([&] { return place.status().caughtUp && place.outbox().empty(); });
    }

private Q_SLOTS:
    void everyCommandArrivesOnceAndInOrderWhateverHappensToItsRequest_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("nothing") << QStringList{};
        const QStringList kinds{
            u"acceptThenLose"_qs, u"cutBody"_qs, u"wrongJson"_qs, u"duplicateAnswer"_qs, u"500"_qs,  u"503:3"_qs,
            u"429:7"_qs,          u"refuse"_qs,  u"redirect"_qs,  u"acceptLate:200"_qs,  u"hang"_qs, u"slow:300"_qs};
        for (const QString &kind : kinds) {
            QTest::newRow(qPrintable(u"first reply: "_qs + kind)) << QStringList{u"POST */messages#1="_qs + kind};
            QTest::newRow(qPrintable(u"status: "_qs + kind)) << QStringList{u"PATCH *#1="_qs + kind};
        }
        QTest::newRow("twice") << QStringList{u"POST */messages#1-2=acceptThenLose"_qs};
        QTest::newRow("the look fails too") << QStringList{
            u"POST */messages#1=acceptThenLose"_qs, u"GET */commands/*#1=500"_qs, u"GET */commands/*#2=cutBody"_qs};
        QTest::newRow("the comparison fails")
            << QStringList{u"GET */conversations/*#1=500"_qs, u"GET */conversations/*#2=refuse"_qs};
    }
    void everyCommandArrivesOnceAndInOrderWhateverHappensToItsRequest()
    {
        QFETCH(QStringList, faults);
        Workplace place;
        if (faults.value(0).endsWith(u"hang"))
            place.beImpatient();
        place.open();
        QVERIFY(place.untilCaughtUp());
        const QString id = place.desk.addConversation(u"Kur ir mans pasūtījums?"_qs, u"Sveiki!"_qs);
        place.sync->refreshAll();
        QVERIFY(place.turnUntil([&] { return place.row(id).id.isValid(); }));
        QVERIFY(place.untilCaughtUp());

        place.fault(faults);
        place.say(id, u"Pirmā atbilde"_qs);
        place.say(id, u"Вторая"_qs);
        place.submit(id, AddNote{u"Zvanīt rīt"_qs, {}, {}});
        place.submit(id, SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}});

        const bool done = settled(place);
        for (const OutboxEntry &entry : place.outbox())
            qWarning() << code(entry.state) << entry.attempts << entry.error.text() << entry.error.detail
                       << entry.evidence;
        QVERIFY(done);
        QCOMPARE(place.written(id), (QStringList{u"Pirmā atbilde"_qs, u"Вторая"_qs, u"Zvanīt rīt"_qs}));
        QCOMPARE(place.desk.conversation(id)[u"status"][u"state"].toString(), u"resolved"_qs);
        QVERIFY(place.turnUntil([&] { return place.row(id).status.state == ConversationState::Resolved; }));
        QCOMPARE(place.row(id).pendingCommands, 0);
    }
    void whatWasWrittenWithTheDeskDownArrivesAfterARestart()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Rēķins"_qs, u"Lūdzu rēķinu"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.desk.stop();
        place.say(id, u"Viens"_qs);
        place.say(id, u"Divi"_qs);
        place.submit(id, AddNote{u"Trīs"_qs, {}, {}});
        place.submit(id, SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}});
        QVERIFY(place.untilState(ConnectionState::Offline));
        QVERIFY(!place.status().error.happened.isEmpty());
        place.close();

        QVERIFY(place.desk.start().ok());
        place.open();
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), (QStringList{u"Viens"_qs, u"Divi"_qs, u"Trīs"_qs}));
        QCOMPARE(place.desk.conversation(id)[u"status"][u"state"].toString(), u"resolved"_qs);
    }
    void endingTheProgramInTheMiddleOfASendNeitherLosesNorDoubles_data()
    {
        QTest::addColumn<int>("afterRequests");
        for (int i = 1; i <= 12; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }
    void endingTheProgramInTheMiddleOfASendNeitherLosesNorDoubles()
    {
        QFETCH(int, afterRequests);
        Workplace place;
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.desk.clearRequestLog();
        place.say(id, u"Rīt"_qs);
        place.say(id, u"Vai parīt"_qs);
        place.submit(id, SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}});
        place.turnUntil([&] { return place.requests().size() >= afterRequests || place.outbox().empty(); });
        place.close();

        place.open();
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), (QStringList{u"Rīt"_qs, u"Vai parīt"_qs}));
        QCOMPARE(place.desk.conversation(id)[u"status"][u"state"].toString(), u"resolved"_qs);
    }
    void aCallThatCouldNotBeClaimedInTimeIsClaimedWhenAskedForAgain()
    {
        Workplace place;
        place.open();
        QVERIFY(place.untilCaughtUp());
        ConversationQuery due;
        due.callbacksDue = true;
        const std::vector<ConversationRow> calls = await(place.store->conversations(due, {}, 1));
        QVERIFY(!calls.empty());
        place.desk.stop();
        const CommandId claim = place.submit(calls.front().remoteId, ClaimCallback{});
        const auto state = [&] { return await(place.store->outboxEntry(claim))->state; };
        place.clock.advance(std::chrono::minutes(1));
        place.sync->wakeOutbox(place.account);
        QVERIFY(place.turnUntil([&] { return state() == OutboxState::Failed; }));

        QVERIFY(place.desk.start().ok());
        QVERIFY(await(place.store->retry(claim)).ok());
        place.sync->wakeOutbox(place.account);
        QVERIFY(settled(place));
        QVERIFY(!place.desk.conversation(calls.front().remoteId)[u"callback"][u"claimedBy"].toString().isEmpty());
    }
    void wrongCredentialsKeepTheReplyUntilSignedIn()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Parole"_qs, u"Aizmirsu"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.fault({u"*=401"_qs});
        place.say(id, u"Palīdzēsim"_qs);
        QVERIFY(place.untilState(ConnectionState::SignInNeeded));
        place.desk.clearRequestLog();
        place.turnUntil([] { return false; }, std::chrono::minutes(3));
        QVERIFY2(place.requests().isEmpty(), "wrong credentials must not be tried again by themselves");
        QVERIFY(place.written(id).isEmpty());

        place.desk.faults().clear();
        place.sync->credentialsChanged(place.account);
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), (QStringList{u"Palīdzēsim"_qs}));
    }
    void aRefusedReplyWaitsForTheAgentAndStopsItsLaneAlone()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Viens"_qs, u"a"_qs);
        const QString other = place.desk.addConversation(u"Otrs"_qs, u"b"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.fault({u"POST */conversations/%1/messages#1=403"_qs.arg(id)});
        place.say(id, u"noraidīta"_qs);
        place.say(id, u"aiz tās"_qs);
        place.say(other, u"citur"_qs);
        QVERIFY(place.turnUntil([&] { return place.written(other).size() == 1 && place.outbox().size() == 2; }));
        QVERIFY(place.written(id).isEmpty());
        const std::vector<OutboxEntry> entries = place.outbox();
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[0].state, OutboxState::Failed);
        QVERIFY(!entries[0].error.happened.isEmpty());
        QCOMPARE(entries[1].state, OutboxState::Queued);
        QVERIFY(await(place.store->retry(entries[0].id)).ok());
        place.sync->wakeOutbox(place.account);
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), (QStringList{u"noraidīta"_qs, u"aiz tās"_qs}));
    }
    void aFileGoesWithItsReply()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Rēķins"_qs, u"Atsūtiet"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        const QByteArray bytes = QByteArray("PDF\0\x01\xff", 6).repeated(1000);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        place.fault({u"POST */uploads#1=acceptThenLose"_qs});
        const SendReply reply{u"Pielikumā"_qs, {}, {{u"rēķins.pdf"_qs, u"application/pdf"_qs, hash, bytes.size()}}};
        const Result<CommandId> sent
            = await(place.store->submit(place.account, place.row(id).id, reply, {}, {{hash, bytes}}));
        QVERIFY(sent.ok());
        place.sync->wakeOutbox(place.account);
        QVERIFY(settled(place));
        const QList<DeskMessage> messages = place.desk.messagesOf(id);
        QCOMPARE(messages.last().text, u"Pielikumā"_qs);
        QCOMPARE(messages.last().attachments.size(), 1);

        // And back: what the desk keeps is what was sent.
        MessageRow last;
        QVERIFY(place.turnUntil([&] {
            last = await(place.store->timeline(place.row(id).id, 0, 50)).back();
            return !last.attachments.isEmpty() && last.attachments.constFirst().id.isValid();
        }));
        QFuture<Result<QString>> path = place.sync->fetchAttachment(place.account, last.attachments.constFirst().id);
        QVERIFY(place.turnUntil([&] { return path.isFinished(); }));
        QVERIFY2(path.result().ok(), path.result().ok() ? "" : qPrintable(path.result().error().text()));
        QFile file(*path.result());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "TestDelivery.moc"
