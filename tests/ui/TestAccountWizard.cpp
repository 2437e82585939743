#include "tests/backend/Certificates.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"
#include "ui/account/AccountWizard.h"
#include "ui/account/RouteForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace saskare;

namespace {

/// Says 200 and `{}` to those who know the key "sesame", else 401.
class TinyDesk : public QTcpServer
{
public:
    TinyDesk()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, seen = QByteArray()]() mutable {
                seen += socket->readAll();
                if (!seen.contains("\r\n\r\n"))
                    return;
                socket->write(seen.contains("sesame")
                                  ? "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                    "2\r\nConnection: close\r\n\r\n{}"
                                  : "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
};

/// A keychain that is not there.
struct NoKeychain : SecretStore
{
    static Error error() { return {ErrorKind::Keychain, QStringLiteral("There is no keychain."), {}, {}, {}}; }
    Future<Result<Secret>> read(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<Secret>(error()));
    }
    Future<Result<void>> write(const QString &, Secret) override
    {
        return QtFuture::makeReadyFuture(Result<void>(error()));
    }
    Future<Result<void>> remove(const QString &) override { return QtFuture::makeReadyFuture(Result<void>(error())); }
};

constexpr char manifest[] = R"({"format": 1, "id": "tiny", "name": "Tiny Desk", "webPaths": ["/pages"],
  "parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address"}},
                 {"name": "key", "kind": "secret", "label": {"en": "Key", "lv": "Atslēga"}}],
  "auth": [{"kind": "bearer", "token": "{secrets.key}"}],
  "check": [{"request": {"path": "/me"}}],
  "streams": [{"name": "tickets", "records": ["conversation"], "every": 60, "changes": {"request": {"path": "/tickets"}}, "cursor": {"kind": "none"}}], "commands": {}})";

struct Bench
{
    QTemporaryDir folder;
    ManualClock clock;
    TinyDesk desk;
    AccountRegistry accounts{folder.path()};
    MemorySecretStore memory;
    NoKeychain none;
    std::unique_ptr<ManifestCatalog> manifests;
    std::unique_ptr<SessionSecretStore> secrets;
    std::unique_ptr<ConnectionCheck> check;
    Theme theme;
    std::unique_ptr<AccountWizard> wizard;

    explicit Bench(bool keychain = true)
    {
        QDir(folder.path()).mkpath(QStringLiteral("backends/tiny"));
        QFile file(folder.filePath(QStringLiteral("backends/tiny/manifest.json")));
        Q_ASSERT(file.open(QIODevice::WriteOnly));
        file.write(manifest);
        file.close();
        manifests = std::make_unique<ManifestCatalog>(folder.filePath(QStringLiteral("backends")));
        for (const Error &error : manifests->errors())
            qWarning("%s", qPrintable(error.text()));
        secrets = std::make_unique<SessionSecretStore>(keychain ? static_cast<SecretStore &>(memory) : none);
        check = std::make_unique<ConnectionCheck>(*manifests, clock);
        wizard = std::make_unique<AccountWizard>(accounts, *secrets, *manifests, *check, theme, nullptr);
    }
    QPushButton &next() { return *wizard->findChild<QPushButton *>(QStringLiteral("wizardNext")); }
    QLineEdit &field(const char *name) { return *wizard->findChild<QLineEdit *>(QLatin1String(name)); }
    int page() { return wizard->findChild<QStackedWidget *>()->currentIndex(); }
    void chooseTiny()
    {
        auto *list = wizard->findChild<QListWidget *>(QStringLiteral("vendorList"));
        const QList<QListWidgetItem *> found = list->findItems(QStringLiteral("Tiny Desk"), Qt::MatchStartsWith);
        Q_ASSERT(!found.isEmpty());
        list->setCurrentItem(found.first());
        next().click();
    }
    void fill(const QString &key)
    {
        field("parameter_baseUrl").setText(desk.url());
        field("parameter_key").setText(key);
        wizard->findChild<QCheckBox *>(QStringLiteral("manifestConsent"))->setChecked(true);
    }
    bool checked()
    {
        next().click();
        return turnUntil([&] { return next().isEnabled() && page() == 2; });
    }
};

} // namespace

