#include "core/store/CipherVfs.h"
#include "core/store/Crypto.h"
#include "core/store/Database.h"
#include "core/store/ProtectionFile.h"
#include "core/store/Statement.h"
#include "core/store/StorePlace.h"
#include "tests/support/TemporaryStore.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <sqlite3.h>

namespace saskare {
namespace {

const QString canary = u"canarium"_qs;

QByteArray someKey(char seed = 'k')
{
    return crypto::derived(QByteArray(1, seed), "test");
}

StoreProtection encrypted(char seed = 'k')
{
    return {StoreProtection::Mode::Encrypted, someKey(seed)};
}

/// Every file below `folder` that holds the word as it would be written.
QStringList filesWith(const QString &folder, const QString &word)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word.toUtf8()))
            found.append(all.fileName());
    }
    return found;
}

void fill(TemporaryStore &store)
{
    AppliedPage page;
    page.records.conversations = {TemporaryStore::conversation(u"1"_qs)};
    page.records.conversations[0].subject = canary + u" in the subject"_qs;
    for (int i = 0; i < 300; ++i)
        page.records.messages.push_back(TemporaryStore::message(
            u"m%1"_qs.arg(i), u"1"_qs, u"The %1 sings its song number %2, again and again."_qs.arg(canary).arg(i)));
    QVERIFY(store.apply(page).ok());
    QVERIFY(!store.submit(u"1"_qs, SendReply{canary + u" in a reply"_qs, {}, {}}).isNull());
    Draft draft;
    draft.conversation = store.id(u"1"_qs);
    draft.text = canary + u" in a draft"_qs;
    QVERIFY(await(store->saveDraft(draft)).ok());
}

/// The child of the kill test: sends until it is killed, and says what was acknowledged.
int writeUntilKilled(const QString &folder)
{
    SystemClock clock;
    Store store(folder, clock, encrypted());
    AppliedPage page;
    page.records.conversations = {TemporaryStore::conversation(u"1"_qs)};
    auto applied = store.apply(AccountId(1), page);
    applied.waitForFinished();
    for (int i = 0;; ++i) {
        page.records.messages = {TemporaryStore::message(u"m%1"_qs.arg(i), u"1"_qs, canary + QString(i % 700, u'x'))};
        applied = store.apply(AccountId(1), page);
        applied.waitForFinished();
        auto rows = store.conversationsByNumber(u"1"_qs);
        rows.waitForFinished();
        auto submitted = store.submit(AccountId(1), rows.result().at(0).id,
                                      SendReply{canary + QString(i % 900, u'y'), {}, {}}, {});
        submitted.waitForFinished();
        if (!submitted.result().ok())
            return 1;
        std::printf("%s\n", qUtf8Printable(submitted.result()->toString()));
        std::fflush(stdout);
    }
}

/// The child of the other: turns a profile from clear to encrypted and back until it is killed.
int turnUntilKilled(const QString &folder)
{
    SystemClock clock;
    for (;;) {
        for (const auto mode : {StoreProtection::Mode::Encrypted, StoreProtection::Mode::Plain}) {
            Store store(folder, clock, {mode, someKey()});
            auto entries = store.outbox();
            entries.waitForFinished();
            std::printf("%d\n", int(entries.result().size()));
            std::fflush(stdout);
        }
    }
}

QString integrity(const QString &path, const CipherVfs *cipher)
{
    Database database(path, cipher);
    if (!database.open(Access::ReadWrite, Durability::Normal).ok())
        return u"cannot be opened"_qs;
    Statement statement(database, "PRAGMA integrity_check");
    return statement.step() ? statement.text(0) : u"no answer"_qs;
}

/// `from` below nothing: in the middle.
void spoil(const QString &path, qint64 from)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(from < 0 ? file.size() / 2 / 4096 * 4096 : from);
    file.write(QByteArray(8192, 'x'));
}

/// SASKARE_LONG=1 makes the kill tests as long as their figures in SECURITY.md say.
int rounds(int quick, int longMode)
{
    return qEnvironmentVariableIntValue("SASKARE_LONG") > 0 ? longMode : quick;
}

} // namespace

