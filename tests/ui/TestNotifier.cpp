#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/CustomerFixture.h"
#include "ui/notifications/CallReminder.h"
#include "ui/notifications/Notifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace saskare;

/// A notification service that remembers what it was asked to show.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList abilities{QStringLiteral("body"), QStringLiteral("body-markup"), QStringLiteral("actions")};
    QStringList titles, bodies;
    QList<QStringList> actions;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &offered, const QVariantMap &, int)
    {
        titles += title;
        bodies += body;
        actions += offered;
        return static_cast<uint>(titles.size());
    }
    void CloseNotification(uint) { }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void newsAreToldWithoutTheCustomersWords();
    void theWordsAreShownEscapedWhenTheSettingSaysSo();
    void clickingOpensTheConversation();
    void nothingIsToldWhenSwitchedOff();
    void aServerWithoutActionsGetsNone();
    void aCallThatFallsDueIsToldOnceAndDiscreetly();
    void aCallThatIsMovedIsToldAtItsNewTime();
    void callsOfOthersAndOfYesterdayAreNotTold();

private:
    struct Desk;
    QProcess m_bus;
    QString m_address;
    std::unique_ptr<FakeDesktop> m_desktop;
};

struct TestNotifier::Desk
{
    QTemporaryDir folder;
    ManualClock clock;
    Store store{folder.path(), clock};
    AccountRegistry accounts{folder.path()};
    MemorySecretStore secrets;
    ManifestCatalog manifests{{}};
    SyncService sync{store, accounts, secrets, manifests, clock};
    Workspace workspace;
    Settings settings{{}};
    QWidget window;
    NotificationServer server;
    Notifier notifier{store, sync, workspace, settings, server, window};
    CallReminder reminder{store, clock};
    std::vector<ConversationRow> rows = CustomerFixture::fill(store, clock.nowMs());

    explicit Desk(const QString &address)
        : server(QDBusConnection::connectToBus(address, QStringLiteral("client")))
    {
        connect(&reminder, &CallReminder::callsDue, &notifier, &Notifier::remind);
    }
    /// The customer's call, as the help desk says it now.
    void callIs(const CallbackRecord &callback, const RemoteId &assignee = {})
    {
        AppliedPage page = CustomerFixture::page(clock.nowMs());
        page.records.conversations.erase(page.records.conversations.begin());
        page.records.conversations.front().callback = callback;
        page.records.conversations.front().assignee = assignee;
        QVERIFY(await(store.apply(CustomerFixture::account, page)).ok());
    }
    /// A minute at a time, so that each is looked at.
    void pass(int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            clock.advance(std::chrono::minutes(1));
            await(store.conversations({}, std::nullopt, 1)); // the reader answers in order
            turnUntil([] { return false; }, 5);
        }
    }
};

void TestNotifier::initTestCase()
{
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
        QSKIP("skipped: dbus-daemon is not here");
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void TestNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("server"));
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestNotifier::init()
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("server"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    m_desktop = std::make_unique<FakeDesktop>();
    bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
}

void TestNotifier::newsAreToldWithoutTheCustomersWords()
{
    Desk desk(m_address);
    desk.notifier.tell({desk.rows[0].id});
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 1; }));
    QVERIFY(m_desktop->titles.first().startsWith(QStringLiteral("New message in ")));
    QVERIFY(!m_desktop->bodies.first().contains(QStringLiteral("Līga")));
    QVERIFY(!m_desktop->bodies.first().contains(desk.rows[0].subject));
}

void TestNotifier::theWordsAreShownEscapedWhenTheSettingSaysSo()
{
    Desk desk(m_address);
    desk.settings.set(Setting::NotificationText, true);
    AppliedPage page = CustomerFixture::page(desk.clock.nowMs());
    page.records.conversations[0].subject = QStringLiteral("<img src=x> & co");
    QVERIFY(await(desk.store.apply(CustomerFixture::account, page)).ok());
    desk.notifier.tell({desk.rows[0].id});
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 1; }));
    QVERIFY2(m_desktop->bodies.first().contains(QStringLiteral("&lt;img src=x&gt; &amp; co")),
             qPrintable(m_desktop->bodies.first()));
}