class TestAccountWizard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOwnDescriptionIsUsedOnlyWithConsent();
    void aWrongKeyIsToldAndCanBeCorrected();
    void aWorkingAccountIsStoredWithItsKeyAndNotPaused();
    void theKeyIsMasked();
    void withoutAKeychainTheKeyMayBeKeptForThisRun();
    void cancellingLeavesNothingBehind();
    void anAddressWithoutSchemeIsTakenAsHttps();
    void authorityAndProxyAreStoredAndThePasswordOnlyInTheKeychain();
    void aDescriptionThatChangedAsksAgain();
    void theAddressOfAPageLeadsToTheHelpDeskAndIsSaid();
};

void TestAccountWizard::anOwnDescriptionIsUsedOnlyWithConsent()
{
    Bench bench;
    bench.chooseTiny();
    QCOMPARE(bench.page(), 1);
    bench.fill(QStringLiteral("sesame"));
    QVERIFY(bench.next().isEnabled());
    bench.wizard->findChild<QCheckBox *>(QStringLiteral("manifestConsent"))->setChecked(false);
    QVERIFY(!bench.next().isEnabled());
    QVERIFY(bench.wizard->findChild<QLabel *>(QStringLiteral("manifestOrigin"))
                ->text()
                .contains(QStringLiteral("Tiny Desk")));
}

void TestAccountWizard::aWrongKeyIsToldAndCanBeCorrected()
{
    Bench bench;
    bench.chooseTiny();
    bench.fill(QStringLiteral("wrong"));
    QVERIFY(bench.checked());
    QCOMPARE(bench.next().text(), QStringLiteral("Check again"));
    bench.wizard->findChild<QPushButton *>(QStringLiteral("wizardBack"))->click();
    QCOMPARE(bench.page(), 1);
    QCOMPARE(bench.field("parameter_baseUrl").text(), bench.desk.url()); // what was typed is still there
    bench.field("parameter_key").setText(QStringLiteral("sesame"));
    QVERIFY(bench.checked());
    QCOMPARE(bench.next().text(), QStringLiteral("Continue"));
}

void TestAccountWizard::aWorkingAccountIsStoredWithItsKeyAndNotPaused()
{
    Bench bench;
    QSignalSpy saved(bench.wizard.get(), &AccountWizard::accountSaved);
    bench.chooseTiny();
    bench.fill(QStringLiteral("sesame"));
    QVERIFY(bench.checked());
    bench.next().click();
    bench.field("accountName").setText(QStringLiteral("Veikals"));
    bench.next().click();
    QVERIFY(turnUntil([&] { return saved.size() == 1; }));
    QCOMPARE(bench.accounts.accounts().size(), 1);
    const Account account = bench.accounts.accounts().first();
    QCOMPARE(account.name, QStringLiteral("Veikals"));
    QVERIFY(!account.paused);
    QCOMPARE(await(bench.memory.read(secretKey(account.id, QStringLiteral("key")))).value().reveal(),
             QStringLiteral("sesame"));
    QFile file(bench.folder.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sesame"));
}

void TestAccountWizard::theKeyIsMasked()
{
    Bench bench;
    bench.chooseTiny();
    QCOMPARE(bench.field("parameter_key").echoMode(), QLineEdit::Password);
}

void TestAccountWizard::withoutAKeychainTheKeyMayBeKeptForThisRun()
{
    Bench bench(false);
    QSignalSpy saved(bench.wizard.get(), &AccountWizard::accountSaved);
    bench.chooseTiny();
    bench.fill(QStringLiteral("sesame"));
    QVERIFY(bench.checked());
    bench.next().click();
    bench.next().click();
    QPushButton *keep = nullptr;
    QVERIFY(turnUntil([&] {
        return (keep = bench.wizard->findChild<QPushButton *>(QStringLiteral("infoBarAction0"))) != nullptr;
    }));
    QVERIFY(saved.isEmpty()); // nothing is kept before the user agrees
    keep->click();
    QVERIFY(turnUntil([&] { return saved.size() == 1; }));
    const QString key = secretKey(bench.accounts.accounts().first().id, QStringLiteral("key"));
    QVERIFY(bench.secrets->isForThisRun(key));
    QCOMPARE(await(bench.secrets->read(key)).value().reveal(), QStringLiteral("sesame"));
}

void TestAccountWizard::cancellingLeavesNothingBehind()
{
    Bench bench(false);
    bench.chooseTiny();
    bench.fill(QStringLiteral("sesame"));
    QVERIFY(bench.checked());
    bench.next().click();
    bench.next().click();
    QVERIFY(turnUntil(
        [&] { return bench.wizard->findChild<QPushButton *>(QStringLiteral("infoBarAction0")) != nullptr; }));
    bench.wizard->reject();
    QVERIFY(bench.accounts.accounts().isEmpty());
}

void TestAccountWizard::anAddressWithoutSchemeIsTakenAsHttps()
{
    Bench bench;
    bench.chooseTiny();
    bench.fill(QStringLiteral("sesame"));
    bench.field("parameter_baseUrl").setText(QStringLiteral("desk.invalid"));
    QVERIFY(bench.checked());
    QCOMPARE(bench.next().text(), QStringLiteral("Check again")); // .invalid is nowhere, and the wizard says so
    QVERIFY(bench.accounts.accounts().isEmpty());
}

void TestAccountWizard::theAddressOfAPageLeadsToTheHelpDeskAndIsSaid()
{
    Bench bench;
    bench.chooseTiny();
    bench.fill(QStringLiteral("sesame"));
    bench.field("parameter_baseUrl").setText(bench.desk.url() + QStringLiteral("/pages/ticket?id=5"));
    const QList<QLabel *> labels = bench.wizard->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text().endsWith(QStringLiteral("connects to ") + bench.desk.url());
    }));
    QVERIFY(bench.checked());
    bench.next().click();
    bench.next().click();
    QVERIFY(turnUntil([&] { return !bench.accounts.accounts().isEmpty(); }));
    QCOMPARE(bench.accounts.accounts().first().baseUrl, QUrl(bench.desk.url()));
}

