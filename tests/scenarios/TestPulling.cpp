#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QSignalSpy>
#include <QTest>

using namespace saskare;

/// The cache becomes what the desk is, through whatever lies between.
class TestPulling : public QObject
{
    Q_OBJECT

    static void compare(Workplace &place)
    {
        const CacheTotals here = await(place.store->totals({}));
        const DeskCounts there = place.desk.counts();
        QCOMPARE(here.conversations, there.conversations);
        QCOMPARE(here.messages, there.messages);
        QCOMPARE(here.customers, there.customers);
        QCOMPARE(here.touchpoints, there.touchpoints);
        QCOMPARE(here.attachments, there.attachments);
        QCOMPARE(here.setAside, 0);
    }

private Q_SLOTS:
    void theFirstLoadBringsEverythingAndSaysHowFarItIs()
    {
        Workplace place(700);
        qint64 most = 0;
        bool first = true;
        place.open();
        connect(place.sync.get(), &SyncService::statusChanged, this, [&] {
            if (place.status().progress.active)
                most = qMax(most, place.status().progress.done);
            first = first && place.status().lastSyncAt == 0;
        });
        QVERIFY(place.untilCaughtUp());
        compare(place);
        QVERIFY(most > 0);
        QVERIFY(!place.status().progress.active);
        QVERIFY(place.status().lastSyncAt > 0);
        QCOMPARE(place.sync->asOf(), place.status().lastSyncAt);
    }
    void theCacheIsWhatTheDeskIsWhateverHappensOnTheWay_data()
    {
        QTest::addColumn<QStringList>("faults");
        const QStringList kinds{u"refuse"_qs, u"cutBody"_qs, u"wrongJson"_qs, u"500"_qs,
                                u"503:3"_qs,  u"429:7"_qs,   u"redirect"_qs,  u"hang"_qs};
        for (const QString &kind : kinds) {
            QTest::newRow(qPrintable(u"the first request: "_qs + kind)) << QStringList{u"*#1="_qs + kind};
            QTest::newRow(qPrintable(u"some requests: "_qs + kind)) << QStringList{u"GET *#5-7="_qs + kind};
            QTest::newRow(qPrintable(u"messages: "_qs + kind)) << QStringList{u"GET */messages#1-2="_qs + kind};
        }
    }
    void theCacheIsWhatTheDeskIsWhateverHappensOnTheWay()
    {
        QFETCH(QStringList, faults);
        Workplace place(40);
        place.fault(faults);
        if (faults.value(0).endsWith(u"hang"))
            place.beImpatient();
        place.open();
        QVERIFY(place.untilCaughtUp());
        compare(place);
    }
    void anAddressWhereEverythingIsRefusedIsTroubleInWords()
    {
        Workplace place(4);
        place.fault({u"*=403"_qs});
        place.open();
        QVERIFY(place.untilState(ConnectionState::ServerTrouble));
        QVERIFY(!place.status().error.happened.isEmpty());
        QVERIFY(!place.status().caughtUp);
    }
    void aDeskThatGoesAwayAndComesBackIsFollowed()
    {
        Workplace place(40);
        place.open();
        QVERIFY(place.untilCaughtUp());
        const qint64 before = place.status().lastSyncAt;
        place.desk.stop();
        place.sync->refreshAll();
        QVERIFY(place.untilState(ConnectionState::Offline));
        QVERIFY(place.status().nextTryAt > 0);
        const qint64 asOf = place.status().lastSyncAt;
        QVERIFY(place.turnUntil([&] { return place.clock.nowMs() - before > 300'000; }));
        QCOMPARE(place.status().lastSyncAt, asOf); // an old number is not shown as new
        place.desk.addConversation(u"Pa šo laiku"_qs, u"Sveiki"_qs);
        QVERIFY(place.desk.start().ok());
        QVERIFY(place.turnUntil([&] { return place.status().caughtUp && place.status().lastSyncAt > asOf; }));
        compare(place);
    }
    void aFeedThatFailsAloneIsNotTakenForTheWholeHelpDesk()
    {
        Workplace place(12);
        place.open();
        QVERIFY(place.untilCaughtUp());
        const qint64 before = place.status().lastSyncAt;
        place.fault({u"GET */queues*=500"_qs});
        place.sync->refreshAll();
        QVERIFY(place.untilState(ConnectionState::ServerTrouble));
        QVERIFY(place.turnUntil([&] { return place.status().answers; }));
        QCOMPARE(place.status().failing.size(), 1);
        QVERIFY(place.status().failing.at(0).records.contains(RecordKind::Queue));
        QVERIFY(place.status().failing.at(0).readAt > 0);
        QVERIFY(place.turnUntil([&] { return place.status().lastSyncAt > before + 120'000; })); // all else goes on
        QVERIFY(place.status().answers);
        QVERIFY(place.status().state == ConnectionState::ServerTrouble);
        place.desk.stop();
        place.sync->refreshAll();
        QVERIFY(place.turnUntil([&] { return !place.status().answers; }));
    }
    void aDeskThatFailsAtEverythingDoesNotAnswer()
    {
        Workplace place(12);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.fault({u"*=500"_qs});
        place.sync->refreshAll();
        QVERIFY(place.untilState(ConnectionState::ServerTrouble));
        for (int i = 0; i < 3; ++i) {
            const qint64 now = place.clock.nowMs();
            QVERIFY(place.turnUntil([&] { return place.clock.nowMs() > now + 60'000; }));
            QVERIFY(!place.status().answers);
        }
    }
    void whenNothingChangedEachFeedIsAskedOnce()
    {
        Workplace place(40);
        place.open();
        QVERIFY(place.untilCaughtUp());
        place.desk.clearRequestLog();
        place.sync->refresh(place.account, SyncPriority::Asked);
        const qsizetype streams = place.manifests.manifest(u"saskare"_qs)->streams.size();
        QVERIFY(place.turnUntil([&] { return place.requests().size() >= streams && place.status().caughtUp; }));
        const QStringList requests = place.requests();
        const QSet<QString> different(requests.begin(), requests.end());
        QCOMPARE(different.size(), requests.size());
        QCOMPARE(requests.size(), streams);
    }
    void aRestartGoesOnWhereItWas()
    {
        Workplace place(400);
        place.open();
        QVERIFY(place.turnUntil([&] { return place.status().progress.done > 0; }));
        place.close();
        place.open();
        QVERIFY(place.untilCaughtUp());
        compare(place);
    }
    void aHelpDeskThatNoLongerKnowsOurPlaceIsReadAgain()
    {
        Workplace place(40);
        place.open();
        QVERIFY(place.untilCaughtUp());

        DeskOptions fresh;
        fresh.conversations = 30;
        fresh.people = DeskPeople::Quiet;
        fresh.token = place.desk.token();
        DeskServer other(fresh, place.clock); // another memory: every cursor of the first is answered with 410
        QVERIFY(other.start().ok());
        const QString id = other.addConversation(u"Pēc atjaunošanas"_qs, u"Sveiki"_qs);
        Account account = *place.accounts->account(place.account);
        account.baseUrl = other.url();
        QVERIFY(place.accounts->save(account).ok());
        QVERIFY(place.turnUntil(
            [&] { return place.row(id).subject == u"Pēc atjaunošanas"_qs && place.status().caughtUp; }));
        QCOMPARE(place.status().state, ConnectionState::Online);
    }
    void newsFromACustomerIsToldOnceAndMyOwnAnswerIsNoNews()
    {
        Workplace place;
        place.open();
        QVERIFY(place.untilCaughtUp());
        QList<ConversationId> arrived;
        connect(place.sync.get(), &SyncService::arrived, this,
                [&](const QList<ConversationId> &ids) { arrived += ids; });
        place.clock.advance(std::chrono::seconds(1));
        const QString id = place.desk.newestConversations(1).constFirst();
        place.desk.addCustomerMessage(id, u"Vai ir kas jauns?"_qs);
        place.sync->refreshAll();
        QVERIFY(place.turnUntil([&] { return !arrived.isEmpty(); }));
        QCOMPARE(arrived, (QList<ConversationId>{place.row(id).id}));
        place.say(id, u"Ir!"_qs);
        QVERIFY(place.turnUntil([&] { return place.status().caughtUp && place.outbox().empty(); }));
        place.sync->refreshAll();
        QVERIFY(place.untilCaughtUp());
        QCOMPARE(arrived.size(), 1);
    }
    void aPausedAccountIsLeftAloneAndARemovedOneForgotten()
    {
        Workplace place;
        place.open();
        QVERIFY(place.untilCaughtUp());
        Account account = *place.accounts->account(place.account);
        account.paused = true;
        QVERIFY(place.accounts->save(account).ok());
        QVERIFY(place.untilState(ConnectionState::Paused));
        place.desk.clearRequestLog();
        place.sync->refreshAll();
        place.turnUntil([] { return false; }, std::chrono::minutes(2));
        QVERIFY(place.requests().isEmpty());

        QVERIFY(place.accounts->remove(place.account).ok());
        QVERIFY(place.turnUntil([&] { return await(place.store->totals({})).conversations == 0; }));
        QVERIFY(place.sync->statuses().isEmpty());
    }
    void aMissingSecretIsSaidAndAskedForAgain()
    {
        Workplace place;
        const QString key = secretKey(place.account, u"token"_qs);
        const Result<Secret> kept = await(place.secrets.read(key));
        QVERIFY(kept.ok());
        place.secrets.remove(key);
        place.open();
        QVERIFY(place.untilState(ConnectionState::SignInNeeded));
        QVERIFY(!place.status().error.happened.isEmpty());
        QVERIFY(place.requests().isEmpty());
        place.secrets.write(key, *kept);
        place.sync->credentialsChanged(place.account);
        QVERIFY(place.untilCaughtUp());
    }
};

QTEST_GUILESS_MAIN(TestPulling)
#include "TestPulling.moc"
