#include "core/language/LanguageCatalog.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "ui/base/AppStyle.h"
#include "ui/base/RelativeTime.h"
#include "ui/board/BoardModel.h"
#include "ui/board/BoardPane.h"
#include "ui/board/BoardTable.h"
#include "ui/board/BoardTile.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;

/// Two help desks with queues, agents and what waits there.
struct Desk
{
    QTemporaryDir folder;
    ManualClock clock;
    Theme theme;
    AccountRegistry accounts{folder.path()};
    MemorySecretStore secrets;
    ManifestCatalog manifests{QString()};
    Store store{folder.path(), clock};
    SyncService sync{store, accounts, secrets, manifests, clock};
    QList<AccountId> ids;
    QHash<AccountId, AccountSyncStatus> standing;
    std::unique_ptr<BoardPane> pane;

    void add(const QString &name, const QStringList &queues, int conversations, ConnectionState state, qint64 readAgo)
    {
        Account fresh;
        fresh.name = name;
        fresh.manifestId = QStringLiteral("saskare");
        fresh.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));
        const AccountId id = accounts.save(fresh).value().id;
        ids += id;
        AccountSyncStatus status;
        status.account = id;
        status.state = state;
        status.lastSyncAt = clock.nowMs() - readAgo;
        standing.insert(id, status);
        AppliedPage page;
        page.position.stream = QStringLiteral("all");
        for (qsizetype i = 0; i < queues.size(); ++i) {
            QueueRecord queue;
            queue.id = QString::number(i);
            queue.name = queues[i];
            page.records.queues.push_back(queue);
        }
        const QStringList names{u"Anna Bērziņa"_qs, u"Иван Петров"_qs, u"Jānis Ozoliņš"_qs};
        for (qsizetype i = 0; i < names.size(); ++i) {
            AgentRecord agent;
            agent.id = u"a%1"_qs.arg(i);
            agent.name = names[i];
            agent.active = true;
            agent.isMe = i == 0;
            page.records.agents.push_back(agent);
        }
        for (int i = 0; i < conversations; ++i) {
            ConversationRecord record;
            record.id = u"c%1"_qs.arg(i);
            record.subject = u"Kur ir sūtījums Nr. %1?"_qs.arg(4800 + i);
            record.status = Status{ConversationState::Open, u"open"_qs, {}};
            record.queue = QString::number(i % queues.size());
            record.assignee = i % 4 == 0 ? QString() : u"a%1"_qs.arg(i % 3);
            record.createdAt = clock.nowMs() - (i + 1) * 7 * minute;
            record.updatedAt = record.createdAt;
            if (i % 5 == 0)
                record.dueAt = clock.nowMs() + (i - 10) * 6 * minute;
            if (i % 9 == 0) {
                record.kind = ConversationKind::Callback;
                record.callback = CallbackRecord{
                    CallbackState::Queued, u"+371 2000 0404"_qs, clock.nowMs() + (i - 18) * 3 * minute, 0, {}, 0, {}};
            }
            page.records.conversations.push_back(record);
            MessageRecord message;
            message.id = u"m%1"_qs.arg(i);
            message.conversation = record.id;
            message.direction = i % 3 == 1 ? Direction::Outbound : Direction::Inbound;
            message.author = i % 3 == 1 ? u"a%1"_qs.arg(i % 2) : QString();
            message.createdAt = record.createdAt;
            message.text = u"Labdien!"_qs;
            page.records.messages.push_back(message);
        }
        const Result<void> applied = await(store.apply(id, page));
        Q_ASSERT(applied.ok());
    }
    void show(QSize size = {1310, 740})
    {
        pane = std::make_unique<BoardPane>(store, sync, accounts, theme, clock, nullptr);
        pane->setStanding([this](AccountId id) { return standing.value(id); });
        pane->resize(size);
        pane->show();
        turnUntil([this] { return queues().rowCount() > 0; });
    }
    BoardTable &table(const char *name) { return *pane->findChild<BoardTable *>(QLatin1String(name)); }
    BoardModel &queues() { return static_cast<BoardModel &>(*table("boardQueues").model()); }
    QString text(int row, int column) { return queues().index(row, column).data().toString(); }
    QString age() { return pane->findChild<QLabel *>(QStringLiteral("boardAge"))->text(); }
};

} // namespace

/// The place "Now", on a real store. With SASKARE_PICTURES set to a folder, leaves pictures there, and takes texts
/// from its folder `translations`.
class TestBoardPane : public QObject
{
    Q_OBJECT