class TestEncryption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgainAndNowhereReadable();
    void turnedOnAProfileIsEncryptedWithAllThatIsInIt();
    void turnedOffItIsReadableAgain();
    void aWrongOrMissingKeyOpensAndChangesNothing();
    void aProfileThatIsOpenElsewhereIsNotTurned();
    void killedAtAnyMomentNothingAcknowledgedIsLost();
    void killedWhileItIsTurnedNothingIsLost();
    void theLayerReadsWhatItWroteWhateverTheSizes_data();
    void theLayerReadsWhatItWroteWhateverTheSizes();
    void attachmentsAreSealedAndNamedByNothing();
    void inMemoryModeTheDiskSeesNoConversation();
    void aRemovedAccountLeavesNoWordsBehind();
    void thePassphraseGivesTheKeyBackAndNothingElseDoes();
    void anOutboxThatIsDamagedIsSalvagedThroughTheLayer();
    void fetchedFilesFollowTheProtection_data();
    void fetchedFilesFollowTheProtection();
    void damagedOutboxesFollowTheProtection_data();
    void damagedOutboxesFollowTheProtection();
    void whatIsDamagedWhenItIsTurnedIsSalvagedAllTheSame_data();
    void whatIsDamagedWhenItIsTurnedIsSalvagedAllTheSame();
    void aCacheThatWasSetAsideIsNotKeptInTheClear();
    void inMemoryModeAProfileThatIsOpenElsewhereKeepsItsCache();
    void anAccountsWordsAreErasedFromWhatWasSetAside();
};

void TestEncryption::whatIsWrittenIsReadAgainAndNowhereReadable()
{
    TemporaryStore clear;
    fill(clear);
    QVERIFY(filesWith(clear.folder(), canary).size() >= 2); // so the search below would find it

    TemporaryStore store;
    store.close();
    QDir(store.folder()).removeRecursively();
    store.setProtection(encrypted());
    store.reopen();
    fill(store);
    QCOMPARE(filesWith(store.folder(), canary), QStringList()); // with the logs as they are now
    QCOMPARE(filesWith(store.folder(), u"SQLite format"_qs), QStringList());
    QCOMPARE(store.search(canary).size(), size_t(1));
    store.reopen();
    QCOMPARE(store.timeline(u"1"_qs).size(), size_t(301));
    QCOMPARE(store.sendable(), QStringList{canary + u" in a reply"_qs});
    QCOMPARE(await(store->draft(store.id(u"1"_qs)))->text, canary + u" in a draft"_qs);
    store.close();
    QCOMPARE(filesWith(store.folder(), canary), QStringList());
    QVERIFY(store.troubles().isEmpty());
}

void TestEncryption::turnedOnAProfileIsEncryptedWithAllThatIsInIt()
{
    TemporaryStore store;
    fill(store);
    store.close();
    QVERIFY(!filesWith(store.folder(), canary).isEmpty());
    store.setProtection(encrypted());
    store.reopen();
    QCOMPARE(store.sendable(), QStringList{canary + u" in a reply"_qs});
    QCOMPARE(await(store->draft(store.id(u"1"_qs)))->text, canary + u" in a draft"_qs);
    QCOMPARE(store.search(canary).size(), size_t(1));
    QCOMPARE(filesWith(store.folder(), canary), QStringList());
}

void TestEncryption::turnedOffItIsReadableAgain()
{
    TemporaryStore store;
    store.setProtection(encrypted());
    store.reopen();
    fill(store);
    store.setProtection({StoreProtection::Mode::Plain, someKey()});
    store.reopen();
    QCOMPARE(store.sendable(), QStringList{canary + u" in a reply"_qs});
    QVERIFY(!filesWith(store.folder(), canary).isEmpty());
    store.setProtection({});
    store.reopen(); // and needs no key any more
    QCOMPARE(store.search(canary).size(), size_t(1));
}