void TestNotifier::clickingOpensTheConversation()
{
    Desk desk(m_address);
    QSignalSpy raised(&desk.notifier, &Notifier::activationRequested);
    desk.notifier.tell({desk.rows[0].id});
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 1; }));
    QVERIFY(turnUntil([&] {
        Q_EMIT m_desktop->ActionInvoked(1, QStringLiteral("default"));
        return !raised.isEmpty();
    }));
    QCOMPARE(desk.workspace.conversation(), desk.rows[0].id);
}

void TestNotifier::nothingIsToldWhenSwitchedOff()
{
    Desk desk(m_address);
    desk.settings.set(Setting::Notifications, false);
    desk.notifier.tell({desk.rows[0].id});
    desk.settings.set(Setting::Notifications, true);
    desk.notifier.tell({desk.rows[1].id}); // the store answers in order: this one comes last
    QVERIFY(turnUntil([&] { return !m_desktop->titles.isEmpty(); }));
    QCOMPARE(m_desktop->titles.size(), 1);
}

void TestNotifier::aServerWithoutActionsGetsNone()
{
    m_desktop->abilities = QStringList{QStringLiteral("body")};
    Desk desk(m_address);
    desk.notifier.tell({desk.rows[0].id});
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 1; }));
    QVERIFY(m_desktop->actions.first().isEmpty());
}

void TestNotifier::aCallThatFallsDueIsToldOnceAndDiscreetly()
{
    Desk desk(m_address); // promised in an hour
    desk.pass(58);
    QCOMPARE(m_desktop->titles, QStringList());
    desk.pass(4);
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 1; }));
    QCOMPARE(m_desktop->titles.first(), QStringLiteral("A call is due now: N-2"));
    QVERIFY(!m_desktop->bodies.first().contains(QStringLiteral("2000")));
    QVERIFY(!m_desktop->bodies.first().contains(QStringLiteral("Zvans")));
    desk.pass(10);
    QCOMPARE(m_desktop->titles.size(), 1);
}

void TestNotifier::aCallThatIsMovedIsToldAtItsNewTime()
{
    Desk desk(m_address);
    desk.settings.set(Setting::NotificationText, true);
    CallbackRecord callback;
    callback.number = QStringLiteral("+371 2000 0404");
    callback.dueAt = desk.clock.nowMs() + 2 * 60'000;
    desk.callIs(callback);
    desk.pass(4);
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 1; }));
    QCOMPARE(m_desktop->titles.first(), QStringLiteral("A call to Līga Ķirškalne is due now"));
    QVERIFY(m_desktop->bodies.first().contains(QStringLiteral("+371 2000 0404")));
    callback.dueAt = desk.clock.nowMs() + 2 * 60'000;
    desk.callIs(callback);
    desk.pass(4);
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 2; }));
}

void TestNotifier::callsOfOthersAndOfYesterdayAreNotTold()
{
    Desk desk(m_address);
    CallbackRecord callback;
    callback.number = QStringLiteral("+371 2000 0404");
    callback.dueAt = desk.clock.nowMs() - 3'600'000; // the list shows it
    desk.callIs(callback);
    desk.pass(2);
    callback.dueAt = desk.clock.nowMs() + 60'000;
    callback.claimedBy = QStringLiteral("somebody else");
    desk.callIs(callback);
    desk.pass(3);
    callback.claimedBy.clear();
    callback.dueAt = desk.clock.nowMs() + 60'000;
    desk.callIs(callback, QStringLiteral("somebody else"));
    desk.pass(3);
    callback.state = CallbackState::Completed;
    callback.dueAt = desk.clock.nowMs() + 60'000;
    desk.callIs(callback);
    desk.pass(3);
    QCOMPARE(m_desktop->titles, QStringList());
    callback.state = CallbackState::Queued;
    callback.dueAt = desk.clock.nowMs() + 60'000;
    desk.callIs(callback);
    desk.pass(3);
    QVERIFY(turnUntil([&] { return m_desktop->titles.size() == 1; })); // this one is
}

QTEST_MAIN(TestNotifier)
#include "TestNotifier.moc"
