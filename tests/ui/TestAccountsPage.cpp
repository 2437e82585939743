#include "core/account/AccountColor.h"
#include "tests/ui/ConversationFixture.h"
#include "ui/account/AccountsPage.h"
#include "ui/account/ColorChoice.h"
#include "ui/account/KeptEvaluationsLine.h"
#include "ui/base/MessageBoxes.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace saskare;

/// What the accounts' cards say of how each stands. With SASKARE_PICTURES set to a folder, leaves a picture there.
class TestAccountsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aStartThatFailedIsSaidOnEachCard();
    void anAccountThatCannotConnectSaysWhy();
    void aNewAccountIsOfferedTheNextColour();
    void anAccountIsPausedAndGoesOn();
    void removingOffersToKeepWhatWasRead();
    void theHistoryThatIsReadStandsOnTheCard();
    void evaluationsThatAreOnlyHereAreCountedAndCanBeSent();
    void theyAreCountedAndNotOfferedWhereTheHelpDeskHasNoPlaceForThem();

private:
    /// Of the first card that is shown.
    QString health()
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("accountHealth"))) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    std::unique_ptr<ConversationFixture> m_fixture;
    std::unique_ptr<SessionSecretStore> m_secrets;
    std::unique_ptr<ConnectionCheck> m_check;
    std::unique_ptr<AccountsPage> m_page;
};

void TestAccountsPage::init()
{
    m_fixture = std::make_unique<ConversationFixture>();
    m_secrets = std::make_unique<SessionSecretStore>(m_fixture->secrets);
    m_check = std::make_unique<ConnectionCheck>(m_fixture->manifests, m_fixture->clock);
    m_page
        = std::make_unique<AccountsPage>(m_fixture->store, m_fixture->sync, m_fixture->accounts, *m_secrets,
                                         m_fixture->manifests, *m_check, m_fixture->theme, m_fixture->clock, nullptr);
    m_page->show();
}

void TestAccountsPage::cleanup()
{
    m_page.reset();
    m_check.reset();
    m_secrets.reset();
    m_fixture.reset();
}

void TestAccountsPage::aStartThatFailedIsSaidOnEachCard()
{
    QCOMPARE(health(), QStringLiteral("Not read yet."));
    m_page->showHindrance({ErrorKind::Conflict,
                           QStringLiteral("Another program syncs this profile."),
                           {},
                           QStringLiteral("End it."),
                           {}});
    QVERIFY2(health().startsWith(QStringLiteral("Another program syncs this profile. End it.")),
             qPrintable(health()));
    Account more = *m_fixture->accounts.account(m_fixture->account);
    more.id = {};
    QVERIFY(m_fixture->accounts.save(more).ok());
    for (const QLabel *label : m_page->findChildren<QLabel *>(QStringLiteral("accountHealth")))
        QVERIFY(label->text().contains(QStringLiteral("Another program"))); // the new card's, too
    m_page->showHindrance({});
    QVERIFY(!health().contains(QStringLiteral("Another program")));
}

void TestAccountsPage::anAccountThatCannotConnectSaysWhy()
{
    m_fixture->sync.start(); // there is no key for it
    QVERIFY(turnUntil(
        [this] { return m_fixture->sync.status(m_fixture->account).state == ConnectionState::SignInNeeded; }));
    const QString why = m_fixture->sync.status(m_fixture->account).error.text();
    QVERIFY(!why.isEmpty());
    QVERIFY2(health().startsWith(why), qPrintable(health()));
}

void TestAccountsPage::aNewAccountIsOfferedTheNextColour()
{
    QList<Account> accounts;
    QStringList given;
    for (int i = 0; i < 7; ++i) {
        Account account;
        account.color = nextAccountColor(accounts);
        given += account.color;
        accounts += account;
    }
    QCOMPARE(given.mid(0, 6), accountColors());
    QCOMPARE(given.last(), accountColors().first());

    Account first = *m_fixture->accounts.account(m_fixture->account);
    first.color = accountColors().first();
    QVERIFY(m_fixture->accounts.save(first).ok());
    m_page->addAccount();
    const auto *color = m_page->window()->findChild<ColorChoice *>();
    QVERIFY(color);
    QCOMPARE(color->chosen(), accountColors().at(1));
}

void TestAccountsPage::anAccountIsPausedAndGoesOn()
{
    m_fixture->sync.start();
    auto *pause = m_page->findChild<QPushButton *>(QStringLiteral("accountPause"));
    pause->click();
    QVERIFY(m_fixture->accounts.account(m_fixture->account)->paused);
    QCOMPARE(m_fixture->sync.status(m_fixture->account).state, ConnectionState::Paused);
    QCOMPARE(health(), QStringLiteral("Paused. Nothing is read or sent."));
    QCOMPARE(pause->text(), QStringLiteral("Resume"));
    pause->click();
    QVERIFY(!m_fixture->accounts.account(m_fixture->account)->paused);
    QVERIFY(m_fixture->sync.status(m_fixture->account).state != ConnectionState::Paused);
}

