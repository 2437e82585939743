#include "tests/ui/ConversationFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Button.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ComposerTabs.h"
#include "ui/conversation/ReplyEdit.h"
#include "ui/conversation/TimelineView.h"
#include "ui/outbox/OutboxPane.h"

#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace saskare;

/// What an agent wrote is not lost, and not mixed up: whoever else writes, whatever is deleted, and while the disk is
/// full. Over a real store, with the real pane.
class TestDrafts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void editInTheOutboxKeepsWhatIsBeingWritten();
    void editInTheOutboxDoesNotMakeANoteAnAnswer();
    void anAnswerTakenBackLeavesAnotherConversationAlone();
    void anAnswerIsMeasuredByWhatItsOwnConversationShowed();
    void whatCannotBeSavedIsGivenBack();
    void whatCannotBeSavedIsTriedAgain();
    void whatWasNeitherSentNorSavedIsGivenBack();
    void aConversationThatIsDeletedKeepsTheWords();
    void wordsTypedBeforeTheDraftWasReadOutliveTheWindow();
    void aNoteIsNotLoadedAsAnAnswer();
    void aNoteStaysANoteWhileACallIsRecorded();

private:
    ConversationId id(const char *number) { return m_fixture->idOf(QLatin1String(number)); }
    ReplyEdit *edit() { return m_pane->findChild<ReplyEdit *>(); }
    Composer *composer() { return m_pane->findChild<Composer *>(); }
    QString written() { return edit()->toPlainText().simplified(); }
    Draft draftOf(ConversationId id) { return await(m_fixture->store.draft(id)).value_or(Draft{}); }
    void open(const char *number)
    {
        m_fixture->workspace.showConversation(id(number));
        QVERIFY(turnUntil([this] { return !m_pane->findChild<TimelineView *>()->bubbles().isEmpty(); }));
        m_fixture->settle();
    }
    CommandId failed(ConversationId conversation, const Command &command)
    {
        const CommandId id = *await(m_fixture->store.submit(m_fixture->account, conversation, command, {}));
        OutboxEntry entry = *await(m_fixture->store.outboxEntry(id));
        entry.state = OutboxState::Failed;
        entry.error = Error{ErrorKind::Rejected, QStringLiteral("The help desk said no."), {}, {}, {}};
        Q_ASSERT(await(m_fixture->store.updateOutbox(entry)).ok());
        return id;
    }
    void editInTheOutbox()
    {
        OutboxPane outbox(m_fixture->store, m_fixture->sync, m_fixture->accounts, m_fixture->workspace,
                          m_fixture->theme, m_fixture->clock, nullptr);
        auto *button = outbox.findChild<QPushButton *>(QStringLiteral("outboxEdit"));
        auto *list = outbox.findChild<QListView *>(QStringLiteral("outboxList"));
        QVERIFY(turnUntil([&] { return list->model()->rowCount() == 1 && !button->isHidden(); }));
        button->click();
        QVERIFY(turnUntil([this] { return await(m_fixture->store.outbox()).empty(); }));
        m_fixture->settle();
    }
    void onDisk(const char *sql)
    {
        {
            QSqlDatabase database
                = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("beside the store"));
            database.setDatabaseName(m_fixture->folder.filePath(QStringLiteral("outbox.db")));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QLatin1String(sql)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("beside the store"));
    }
    void fillTheDisk()
    {
        onDisk("CREATE TRIGGER full_disk BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'full'); END");
    }
    void emptyTheDisk() { onDisk("DROP TRIGGER full_disk"); }

    std::unique_ptr<ConversationFixture> m_fixture;
    std::unique_ptr<ConversationPane> m_pane;
};

void TestDrafts::init()
{
    m_fixture = std::make_unique<ConversationFixture>();
    QApplication::setStyle(new AppStyle(m_fixture->theme));
    m_pane.reset(m_fixture->makePane());
    m_pane->resize(680, 900);
    m_pane->show();
}

void TestDrafts::cleanup()
{
    m_pane.reset();
    QApplication::setStyle(QStringLiteral("fusion"));
    m_fixture.reset();
}