void TestEncryption::aWrongOrMissingKeyOpensAndChangesNothing()
{
    TemporaryStore store;
    store.close();
    ProtectionFile protection;
    protection.mode = StoreProtection::Mode::Encrypted;
    const QByteArray key = *protection.makeKey();
    QVERIFY(protection.save(store.folder()).ok());
    store.setProtection({StoreProtection::Mode::Encrypted, key});
    store.reopen();
    fill(store);
    store.close();
    const auto contents = [&] {
        QHash<QString, QByteArray> all;
        for (const QString &name : QDir(store.folder()).entryList(QDir::Files)) {
            QFile file(store.folder() + u'/' + name);
            if (file.open(QIODevice::ReadOnly))
                all.insert(name, file.readAll());
        }
        return all;
    };
    const auto before = contents();
    for (const StoreProtection &wrong :
         {encrypted('w'), StoreProtection{}, StoreProtection{StoreProtection::Mode::Plain, someKey('w')}}) {
        store.setProtection(wrong);
        store.reopen();
        QVERIFY(store.list().empty());
        QVERIFY(store.submit(u"1"_qs, SendReply{u"x"_qs, {}, {}}).isNull());
        QVERIFY(turnUntil([&] { return !store.troubles().isEmpty(); }));
        QCOMPARE(store.troubles().first().kind, ErrorKind::Keychain);
        QVERIFY(store.troubles().first().text().contains(u"Nothing was opened or changed"_qs));
        store.close();
        QCOMPARE(contents(), before);
    }
    store.setProtection({StoreProtection::Mode::Encrypted, key});
    store.reopen();
    QCOMPARE(store.sendable(), QStringList{canary + u" in a reply"_qs});
}

void TestEncryption::aProfileThatIsOpenElsewhereIsNotTurned()
{
    TemporaryStore store;
    fill(store);
    ManualClock clock;
    Store second(store.folder(), clock, encrypted());
    QList<Error> troubles;
    connect(&second, &Store::troubled, this, [&](const Error &error) { troubles.append(error); });
    QVERIFY(turnUntil([&] { return !troubles.isEmpty(); }));
    QCOMPARE(troubles.first().kind, ErrorKind::Conflict);
    QVERIFY(!store.submit(u"1"_qs, SendReply{u"later"_qs, {}, {}}).isNull());
    store.reopen();
    QCOMPARE(await(store->outbox()).size(), size_t(2));
}

void TestEncryption::killedAtAnyMomentNothingAcknowledgedIsLost()
{
    QTemporaryDir folder;
    const QString profile = folder.path() + u"/profile"_qs;
    const CipherVfs cipher(someKey());
    QSet<QString> acknowledged;
    for (int round = 0; round < rounds(8, 300); ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_qs, profile});
        QVERIFY(child.waitForReadyRead(20'000));
        QTest::qWait(int(QRandomGenerator::global()->bounded(60))); // anywhere between two of its steps
        child.kill(); // SIGKILL
        child.waitForFinished();
        while (child.canReadLine())
            acknowledged.insert(QString::fromUtf8(child.readLine()).trimmed());
        QCOMPARE(integrity(profile + u"/outbox.db"_qs, &cipher), u"ok"_qs);
        QCOMPARE(integrity(profile + u"/cache.db"_qs, &cipher), u"ok"_qs);
    }
    ManualClock clock;
    Store store(profile, clock, encrypted());
    QSet<QString> kept;
    for (const OutboxEntry &entry : await(store.outbox()))
        kept.insert(entry.id.toString());
    QVERIFY(!acknowledged.isEmpty());
    QVERIFY(kept.contains(acknowledged));
    qInfo("%d commands acknowledged in %d lives, 0 lost", int(acknowledged.size()), rounds(8, 300));
}

