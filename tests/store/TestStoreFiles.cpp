#include "core/store/Database.h"
#include "core/store/Migrations.h"
#include "core/store/Statement.h"
#include "tests/support/TemporaryStore.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace saskare {

/// The child of the kill test: writes until it is killed, and says what was acknowledged.
int writeUntilKilled(const QString &folder)
{
    SystemClock clock;
    Store store(folder, clock);
    for (int i = 0;; ++i) {
        AppliedPage page;
        page.records.conversations = {TemporaryStore::conversation(u"1"_qs, i)};
        page.records.messages
            = {TemporaryStore::message(u"m%1"_qs.arg(i), u"1"_qs, u"some words of message %1"_qs.arg(i))};
        page.position = {u"s"_qs, {}, QByteArray::number(i), true};
        QFuture<Result<void>> applied = store.apply(AccountId(1), page);
        applied.waitForFinished();
        auto rows = store.conversationsByNumber(u"1"_qs);
        rows.waitForFinished();
        auto submitted = store.submit(AccountId(1), rows.result().at(0).id, SendReply{u"reply"_qs, {}, {}}, {});
        submitted.waitForFinished();
        if (!submitted.result().ok())
            return 1;
        std::printf("%s\n", qUtf8Printable(submitted.result()->toString()));
        std::fflush(stdout);
    }
}

class TestStoreFiles : public QObject
{
    Q_OBJECT

    static QString integrity(const QString &path)
    {
        Database database(path);
        if (!database.open(Access::ReadWrite, Durability::Normal).ok())
            return u"cannot be opened"_qs;
        if (path.endsWith(u"cache.db"_qs)) {
            for (const char *table : {"message_text", "conversation_text"}) {
                const QByteArray check
                    = QByteArray("INSERT INTO ") + table + " (" + table + ", rank) VALUES ('integrity-check', 1)";
                if (!database.execute(check).ok())
                    return QLatin1String(table) + u" does not fit its content"_qs;
            }
        }
        Statement statement(database, "PRAGMA integrity_check");
        return statement.step() ? statement.text(0) : u"no answer"_qs;
    }

    static void spoil(const QString &path, qint64 from, qint64 size)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(QByteArray(size, 'x'));
    }

