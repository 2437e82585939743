#include "tests/ui/ConversationFixture.h"
#include "ui/base/InfoBar.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/settings/Settings.h"
#include "ui/shell/TakeNext.h"

#include <QSignalSpy>
#include <QTest>

using namespace saskare;

namespace {

/// The fixture with who takes, and what was said.
struct Taking : ConversationFixture
{
    Settings settings{QString()};
    std::unique_ptr<ConversationPane> pane{makePane()};
    TakeNext next{store, sync, accounts, manifests, workspace, settings, clock};
    QStringList said;

    Taking()
    {
        QObject::connect(&next, &TakeNext::said, &next,
                         [this](Tone, const QString &, const QString &text) { said.append(text); });
        pane->setRefusal([this](const ConversationRow &row) { return next.refusalFor(row); });
        pane->resize(700, 800);
        pane->show();
    }
    /// Presses the key and waits until it has been answered.
    void take()
    {
        const auto before = said.size();
        workspace.request(action::takeNext);
        QVERIFY(turnUntil([&] { return said.size() > before; }));
        settle();
    }
    void takeThe(const QString &remote)
    {
        for (int i = 0; i < 4 && opened() != remote; ++i)
            take();
        QCOMPARE(opened(), remote);
    }
    QString opened()
    {
        const auto row = await(store.conversation(workspace.conversation()));
        return row ? row->remoteId : QString();
    }
    QString trouble() const
    {
        QStringList texts;
        for (const InfoBar *bar : pane->findChildren<InfoBar *>()) {
            if (bar->isVisible())
                texts.append(bar->accessibleName());
        }
        return texts.join(u'|');
    }
    void unassign()
    {
        AppliedPage page;
        ConversationRecord record;
        record.id = QStringLiteral("LVQ-KX-203");
        record.assignee = RemoteId();
        page.records.conversations.push_back(record);
        QVERIFY(await(store.apply(account, page)).ok());
    }
};

} // namespace

class TestTakeNext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneKeyOpensWhatMattersMostAndSaysWhy()
    {
        Taking f;
        f.take(); // who is there now
        QCOMPARE(f.opened(), u"CHAT-1"_qs);
        QVERIFY2(f.said.last().contains(u"there now"_qs), qPrintable(f.said.last()));
        f.take();
        QCOMPARE(f.opened(), u"CALL-1"_qs);
        QVERIFY2(f.said.last().contains(u"call is due"_qs), qPrintable(f.said.last()));
        f.take();
        QCOMPARE(f.opened(), u"LVQ-KX-203"_qs);
        QVERIFY2(f.said.last().contains(u"SLA in"_qs) && f.said.last().contains(u"last one"_qs),
                 qPrintable(f.said.last()));
        f.take(); // nothing is left, and that is said
        QCOMPARE(f.opened(), u"LVQ-KX-203"_qs);
        QVERIFY2(f.said.last().contains(u"3"_qs), qPrintable(f.said.last()));
    }
    void itBecomesMineAndAnAnswerIsBegun()
    {
        Taking f;
        f.unassign();
        f.takeThe(u"LVQ-KX-203"_qs);
        QVERIFY(turnUntil([&] { return await(f.store.conversation(f.workspace.conversation()))->assignedToMe; }));
        QCOMPARE(await(f.store.outbox()).size(), 1U);
        QVERIFY(turnUntil([&] {
            const auto *edit = f.pane->findChild<ReplyEdit *>();
            return edit && f.pane->focusWidget() == edit;
        }));
    }
    void itStaysNobodysWhereTheSettingSaysSo()
    {
        Taking f;
        f.settings.set(Setting::TakeAssigns, false);
        f.unassign();
        f.takeThe(u"LVQ-KX-203"_qs);
        QVERIFY(await(f.store.outbox()).empty());
    }
    /// LiveAgent: an agent may be restricted to answer only through it; lists stay viewable, reply is refused with a
    /// message.
    void whereListsAreForReadingAnAnswerElsewhereIsRefusedWithAMessageThatNamesTheKey()
    {
        Taking f;
        f.settings.set(Setting::ListsForReading, true);
        f.workspace.showConversation(f.idOf(u"LVQ-KX-203"_qs));
        f.settle();
        f.workspace.request(action::reply);
        QVERIFY2(f.trouble().contains(u"Take the next"_qs), qPrintable(f.trouble()));
        QVERIFY(f.trouble().contains(u"G"_qs));
        // Written all the same: it is not sent, and the words stay.
        auto *edit = f.pane->findChild<ReplyEdit *>();
        edit->setPlainText(u"Labdien!"_qs);
        f.workspace.request(action::send);
        f.settle();
        QVERIFY(await(f.store.outbox()).empty());
        QVERIFY2(edit->toPlainText().contains(u"Labdien!"_qs), qPrintable(edit->toPlainText()));

        const ConversationRow row = *await(f.store.conversation(f.workspace.conversation()));
        QVERIFY(f.next.refusalFor(row));
        f.take(); // the chat
        f.takeThe(u"LVQ-KX-203"_qs);
        QVERIFY(!f.next.refusalFor(row));
        // Who chats is there now and is answered in any case.
        QVERIFY(!f.next.refusalFor(*await(f.store.conversation(f.idOf(u"CHAT-1"_qs)))));
    }
    void whatWasTakenMayBeAnsweredAfterARestart()
    {
        Taking f;
        f.settings.set(Setting::ListsForReading, true);
        f.takeThe(u"LVQ-KX-203"_qs);
        const ConversationRow row = *await(f.store.conversation(f.workspace.conversation()));
        const TakeNext other(f.store, f.sync, f.accounts, f.manifests, f.workspace, f.settings, f.clock);
        QVERIFY(!other.refusalFor(row));
    }
    void whenEverythingWasPassedOverItBeginsAgain()
    {
        Taking f;
        f.takeThe(u"LVQ-KX-203"_qs);
        f.take(); // says so
        f.take();
        QCOMPARE(f.opened(), u"CHAT-1"_qs);
    }
};

QTEST_MAIN(TestTakeNext)
#include "TestTakeNext.moc"