void TestDrafts::editInTheOutboxKeepsWhatIsBeingWritten()
{
    const ConversationId ticket = id("LVQ-KX-203");
    failed(ticket, SendReply{QStringLiteral("Taken back"), {}, {}});
    open("LVQ-KX-203");
    QTest::keyClicks(edit(), QStringLiteral("Saved"));
    m_fixture->settle();
    QVERIFY(turnUntil([&] { return draftOf(ticket).text == QStringLiteral("Saved"); }));
    QTest::keyClicks(edit(), QStringLiteral(" and not saved"));
    editInTheOutbox();
    QVERIFY(turnUntil([&] { return written() == QStringLiteral("Taken back Saved and not saved"); }));
    QTest::keyClicks(edit(), QStringLiteral(", and more"));
    m_fixture->settle();
    m_fixture->settle();
    QCOMPARE(written(), QStringLiteral("Taken back Saved and not saved, and more")); // once
    QCOMPARE(draftOf(ticket).text.simplified(), written());
    open("CHAT-1");
    open("LVQ-KX-203");
    QVERIFY(turnUntil([&] { return written() == QStringLiteral("Taken back Saved and not saved, and more"); }));
}

void TestDrafts::editInTheOutboxDoesNotMakeANoteAnAnswer()
{
    const ConversationId ticket = id("LVQ-KX-203");
    failed(ticket, SendReply{QStringLiteral("Taken back"), {}, {}});
    open("LVQ-KX-203");
    m_fixture->workspace.startNote();
    QTest::keyClicks(edit(), QStringLiteral("Only for us"));
    editInTheOutbox();
    QVERIFY(turnUntil([&] { return written() == QStringLiteral("Taken back Only for us"); }));
    m_fixture->settle();
    m_fixture->settle();
    QVERIFY(draftOf(ticket).isNote);
}

void TestDrafts::anAnswerTakenBackLeavesAnotherConversationAlone()
{
    const ConversationId ticket = id("LVQ-KX-203");
    failed(ticket, SendReply{QStringLiteral("Taken back"), {}, {}});
    open("LVQ-KX-203");
    Button *choice = nullptr;
    QVERIFY(turnUntil([&] { return (choice = m_pane->findChild<Button *>(QStringLiteral("choice1"))) != nullptr; }));
    m_fixture->settle();
    choice = m_pane->findChild<Button *>(QStringLiteral("choice1"));
    const ConversationId chat = id("CHAT-1");
    choice->click(); // Edit
    m_fixture->workspace.showConversation(chat); // and on, before the store has answered
    QVERIFY(turnUntil([this] { return m_fixture->workspace.customer().isValid(); }));
    QTest::keyClicks(edit(), QStringLiteral("For the chat"));
    QVERIFY(turnUntil([this] { return await(m_fixture->store.outbox()).empty(); }));
    QCOMPARE(written(), QStringLiteral("For the chat"));
    m_fixture->settle();
    m_fixture->settle();
    QCOMPARE(written(), QStringLiteral("For the chat"));
    QCOMPARE(draftOf(chat).text, QStringLiteral("For the chat"));
    QCOMPARE(draftOf(ticket).text, QStringLiteral("Taken back"));
}

void TestDrafts::anAnswerIsMeasuredByWhatItsOwnConversationShowed()
{
    BodyPreparer preparer;
    Composer composer(m_fixture->store, preparer, m_fixture->theme, m_fixture->clock, nullptr);
    CommandBase sent;
    connect(&composer, &Composer::submitWanted, this, [&](const Command &, const CommandBase &base) { sent = base; });
    const auto open = [&](const char *number) {
        composer.open(*await(m_fixture->store.conversation(id(number))),
                      *m_fixture->accounts.account(m_fixture->account),
                      m_fixture->manifests.manifest(QStringLiteral("saskare")));
        turnUntil([] { return false; }, 50);
    };
    composer.show();
    open("LVQ-KX-203");
    composer.setBase({QStringLiteral("7"), QStringLiteral("m6"), QStringLiteral("open"), {}, 1000});
    open("CHAT-1");
    auto *edit = composer.findChild<ReplyEdit *>();
    QTest::keyClicks(edit, QStringLiteral("Typed at once"));
    QCOMPARE(composer.draftBase()->newestMessage, QString());
    composer.setBase({QStringLiteral("1"), QStringLiteral("c2"), QStringLiteral("live"), {}, 2000});
    composer.setBase({QStringLiteral("2"), QStringLiteral("c3"), QStringLiteral("live"), {}, 3000});
    composer.send();
    QCOMPARE(sent.newestMessage, QStringLiteral("c2")); // the first that was there to be seen
    QCOMPARE(sent.seenAt, qint64(2000));
}