void TestAccountsPage::removingOffersToKeepWhatWasRead()
{
    const QString key = secretKey(m_fixture->account, QStringLiteral("token"));
    m_fixture->secrets.write(key, Secret(QStringLiteral("t")));
    auto *remove = m_page->findChild<QPushButton *>(QStringLiteral("accountRemove"));
    messageboxes::answerNext(1);
    remove->click();
    QVERIFY(turnUntil([&] { return m_fixture->accounts.account(m_fixture->account)->disconnected; }));
    QVERIFY(turnUntil([&] { return !await(m_fixture->secrets.read(key)).ok(); }));
    QVERIFY2(health().startsWith(QStringLiteral("Disconnected")), qPrintable(health()));
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("accountPause"))->isHidden());
    QVERIFY(await(m_fixture->store.totals(m_fixture->account)).conversations > 0);

    // Connecting again asks for the key.
    auto *again = m_page->findChild<QPushButton *>(QStringLiteral("accountEdit"));
    QCOMPARE(again->text(), QStringLiteral("Connect again…"));
    again->click();
    const auto *token = m_page->window()->findChild<QLineEdit *>(QStringLiteral("parameter_token"));
    QVERIFY(token);
    QVERIFY(token->placeholderText().isEmpty()); // not "unchanged"

    messageboxes::answerNext(1); // of two answers now: leave it
    remove->click();
    turnUntil([] { return false; }, 100);
    QVERIFY(m_fixture->accounts.account(m_fixture->account));
    messageboxes::answerNext(0);
    remove->click();
    QVERIFY(turnUntil([&] { return m_fixture->accounts.accounts().isEmpty(); }));
}

void TestAccountsPage::theHistoryThatIsReadStandsOnTheCard()
{
    Account chat = *m_fixture->accounts.account(m_fixture->account);
    chat.manifestId = QStringLiteral("chatwoot");
    chat.values.insert(QStringLiteral("historyDays"), QStringLiteral("365"));
    QVERIFY(m_fixture->accounts.save(chat).ok());
    QStringList labels;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        labels += label->text();
    QVERIFY2(labels.join(u'\n').contains(QStringLiteral("history: 1 year")), qPrintable(labels.join(u'\n')));
    m_page->findChild<QPushButton *>(QStringLiteral("accountEdit"))->click();
    auto *days = m_page->window()->findChild<QComboBox *>(QStringLiteral("parameter_historyDays"));
    QVERIFY(days);
    QCOMPARE(days->currentData().toString(), QStringLiteral("365"));
    QCOMPARE(days->itemText(days->count() - 1), QStringLiteral("everything"));
}

void TestAccountsPage::evaluationsThatAreOnlyHereAreCountedAndCanBeSent()
{
    auto *kept = m_page->findChild<QLabel *>(QStringLiteral("keptEvaluations"));
    auto *send = m_page->findChild<QPushButton *>(QStringLiteral("sendEvaluations"));
    m_fixture->settle();
    QVERIFY(!kept->isVisible());
    Evaluation said;
    said.score = 4;
    const ConversationId id = m_fixture->idOf(u"LVQ-KX-203"_qs);
    QVERIFY(await(m_fixture->store.keepEvaluation(m_fixture->account, id, {{}, said})).ok());
    QVERIFY(turnUntil([&] { return kept->isVisible(); }));
    QVERIFY2(kept->text().startsWith(u"1 evaluation"), qPrintable(kept->text()));
    m_page->findChild<KeptEvaluationsLine *>()->setIsRead(true);
    QVERIFY(turnUntil([&] { return send->isVisible(); }));
    if (const QString folder = qEnvironmentVariable("SASKARE_PICTURES"); !folder.isEmpty()) {
        m_page->resize(760, 420);
        m_fixture->settle();
        QVERIFY(m_page->grab().save(folder + QStringLiteral("/kept-evaluations.png")));
    }
    send->click();
    QVERIFY(turnUntil([&] { return !kept->isVisible(); }));
    const std::vector<OutboxEntry> entries = await(m_fixture->store.outbox());
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(std::get<EvaluateTouchpoint>(entries.at(0).command).evaluation.score, 4);
}

void TestAccountsPage::theyAreCountedAndNotOfferedWhereTheHelpDeskHasNoPlaceForThem()
{
    Account account = *m_fixture->accounts.account(m_fixture->account);
    account.manifestId = QStringLiteral("zammad");
    QVERIFY(m_fixture->accounts.save(account).ok());
    Evaluation said;
    said.score = 2;
    const ConversationId id = m_fixture->idOf(u"LVQ-KX-203"_qs);
    QVERIFY(await(m_fixture->store.keepEvaluation(m_fixture->account, id, {{}, said})).ok());
    auto *kept = m_page->findChild<QLabel *>(QStringLiteral("keptEvaluations"));
    auto *send = m_page->findChild<QPushButton *>(QStringLiteral("sendEvaluations"));
    QVERIFY(turnUntil([&] { return kept->isVisible(); }));
    QVERIFY(!send->isVisible());
    account = *m_fixture->accounts.account(m_fixture->account);
    account.values.insert(QStringLiteral("evaluationField"), QStringLiteral("saskare_evaluation"));
    QVERIFY(m_fixture->accounts.save(account).ok());
    // Until the field was read nobody knows what colleagues have said in it.
    QVERIFY(turnUntil([&] { return kept->text().endsWith(u"They can be sent once the help desk has been read."); }));
    QVERIFY(!send->isVisible());
    m_page->findChild<KeptEvaluationsLine *>()->setIsRead(true);
    QVERIFY(turnUntil([&] { return send->isVisible(); }));
    QVERIFY(!kept->text().contains(u"once the help desk"));
}

QTEST_MAIN(TestAccountsPage)
#include "TestAccountsPage.moc"
