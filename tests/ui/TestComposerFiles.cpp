#include "tests/ui/ConversationFixture.h"
#include "ui/base/AppStyle.h"
#include "ui/base/Button.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/DraftKeeper.h"
#include "ui/conversation/ReplyEdit.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace saskare;

/// No answer goes without a file that the agent saw or chose, and none to another conversation than it was written
/// for: over a real store, with a real window.
class TestComposerFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFileChosenJustBeforeSendingGoesWithTheAnswer();
    void aFileAloneIsAnAnswer();
    void anAnswerWhoseFileCannotBeReadIsNotSent();
    void goingOnWritingCallsTheSendingOff();
    void theFilesOfADraftGoEvenWhenItIsSentAtOnce();
    void aDraftThatComesLateIsNeitherLostNorSentUnseen();
    void filesThatAreStillReadJoinTheDraftTheyWereChosenFor();
    void whoReturnsFindsThemOnce();
    void closingTheWindowWaitsForThem();
    void aGapKeepsAnAnswerHereAndInNoOtherConversation();
    void theDraftIsWrittenOutWhenItIsSavedNotAtEveryKeystroke();

private:
    ConversationRow row(const char *number)
    {
        return *await(m_fixture->store.conversation(m_fixture->idOf(QLatin1String(number))));
    }
    void open(const ConversationRow &row)
    {
        m_composer->open(row, *m_fixture->accounts.account(m_fixture->account),
                         m_fixture->manifests.manifest(QStringLiteral("saskare")));
    }
    /// Opened, and its draft was read.
    void openWhole(const ConversationRow &row)
    {
        open(row);
        await(m_fixture->store.draft(row.id));
        turnUntil([] { return false; }, 20);
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_fixture->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the file of the test cannot be written");
        return file.fileName();
    }
    Draft draftOf(const ConversationRow &row) { return await(m_fixture->store.draft(row.id)).value_or(Draft{}); }
    ReplyEdit *edit() { return m_composer->findChild<ReplyEdit *>(); }
    int chips()
    {
        const auto all = m_composer->findChildren<Button *>(QStringLiteral("outgoingFile"));
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const Button *chip) { return !chip->isHidden(); }));
    }
    QList<OutgoingFile> filesSent(int which = 0) { return std::get<SendReply>(m_submitted.at(which).first).files; }

    std::unique_ptr<ConversationFixture> m_fixture;
    std::unique_ptr<BodyPreparer> m_preparer;
    std::unique_ptr<Composer> m_composer;
    QList<std::pair<Command, QHash<QByteArray, QByteArray>>> m_submitted;
    QStringList m_said;
};

void TestComposerFiles::init()
{
    m_submitted.clear();
    m_said.clear();
    m_fixture = std::make_unique<ConversationFixture>();
    QApplication::setStyle(new AppStyle(m_fixture->theme));
    m_preparer = std::make_unique<BodyPreparer>();
    m_composer
        = std::make_unique<Composer>(m_fixture->store, *m_preparer, m_fixture->theme, m_fixture->clock, nullptr);
    connect(m_composer.get(), &Composer::submitWanted, this,
            [this](const Command &command, const CommandBase &, const QHash<QByteArray, QByteArray> &files) {
                m_submitted.append({command, files});
            });
    connect(m_composer.get(), &Composer::failed, this, [this](const Error &error) { m_said += error.text(); });
    m_composer->resize(640, 300);
    m_composer->show();
}

void TestComposerFiles::cleanup()
{
    m_composer.reset();
    m_preparer.reset();
    QApplication::setStyle(QStringLiteral("fusion"));
    m_fixture.reset();
}

void TestComposerFiles::aFileChosenJustBeforeSendingGoesWithTheAnswer()
{
    openWhole(row("LVQ-KX-203"));
    QTest::keyClicks(edit(), QStringLiteral("Here it is"));
    m_composer->attach({file(QStringLiteral("invoice.txt"), "an invoice"), file(QStringLiteral("b.txt"), "another")});
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_submitted.isEmpty());
    QCOMPARE(edit()->toPlainText(), QStringLiteral("Here it is")); // until it can go
    QVERIFY(turnUntil([this] { return !m_submitted.isEmpty(); }));
    QCOMPARE(filesSent().size(), 2);
    QCOMPARE(filesSent().first().name, QStringLiteral("invoice.txt"));
    QCOMPARE(m_submitted.first().second.value(filesSent().first().sha256), QByteArray("an invoice"));
    QVERIFY(edit()->isEmpty());
    QCOMPARE(chips(), 0);
    QVERIFY2(m_said.isEmpty(), qPrintable(m_said.join(u'\n')));
}