    static QString folder() { return qEnvironmentVariable("SASKARE_PICTURES"); }

private Q_SLOTS:
    void aFigureLeadsToItsSearch()
    {
        Desk desk;
        desk.add(u"Shop LV"_qs, {u"Klientu serviss"_qs, u"Sales"_qs}, 30, ConnectionState::Online, minute);
        desk.show();
        QSignalSpy wanted(desk.pane.get(), &BoardPane::searchWanted);
        QCOMPARE(desk.queues().rowCount(), 2); // of one account the tiles tell the sum
        BoardTable &table = desk.table("boardQueues");
        table.setFocus();
        table.setCurrentIndex(desk.queues().index(0, 1));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"is:open queue:\"Klientu serviss\""_qs);
        QTest::keyClick(&table, Qt::Key_Right);
        QTest::keyClick(&table, Qt::Key_Right);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(wanted.at(1).at(0).toString(), u"is:unanswered queue:\"Klientu serviss\""_qs);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(desk.queues().index(1, 6)).center());
        QCOMPARE(wanted.at(2).at(0).toString(), u"is:open -is:call due<0min queue:Sales"_qs);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(desk.queues().index(1, 0)).center());
        QCOMPARE(wanted.count(), 3); // a name is no figure
    }
    void theLongestWaitLeadsToItsConversation()
    {
        Desk desk;
        desk.add(u"Shop LV"_qs, {u"Klientu serviss"_qs}, 6, ConnectionState::Online, minute);
        desk.show();
        QSignalSpy wanted(desk.pane.get(), &BoardPane::conversationWanted);
        QTest::mouseClick(desk.pane->findChild<BoardTile *>(u"tile3"_qs), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        const auto row = await(desk.store.conversation(wanted.at(0).at(0).value<ConversationId>()));
        QCOMPARE(row->remoteId, u"c5"_qs);
        QCOMPARE(desk.text(0, 4), u"42 min"_qs);
    }
    void whatIsNotLiveSaysItsAgeAndStopsItsClocks()
    {
        Desk desk;
        desk.add(u"Shop LV"_qs, {u"Klientu serviss"_qs}, 12, ConnectionState::Online, minute);
        desk.add(u"Shop EU"_qs, {u"Repairs"_qs}, 12, ConnectionState::Offline, 40 * minute);
        desk.show();
        QCOMPARE(desk.queues().rowCount(), 4); // each account, then its queues
        QCOMPARE(desk.text(0, 0), u"Shop LV"_qs);
        QVERIFY(desk.queues().line(0).isHead && desk.queues().line(0).isLive);
        QVERIFY(!desk.queues().line(3).isLive);
        QVERIFY2(desk.text(3, 4).startsWith(u"since "), qPrintable(desk.text(3, 4)));
        QVERIFY2(desk.text(1, 4).endsWith(u"min") || desk.text(1, 4).endsWith(u" h"), qPrintable(desk.text(1, 4)));
        QVERIFY2(desk.text(3, 9).endsWith(u"not connected"), qPrintable(desk.text(3, 9)));
        QVERIFY2(desk.age().contains(u"Shop EU") && !desk.age().contains(u"Shop LV"), qPrintable(desk.age()));
        const QString spoken = desk.queues().index(3, 6).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Repairs, Overdue: "), qPrintable(spoken));
        QVERIFY(desk.queues().index(3, 6).data(Qt::AccessibleDescriptionRole).toString().contains(u"not connected"));
    }
    void aHelpDeskThatTellsOnlyAPartIsConnectedAndOldInThatPart()
    {
        Desk desk;
        desk.add(u"Shop LV"_qs, {u"Klientu serviss"_qs}, 12, ConnectionState::ServerTrouble, minute);
        desk.add(u"Shop EU"_qs, {u"Repairs"_qs}, 12, ConnectionState::ServerTrouble, 40 * minute);
        desk.add(u"Shop EE"_qs, {u"Tallinn"_qs}, 12, ConnectionState::ServerTrouble, 40 * minute);
        const qint64 readAt = desk.clock.nowMs() - 25 * minute;
        AccountSyncStatus &names = desk.standing[desk.ids.at(0)];
        names.answers = true;
        names.failing = {{u"groups"_qs, {RecordKind::Queue}, readAt}, {u"texts"_qs, {RecordKind::Article}, 0}};
        AccountSyncStatus &counts = desk.standing[desk.ids.at(1)];
        counts.answers = true;
        counts.failing = {{u"tickets"_qs, {RecordKind::Conversation}, 0}, {u"users"_qs, {RecordKind::Agent}, 0}};
        desk.show();
        const QString since = timeOfDay(readAt), last = timeOfDay(desk.clock.nowMs() - 40 * minute);
        QVERIFY2(desk.age().endsWith(u"Shop LV: connected, but old in part: queues since "_qs + since),
                 qPrintable(desk.age())); // its articles are nothing that is counted
        QVERIFY2(desk.age().contains(u"Shop EU: connected, but old in part: conversations since "_qs + last
                                     + u", agents not read since the start"_qs),
                 qPrintable(desk.age()));
        QVERIFY2(desk.age().contains(u"Shop EE: "_qs + last + u", help desk in trouble"_qs), qPrintable(desk.age()));
        QVERIFY(!desk.age().contains(u"not connected"));
        if (!folder().isEmpty())
            QVERIFY(desk.pane->grab().save(folder() + u"/now-old-in-part.png"_qs));
        for (int row = 0; row < desk.queues().rowCount(); ++row) {
            const BoardLine &line = desk.queues().line(row);
            const bool isOfNames = line.name == u"Shop LV" || line.name == u"Klientu serviss";
            QCOMPARE(line.isLive, isOfNames); // its figures go on
            const bool isPart = line.name != u"Shop EE" && line.name != u"Tallinn";
            QVERIFY2(line.age.endsWith(isPart ? u", old in part"_qs : u", help desk in trouble"_qs),
                     qPrintable(line.age));
        }
    }
    void figuresFollowWhatHappensAndTime()
    {
        Desk desk;
        desk.add(u"Shop LV"_qs, {u"Klientu serviss"_qs}, 1, ConnectionState::Online, minute);
        desk.show();
        QCOMPARE(desk.text(0, 1), u"1"_qs);
        AppliedPage page;
        page.position.stream = u"all"_qs;
        ConversationRecord record;
        record.id = u"new"_qs;
        record.queue = u"0"_qs;
        record.status = Status{ConversationState::New, u"new"_qs, {}};
        record.createdAt = record.updatedAt = desk.clock.nowMs();
        record.dueAt = desk.clock.nowMs() + 2 * minute;
        page.records.conversations.push_back(record);
        QVERIFY(await(desk.store.apply(desk.ids.at(0), page)).ok());
        QVERIFY(turnUntil([&] { return desk.text(0, 1) == u"2"; }, 6000));
        QCOMPARE(desk.text(0, 5), u"1"_qs); // due within the hour
        desk.clock.advance(std::chrono::minutes(3));
        QVERIFY(turnUntil([&] { return desk.text(0, 5) == u"0"; }, 6000));
    }
    void theTableForSpreadsheetsHoldsEveryFigureWithItsMethodAndAge()
    {
        Desk desk;
        desk.add(u"Shop LV"_qs, {u"Klientu serviss"_qs}, 12, ConnectionState::Online, minute);
        const Board board = await(desk.store.board());
        BoardAges ages;
        ages.insert(desk.ids.at(0), {u"Shop LV"_qs, desk.clock.nowMs() - minute, true, true, {}, false});
        const QString csv = QString::fromUtf8(csvOf(boardCsv(board, ages, u"What waits now"_qs), {}));
        for (const QString &wanted : {u"What waits now"_qs, u"Shop LV,Klientu serviss,"_qs, u"Anna Bērziņa"_qs,
                                      methodOf(QueueFigure::Overdue).left(40)})
            QVERIFY2(csv.contains(wanted), qPrintable(wanted));
    }
    void everyLookShowsTheWholePlace_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << u"en"_qs << QSize(1544, 912);
        QTest::newRow("dark") << true << u"en"_qs << QSize(1544, 912);
        QTest::newRow("latvian") << false << u"lv"_qs << QSize(1310, 740);
        QTest::newRow("russian") << true << u"ru"_qs << QSize(804, 520);
    }
    void everyLookShowsTheWholePlace()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        LanguageCatalog languages(*qApp, folder().isEmpty() ? QString() : folder() + u"/translations"_qs);
        languages.choose(language);
        {
            Desk desk;
            QApplication::setStyle(new AppStyle(desk.theme));
            desk.theme.choose(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            desk.add(u"Shop LV"_qs, {u"Klientu serviss"_qs, u"Поддержка"_qs, u"Sales"_qs, u"Billing"_qs}, 64,
                     ConnectionState::Online, minute);
            desk.add(u"Shop EU"_qs, {u"Repairs"_qs, u"Returns"_qs}, 23, ConnectionState::Offline, 40 * minute);
            desk.show(size);
            turnUntil([] { return false; }, 200);
            const BoardTable &table = desk.table("boardQueues");
            QCOMPARE(table.horizontalHeader()->length() <= table.viewport()->width() + 1, true);
            if (!folder().isEmpty()) {
                QVERIFY(desk.pane->grab().save(folder() + u"/now-%1.png"_qs.arg(name)));
                desk.pane->findChild<QPushButton *>(u"howCounted"_qs)->click();
                turnUntil([] { return false; }, 50);
                QVERIFY(desk.pane->grab().save(folder() + u"/now-%1-how.png"_qs.arg(name)));
            }
            desk.pane.reset();
            QApplication::setStyle(u"Fusion"_qs); // ours looks at the theme, which goes now
        }
        languages.choose(u"en"_qs);
    }
};

QTEST_MAIN(TestBoardPane)
#include "TestBoardPane.moc"