void TestDrafts::whatCannotBeSavedIsGivenBack()
{
    const ConversationId ticket = id("LVQ-KX-203");
    open("LVQ-KX-203");
    fillTheDisk();
    QTest::keyClicks(edit(), QStringLiteral("Nowhere else"));
    open("CHAT-1");
    QVERIFY(draftOf(ticket).text.isEmpty());
    QVERIFY(edit()->isEmpty());
    open("LVQ-KX-203");
    QVERIFY(turnUntil([&] { return written() == QStringLiteral("Nowhere else"); }));
    emptyTheDisk();
    m_fixture->clock.advance(std::chrono::seconds(11));
    QVERIFY(turnUntil([&] { return draftOf(ticket).text == QStringLiteral("Nowhere else"); }));
    m_fixture->settle();
    QCOMPARE(written(), QStringLiteral("Nowhere else")); // once
}

void TestDrafts::whatCannotBeSavedIsTriedAgain()
{
    const ConversationId ticket = id("LVQ-KX-203");
    open("LVQ-KX-203");
    fillTheDisk();
    QTest::keyClicks(edit(), QStringLiteral("Nowhere else"));
    open("CHAT-1");
    m_fixture->clock.advance(std::chrono::seconds(11)); // it is still full
    turnUntil([] { return false; }, 50);
    QVERIFY(draftOf(ticket).text.isEmpty());
    emptyTheDisk();
    QVERIFY(turnUntil([&] {
        m_fixture->clock.advance(std::chrono::seconds(11)); // the last failure may come after this
        return draftOf(ticket).text == QStringLiteral("Nowhere else");
    }));
}

void TestDrafts::whatWasNeitherSentNorSavedIsGivenBack()
{
    const ConversationId ticket = id("LVQ-KX-203");
    open("LVQ-KX-203");
    disconnect(composer(), &Composer::submitWanted, m_pane.get(), nullptr);
    fillTheDisk();
    QTest::keyClicks(edit(), QStringLiteral("Nowhere else"));
    composer()->send();
    open("CHAT-1");
    composer()->notSubmitted(ticket);
    m_fixture->settle();
    QVERIFY(edit()->isEmpty());
    open("LVQ-KX-203");
    QVERIFY(turnUntil([&] { return written() == QStringLiteral("Nowhere else"); }));
    emptyTheDisk();
    QVERIFY(turnUntil([&] {
        m_fixture->clock.advance(std::chrono::seconds(11)); // the last failure may come after this
        return draftOf(ticket).text == QStringLiteral("Nowhere else");
    }));
}

void TestDrafts::aConversationThatIsDeletedKeepsTheWords()
{
    const ConversationId ticket = id("LVQ-KX-203");
    AppliedPage page;
    page.records.deletions.push_back({RecordKind::Conversation, QStringLiteral("LVQ-KX-203")});
    open("LVQ-KX-203");
    QTest::keyClicks(edit(), QStringLiteral("Being written"));
    QVERIFY(await(m_fixture->store.apply(m_fixture->account, page)).ok()); // before anything was saved
    m_fixture->settle();
    QVERIFY(edit()->isVisible());
    QCOMPARE(written(), QStringLiteral("Being written"));
    open("CHAT-1");
    QTest::keyClicks(edit(), QStringLiteral("Saved"));
    m_fixture->settle();
    page.records.deletions.front().id = QStringLiteral("CHAT-1");
    QVERIFY(await(m_fixture->store.apply(m_fixture->account, page)).ok());
    m_fixture->settle();
    QVERIFY(edit()->isVisible());
    QCOMPARE(written(), QStringLiteral("Saved"));
    QTest::keyClicks(edit(), QStringLiteral(" and more"));
    m_fixture->settle();
    QCOMPARE(draftOf(m_fixture->workspace.conversation()).text, QStringLiteral("Saved and more"));
    QVERIFY(ticket != m_fixture->workspace.conversation());
}