private Q_SLOTS:
    void killed_at_any_moment_nothing_acknowledged_is_lost()
    {
        QTemporaryDir folder;
        const QString profile = folder.path() + u"/profile"_qs;
        QSet<QString> acknowledged;
        for (int round = 0; round < 6; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--write"_qs, profile});
            const qsizetype wanted = acknowledged.size() + 5 + round * 3;
            while (acknowledged.size() < wanted) {
                QVERIFY(child.waitForReadyRead(20'000));
                while (child.canReadLine())
                    acknowledged.insert(QString::fromUtf8(child.readLine()).trimmed());
            }
            child.kill(); // SIGKILL
            child.waitForFinished();
            while (child.canReadLine())
                acknowledged.insert(QString::fromUtf8(child.readLine()).trimmed());
            QCOMPARE(integrity(profile + u"/outbox.db"_qs), u"ok"_qs);
            QCOMPARE(integrity(profile + u"/cache.db"_qs), u"ok"_qs);
            ManualClock clock;
            Store store(profile, clock);
            QSet<QString> kept;
            for (const OutboxEntry &entry : await(store.outbox()))
                kept.insert(entry.id.toString());
            QVERIFY(kept.contains(acknowledged));
            const auto row = await(store.conversationsByNumber(u"1"_qs)).at(0);
            QCOMPARE(row.pendingCommands, static_cast<int>(kept.size()));
        }
    }

    void a_full_disk_acknowledges_nothing_that_is_not_there()
    {
        // SIGXFSZ ignored, a write beyond the limit fails with an error, as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        QVERIFY(store.apply(batch).ok());
        const ConversationId id = store.id(u"1"_qs);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        QSet<CommandId> acknowledged;
        int refused = 0;
        for (int step = 0; step < 60; ++step) {
            rlimit limit = before;
            limit.rlim_cur = 20'000 + static_cast<rlim_t>(step) * 3'000;
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
            for (int i = 0; i < 2; ++i) {
                const auto done
                    = await(store->submit(AccountId(1), id, SendReply{u"words "_qs.repeated(200), {}, {}}, {}));
                if (done.ok())
                    acknowledged.insert(*done);
                else
                    ++refused;
            }
            AppliedPage page;
            page.records.messages
                = {TemporaryStore::message(QString::number(step), u"1"_qs, u"text "_qs.repeated(300))};
            await(store->apply(AccountId(1), page));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        }
        QVERIFY(refused > 0);
        QVERIFY(!acknowledged.isEmpty());
        store.reopen();
        QSet<CommandId> kept;
        for (const OutboxEntry &entry : await(store->outbox()))
            kept.insert(entry.id);
        QVERIFY(kept.contains(acknowledged));
        store.close();
        QCOMPARE(integrity(store.folder() + u"/outbox.db"_qs), u"ok"_qs);
        QCOMPARE(integrity(store.folder() + u"/cache.db"_qs), u"ok"_qs);
    }

    void a_folder_that_takes_no_files_is_said_and_nothing_is_acknowledged()
    {
        ManualClock clock;
        Store store(u"/proc/self/saskare"_qs, clock); // nobody may write there, whoever it is
        QList<Error> troubles;
        connect(&store, &Store::troubled, this, [&](const Error &error) { troubles.append(error); });
        QVERIFY(!await(store.submit(AccountId(1), ConversationId(1), SendReply{u"words"_qs, {}, {}}, {})).ok());
        Draft draft;
        draft.conversation = ConversationId(1);
        draft.text = u"half a word"_qs;
        QVERIFY(!await(store.saveDraft(draft)).ok());
        QVERIFY(turnUntil([&] { return !troubles.isEmpty(); }));
        QVERIFY(!troubles.first().happened.isEmpty());
    }

    void a_damaged_cache_is_made_anew_and_said()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        QVERIFY(store.apply(batch).ok());
        store.submit(u"1"_qs, SendReply{u"kept"_qs, {}, {}});
        store.close();
        spoil(store.folder() + u"/cache.db"_qs, 0, 4096);
        QFile::remove(store.folder() + u"/cache.db-wal"_qs);
        store.reopen();
        QCOMPARE(store.list().size(), 0U);
        QVERIFY(turnUntil([&] { return !store.troubles().isEmpty(); }));
        QVERIFY(!store.troubles().at(0).happened.isEmpty());
        QCOMPARE(await(store->outbox()).size(), 1U);
        QVERIFY(store.apply(batch).ok());
        QCOMPARE(store.row(u"1"_qs)->pendingCommands, 1);
    }

    void a_cache_of_a_newer_program_is_set_aside()
    {
        TemporaryStore store;
        await(store->setFact(u"a"_qs, u"b"_qs));
        store.close();
        {
            Database database(store.folder() + u"/cache.db"_qs);
            QVERIFY(database.open(Access::ReadWrite, Durability::Normal).ok());
            QVERIFY(database.execute("PRAGMA user_version = 999").ok());
        }
        store.reopen();
        QCOMPARE(await(store->fact(u"a"_qs)), QString());
        QVERIFY(QFile::exists(store.folder() + u"/cache.db.aside"_qs));
        QVERIFY(turnUntil([&] { return store.troubles().size() == 1; }));
    }

    void a_cache_of_before_the_first_script_is_fetched_again()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        QVERIFY(store.apply(batch).ok());
        store.submit(u"1"_qs, SendReply{u"kept"_qs, {}, {}});
        store.close();
        {
            Database database(store.folder() + u"/cache.db"_qs);
            QVERIFY(database.open(Access::ReadWrite, Durability::Normal).ok());
            QVERIFY(database.execute("DROP TABLE message_text; PRAGMA user_version = 1").ok());
        }
        store.reopen();
        QCOMPARE(store.list().size(), 0U);
        QCOMPARE(await(store->positions(AccountId(1))).size(), 0);
        QCOMPARE(await(store->outbox()).size(), 1U);
        QVERIFY(store.apply(batch).ok());
        QCOMPARE(store.row(u"1"_qs)->pendingCommands, 1);
        QVERIFY(store.troubles().isEmpty());
    }

    void an_outbox_of_a_newer_program_is_left_alone()
    {
        TemporaryStore store;
        await(store->totals({}));
        store.close();
        const QString path = store.folder() + u"/outbox.db"_qs;
        {
            Database database(path);
            QVERIFY(database.open(Access::ReadWrite, Durability::Full).ok());
            QVERIFY(database.execute("PRAGMA user_version = 999").ok());
        }
        store.reopen();
        QVERIFY(!store.apply(RecordBatch{}).ok());
        QVERIFY(turnUntil([&] { return store.troubles().size() == 1; }));
        store.close();
        Database database(path);
        QVERIFY(database.open(Access::ReadWrite, Durability::Full).ok());
        QCOMPARE(database.userVersion(), 999);
    }

    void of_a_damaged_outbox_what_can_be_read_is_saved()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        QVERIFY(store.apply(batch).ok());
        for (int i = 0; i < 60; ++i)
            store.submit(u"1"_qs, SendReply{u"reply %1 "_qs.arg(i) + u"long words "_qs.repeated(60), {}, {}});
        store.close();
        const QString path = store.folder() + u"/outbox.db"_qs;
        const qint64 size = QFileInfo(path).size();
        spoil(path, size / 2 / 4096 * 4096, 4096);
        store.reopen();
        const auto saved = await(store->outbox());
        QVERIFY(turnUntil([&] { return store.troubles().size() == 1; }));
        QVERIFY2(saved.size() >= 40, qPrintable(QString::number(saved.size())));
        QCOMPARE(QDir(store.folder()).entryList({u"outbox.db.damaged-*"_qs}).isEmpty(), false);
        store.reopen();
        QCOMPARE(await(store->outbox()).size(), saved.size());
    }

    void scripts_run_once_each_in_order_and_a_broken_one_changes_nothing()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &sql) {
            QFile file(folder.path() + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(sql);
        };
        write("001_a.sql", "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);");
        Database database(folder.path() + u"/x.db"_qs);
        QVERIFY(database.open(Access::ReadWrite, Durability::Normal).ok());
        QVERIFY(Migrations(folder.path()).run(database).ok());
        write("002_b.sql", "UPDATE a SET x = x + 1; ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new';");
        QVERIFY(Migrations(folder.path()).run(database).ok());
        QVERIFY(Migrations(folder.path()).run(database).ok());
        QCOMPARE(database.userVersion(), 2);
        {
            Statement row(database, "SELECT x, y FROM a");
            QVERIFY(row.step());
            QCOMPARE(row.integer(0), 2);
            QCOMPARE(row.text(1), u"new"_qs);
        }
        write("003_c.sql", "UPDATE a SET x = 99; THIS IS NOT SQL;");
        QVERIFY(!Migrations(folder.path()).run(database).ok());
        QCOMPARE(database.userVersion(), 2);
        Statement row(database, "SELECT x FROM a");
        QVERIFY(row.step());
        QCOMPARE(row.integer(0), 2);
    }

    void a_commit_after_a_failed_statement_says_no()
    {
        QTemporaryDir folder;
        Database database(folder.path() + u"/x.db"_qs);
        QVERIFY(database.open(Access::ReadWrite, Durability::Normal).ok());
        QVERIFY(database.execute("CREATE TABLE a (x INTEGER UNIQUE)").ok());
        {
            Transaction transaction(database);
            Statement(database, "INSERT INTO a VALUES (1)").run();
            Statement(database, "INSERT INTO a VALUES (1)").run();
            QVERIFY(!transaction.commit().ok());
        }
        Statement count(database, "SELECT count(*) FROM a");
        QVERIFY(count.step());
        QCOMPARE(count.integer(0), 0);
    }
};

} // namespace saskare

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_qs)
        return saskare::writeUntilKilled(arguments.value(2));
    saskare::TestStoreFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestStoreFiles.moc"
