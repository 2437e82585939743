#include "core/language/LanguageCatalog.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/CustomerFixture.h"
#include "ui/account/AccountWizard.h"
#include "ui/account/AccountsPage.h"
#include "ui/customer/CustomerPane.h"
#include "ui/customer/TouchpointList.h"
#include "ui/outbox/OutboxPane.h"
#include "ui/settings/PrivacyPage.h"
#include "ui/settings/SettingsDialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

struct NoDialer : Dialer
{
    bool isAvailable() const override { return true; }
    Result<void> dial(const QString &) override { return {}; }
};

/// Every text that a person or a screen reader meets in the widget, hidden ones too: they are shown later.
QStringList textsOf(const QWidget &root)
{
    QStringList texts{root.windowTitle(), root.accessibleName()};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->parentWidget() && widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts += box->itemText(i);
        } else if (const auto *list = qobject_cast<const QListView *>(widget)) {
            for (int i = 0; list->model() && i < list->model()->rowCount(); ++i)
                texts += list->model()->index(i, 0).data(Qt::AccessibleTextRole).toString().split(u'\n')
                    + QStringList{list->model()->index(i, 0).data().toString()};
        }
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

/// Leaves a picture to look at in the folder SASKARE_PICTURES, if that is set.
void keepPicture(QWidget &window, const QString &language)
{
    const QString folder = qEnvironmentVariable("SASKARE_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, window.objectName(), language));
}

/// Texts that stay in every language: data, names, numbers.
bool isSame(const QString &text)
{
    static const QStringList data{QStringLiteral("Līga"),
                                  QStringLiteral("kirskalne"),
                                  QStringLiteral("Labdien"),
                                  QStringLiteral("English"),
                                  QStringLiteral("Latviešu"),
                                  QStringLiteral("Русский"),
                                  QStringLiteral("Kurpirkt"),
                                  QStringLiteral("Pasūtījums"),
                                  QStringLiteral("Zvans"),
                                  QStringLiteral("Laptop"),
                                  QStringLiteral("Kurš modelis"),
                                  QStringLiteral("Kur ir"),
                                  QStringLiteral("4812"),
                                  QStringLiteral("Gaidu"),
                                  QStringLiteral("Saskare"),
                                  QStringLiteral("Veikals"),
                                  QStringLiteral("https://"),
                                  QStringLiteral("Request Tracker"),
                                  QStringLiteral("LiveAgent"),
                                  QStringLiteral("Zendesk"),
                                  QStringLiteral("Zammad"),
                                  QStringLiteral("Chatwoot"),
                                  QStringLiteral("%1")};
    const auto isIn = [&](const QString &word) { return text.contains(word); };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return std::any_of(data.begin(), data.end(), isIn) || std::none_of(text.begin(), text.end(), isLetter);
}

} // namespace

/// A language that is chosen while the program runs leaves nothing of the one before on the screen.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOfTheOldLanguageStays();
    void pluralsFollowTheNumber();
};

void TestLanguageSwitch::nothingOfTheOldLanguageStays()
{
    QTemporaryDir folder;
    ManualClock clock;
    LanguageCatalog languages(*qApp, {});
    languages.choose(QStringLiteral("en"));
    Store store(folder.path(), clock);
    const std::vector<ConversationRow> rows = CustomerFixture::fill(store, clock.nowMs());
    QVERIFY(
        await(store.submit(CustomerFixture::account, rows[0].id, SendReply{QStringLiteral("Labdien"), {}, {}}, {}))
            .ok());
    AccountRegistry accounts(folder.path());
    Account account;
    account.name = QStringLiteral("Veikals");
    account.manifestId = QStringLiteral("saskare");
    account.baseUrl = QUrl(QStringLiteral("https://desk.example"));
    account.paused = true;
    QVERIFY(accounts.save(account).ok());
    MemorySecretStore memory;
    SessionSecretStore secrets(memory);
    ManifestCatalog manifests{{}};
    ConnectionCheck check(manifests, clock);
    SyncService sync(store, accounts, secrets, manifests, clock);
    Workspace workspace;
    NoDialer dialer;
    Theme theme;
    Settings settings({});

    CustomerPane customer(store, accounts, manifests, workspace, dialer, theme, clock, nullptr);
    OutboxPane outbox(store, sync, accounts, workspace, theme, clock, nullptr);
    AccountWizard wizard(accounts, secrets, manifests, check, theme, nullptr);
    auto *page = new AccountsPage(store, sync, accounts, secrets, manifests, check, theme, clock, nullptr);
    const auto keys = [] { return QList<KeyLine>(); };
    ProfileKey profileKey(folder.path(), memory);
    auto *privacy = new PrivacyPage(settings, profileKey, folder.path(), theme, nullptr);
    SettingsDialog dialog(settings, languages, theme, page, privacy, keys, nullptr);
    workspace.showConversation(rows[0].id);
    workspace.setCustomer(rows[0].customer);
    customer.resize(312, 800);
    outbox.resize(900, 560);
    QVERIFY(turnUntil([&] { return customer.findChild<TouchpointList *>()->model()->rowCount() > 0; }));
    QVERIFY(turnUntil(
        [&] { return outbox.findChild<QListView *>(QStringLiteral("outboxList"))->model()->rowCount() == 1; }));

    const QList<QWidget *> windows{&customer, &outbox, &wizard, &dialog};
    QList<QStringList> english;
    for (QWidget *window : windows)
        english += textsOf(*window);
    for (const QString &language : {QStringLiteral("lv"), QStringLiteral("ru")}) {
        languages.choose(language);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (qsizetype i = 0; i < windows.size(); ++i) {
            keepPicture(*windows[i], language);
            const QStringList now = textsOf(*windows[i]);
            QVERIFY(now.size() > 3);
            for (const QString &text : now) {
                const bool stayed = english[i].contains(text) && !isSame(text);
                QVERIFY2(!stayed,
                         qPrintable(QStringLiteral("%1, %2: “%3”").arg(language, windows[i]->objectName(), text)));
            }
        }
    }
}

void TestLanguageSwitch::pluralsFollowTheNumber()
{
    LanguageCatalog languages(*qApp, {});
    const auto said = [](int n) {
        return QCoreApplication::translate("saskare::CustomerPane", "%n contact(s) in 7 days", nullptr, n);
    };
    languages.choose(QStringLiteral("en"));
    QCOMPARE(said(1), QStringLiteral("1 contact in 7 days"));
    QCOMPARE(said(2), QStringLiteral("2 contacts in 7 days"));
    languages.choose(QStringLiteral("lv"));
    QCOMPARE(said(21), QStringLiteral("21 saziņa 7 dienās"));
    QCOMPARE(said(11), QStringLiteral("11 saziņas 7 dienās"));
    languages.choose(QStringLiteral("ru"));
    QCOMPARE(said(22), QStringLiteral("22 обращения за 7 дней"));
    QCOMPARE(said(5), QStringLiteral("5 обращений за 7 дней"));
}

QTEST_MAIN(TestLanguageSwitch)
#include "TestLanguageSwitch.moc"
