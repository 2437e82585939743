#include "tests/ui/ConversationFixture.h"
#include "ui/base/MessageBoxes.h"
#include "ui/inbox/BulkBar.h"
#include "ui/inbox/ChosenRows.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/InboxPane.h"
#include "ui/inbox/WholeView.h"

#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace saskare;

namespace {

struct Bulk : ConversationFixture
{
    InboxPane pane{store, workspace, theme, clock, nullptr};
    BulkBar *bar = new BulkBar(pane, store, sync, accounts, manifests, workspace, theme, clock);
    InboxList *list = pane.findChild<InboxList *>(u"inboxList"_qs);
    QLabel *text = bar->findChild<QLabel *>(u"bulkText"_qs);

    Bulk()
    {
        pane.resize(380, 600);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QVERIFY(turnUntil([&] { return list->model()->rowCount() == 3; }));
        settle();
        list->setFocus();
    }
    QPushButton *button(const char *name) { return bar->findChild<QPushButton *>(QLatin1String(name)); }
    void chooseAll()
    {
        workspace.request(action::chooseAll);
        QCOMPARE(pane.chosen().count(), 3);
    }
    /// So many more open conversations of the account.
    void addMore(int count)
    {
        workspace.showView({ViewChoice::Kind::Mine, {}, {}, {}}); // so that the list is read anew, from its beginning
        settle();
        AppliedPage page;
        for (int i = 0; i < count; ++i) {
            ConversationRecord record;
            record.id = u"M-"_qs + QString::number(i);
            record.subject = u"Pasūtījums"_qs;
            record.status = Status{ConversationState::Open, u"open"_qs, u"Open"_qs};
            record.createdAt = record.updatedAt = now - 1000 * (i + 1);
            page.records.conversations.push_back(record);
        }
        QVERIFY(await(store.apply(account, page)).ok());
        workspace.showView({ViewChoice::Kind::AllOpen, {}, {}, {}});
        QVERIFY(turnUntil([&] { return list->model()->rowCount() == 60; }));
        settle();
    }
    void chooseWhole()
    {
        workspace.request(action::chooseAll);
        QVERIFY(turnUntil([&] { return button("bulkAll")->isVisible(); }));
        QTest::mouseClick(button("bulkAll"), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return !button("bulkAll")->isVisible(); }));
    }
    /// Opens a menu of the bar and takes its entry.
    void take(const char *name, int entry)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        QMenu *menu = nullptr;
        QVERIFY(turnUntil([&] {
            menu = bar->findChild<QMenu *>();
            return menu && menu->isVisible();
        }));
        QAction *action = menu->actions().value(entry);
        QVERIFY(action);
        action->trigger();
        menu->close();
    }
};

void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SASKARE_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_qs));
}

BulkChoices::One one(AccountId account, const QSet<QString> &commands, const QList<Status> &statuses,
                     const QString &name)
{
    auto manifest = std::make_shared<Manifest>();
    manifest->id = name; // of another help desk each
    manifest->commands = commands;
    manifest->statuses = statuses;
    ConversationRow row;
    row.account = account;
    return {row, manifest, name, {}};
}

} // namespace

