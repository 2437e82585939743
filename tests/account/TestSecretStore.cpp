#include "core/account/Account.h"
#include "core/account/KeychainSecretStore.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QTest>

#include <qt6keychain/keychain.h>

using namespace saskare;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void memoryKeepsWhatItWasGivenForThisRun()
    {
        MemorySecretStore store;
        const QString key = secretKey(AccountId(3), u"secret"_qs);
        QCOMPARE(await(store.read(key)).error().kind, ErrorKind::NotFound);
        QVERIFY(await(store.write(key, Secret(u"žņaugs"_qs))).ok());
        QCOMPARE(await(store.read(key))->reveal(), u"žņaugs"_qs);
        QVERIFY(await(store.remove(key)).ok());
        QCOMPARE(await(store.read(key)).error().kind, ErrorKind::NotFound);
    }
    void eachTroubleOfTheKeychainHasItsOwnWords()
    {
        const Error none = keychainError(QKeychain::NoBackendAvailable, {});
        const Error noBus = keychainError(QKeychain::OtherError, u"Cannot autolaunch D-Bus without X11 $DISPLAY"_qs);
        const Error locked = keychainError(QKeychain::AccessDeniedByUser, {});
        const Error missing = keychainError(QKeychain::EntryNotFound, {});
        QCOMPARE(none.kind, ErrorKind::Keychain);
        QCOMPARE(noBus.happened, none.happened);
        QCOMPARE(locked.kind, ErrorKind::Keychain);
        QCOMPARE(missing.kind, ErrorKind::NotFound);
        QVERIFY(none.happened != locked.happened && locked.happened != missing.happened);
    }
    void withNoSessionBusItSaysThatThereIsNoKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        ManualClock clock;
        KeychainSecretStore store(clock);
        const Result<void> written = await(store.write(u"account/1/secret"_qs, Secret(u"x"_qs)));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, ErrorKind::Keychain);
        QCOMPARE(written.error().happened, keychainError(QKeychain::NoBackendAvailable, {}).happened);
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "TestSecretStore.moc"
