#include "core/account/AccountColor.h"
#include "tests/ui/ConversationFixture.h"
#include "ui/account/AccountsPage.h"
#include "ui/account/ColorChoice.h"

#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace saskare;

/// What the accounts' cards say of how each stands.
class TestAccountsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aStartThatFailedIsSaidOnEachCard();
    void anAccountThatCannotConnectSaysWhy();
    void aNewAccountIsOfferedTheNextColour();

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

QTEST_MAIN(TestAccountsPage)
#include "TestAccountsPage.moc"