class TestBulk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreChosenByKeyAndByMouseAndTheOneThatIsReadStays()
    {
        Bulk f;
        f.workspace.step(1);
        const ConversationId read = f.workspace.conversation();
        f.workspace.request(action::choose);
        QCOMPARE(f.pane.chosen().count(), 1);
        QTest::keyClick(f.list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(f.pane.chosen().count(), 2);
        QTest::keyClick(f.list, Qt::Key_Escape);
        QCOMPARE(f.pane.chosen().count(), 0);
        const ConversationId now = f.workspace.conversation();
        QVERIFY(now != read);
        const QPoint first = f.list->visualRect(f.list->model()->index(0, 0)).center();
        const QPoint last = f.list->visualRect(f.list->model()->index(2, 0)).center();
        QTest::mouseClick(f.list->viewport(), Qt::LeftButton, Qt::ControlModifier, first);
        QCOMPARE(f.pane.chosen().count(), 1);
        QCOMPARE(f.workspace.conversation(), now); // choosing is not reading
        QTest::mouseClick(f.list->viewport(), Qt::LeftButton, Qt::ControlModifier, first);
        QCOMPARE(f.pane.chosen().count(), 0);
        QTest::mouseClick(f.list->viewport(), Qt::LeftButton, Qt::ShiftModifier, last);
        QVERIFY(f.pane.chosen().count() >= 1); // from the one that is read
        f.chooseAll();
        QCOMPARE(f.text->text(), u"3 chosen"_qs);
        picture(f.pane, u"bulk"_qs);
    }
    void aScreenReaderHearsWhichAreChosen()
    {
        Bulk f;
        const QModelIndex first = f.list->model()->index(0, 0);
        QVERIFY(!first.data(Qt::AccessibleTextRole).toString().startsWith(u"chosen"_qs));
        f.chooseAll();
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(u"chosen"_qs));
    }
    void whatIsDoneWithSeveralIsVisibleAtOnceHeldBackAndUndone()
    {
        Bulk f;
        f.chooseAll();
        f.take("bulkAssign", 1); // nobody
        QVERIFY(turnUntil([&] { return f.button("bulkUndo")->isVisible(); }));
        QCOMPARE(f.text->text(), u"3 assigned to nobody."_qs);
        QCOMPARE(f.pane.chosen().count(), 0);
        picture(f.pane, u"undo"_qs);
        for (const OutboxEntry &entry : await(f.store.outbox()))
            QVERIFY(entry.notBefore > f.clock.nowMs());
        QVERIFY(await(f.store.sendable(f.account, 10)).empty());
        QVERIFY(await(f.store.conversation(f.idOf(u"LVQ-KX-203"_qs)))->assignee.isEmpty());
        f.workspace.request(action::undo);
        QVERIFY(turnUntil([&] { return f.text->text().startsWith(u"Taken back"_qs); }));
        QVERIFY(await(f.store.outbox()).empty());
        QVERIFY(await(f.store.conversation(f.idOf(u"LVQ-KX-203"_qs)))->assignedToMe);
        QVERIFY(!f.button("bulkUndo")->isVisible());
    }
    void afterSomeSecondsItIsSentAndCannotBeUndone()
    {
        Bulk f;
        f.chooseAll();
        f.take("bulkAssign", 1);
        QVERIFY(turnUntil([&] { return f.button("bulkUndo")->isVisible(); }));
        f.clock.advance(std::chrono::milliseconds(BulkActions::holdMs));
        QVERIFY(turnUntil([&] { return !f.button("bulkUndo")->isVisible(); }));
        QCOMPARE(f.text->text(), u"3 assigned to nobody."_qs); // what happened stays
        QCOMPARE(await(f.store.sendable(f.account, 10)).size(), 3U);
        f.workspace.request(action::undo);
        QCOMPARE(await(f.store.outbox()).size(), 3U);
    }
    void postponingTakesThemOutOfTheViewAndTheChoice()
    {
        Bulk f;
        f.chooseAll();
        f.take("bulkPostpone", 0);
        QVERIFY(turnUntil([&] { return f.text->text().contains(u"postponed"_qs); }));
        QVERIFY(turnUntil([&] { return f.list->model()->rowCount() == 0; }));
        QVERIFY(f.bar->isVisible()); // and can still be undone
        f.workspace.request(action::undo);
        QVERIFY(turnUntil([&] { return f.list->model()->rowCount() == 3; }));
    }
    void onlyWhatAllHelpDesksCanIsOfferedAndTheOthersAreNamed()
    {
        const QList<Status> statuses{{ConversationState::Open, u"o"_qs, u"Open"_qs},
                                     {ConversationState::Resolved, u"r"_qs, u"Solved"_qs}};
        const QList<Status> others{{ConversationState::Resolved, u"5"_qs, u"Fertig"_qs}};
        const BulkChoices choices(
            {one(AccountId(1), {u"assign"_qs, u"postpone"_qs, u"setStatus"_qs}, statuses, u"Shop"_qs),
             one(AccountId(2), {u"assign"_qs, u"setStatus"_qs}, others, u"Repairs"_qs)});
        QVERIFY(choices.can(u"assign"_qs));
        QVERIFY(!choices.can(u"postpone"_qs));
        QCOMPARE(choices.unable(u"postpone"_qs), QStringList{u"Repairs"_qs});
        const auto common = choices.statuses();
        QCOMPARE(common.size(), 1);
        QCOMPARE(common[0].each[0].code, u"r"_qs); // each its own word for the same state
        QCOMPARE(common[0].each[1].code, u"5"_qs);
        QVERIFY(!BulkChoices().can(u"assign"_qs));
    }
    void allOfTheViewIsOfferedBeyondTheRowsThatWereScrolledTo()
    {
        Bulk f;
        f.addMore(120);
        f.workspace.request(action::chooseAll);
        QCOMPARE(f.pane.chosen().count(), 60);
        QVERIFY(turnUntil([&] { return f.button("bulkAll")->isVisible(); }));
        QCOMPARE(f.button("bulkAll")->text(), u"All 123 of this view"_qs);
        picture(f.pane, u"bulk-offer"_qs);
        QTest::mouseClick(f.button("bulkAll"), Qt::LeftButton);
        QVERIFY(turnUntil([&] { return f.text->text() == u"All of this view chosen: 123"_qs; }));
        QVERIFY(!f.button("bulkAll")->isVisible());
        picture(f.pane, u"bulk-whole"_qs);
    }
    void theNumberIsConfirmedThenAllIsDoneAndUndone()
    {
        Bulk f;
        f.addMore(120);
        f.chooseWhole();
        messageboxes::answerNext(1);
        f.take("bulkAssign", 1);
        f.settle();
        QVERIFY(await(f.store.outbox()).empty()); // it was not wanted
        messageboxes::answerNext(0);
        f.take("bulkAssign", 1);
        QVERIFY(turnUntil([&] { return f.button("bulkUndo")->isVisible(); }));
        QCOMPARE(f.text->text(), u"123 assigned to nobody."_qs);
        QCOMPARE(await(f.store.outbox()).size(), 123U);
        f.workspace.request(action::undo);
        QVERIFY(turnUntil([&] { return f.text->text().startsWith(u"Taken back"_qs); }));
        QVERIFY(await(f.store.outbox()).empty());
    }
    void whatHasLeftTheViewMeanwhileIsLeftAlone()
    {
        Bulk f;
        f.addMore(120);
        f.chooseWhole();
        AppliedPage page;
        ConversationRecord closed;
        closed.id = u"M-110"_qs; // below the rows that are loaded
        closed.status = Status{ConversationState::Closed, u"closed"_qs, u"Closed"_qs};
        page.records.conversations.push_back(closed);
        QVERIFY(await(f.store.apply(f.account, page)).ok());
        messageboxes::answerNext(0);
        f.take("bulkAssign", 1);
        QVERIFY(turnUntil([&] { return f.button("bulkUndo")->isVisible(); }));
        QCOMPARE(await(f.store.outbox()).size(), 122U);
    }
    void moreThanTheLimitIsRefusedInWords()
    {
        Bulk f;
        f.addMore(WholeView::most);
        f.workspace.request(action::chooseAll);
        QLabel *unable = f.bar->findChild<QLabel *>(u"bulkUnable"_qs);
        QVERIFY(turnUntil([&] { return unable->text().contains(u"narrow it"_qs); }));
        QVERIFY(!f.button("bulkAll")->isVisible());
        QVERIFY(f.button("bulkAssign")->isVisible()); // with the rows that are chosen
    }
    void anotherChoiceOrViewEndsIt()
    {
        Bulk f;
        f.addMore(120);
        f.chooseWhole();
        f.pane.chosen().toggle(*f.pane.chosen().ids().begin());
        QVERIFY(turnUntil([&] { return !f.text->text().startsWith(u"All of this view"_qs); }));
        f.chooseWhole();
        f.workspace.showView({ViewChoice::Kind::Mine, {}, {}, {}});
        f.settle();
        QVERIFY(!f.text->text().startsWith(u"All of this view"_qs));
    }
};

QTEST_MAIN(TestBulk)
#include "TestBulk.moc"