void TestComposerFiles::aFileAloneIsAnAnswer()
{
    openWhole(row("LVQ-KX-203"));
    m_composer->attach({file(QStringLiteral("invoice.txt"), "an invoice")});
    QCOMPARE(chips(), 1); // seen at once
    m_composer->send();
    QVERIFY(turnUntil([this] { return !m_submitted.isEmpty(); }));
    QCOMPARE(filesSent().size(), 1);
}

void TestComposerFiles::anAnswerWhoseFileCannotBeReadIsNotSent()
{
    openWhole(row("LVQ-KX-203"));
    QTest::keyClicks(edit(), QStringLiteral("Here it is"));
    m_composer->attach({m_fixture->folder.filePath(QStringLiteral("nowhere.pdf"))});
    m_composer->send();
    QVERIFY(turnUntil([this] { return !m_said.isEmpty(); }));
    QVERIFY(m_said.first().contains(QStringLiteral("nowhere.pdf")));
    QVERIFY(m_said.first().contains(QStringLiteral("was not sent")));
    m_fixture->settle();
    QVERIFY(m_submitted.isEmpty());
    QCOMPARE(edit()->toPlainText(), QStringLiteral("Here it is"));
    m_composer->send(); // now without it, knowingly
    QVERIFY(turnUntil([this] { return !m_submitted.isEmpty(); }));
}

void TestComposerFiles::goingOnWritingCallsTheSendingOff()
{
    openWhole(row("LVQ-KX-203"));
    QTest::keyClicks(edit(), QStringLiteral("One"));
    m_composer->attach({file(QStringLiteral("invoice.txt"), "an invoice")});
    m_composer->send();
    QTest::keyClicks(edit(), QStringLiteral(" two"));
    QCOMPARE(m_said.size(), 1);
    QVERIFY(turnUntil([&] { return edit()->isVisible() && chips() == 1; }));
    m_fixture->settle();
    QVERIFY(m_submitted.isEmpty());
    QCOMPARE(edit()->toPlainText(), QStringLiteral("One two"));
}

void TestComposerFiles::theFilesOfADraftGoEvenWhenItIsSentAtOnce()
{
    const ConversationRow ticket = row("LVQ-KX-203");
    const QByteArray bytes("a file of the draft");
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Draft draft;
    draft.conversation = ticket.id;
    draft.text = QStringLiteral("Saved before");
    draft.files = {{QStringLiteral("old.txt"), QStringLiteral("text/plain"), sha, bytes.size()}};
    QVERIFY(await(m_fixture->store.saveDraft(draft, {{sha, bytes}})).ok());
    open(ticket);
    QVERIFY(turnUntil([this] { return !edit()->isEmpty(); }));
    m_composer->send();
    QVERIFY(turnUntil([this] { return !m_submitted.isEmpty(); }));
    QCOMPARE(filesSent(), draft.files);
    QCOMPARE(m_submitted.first().second.value(sha), bytes);
}

void TestComposerFiles::aDraftThatComesLateIsNeitherLostNorSentUnseen()
{
    const ConversationRow ticket = row("LVQ-KX-203");
    const QByteArray bytes("a file of the draft");
    const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Draft draft;
    draft.conversation = ticket.id;
    draft.text = QStringLiteral("Saved before");
    draft.files = {{QStringLiteral("old.txt"), QStringLiteral("text/plain"), sha, bytes.size()}};
    QVERIFY(await(m_fixture->store.saveDraft(draft, {{sha, bytes}})).ok());
    open(ticket);
    QTest::keyClicks(edit(), QStringLiteral("Typed at once"));
    m_composer->send();
    QVERIFY(turnUntil([this] { return !m_said.isEmpty(); }));
    m_fixture->settle();
    QVERIFY(m_submitted.isEmpty());
    QCOMPARE(edit()->toPlainText(), QStringLiteral("Saved before\nTyped at once"));
    QCOMPARE(chips(), 1);
    m_fixture->settle();
    QCOMPARE(draftOf(ticket).files, draft.files);
    QCOMPARE(draftOf(ticket).text.simplified(), QStringLiteral("Saved before Typed at once"));

    // And who leaves before it came.
    const ConversationRow chat = row("CHAT-1");
    open(chat);
    open(ticket);
    QTest::keyClicks(edit(), QStringLiteral("More"));
    open(chat);
    QVERIFY(turnUntil([&] { return draftOf(ticket).text.contains(QStringLiteral("More")); }));
    QVERIFY2(draftOf(ticket).text.contains(QStringLiteral("Saved before")), qPrintable(draftOf(ticket).text));
    QCOMPARE(draftOf(ticket).files, draft.files);
    QVERIFY(m_submitted.isEmpty());
}