void TestDrafts::wordsTypedBeforeTheDraftWasReadOutliveTheWindow()
{
    const ConversationRow ticket = *await(m_fixture->store.conversation(id("LVQ-KX-203")));
    Draft saved;
    saved.conversation = ticket.id;
    saved.text = QStringLiteral("Saved before");
    QVERIFY(await(m_fixture->store.saveDraft(saved)).ok());
    BodyPreparer preparer;
    auto composer
        = std::make_unique<Composer>(m_fixture->store, preparer, m_fixture->theme, m_fixture->clock, nullptr);
    composer->show();
    composer->open(ticket, *m_fixture->accounts.account(m_fixture->account),
                   m_fixture->manifests.manifest(QStringLiteral("saskare")));
    QTest::keyClicks(composer->findChild<ReplyEdit *>(), QStringLiteral("Typed at once"));
    composer->finish();
    composer.reset();
    QVERIFY(turnUntil([&] { return draftOf(ticket.id).text.contains(QStringLiteral("Typed at once")); }));
    QCOMPARE(draftOf(ticket.id).text.simplified(), QStringLiteral("Saved before Typed at once"));
}

void TestDrafts::aNoteIsNotLoadedAsAnAnswer()
{
    const ConversationRow ticket = *await(m_fixture->store.conversation(id("LVQ-KX-203")));
    Draft saved;
    saved.conversation = ticket.id;
    saved.text = QStringLiteral("Only for us");
    saved.isNote = true;
    QVERIFY(await(m_fixture->store.saveDraft(saved)).ok());
    auto manifest = std::make_shared<Manifest>(*m_fixture->manifests.manifest(QStringLiteral("saskare")));
    manifest->commands.remove(QStringLiteral("note"));
    BodyPreparer preparer;
    Composer composer(m_fixture->store, preparer, m_fixture->theme, m_fixture->clock, nullptr);
    bool isSent = false;
    connect(&composer, &Composer::submitWanted, this, [&] { isSent = true; });
    composer.show();
    composer.open(ticket, *m_fixture->accounts.account(m_fixture->account), manifest);
    auto *edit = composer.findChild<ReplyEdit *>();
    QVERIFY(turnUntil([&] { return edit->toPlainText() == QStringLiteral("Only for us"); }));
    QCOMPARE(edit->accessibleName(), QStringLiteral("Internal note"));
    composer.send();
    QVERIFY(!isSent);
    QTest::keyClicks(edit, QStringLiteral("!"));
    composer.finish();
    QVERIFY(turnUntil([&] { return draftOf(ticket.id).text == QStringLiteral("Only for us!"); }));
    QVERIFY(draftOf(ticket.id).isNote);
}

void TestDrafts::aNoteStaysANoteWhileACallIsRecorded()
{
    const ConversationId callback = id("CALL-1");
    const auto openCallback = [&] { // its timeline is empty
        m_fixture->workspace.showConversation(callback);
        QVERIFY(turnUntil([this] { return m_pane->findChild<ComposerTabs *>()->offers(ComposerMode::Call); }));
        m_fixture->settle();
    };
    openCallback();
    m_fixture->workspace.startNote();
    QTest::keyClicks(edit(), QStringLiteral("Only for us"));
    composer()->start(ComposerMode::Call);
    m_fixture->settle();
    QVERIFY(draftOf(callback).isNote);
    open("LVQ-KX-203");
    QVERIFY(draftOf(callback).isNote);
    openCallback();
    QVERIFY(turnUntil([&] { return written() == QStringLiteral("Only for us"); }));
    QCOMPARE(m_pane->findChild<ComposerTabs *>()->mode(), ComposerMode::Note);
}

QTEST_MAIN(TestDrafts)
#include "TestDrafts.moc"
