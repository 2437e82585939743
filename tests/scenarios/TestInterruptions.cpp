#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QTest>

using namespace saskare;
using namespace std::chrono_literals;

/// What a laptop goes through: sleep, tunnels, a clock that somebody sets, help desks that are down or have moved.
class TestInterruptions : public QObject
{
    Q_OBJECT

    static bool settled(Workplace &place)
    {
        return place.turnUntil([&] { return place.status().caughtUp && place.outbox().empty(); });
    }
    /// A desk whose content is in a file, so that it can be found again at another address.
    static DeskOptions deskIn(const Workplace &place)
    {
        DeskOptions options;
        options.conversations = 6;
        options.people = DeskPeople::Quiet;
        options.token = QStringLiteral("token");
        options.databaseFile = place.folder.filePath(u"desk.db"_qs);
        return options;
    }

private Q_SLOTS:
    void aReplyThatTheServerPutOffKeepsToThatWhateverTheClockSays_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("forward") << 3;
        QTest::newRow("back") << -3;
    }
    void aReplyThatTheServerPutOffKeepsToThatWhateverTheClockSays()
    {
        QFETCH(const int, days);
        Workplace place;
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.fault({u"POST */messages#1=429:60"_qs});
        place.say(id, u"Rīt"_qs);
        QVERIFY(place.turnUntil([&] {
            const std::vector<OutboxEntry> outbox = place.outbox();
            return !outbox.empty() && outbox.front().notBefore > 0;
        }));
        place.clock.set(std::chrono::days(days));
        place.sync->wakeOutbox(place.account);
        const qint64 start = place.clock.steadyMs();
        QVERIFY(place.turnUntil([&] { return place.clock.steadyMs() - start > 30'000; }));
        QVERIFY(place.written(id).isEmpty());
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), QStringList{u"Rīt"_qs});
        QVERIFY(place.clock.steadyMs() - start < 300'000);
    }
    void aReplyWrittenJustAfterTheClockWasSetIsHeldAsLongAsAnyOther_data()
    {
        aReplyThatTheServerPutOffKeepsToThatWhateverTheClockSays_data();
    }
    void aReplyWrittenJustAfterTheClockWasSetIsHeldAsLongAsAnyOther()
    {
        QFETCH(const int, days);
        Workplace place;
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.clock.set(std::chrono::days(days));
        const ConversationRow row = place.row(id);
        CommandBase base{row.version, {}, row.status.code, row.assignee, place.clock.nowMs()};
        base.newestMessage = await(place.store->timeline(row.id, 0, 50)).back().remoteId;
        QVERIFY(
            await(place.store->submit(place.account, row.id, SendReply{u"Rīt"_qs, {}, {}}, base, {}, 20'000)).ok());
        place.sync->wakeOutbox(place.account);
        const qint64 start = place.clock.steadyMs();
        QVERIFY(place.turnUntil([&] { return place.clock.steadyMs() - start > 10'000; }));
        QVERIFY(place.written(id).isEmpty()); // it can be taken back still
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), QStringList{u"Rīt"_qs});
        QVERIFY(place.clock.steadyMs() - start < 300'000);
    }
    void aReplyIsNotHeldForDaysWhenTheClockWasSetBackWhileTheProgramWasClosed()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.fault({u"POST */messages#1=429:60"_qs});
        place.say(id, u"Rīt"_qs);
        QVERIFY(place.turnUntil([&] {
            const std::vector<OutboxEntry> outbox = place.outbox();
            return !outbox.empty() && outbox.front().notBefore > 0;
        }));
        place.close();
        place.clock.set(std::chrono::days(-3));
        place.open();
        const qint64 start = place.clock.steadyMs();
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), QStringList{u"Rīt"_qs});
        QVERIFY(place.clock.steadyMs() - start < 300'000);
    }
    void aReplyThatStandsDaysAheadIsNotHeldForThem()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        const ConversationRow row = place.row(id);
        CommandBase base{row.version, {}, row.status.code, row.assignee, place.clock.nowMs()};
        base.newestMessage = await(place.store->timeline(row.id, 0, 50)).back().remoteId;
        QVERIFY(
            await(place.store->submit(place.account, row.id, SendReply{u"Rīt"_qs, {}, {}}, base, {}, 20'000)).ok());
        // However it came to that: clocks are set several times before anybody looks.
        OutboxEntry entry = place.outbox().at(0);
        entry.notBefore += std::chrono::milliseconds(std::chrono::days(3)).count();
        QVERIFY(await(place.store->updateOutbox(entry, OutboxState::Queued)).ok());
        place.sync->wakeOutbox(place.account);
        const qint64 start = place.clock.steadyMs();
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), QStringList{u"Rīt"_qs});
        QVERIFY(place.clock.steadyMs() - start < 300'000);
    }
    void wakingFromSleepConnectsAndSendsAtOnce()
    {
        Workplace place;
        const QString id = place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.desk.stop();
        place.say(id, u"Rīt"_qs);
        QVERIFY(place.untilState(ConnectionState::Offline));
        for (int minute = 0; minute < 20; ++minute) { // its waits grow meanwhile
            place.clock.advance(1min);
            saskare::turnUntil([] { return false; }, 30);
        }
        place.clock.advance(8h); // and this is sleep
        QVERIFY(place.desk.start().ok());
        const qint64 start = place.clock.steadyMs();
        place.sync->rouse();
        QVERIFY(place.turnUntil([&] { return place.written(id).size() == 1; }));
        QVERIFY2(place.clock.steadyMs() - start < 15'000,
                 qPrintable(QString::number(place.clock.steadyMs() - start)));
        QVERIFY(settled(place));
        QCOMPARE(place.written(id), QStringList{u"Rīt"_qs});
    }
    void newsComeAtOnceAfterWakingAlthoughTheLiveChannelDiedInSilence()
    {
        Workplace place;
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.clock.advance(8h);
        place.sync->rouse();
        const QString id = place.desk.addConversation(u"Rēķins"_qs, u"Kur tas ir?"_qs);
        QVERIFY(place.turnUntil([&] { return place.row(id).id.isValid(); }));
        QVERIFY(place.untilCaughtUp());
    }
    void twoHelpDesksThatAreDownWaitAndComeBackEachForItself()
    {
        Workplace place;
        DeskServer other(deskIn(place), place.clock);
        QVERIFY(other.start().ok());
        place.open();
        Account second;
        second.manifestId = QStringLiteral("saskare");
        second.baseUrl = other.url();
        second.name = QStringLiteral("Second");
        const AccountId otherId = place.accounts->save(second)->id;
        place.secrets.write(secretKey(otherId, QStringLiteral("token")), Secret(other.token()));
        place.sync->credentialsChanged(otherId);
        const auto both = [&](ConnectionState state) {
            return place.turnUntil(
                [&] { return place.status().state == state && place.sync->status(otherId).state == state; });
        };
        QVERIFY(both(ConnectionState::Online));
        QVERIFY(place.turnUntil([&] { return place.sync->status(otherId).caughtUp && place.status().caughtUp; }));

        place.desk.stop();
        other.stop();
        QVERIFY(both(ConnectionState::Offline));
        QVERIFY(!place.status().error.happened.isEmpty());
        QVERIFY(!place.sync->status(otherId).error.happened.isEmpty());
        QVERIFY(other.start().ok());
        QVERIFY(place.turnUntil([&] { return place.sync->status(otherId).state == ConnectionState::Online; }));
        QCOMPARE(place.status().state, ConnectionState::Offline);
        const QString id = other.addConversation(u"Divi"_qs, u"Labdien"_qs);
        QVERIFY(place.turnUntil([&] { return place.row(id).id.isValid(); }));
        QVERIFY(place.desk.start().ok());
        QVERIFY(both(ConnectionState::Online));
    }
    void aHelpDeskThatMovedKeepsItsCacheAndWhatWaitsForIt()
    {
        Workplace place;
        auto old = std::make_unique<DeskServer>(deskIn(place), place.clock);
        QVERIFY(old->start().ok());
        const QString id = old->addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        place.open();
        Account account = *place.accounts->account(place.account);
        account.baseUrl = old->url();
        QVERIFY(place.accounts->save(account).ok());
        QVERIFY(place.turnUntil([&] { return place.row(id).id.isValid(); }));
        QVERIFY(place.untilCaughtUp());
        const ConversationRow before = place.row(id);

        const quint16 port = old->port();
        old.reset();
        place.say(id, u"Rīt"_qs);
        QVERIFY(place.untilState(ConnectionState::Offline));
        DeskServer moved(deskIn(place), place.clock);
        QVERIFY(moved.start().ok());
        QVERIFY(moved.port() != port);
        account.baseUrl = moved.url();
        QVERIFY(place.accounts->save(account).ok());
        QVERIFY(settled(place));
        QCOMPARE(place.row(id).id, before.id);
        QStringList texts;
        for (const DeskMessage &message : moved.messagesOf(id)) {
            if (!message.clientId.isEmpty())
                texts.append(message.text);
        }
        QCOMPARE(texts, QStringList{u"Rīt"_qs});
    }
};

QTEST_GUILESS_MAIN(TestInterruptions)
#include "TestInterruptions.moc"
