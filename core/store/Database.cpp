#include "core/store/Database.h"

#include "core/base/Log.h"
#include "core/store/CipherVfs.h"
#include "core/store/Statement.h"
#include "core/store/Tokenizer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace saskare {
namespace {

Error storageError(const QString &detail, int code)
{
    const int primary = code & 0xff;
    if (primary == SQLITE_FULL) {
        return {ErrorKind::Storage, QCoreApplication::translate("Store", "The disk is full."),
                QCoreApplication::translate("Store", "Nothing was changed."),
                QCoreApplication::translate("Store", "Make room on the disk and try again."), detail};
    }
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB) {
        return {ErrorKind::Storage, QCoreApplication::translate("Store", "A file of this profile is damaged."),
                QCoreApplication::translate("Store", "Nothing was changed."),
                QCoreApplication::translate("Store", "Start the program again: it will then mend what it can."),
                detail};
    }
    return {ErrorKind::Storage, QCoreApplication::translate("Store", "The local data could not be read or written."),
            QCoreApplication::translate("Store", "Nothing was changed."),
            QCoreApplication::translate("Store", "Check that the disk works and has room, then try again."), detail};
}

/// SQLite would make the file readable for all; its -wal and -shm take the permissions of the file.
bool makePrivate(const QString &path)
{
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::ReadWrite, mine))
        return false;
    return file.setPermissions(mine);
}

QString uriFor(const QString &path, const CipherVfs &cipher)
{
    return u"file:"_qs + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u"?vfs="_qs
        + QString::fromLatin1(cipher.name());
}

} // namespace

Database::Database(QString path, const CipherVfs *cipher)
    : m_path(std::move(path))
    , m_cipher(cipher)
    , m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
}

Result<void> Database::open(Access access, Durability durability)
{
    if (access == Access::ReadWrite && !makePrivate(m_path))
        return storageError(u"cannot create "_qs + m_path, SQLITE_CANTOPEN);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_qs, m_connection);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_qs + (m_cipher ? u";QSQLITE_OPEN_URI"_qs : QString()));
    connection.setDatabaseName(m_cipher ? uriFor(m_path, *m_cipher) : m_path);
    if (!connection.open()) {
        const QString detail = connection.lastError().text();
        connection = {};
        close();
        return storageError(detail, SQLITE_CANTOPEN);
    }
    const QVariant handle = connection.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.data());
    if (!registerTokenizer(m_handle)) {
        close();
        return storageError(u"SQLite lacks FTS5"_qs, SQLITE_ERROR);
    }
    QByteArray pragmas = "PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;";
    if (access == Access::ReadOnly) {
        pragmas += "PRAGMA cache_size = -4000; PRAGMA query_only = ON;";
    } else {
        pragmas += "PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = 67108864;";
        pragmas += durability == Durability::Full
            ? "PRAGMA synchronous = FULL; PRAGMA cache_size = -2000;"
            : "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000;";
    }
    Result<void> done = execute(pragmas);
    if (!done)
        close();
    return done;
}

void Database::close()
{
    for (const auto &[literal, statement] : m_byLiteral)
        sqlite3_finalize(statement);
    m_byLiteral.clear();
    for (sqlite3_stmt *statement : std::as_const(m_byText))
        sqlite3_finalize(statement);
    m_byText.clear();
    m_handle = nullptr;
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

void Database::releaseMemory()
{
    if (m_handle)
        sqlite3_db_release_memory(m_handle);
}

Result<void> Database::execute(const QByteArray &script)
{
    clearFailure();
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        note(code);
        return *m_failure;
    }
    return {};
}

int Database::userVersion()
{
    Statement statement(*this, "PRAGMA user_version");
    return statement.step() ? static_cast<int>(statement.integer(0)) : -1;
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::isInTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

void Database::note(int code)
{
    const int primary = code & 0xff;
    if (primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB)
        m_damaged = true;
    if (m_failure)
        return;
    const QString detail = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : "not open");
    m_failure = storageError(detail, code);
    if (primary != SQLITE_INTERRUPT)
        qCWarning(logStore, "sqlite %d: %s", code, qUtf8Printable(detail));
}

sqlite3_stmt *Database::prepare(const char *sql)
{
    if (!m_handle) {
        note(SQLITE_MISUSE);
        return nullptr;
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        note(code);
    return statement;
}

sqlite3_stmt *Database::claim(sqlite3_stmt *&cached, const char *sql)
{
    if (cached && m_busy.contains(cached)) { // the same statement is under way further up: a second one for this once
        sqlite3_stmt *extra = prepare(sql);
        if (extra)
            m_busy.insert(extra, 1);
        return extra;
    }
    if (!cached)
        cached = prepare(sql);
    if (cached)
        m_busy.insert(cached, 0);
    return cached;
}

sqlite3_stmt *Database::take(const char *literal)
{
    return claim(m_byLiteral[literal], literal);
}

sqlite3_stmt *Database::take(const QByteArray &sql)
{
    return claim(m_byText[sql], sql.constData());
}

void Database::giveBack(sqlite3_stmt *statement)
{
    if (!statement)
        return;
    if (m_busy.take(statement) == 1) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.clearFailure();
    m_open = Statement(m_database, "BEGIN IMMEDIATE").run();
}

Transaction::~Transaction()
{
    if (m_open)
        rollback();
}

void Transaction::rollback()
{
    m_open = false;
    // SQLite itself may have rolled back already (disk full): then there is nothing left to end.
    if (m_database.isInTransaction())
        Statement(m_database, "ROLLBACK").run();
    if (m_database.transactionEnds().afterRollback)
        m_database.transactionEnds().afterRollback();
}

Result<void> Transaction::commit()
{
    if (!m_database.failure() && m_open && m_database.transactionEnds().beforeCommit)
        m_database.transactionEnds().beforeCommit();
    if (!m_database.failure() && m_open && Statement(m_database, "COMMIT").run()) {
        m_open = false;
        return {};
    }
    const Error error = m_database.failure().value_or(Error{});
    if (m_open)
        rollback();
    return error;
}

Snapshot::Snapshot(Database &database)
    : m_database(database)
{
    Statement(m_database, "BEGIN").run();
}

Snapshot::~Snapshot()
{
    Statement(m_database, "COMMIT").run();
}

} // namespace saskare