void TestEncryption::killedWhileItIsTurnedNothingIsLost()
{
    TemporaryStore store;
    fill(store);
    store.close();
    for (int round = 0; round < rounds(8, 200); ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--turn"_qs, store.folder()});
        QVERIFY(child.waitForReadyRead(20'000));
        QTest::qWait(int(QRandomGenerator::global()->bounded(40)));
        child.kill();
        child.waitForFinished();
        for (const QByteArray &line : child.readAllStandardOutput().split('\n'))
            QVERIFY(line.isEmpty() || line == "1");
        store.setProtection(round % 2 == 0 ? encrypted() : StoreProtection{StoreProtection::Mode::Plain, someKey()});
        store.reopen();
        QCOMPARE(store.sendable(), QStringList{canary + u" in a reply"_qs});
        QCOMPARE(store.timeline(u"1"_qs).size(), size_t(301));
        QVERIFY(store.troubles().isEmpty());
        store.close();
    }
}

void TestEncryption::theLayerReadsWhatItWroteWhateverTheSizes_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("journal");
    for (const int page : {512, 1024, 4096, 65536}) {
        for (const char *journal : {"wal", "delete", "truncate", "persist"})
            QTest::addRow("%d %s", page, journal) << page << QByteArray(journal);
    }
}

void TestEncryption::theLayerReadsWhatItWroteWhateverTheSizes()
{
    QFETCH(int, page);
    QFETCH(QByteArray, journal);
    QTemporaryDir folder;
    const CipherVfs cipher(someKey());
    const QByteArray path = folder.filePath(u"x.db"_qs).toUtf8(), vfs = cipher.name();
    const auto open = [&] {
        sqlite3 *database = nullptr;
        sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs.constData());
        const QByteArray setUp = "PRAGMA page_size=" + QByteArray::number(page) + "; PRAGMA journal_mode=" + journal
            + "; PRAGMA cache_size=5; PRAGMA temp_store=FILE; PRAGMA synchronous=OFF;";
        sqlite3_exec(database, setUp.constData(), nullptr, nullptr, nullptr);
        return database;
    };
    const auto run = [](sqlite3 *database, const QByteArray &sql) {
        return sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    };
    const auto sum = [](sqlite3 *database) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, "SELECT count(*) || ' ' || coalesce(sum(length(t)), 0) FROM a", -1, &statement,
                           nullptr);
        sqlite3_step(statement);
        const QByteArray text(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        sqlite3_finalize(statement);
        return text;
    };
    sqlite3 *writer = open();
    QCOMPARE(run(writer, "CREATE TABLE a (id INTEGER PRIMARY KEY, t TEXT)"), SQLITE_OK);
    sqlite3 *reader = open();
    QRandomGenerator random(7);
    QMap<int, int> model;
    for (int step = 0; step < 60; ++step) {
        const bool fails = random.bounded(5) == 0;
        QMap<int, int> next = model;
        QCOMPARE(run(writer, "BEGIN IMMEDIATE"), SQLITE_OK);
        for (int i = 0; i < 8; ++i) {
            const int id = int(random.bounded(60)), size = int(random.bounded(3 * page));
            const QByteArray number = QByteArray::number(id);
            QCOMPARE(run(writer, "INSERT OR REPLACE INTO a VALUES (" + number + ", '" + QByteArray(size, 'q') + "')"),
                     SQLITE_OK);
            next.insert(id, size);
        }
        QCOMPARE(run(writer, fails ? "ROLLBACK" : "COMMIT"), SQLITE_OK);
        if (!fails)
            model = next;
        qint64 total = 0;
        for (const int size : std::as_const(model))
            total += size;
        QCOMPARE(sum(reader), QByteArray::number(model.size()) + ' ' + QByteArray::number(total));
    }
    QCOMPARE(run(writer, "CREATE INDEX b ON a (t); VACUUM"), SQLITE_OK);
    sqlite3_close(reader);
    sqlite3_close(writer);
    QCOMPARE(integrity(QString::fromUtf8(path), &cipher), u"ok"_qs);
    QCOMPARE(filesWith(folder.path(), QString(40, u'q')), QStringList());
}

