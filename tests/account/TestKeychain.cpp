#include "core/account/KeychainSecretStore.h"
#include "core/base/Clock.h"
#include "tests/support/Await.h"

#include <QTest>

using namespace saskare;

/// The keychain store against a real keyring (see tests/support/with-keyring).
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretComesBackAsItWasAndIsGoneWhenRemoved()
    {
        SystemClock clock;
        KeychainSecretStore store(clock);
        const QString key = QStringLiteral("account/7/secret");
        const Secret secret(QStringLiteral("slēpts — секрет ✓"));
        QVERIFY(await(store.write(key, secret)).ok());
        const auto read = await(store.read(key));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->reveal(), secret.reveal());
        QVERIFY(await(store.remove(key)).ok());
        const auto gone = await(store.read(key));
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }
    void oneAccountsSecretIsNotAnothers()
    {
        SystemClock clock;
        KeychainSecretStore store(clock);
        QVERIFY(await(store.write(QStringLiteral("account/1/secret"), Secret(QStringLiteral("one")))).ok());
        QVERIFY(await(store.write(QStringLiteral("account/2/secret"), Secret(QStringLiteral("two")))).ok());
        QCOMPARE(await(store.read(QStringLiteral("account/1/secret")))->reveal(), QStringLiteral("one"));
        QCOMPARE(await(store.read(QStringLiteral("account/2/secret")))->reveal(), QStringLiteral("two"));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "TestKeychain.moc"
