#include "tests/ui/ConversationFixture.h"
#include "ui/conversation/FileChoices.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace saskare;

/// What becomes of an attachment's chip, over a real sync.
class TestFileChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFetchThatIsBrokenOffGivesTheChipBack();
    void whatIsOpenedIsACopyThatGoesWithTheWindow();

public Q_SLOTS:
    void noteOpened(const QUrl &url) { m_opened += url.toLocalFile(); } ///< in place of the desktop

private:
    static AttachmentRow attachmentIn(ConversationFixture &fixture);
    QStringList m_opened;
};

AttachmentRow TestFileChoices::attachmentIn(ConversationFixture &fixture)
{
    const ConversationId id = fixture.idOf(QStringLiteral("LVQ-KX-203"));
    for (const MessageRow &message : await(fixture.store.timeline(id, 0, 100))) {
        if (!message.attachments.isEmpty())
            return message.attachments.first();
    }
    return {};
}

void TestFileChoices::aFetchThatIsBrokenOffGivesTheChipBack()
{
    ConversationFixture fixture;
    QTcpServer silent; // takes everything and never answers
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Account account = *fixture.accounts.account(fixture.account);
    account.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
    QVERIFY(fixture.accounts.save(account).ok());
    QVERIFY(await(fixture.secrets.write(secretKey(account.id, QStringLiteral("token")), Secret(u"key"_qs))).ok());
    fixture.sync.start();
    QVERIFY(turnUntil([&] { return silent.hasPendingConnections(); }));

    const AttachmentRow attachment = attachmentIn(fixture);
    QVERIFY(attachment.id.isValid());
    BodyPreparer preparer;
    QWidget window;
    QPushButton chip(&window);
    FileChoices choices(fixture.sync, preparer, fixture.theme, &window);
    QStringList said;
    connect(&choices, &FileChoices::failed, this, [&](const Error &error) { said += error.text(); });
    window.show();
    choices.choose(account.id, attachment, &chip);
    QVERIFY(!chip.isEnabled());
    account.paused = true; // the agent pauses the account
    QVERIFY(fixture.accounts.save(account).ok());
    QVERIFY(turnUntil([&] { return chip.isEnabled(); }));
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().contains(attachment.name));
}

void TestFileChoices::whatIsOpenedIsACopyThatGoesWithTheWindow()
{
    ConversationFixture fixture;
    const Result<QString> kept = fixture.store.attachmentFiles().keep("%PDF-1.4 of the customer");
    QVERIFY(kept.ok());
    AttachmentRow attachment = attachmentIn(fixture);
    QVERIFY(await(fixture.store.setAttachmentPath(attachment.id, *kept)).ok());
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "noteOpened");
    {
        BodyPreparer preparer(fixture.store.attachmentFiles());
        QWidget window;
        QPushButton chip(&window);
        FileChoices choices(fixture.sync, preparer, fixture.theme, &window);
        window.show();
        for (int times = 1; times <= 2; ++times) {
            choices.choose(fixture.account, attachment, &chip);
            QMenu *menu = nullptr;
            QVERIFY(turnUntil([&] { return (menu = window.findChild<QMenu *>(u"attachmentMenu"_qs)) != nullptr; }));
            menu->actions().last()->trigger();
            delete menu;
            QVERIFY(turnUntil([&] { return m_opened.size() == times; }));
        }
        QCOMPARE(QFileInfo(m_opened.first()).fileName(), attachment.name);
        QVERIFY(m_opened.first() != m_opened.last());
        QFile copy(m_opened.first());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("%PDF-1.4 of the customer"));
        QCOMPARE(copy.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(!QFileInfo::exists(m_opened.first()));
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

QTEST_MAIN(TestFileChoices)
#include "TestFileChoices.moc"