void TestEncryption::attachmentsAreSealedAndNamedByNothing()
{
    QTemporaryDir folder;
    const AttachmentFiles files(folder.path() + u"/attachments"_qs, someKey());
    const QByteArray bytes = canary.toUtf8() + QByteArray(5000, '\0');
    const Result<QString> path = files.keep(bytes);
    QVERIFY(path.ok());
    QCOMPARE(files.keep(bytes).value(), *path);
    QCOMPARE(files.read(*path, 10'000), std::optional(bytes));
    QVERIFY(!files.read(*path, 100));
    QCOMPARE(filesWith(folder.path(), canary), QStringList());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QVERIFY(!path->contains(QString::fromLatin1(hash)));
    QVERIFY(!AttachmentFiles(folder.path(), someKey('w')).read(*path, 10'000));
    QFile file(*path);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("!");
    file.close();
    QVERIFY(!files.read(*path, 10'000)); // changed by somebody: better none than a false one
    const AttachmentFiles clear(folder.path() + u"/attachments"_qs, {});
    const QString left = *clear.keep("from before");
    QCOMPARE(files.read(left, 100), std::optional(QByteArray("from before")));
    files.removeAllBut({left});
    QVERIFY(!QFile::exists(*path) && QFile::exists(left));
}

void TestEncryption::inMemoryModeTheDiskSeesNoConversation()
{
    QTemporaryDir memory(u"/dev/shm/saskare-test-XXXXXX"_qs);
    if (!memory.isValid())
        QSKIP("there is no /dev/shm here");
    qputenv("XDG_RUNTIME_DIR", memory.path().toUtf8());
    TemporaryStore store;
    fill(store); // what an earlier way of working left
    store.setProtection({StoreProtection::Mode::Memory, {}});
    store.reopen();
    QVERIFY(store.list().empty());
    QVERIFY(!QFile::exists(store.folder() + u"/cache.db"_qs));
    fill(store);
    QCOMPARE(store.search(canary).size(), size_t(1));
    const Result<QString> file = store->attachmentFiles().keep(canary.toUtf8());
    QVERIFY(file.ok() && file->startsWith(memory.path()));
    QCOMPARE(filesWith(memory.path(), canary), QStringList()); // nor does a swap file
    const QStringList onDisk = filesWith(store.folder(), canary);
    QVERIFY(!onDisk.isEmpty()); // the outbox has to survive
    for (const QString &name : onDisk)
        QVERIFY2(name.startsWith(u"outbox.db"_qs), qPrintable(name));
    store.close();
    QCOMPARE(QDir(memory.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList());
    qunsetenv("XDG_RUNTIME_DIR");
}

void TestEncryption::aRemovedAccountLeavesNoWordsBehind()
{
    TemporaryStore store;
    fill(store);
    AppliedPage other;
    other.records.conversations = {TemporaryStore::conversation(u"2"_qs)};
    other.records.messages = {TemporaryStore::message(u"n"_qs, u"2"_qs, u"remaining words"_qs)};
    QVERIFY(await(store->apply(AccountId(2), other)).ok());
    QVERIFY(store->attachmentFiles().keep(canary.toUtf8()).ok());
    QVERIFY(await(store->forgetAccount(AccountId(1))).ok());
    QCOMPARE(filesWith(store.folder(), canary), QStringList()); // in the clear, with the files as they are now
    QCOMPARE(store.search(u"remaining"_qs).size(), size_t(1));
}

void TestEncryption::thePassphraseGivesTheKeyBackAndNothingElseDoes()
{
    QTemporaryDir folder;
    ProtectionFile protection;
    protection.mode = StoreProtection::Mode::Encrypted;
    const QByteArray key = *protection.makeKey();
    QCOMPARE(protection.unwrap(u"anything at all"_qs).error().kind, ErrorKind::NotFound);
    QCOMPARE(protection.wrap(key, u"short"_qs).error().kind, ErrorKind::BadInput);
    QVERIFY(protection.wrap(key, u"četri zaļi lieli lāči"_qs).ok());
    QVERIFY(protection.save(folder.path()).ok());
    QFile file(folder.filePath(u"protection.json"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(key.toBase64()) && !text.contains(key.toHex()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Result<ProtectionFile> again = ProtectionFile::load(folder.path());
    QVERIFY(again.ok());
    QCOMPARE(again->unwrap(u"četri zaļi lieli lāči"_qs).value(), key);
    QCOMPARE(again->unwrap(u"četri zaļi lieli lāčI"_qs).error().kind, ErrorKind::SignIn);
    QVERIFY(again->fits(key) && !again->fits(someKey()));
}

void TestEncryption::anOutboxThatIsDamagedIsSalvagedThroughTheLayer()
{
    TemporaryStore store;
    store.setProtection(encrypted());
    store.reopen();
    fill(store);
    for (int i = 0; i < 200; ++i)
        store.submit(u"1"_qs, SendReply{canary + QString(300, u'z'), {}, {}});
    store.close();
    QFile file(store.folder() + u"/outbox.db"_qs);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(8192, 'x'));
    file.close();
    store.reopen();
    QVERIFY(await(store->outbox()).size() > 20);
    QVERIFY(turnUntil([&] { return !store.troubles().isEmpty(); }));
    store.close();
    QCOMPARE(filesWith(store.folder(), canary), QStringList());
}

void TestEncryption::fetchedFilesFollowTheProtection_data()
{
    QTest::addColumn<bool>("begunEncrypted");
    QTest::newRow("turned on") << false;
    QTest::newRow("turned off") << true;
}

void TestEncryption::fetchedFilesFollowTheProtection()
{
    QFETCH(bool, begunEncrypted);
    const StoreProtection on = encrypted(), off{StoreProtection::Mode::Plain, someKey()};
    TemporaryStore store;
    store.setProtection(begunEncrypted ? on : off);
    store.reopen();
    AppliedPage page;
    page.records.conversations = {TemporaryStore::conversation(u"1"_qs)};
    page.records.messages = {TemporaryStore::message(u"m"_qs, u"1"_qs, u"see the file"_qs)};
    AttachmentRecord record;
    record.id = u"a"_qs;
    record.message = u"m"_qs;
    record.name = u"x.txt"_qs;
    page.records.attachments = {record};
    QVERIFY(store.apply(page).ok());
    const AttachmentId file = store.timeline(u"1"_qs).at(0).attachments.at(0).id;
    const QByteArray bytes = canary.toUtf8() + " in a file";
    const QString before = *store->attachmentFiles().keep(bytes);
    QVERIFY(await(store->setAttachmentPath(file, before)).ok());
    store.setProtection(begunEncrypted ? off : on);
    store.reopen();
    QCOMPARE(await(store->attachment(file))->localPath, QString()); // it is fetched again
    QVERIFY(!QFile::exists(before));
    QCOMPARE(filesWith(store.folder(), canary), QStringList());
    const QString again = *store->attachmentFiles().keep(bytes);
    QVERIFY(await(store->setAttachmentPath(file, again)).ok());
    store.reopen();
    QCOMPARE(await(store->attachment(file))->localPath, again);
    QCOMPARE(store->attachmentFiles().read(again, 1000), std::optional(bytes));
    QCOMPARE(filesWith(store.folder(), canary).isEmpty(), !begunEncrypted);
    QVERIFY(store.troubles().isEmpty());
}

void TestEncryption::damagedOutboxesFollowTheProtection_data()
{
    QTest::addColumn<bool>("begunEncrypted");
    QTest::addColumn<qint64>("from");
    QTest::newRow("in the clear, in the middle") << false << qint64(-1);
    QTest::newRow("in the clear, at its head") << false << qint64(0);
    QTest::newRow("encrypted, in the middle") << true << qint64(-1);
    QTest::newRow("encrypted, at its head") << true << qint64(0);
}

void TestEncryption::damagedOutboxesFollowTheProtection()
{
    QFETCH(bool, begunEncrypted);
    QFETCH(qint64, from);
    const StoreProtection on = encrypted(), off{StoreProtection::Mode::Plain, someKey()};
    TemporaryStore store;
    store.setProtection(begunEncrypted ? on : off);
    store.reopen();
    fill(store);
    for (int i = 0; i < 60; ++i)
        store.submit(u"1"_qs, SendReply{canary + QString(300, u'z'), {}, {}});
    store.close();
    spoil(store.folder() + u"/outbox.db"_qs, from);
    store.reopen();
    await(store->outbox());
    const auto damaged = [&] { return QDir(store.folder()).entryList({u"outbox.db.damaged-*"_qs}, QDir::Files); };
    QCOMPARE(damaged().size(), 1);
    QCOMPARE(damaged().first().endsWith(u".sealed"_qs), begunEncrypted);
    QVERIFY(turnUntil([&] { return !store.troubles().isEmpty(); }));
    QVERIFY(store.troubles().last().text().contains(damaged().first()));
    store.setProtection(on);
    store.reopen();
    await(store->outbox());
    QCOMPARE(damaged().size(), 1); // never lost
    QCOMPARE(filesWith(store.folder(), canary), QStringList());
    store.setProtection(off);
    store.reopen();
    await(store->outbox());
    QCOMPARE(damaged().size(), 1);
    QVERIFY(filesWith(store.folder(), canary).contains(damaged().first())); // and readable when all is
}

void TestEncryption::whatIsDamagedWhenItIsTurnedIsSalvagedAllTheSame_data()
{
    QTest::addColumn<bool>("begunEncrypted");
    QTest::newRow("turned on") << false;
    QTest::newRow("turned off") << true;
}

void TestEncryption::whatIsDamagedWhenItIsTurnedIsSalvagedAllTheSame()
{
    QFETCH(bool, begunEncrypted);
    const StoreProtection on = encrypted(), off{StoreProtection::Mode::Plain, someKey()};
    TemporaryStore store;
    store.setProtection(begunEncrypted ? on : off);
    store.reopen();
    fill(store);
    for (int i = 0; i < 60; ++i)
        store.submit(u"1"_qs, SendReply{canary + QString(300, u'z'), {}, {}});
    store.close();
    spoil(store.folder() + u"/outbox.db"_qs, -1);
    spoil(store.folder() + u"/cache.db"_qs, -1);
    store.setProtection(begunEncrypted ? off : on);
    store.reopen();
    QVERIFY(await(store->outbox()).size() > 20);
    QVERIFY(turnUntil([&] { return !store.troubles().isEmpty(); }));
    if (!begunEncrypted)
        QCOMPARE(filesWith(store.folder(), canary), QStringList());
    QCOMPARE(QDir(store.folder()).entryList({u"outbox.db.damaged-*"_qs}, QDir::Files).size(), 1);
}

void TestEncryption::aCacheThatWasSetAsideIsNotKeptInTheClear()
{
    TemporaryStore store;
    fill(store);
    store.close();
    spoil(store.folder() + u"/cache.db"_qs, 0);
    QFile::remove(store.folder() + u"/cache.db-wal"_qs);
    store.reopen();
    QVERIFY(store.list().empty());
    QVERIFY(QFile::exists(store.folder() + u"/cache.db.aside"_qs));
    store.setProtection(encrypted());
    store.reopen();
    QCOMPARE(store.sendable(), QStringList{canary + u" in a reply"_qs});
    QCOMPARE(filesWith(store.folder(), canary), QStringList());
    store.close();
    spoil(store.folder() + u"/cache.db"_qs, 0);
    store.reopen();
    QVERIFY(store.list().empty());
    QCOMPARE(QDir(store.folder()).entryList({u"cache.db.aside*"_qs}), QStringList());
}

void TestEncryption::inMemoryModeAProfileThatIsOpenElsewhereKeepsItsCache()
{
    QTemporaryDir memory(u"/dev/shm/saskare-test-XXXXXX"_qs);
    if (!memory.isValid())
        QSKIP("there is no /dev/shm here");
    qputenv("XDG_RUNTIME_DIR", memory.path().toUtf8());
    TemporaryStore store;
    fill(store);
    {
        ManualClock clock;
        Store second(store.folder(), clock, {StoreProtection::Mode::Memory, {}});
        QList<Error> troubles;
        connect(&second, &Store::troubled, this, [&](const Error &error) { troubles.append(error); });
        QVERIFY(turnUntil([&] { return !troubles.isEmpty(); }));
        QCOMPARE(troubles.first().kind, ErrorKind::Conflict);
    }
    QVERIFY(QFile::exists(store.folder() + u"/cache.db"_qs));
    store.reopen();
    QCOMPARE(store.search(canary).size(), size_t(1));
    qunsetenv("XDG_RUNTIME_DIR");
}

void TestEncryption::anAccountsWordsAreErasedFromWhatWasSetAside()
{
    TemporaryStore store;
    fill(store);
    store.close();
    for (const char *name : {"/cache.db", "/outbox.db"})
        spoil(store.folder() + QLatin1String(name), 0);
    QFile::remove(store.folder() + u"/cache.db-wal"_qs);
    store.reopen();
    QVERIFY(store.list().empty());
    QVERIFY(QFile::exists(store.folder() + u"/cache.db.aside"_qs));
    QCOMPARE(QDir(store.folder()).entryList({u"outbox.db.damaged-*"_qs}, QDir::Files).size(), 1);
    RecordBatch other;
    other.conversations = {TemporaryStore::conversation(u"2"_qs)};
    QVERIFY(await(store->apply(AccountId(2), {other, {}, {}, {}, {}})).ok());
    QVERIFY(turnUntil([&] { return !store.troubles().isEmpty(); }));
    const qsizetype told = store.troubles().size();
    QVERIFY(await(store->forgetAccount(AccountId(1))).ok());
    QCOMPARE(QDir(store.folder()).entryList({u"cache.db.aside*"_qs}), QStringList());
    // There may be words of the other account in it: it stays, and that is told.
    QVERIFY(turnUntil([&] { return store.troubles().size() > told; }));
    QVERIFY(store.troubles().last().text().contains(u"outbox.db.damaged-"_qs));
    QVERIFY(await(store->forgetAccount(AccountId(2))).ok());
    QCOMPARE(filesWith(store.folder(), canary), QStringList());
}

} // namespace saskare

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_qs)
        return saskare::writeUntilKilled(arguments.value(2));
    if (arguments.value(1) == u"--turn"_qs)
        return saskare::turnUntilKilled(arguments.value(2));
    saskare::TestEncryption test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestEncryption.moc"
