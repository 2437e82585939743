#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/CustomerFixture.h"
#include "ui/base/MessageBoxes.h"
#include "ui/outbox/OutboxPane.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

struct Desk
{
    QTemporaryDir folder;
    ManualClock clock;
    Store store{folder.path(), clock};
    AccountRegistry accounts{folder.path()};
    MemorySecretStore secrets;
    ManifestCatalog manifests{{}};
    SyncService sync{store, accounts, secrets, manifests, clock};
    Workspace workspace;
    Theme theme;
    std::vector<ConversationRow> rows = CustomerFixture::fill(store, clock.nowMs());
    OutboxPane pane{store, sync, accounts, workspace, theme, clock, nullptr};

    /// A reply in the outbox, in that state.
    CommandId reply(const QString &text, OutboxState state)
    {
        const auto id = await(store.submit(CustomerFixture::account, rows[0].id, SendReply{text, {}, {}}, {}));
        Q_ASSERT(id.ok());
        OutboxEntry entry = *await(store.outboxEntry(*id));
        entry.state = state;
        if (state != OutboxState::Queued)
            entry.error
                = {ErrorKind::Rejected, QStringLiteral("The help desk said no."), {}, QStringLiteral("Ask why."), {}};
        Q_ASSERT(await(store.updateOutbox(entry)).ok());
        return *id;
    }
    QListView &list() { return *pane.findChild<QListView *>(QStringLiteral("outboxList")); }
    bool lists(int count)
    {
        return turnUntil([&] { return list().model()->rowCount() == count; });
    }
    QPushButton &button(const char *name) { return *pane.findChild<QPushButton *>(QLatin1String(name)); }
    bool shows(const char *label, const QString &text)
    {
        return turnUntil([&] { return pane.findChild<QLabel *>(QLatin1String(label))->text().contains(text); });
    }
    OutboxState stateOf(const CommandId &id)
    {
        const auto entry = await(store.outboxEntry(id));
        return entry ? entry->state : OutboxState::Sent;
    }
};

} // namespace

class TestOutboxPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEntryTellsWhatToWhomAndHowItStands();
    void whatWasRefusedSaysWhyAndCanBeTriedAgain();
    void whatMayHaveArrivedIsNeverEditedBackIntoADraft();
    void theAgentsWordSettlesWhatMayHaveArrived();
    void editingPutsTheWordsBackAsADraft();
    void discardingAsksFirst();
    void enterOpensTheConversation();
    void aFieldThatIsHeldShowsMineAndTheirsByName();
};

void TestOutboxPane::anEntryTellsWhatToWhomAndHowItStands()
{
    Desk desk;
    desk.reply(QStringLiteral("Labdien!"), OutboxState::Queued);
    QVERIFY(desk.lists(1));
    const QString said = desk.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(QStringLiteral("Reply")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Līga Ķirškalne")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Waiting on this computer")), qPrintable(said));
    QVERIFY(desk.shows("outboxWords", QStringLiteral("Labdien!")));
    QVERIFY(desk.button("outboxRetry").isHidden()); // it goes by itself
}

void TestOutboxPane::whatWasRefusedSaysWhyAndCanBeTriedAgain()
{
    Desk desk;
    const CommandId id = desk.reply(QStringLiteral("Labdien!"), OutboxState::Failed);
    QVERIFY(desk.lists(1));
    QVERIFY(desk.shows("outboxExplanation", QStringLiteral("The help desk said no. Ask why.")));
    desk.button("outboxRetry").click();
    QVERIFY(turnUntil([&] { return desk.stateOf(id) == OutboxState::Queued; }));
    QVERIFY(turnUntil([&] { return desk.button("outboxRetry").isHidden(); }));
}

void TestOutboxPane::whatMayHaveArrivedIsNeverEditedBackIntoADraft()
{
    Desk desk;
    desk.reply(QStringLiteral("Labdien!"), OutboxState::Asking);
    QVERIFY(desk.lists(1));
    QVERIFY(turnUntil([&] { return !desk.button("outboxArrived").isHidden(); }));
    QVERIFY(desk.button("outboxEdit").isHidden());
    QVERIFY(!desk.button("outboxRetry").isHidden());
}

void TestOutboxPane::theAgentsWordSettlesWhatMayHaveArrived()
{
    Desk desk;
    desk.reply(QStringLiteral("Labdien!"), OutboxState::Asking);
    QVERIFY(desk.lists(1));
    QVERIFY(turnUntil([&] { return !desk.button("outboxArrived").isHidden(); }));
    desk.button("outboxArrived").click();
    QVERIFY(desk.lists(0));
}

void TestOutboxPane::editingPutsTheWordsBackAsADraft()
{
    Desk desk;
    desk.reply(QStringLiteral("Labdien!"), OutboxState::Queued);
    QVERIFY(desk.lists(1));
    QVERIFY(turnUntil([&] { return !desk.button("outboxEdit").isHidden(); }));
    desk.button("outboxEdit").click();
    QVERIFY(desk.lists(0));
    QVERIFY(turnUntil([&] { return desk.workspace.conversation() == desk.rows[0].id; }));
    const auto draft = await(desk.store.draft(desk.rows[0].id));
    QVERIFY(draft.has_value());
    QCOMPARE(draft->text, QStringLiteral("Labdien!"));
}

void TestOutboxPane::discardingAsksFirst()
{
    Desk desk;
    const CommandId id = desk.reply(QStringLiteral("Labdien!"), OutboxState::Failed);
    QVERIFY(desk.lists(1));
    messageboxes::answerNext(1);
    desk.button("outboxDiscard").click();
    QCOMPARE(desk.stateOf(id), OutboxState::Failed);
    messageboxes::answerNext(0);
    desk.button("outboxDiscard").click();
    QVERIFY(desk.lists(0));
}

void TestOutboxPane::enterOpensTheConversation()
{
    Desk desk;
    desk.reply(QStringLiteral("Labdien!"), OutboxState::Queued);
    QVERIFY(desk.lists(1));
    QSignalSpy asked(&desk.workspace, &Workspace::requested);
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    QCOMPARE(desk.workspace.conversation(), desk.rows[0].id);
    QTest::keyClick(&desk.list(), Qt::Key_Return); // also when it is the one that was open
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<QLatin1String>(), action::open);
}

void TestOutboxPane::aFieldThatIsHeldShowsMineAndTheirsByName()
{
    Desk desk;
    AppliedPage page;
    page.position.stream = QStringLiteral("queues");
    for (const auto &[id, name] : {std::pair("1", "Rēķini"), std::pair("2", "Serviss")}) {
        QueueRecord queue;
        queue.id = QLatin1String(id);
        queue.name = QString::fromUtf8(name);
        page.records.queues.push_back(queue);
    }
    QVERIFY(await(desk.store.apply(CustomerFixture::account, page)).ok());
    const auto id
        = await(desk.store.submit(CustomerFixture::account, desk.rows[0].id, MoveToQueue{QStringLiteral("1")}, {}));
    OutboxEntry entry = *await(desk.store.outboxEntry(*id));
    entry.state = OutboxState::Conflicted;
    entry.evidence = {{QStringLiteral("queue"), QStringLiteral("2")}};
    QVERIFY(await(desk.store.updateOutbox(entry)).ok());
    QVERIFY(desk.shows("outboxEvidence", QStringLiteral("Queue there: Serviss")));
    const QString said = desk.list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.startsWith(QStringLiteral("Move to the queue Rēķini")), qPrintable(said));
}

QTEST_MAIN(TestOutboxPane)
#include "TestOutboxPane.moc"
