#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QTest>

using namespace saskare;
using namespace std::chrono_literals;

/// Accounts side by side: each pauses, sends and suffers by itself.
class TestSeveralAccounts : public QObject
{
    Q_OBJECT

    /// A second desk, and its account in the same workstation. Not opened yet.
    struct Two
    {
        Workplace place;
        DeskServer other;
        AccountId first, second;

        Two()
            : other(options(), place.clock)
            , first(place.account)
        {
            const Result<quint16> port = other.start();
            Q_ASSERT(port.ok());
            Account entry;
            entry.manifestId = u"saskare"_qs;
            entry.baseUrl = other.url();
            place.connectTo(entry, {{u"token"_qs, Secret(other.token())}});
            second = place.account;
            place.account = first;
        }
        ~Two() { place.close(); }
        static DeskOptions options()
        {
            DeskOptions quiet;
            quiet.conversations = 12;
            quiet.people = DeskPeople::Quiet;
            quiet.token = u"other"_qs;
            return quiet;
        }
        [[nodiscard]] AccountSyncStatus status(AccountId id) const { return place.sync->status(id); }
        bool untilBothCaughtUp()
        {
            return place.turnUntil([this] { return status(first).caughtUp && status(second).caughtUp; });
        }
        ConversationId idOf(AccountId account, const QString &remote)
        {
            for (const ConversationRow &row : await(place.store->conversationsByNumber(remote))) {
                if (row.account == account && row.remoteId == remote)
                    return row.id;
            }
            return {};
        }
        void say(AccountId account, const QString &remote, const QString &text)
        {
            const Result<CommandId> id
                = await(place.store->submit(account, idOf(account, remote), SendReply{text, {}, {}}, {}));
            Q_ASSERT(id.ok());
            place.sync->wakeOutbox(account);
        }
        static QStringList written(const DeskServer &desk, const QString &remote)
        {
            QStringList texts;
            for (const DeskMessage &message : desk.messagesOf(remote)) {
                if (!message.clientId.isEmpty())
                    texts.append(message.text);
            }
            return texts;
        }
        bool untilWritten(const DeskServer &desk, const QString &remote, const QString &text)
        {
            return place.turnUntil([&] { return written(desk, remote) == QStringList{text}; }, 5min);
        }
        void change(AccountId id, const std::function<void(Account &)> &how)
        {
            Account account = *place.accounts->account(id);
            how(account);
            const Result<Account> saved = place.accounts->save(account);
            Q_ASSERT(saved.ok());
        }
    };

private Q_SLOTS:
    void oneAccountsTroubleDelaysNoOther_data()
    {
        QTest::addColumn<QString>("trouble");
        for (const char *trouble : {"*=hang", "*=401", "*=refuse", "*=500", "no such host"})
            QTest::newRow(trouble) << QString::fromLatin1(trouble);
    }
    void oneAccountsTroubleDelaysNoOther()
    {
        QFETCH(const QString, trouble);
        Two two;
        const QString here = two.place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        const QString there = two.other.addConversation(u"Rēķins"_qs, u"Kur?"_qs);
        two.place.open();
        QVERIFY(two.untilBothCaughtUp());

        const bool isAway = trouble == u"no such host";
        if (isAway)
            two.change(two.second, [](Account &account) { account.baseUrl = QUrl(u"https://nowhere.invalid"_qs); });
        else
            QVERIFY(two.other.faults().add(trouble).ok());
        two.say(two.second, there, u"Šeit"_qs);
        two.say(two.first, here, u"Rīt"_qs);
        QVERIFY(two.untilWritten(two.place.desk, here, u"Rīt"_qs));
        // News are read, too, as often as ever.
        two.place.desk.addCustomerMessage(here, u"Paldies!"_qs);
        QVERIFY(two.place.turnUntil(
            [&] {
                const auto messages = await(two.place.store->timeline(two.idOf(two.first, here), 0, 50));
                return std::any_of(messages.begin(), messages.end(),
                                   [](const MessageRow &row) { return row.text == u"Paldies!"_qs; });
            },
            2min));
        QCOMPARE(two.status(two.first).state, ConnectionState::Online);
        QCOMPARE(Two::written(two.other, there), QStringList());
        // Silence is real time: half a minute of it is an hour of the turned clock.
        QVERIFY(two.place.turnUntil([&] { return two.status(two.second).state != ConnectionState::Online; }, 2h));

        // It is over: what waited goes, once.
        two.other.faults().clear();
        if (isAway)
            two.change(two.second, [&](Account &account) { account.baseUrl = two.other.url(); });
        two.place.sync->credentialsChanged(two.second);
        QVERIFY(two.untilWritten(two.other, there, u"Šeit"_qs));
        QVERIFY(two.untilBothCaughtUp());
        QCOMPARE(Two::written(two.other, there), QStringList{u"Šeit"_qs});
    }
    void aFirstLoadIsNotHeldUpByAnAccountThatNeverAnswers()
    {
        Two two;
        QVERIFY(two.other.faults().add(u"*=hang"_qs).ok());
        two.place.open();
        QVERIFY(two.place.untilCaughtUp());
        QVERIFY(two.status(two.second).state != ConnectionState::Online);
        QCOMPARE(await(two.place.store->totals(two.first)).conversations, two.place.desk.counts().conversations);
    }
    void whatWaitsInTheOutboxOfAPausedAccountGoesWhenItRunsAgain()
    {
        Two two;
        const QString there = two.other.addConversation(u"Rēķins"_qs, u"Kur?"_qs);
        two.place.open();
        QVERIFY(two.untilBothCaughtUp());
        two.change(two.second, [](Account &account) { account.paused = true; });
        two.say(two.second, there, u"Šeit"_qs);
        two.other.clearRequestLog();
        two.place.sync->refreshAll();
        two.place.turnUntil([] { return false; }, 2min);
        QVERIFY(two.other.requestLog().isEmpty());
        QCOMPARE(two.status(two.second).state, ConnectionState::Paused);
        QCOMPARE(two.place.outbox().size(), size_t(1));
        QCOMPARE(two.place.outbox().front().state, OutboxState::Queued);

        two.place.close(); // it outlives the program
        two.place.open();
        QVERIFY(two.place.turnUntil([&] { return two.status(two.second).state == ConnectionState::Paused; }));
        QVERIFY(two.place.untilCaughtUp());
        two.change(two.second, [](Account &account) { account.paused = false; });
        QVERIFY(two.untilWritten(two.other, there, u"Šeit"_qs));
        QVERIFY(two.place.turnUntil([&] { return two.place.outbox().empty(); }));
    }
    void whatWasOnItsWayWhenTheAccountWasPausedIsInDoubtAndNotShownAsBeingSent()
    {
        Two two;
        const QString there = two.other.addConversation(u"Rēķins"_qs, u"Kur?"_qs);
        two.place.open();
        QVERIFY(two.untilBothCaughtUp());
        QVERIFY(two.other.faults().add(u"POST */messages#1=acceptThenHang"_qs).ok());
        const auto state = [&] {
            const std::vector<OutboxEntry> entries = two.place.outbox();
            return entries.empty() ? OutboxState::Sent : entries.front().state;
        };
        two.say(two.second, there, u"Šeit"_qs);
        QVERIFY(two.untilWritten(two.other, there, u"Šeit"_qs)); // the effect, without an answer
        QCOMPARE(state(), OutboxState::Sending);
        two.change(two.second, [](Account &account) { account.paused = true; });
        QVERIFY(two.place.turnUntil([&] { return state() == OutboxState::Uncertain; }));
        two.place.turnUntil([] { return false; }, 2min);
        QCOMPARE(state(), OutboxState::Uncertain);

        two.change(two.second, [](Account &account) { account.paused = false; });
        QVERIFY(two.place.turnUntil([&] { return state() == OutboxState::Sent; }));
        QCOMPARE(Two::written(two.other, there), QStringList{u"Šeit"_qs});
    }
    void aDisconnectedAccountStaysReadableAndIsConnectedAgain()
    {
        Two two;
        const QString there = two.other.addConversation(u"Rēķins"_qs, u"Kur ir mans rēķins?"_qs);
        two.place.open();
        QVERIFY(two.untilBothCaughtUp());
        const QString key = secretKey(two.second, u"token"_qs);
        two.change(two.second, [](Account &account) { account.paused = account.disconnected = true; });
        two.place.secrets.remove(key);
        two.place.close();
        two.place.open();
        two.other.clearRequestLog();
        QVERIFY(two.place.untilCaughtUp());
        QCOMPARE(two.status(two.second).state, ConnectionState::Paused);
        QVERIFY(two.place.accounts->account(two.second)->disconnected);
        QVERIFY(two.other.requestLog().isEmpty());
        QCOMPARE(await(two.place.store->totals(two.second)).conversations, two.other.counts().conversations);
        ConversationQuery words;
        words.text = u"mans rēķins"_qs;
        const std::vector<ConversationRow> found = await(two.place.store->conversations(words, {}, 10));
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [&](const ConversationRow &row) { return row.account == two.second; }));

        two.say(two.second, there, u"Šeit"_qs);
        two.place.secrets.write(key, Secret(two.other.token()));
        two.change(two.second, [](Account &account) { account.paused = account.disconnected = false; });
        QVERIFY(two.untilWritten(two.other, there, u"Šeit"_qs));
    }
    void whatIsKeptOfAnAccountThatWasRemovedWhileNobodySyncedGoesAtTheNextStart()
    {
        Two two;
        const QString here = two.place.desk.addConversation(u"Piegāde"_qs, u"Kad?"_qs);
        const QString there = two.other.addConversation(u"Rēķins"_qs, u"Kur?"_qs);
        two.place.open();
        QVERIFY(two.untilBothCaughtUp());
        QVERIFY(two.idOf(two.second, there).isValid());
        two.place.close();
        {
            AccountRegistry alone(two.place.folder.path());
            QVERIFY(alone.load().ok());
            QVERIFY(alone.remove(two.second).ok());
        }
        two.place.open();
        QVERIFY(two.place.turnUntil([&] { return two.place.accounts->leaving().isEmpty(); }));
        QVERIFY(!two.idOf(two.second, there).isValid());
        QVERIFY(two.idOf(two.first, here).isValid());
    }
};

QTEST_GUILESS_MAIN(TestSeveralAccounts)
#include "TestSeveralAccounts.moc"