void TestComposerFiles::filesThatAreStillReadJoinTheDraftTheyWereChosenFor()
{
    const ConversationRow ticket = row("LVQ-KX-203"), chat = row("CHAT-1");
    openWhole(ticket);
    QTest::keyClicks(edit(), QStringLiteral("Here it is"));
    m_composer->attach({file(QStringLiteral("invoice.txt"), "an invoice")});
    m_composer->send();
    open(chat);
    QCOMPARE(chips(), 0);
    QVERIFY(turnUntil([&] { return draftOf(ticket).files.size() == 1; }));
    QCOMPARE(draftOf(ticket).text, QStringLiteral("Here it is"));
    QCOMPARE(await(m_fixture->store.outgoingFile(draftOf(ticket).files.first().sha256)), QByteArray("an invoice"));
    QVERIFY(turnUntil([this] { return !m_said.isEmpty(); })); // it was to be sent
    QVERIFY(m_said.first().contains(QStringLiteral("kept as a draft")));
    QVERIFY(m_submitted.isEmpty());
    QVERIFY(draftOf(chat).files.isEmpty());
}

void TestComposerFiles::whoReturnsFindsThemOnce()
{
    const ConversationRow ticket = row("LVQ-KX-203"), chat = row("CHAT-1");
    openWhole(ticket);
    QTest::keyClicks(edit(), QStringLiteral("Here it is"));
    m_composer->attach({file(QStringLiteral("invoice.txt"), "an invoice")});
    open(chat);
    open(ticket);
    QVERIFY(turnUntil([this] { return !edit()->isEmpty(); }));
    m_composer->send();
    turnUntil([this] { return !m_submitted.isEmpty(); });
    QVERIFY2(!m_submitted.isEmpty(), qPrintable(m_said.join(u'|') + edit()->toPlainText()));
    QCOMPARE(filesSent().size(), 1);
    QCOMPARE(std::get<SendReply>(m_submitted.first().first).text.section(u'\n', 0, 0), QStringLiteral("Here it is"));
}

void TestComposerFiles::closingTheWindowWaitsForThem()
{
    const ConversationRow ticket = row("LVQ-KX-203");
    openWhole(ticket);
    QTest::keyClicks(edit(), QStringLiteral("Here it is"));
    m_composer->attach({file(QStringLiteral("invoice.txt"), "an invoice")});
    m_composer->finish();
    m_composer.reset();
    QVERIFY(turnUntil([&] { return draftOf(ticket).files.size() == 1; }));
    QCOMPARE(draftOf(ticket).text, QStringLiteral("Here it is"));
}

void TestComposerFiles::aGapKeepsAnAnswerHereAndInNoOtherConversation()
{
    const ConversationRow ticket = row("LVQ-KX-203"), chat = row("CHAT-1");
    openWhole(ticket);
    QTest::keyClicks(edit(), QStringLiteral("Dear {{customer.name}}"));
    m_composer->send();
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_submitted.isEmpty());
    openWhole(chat); // a notification was clicked, say
    QVERIFY(edit()->isEmpty());
    m_fixture->settle();
    QVERIFY(m_submitted.isEmpty());
    QCOMPARE(draftOf(ticket).text, QStringLiteral("Dear {{customer.name}}"));
}

void TestComposerFiles::theDraftIsWrittenOutWhenItIsSavedNotAtEveryKeystroke()
{
    const ConversationRow ticket = row("LVQ-KX-203");
    int times = 0;
    DraftKeeper keeper(
        m_fixture->store, m_fixture->clock,
        [&] {
            Draft draft;
            draft.conversation = ticket.id;
            draft.text = QString::number(++times);
            return SentText{draft, {}};
        },
        nullptr);
    QSignalSpy saved(&keeper, &DraftKeeper::saved);
    for (int i = 0; i < 100; ++i)
        keeper.edited();
    QCOMPARE(times, 0);
    m_fixture->clock.advance(std::chrono::seconds(1));
    QVERIFY(turnUntil([&] { return !saved.isEmpty(); }));
    QCOMPARE(times, 1);
    QCOMPARE(draftOf(ticket).text, QStringLiteral("1"));
}

QTEST_MAIN(TestComposerFiles)
#include "TestComposerFiles.moc"