void TestAccountWizard::authorityAndProxyAreStoredAndThePasswordOnlyInTheKeychain()
{
    const Certificates certificates;
    if (!certificates.areMade())
        QSKIP("the openssl program is not here");
    Bench bench;
    QSignalSpy saved(bench.wizard.get(), &AccountWizard::accountSaved);
    bench.chooseTiny();
    bench.fill(QStringLiteral("sesame"));
    auto *route = bench.wizard->findChild<RouteForm *>();
    route->addCertificates(bench.folder.filePath(QStringLiteral("nothing.pem")));
    QVERIFY(route->certificates().isEmpty());
    route->addCertificates(certificates.authorityPath());
    QVERIFY(bench.wizard->findChild<QLabel *>(QStringLiteral("authorityNames"))
                ->text()
                .contains(QStringLiteral("Test Company Root")));
    bench.wizard->findChild<QComboBox *>(QStringLiteral("proxyKind"))->setCurrentIndex(2);
    QVERIFY(!bench.next().isEnabled()); // a proxy without an address
    bench.field("proxyAddress").setText(QStringLiteral("127.0.0.1:3128"));
    bench.field("proxyUser").setText(QStringLiteral("anna"));
    bench.field("proxyPassword").setText(QStringLiteral("pr0xy"));
    QCOMPARE(bench.field("proxyPassword").echoMode(), QLineEdit::Password);
    QVERIFY(bench.checked()); // the desk is on this computer, where no proxy is asked
    bench.next().click();
    bench.next().click();
    QVERIFY(turnUntil([&] { return saved.size() == 1; }));
    const Account account = bench.accounts.accounts().first();
    QCOMPARE(account.proxy, QStringLiteral("http://anna@127.0.0.1:3128"));
    QCOMPARE(account.certificates.simplified(), certificates.authority().simplified());
    QCOMPARE(await(bench.memory.read(secretKey(account.id, QString::fromUtf16(proxySecret)))).value().reveal(),
             QStringLiteral("pr0xy"));
    QFile file(bench.folder.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("pr0xy"));
}

void TestAccountWizard::aDescriptionThatChangedAsksAgain()
{
    Bench bench;
    Account account;
    account.manifestId = QStringLiteral("tiny");
    account.baseUrl = QUrl(bench.desk.url());
    const auto tiny = bench.manifests->manifest(QStringLiteral("tiny"));
    for (const bool changed : {false, true}) {
        account.trustedManifest = changed ? QByteArray("another") : tiny->fingerprint;
        account.id = changed ? account.id : AccountId();
        account = *bench.accounts.save(account);
        AccountWizard wizard(bench.accounts, *bench.secrets, *bench.manifests, *bench.check, bench.theme, nullptr);
        wizard.edit(account);
        QCOMPARE(wizard.findChild<QCheckBox *>(QStringLiteral("manifestConsent"))->isChecked(), !changed);
        QCOMPARE(wizard.findChild<QLabel *>(QStringLiteral("manifestOrigin"))
                     ->text()
                     .contains(QStringLiteral("has changed")),
                 changed);
    }
}

QTEST_MAIN(TestAccountWizard)
#include "TestAccountWizard.moc"
