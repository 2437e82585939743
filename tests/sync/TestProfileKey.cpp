#include "core/account/SecretStore.h"
#include "core/store/CipherVfs.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"
#include "core/sync/ProfileKey.h"
#include "tests/support/TemporaryStore.h"

#include <QDir>
#include <QTest>

using namespace saskare;

/// How a profile is left behind whose key is lost, and that nothing is lost by it.
class TestProfileKey : public QObject
{
    Q_OBJECT

    static void fill(TemporaryStore &store)
    {
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        QVERIFY(store.apply(batch).ok());
        QVERIFY(!store.submit(u"1"_qs, SendReply{u"kept"_qs, {}, {}}).isNull());
    }

    static StoreProtection encrypted(const QString &folder)
    {
        ProtectionFile file;
        file.mode = StoreProtection::Mode::Encrypted;
        const QByteArray key = *file.makeKey();
        [&] { QVERIFY(file.save(folder).ok()); }();
        return {file.mode, key};
    }

    static void copy(const QString &folder, const QString &name, const QString &to)
    {
        QFile::remove(to);
        QVERIFY2(QFile::copy(folder + u'/' + name, to), qPrintable(name));
    }

private Q_SLOTS:
    void whatWasLockedIsKeptWithItsLog()
    {
        TemporaryStore store;
        store.close();
        const StoreProtection protection = encrypted(store.folder());
        store.setProtection(protection);
        store.reopen();
        fill(store);
        // As a kill leaves it: what was committed last stands in the log alone.
        QTemporaryDir killed;
        for (const char *name : {"outbox.db", "outbox.db-wal", "cache.db"})
            copy(store.folder(), QLatin1String(name), killed.filePath(QLatin1String(name)));
        store.close();
        for (const char *name : {"outbox.db", "outbox.db-wal", "cache.db"})
            copy(killed.path(), QLatin1String(name), store.folder() + u'/' + QLatin1String(name));
        MemorySecretStore secrets;
        ProfileKey key(store.folder(), secrets);
        QVERIFY(key.beginAnew().ok());
        store.setProtection({});
        store.reopen();
        QVERIFY(await(store->outbox()).empty());
        QVERIFY(store.troubles().isEmpty());
        fill(store);
        // The key is found again after all: what was set aside opens with it, the log included.
        store.close();
        const QDir folder(store.folder());
        const QString locked = folder.entryList({u"outbox.db.locked-*"_qs}).value(0);
        QVERIFY(!locked.endsWith(u"-wal"_qs));
        QVERIFY(QFile::exists(folder.filePath(locked + u"-wal"_qs)));
        const CipherVfs cipher(protection.key);
        Database database(folder.filePath(locked), &cipher);
        QVERIFY(database.open(Access::ReadWrite, Durability::Full).ok());
        Statement count(database, "SELECT count(*) FROM command");
        QVERIFY(count.step());
        QCOMPARE(count.integer(0), 1);
    }
    void withoutTheFileThatNamesTheKeyNothingIsTakenForDamaged()
    {
        TemporaryStore store;
        store.close();
        const StoreProtection protection = encrypted(store.folder());
        store.setProtection(protection);
        store.reopen();
        fill(store);
        store.close();
        const QString named = store.folder() + u"/protection.json"_qs, away = named + u".away"_qs;
        QVERIFY(QFile::rename(named, away)); // as from a copy that was not whole
        store.setProtection({});
        store.reopen();
        QVERIFY(turnUntil([&] { return !store.troubles().isEmpty(); }));
        store.close();
        QVERIFY(QDir(store.folder()).entryList({u"outbox.db.damaged-*"_qs}).isEmpty());
        QVERIFY(QFile::rename(away, named));
        store.setProtection(protection);
        store.reopen();
        QCOMPARE(await(store->outbox()).size(), 1U);
    }
    void aKeyThatNothingNeedsAnyMoreLocksNobodyOut()
    {
        QTemporaryDir folder;
        encrypted(folder.path());
        ProtectionFile file = *ProtectionFile::load(folder.path());
        file.mode = StoreProtection::Mode::Plain;
        QVERIFY(file.save(folder.path()).ok());
        MemorySecretStore secrets; // reset since
        ProfileKey key(folder.path(), secrets);
        const Result<StoreProtection> open = await(key.unlock());
        QVERIFY2(open.ok(), qPrintable(open.ok() ? QString() : open.error().text()));
        QVERIFY(open->key.isEmpty());
        QVERIFY(await(key.choose(StoreProtection::Mode::Encrypted)).ok()); // with a new one
        QVERIFY(!await(key.unlock())->key.isEmpty());
        // But while something is locked with it, it is missed.
        QVERIFY(QFile(folder.filePath(u"outbox.db"_qs)).open(QIODevice::WriteOnly));
        QFile sealed(folder.filePath(u"outbox.db.damaged-1.sealed"_qs));
        QVERIFY(sealed.open(QIODevice::WriteOnly));
        MemorySecretStore lost;
        ProfileKey other(folder.path(), lost);
        QVERIFY(!await(other.unlock()).ok());
    }
    void anOutboxThatWasNeverLockedStays()
    {
        TemporaryStore store;
        fill(store);
        store.close();
        encrypted(store.folder()); // chosen, and the key lost before the next start
        MemorySecretStore secrets;
        QVERIFY(ProfileKey(store.folder(), secrets).beginAnew().ok());
        store.reopen();
        QCOMPARE(await(store->outbox()).size(), size_t(1));
    }
    void aProfileThatIsOpenElsewhereIsLeftAlone()
    {
        TemporaryStore store;
        fill(store);
        MemorySecretStore secrets;
        ProfileKey key(store.folder(), secrets);
        const Result<void> begun = key.beginAnew();
        QVERIFY(!begun.ok());
        QCOMPARE(begun.error().kind, ErrorKind::Conflict);
        QVERIFY(QFile::exists(store.folder() + u"/cache.db"_qs));
        QCOMPARE(store.sendable(), QStringList{u"kept"_qs});
    }
};

QTEST_GUILESS_MAIN(TestProfileKey)
#include "TestProfileKey.moc"
