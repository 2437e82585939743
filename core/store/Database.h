#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace saskare {

class CipherVfs;
class Statement;

enum class Access
{
    ReadWrite,
    ReadOnly
};
/// What a commit costs: Full survives a power cut (outbox), Normal only a crash of the program (cache).
enum class Durability
{
    Normal,
    Full
};

/// One connection to one SQLite file: opening, pragmas, prepared statements, the first failure of a transaction.
/// Knows no table. Thread: open, use and close it in one thread.
class Database
{
public:
    /// `cipher`: the file layer it is written through, which must outlive it; null: the system's.
    explicit Database(QString path, const CipherVfs *cipher = nullptr);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<void> open(Access access, Durability durability);
    void close();
    [[nodiscard]] bool isOpen() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Runs a whole script of statements. For pragmas and migrations.
    Result<void> execute(const QByteArray &script);
    [[nodiscard]] int userVersion();
    /// Rows the last statement changed.
    [[nodiscard]] int changes() const;

    /// Gives back the memory of pages that are only kept for speed. They are read again when needed.
    void releaseMemory();

    /// Files of this database are damaged beyond what a retry could mend.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    void forgetDamage() { m_damaged = false; }
    /// The first failure since clearFailure().
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    void clearFailure() { m_failure.reset(); }
    void note(int code);

    /// The id of the row last inserted, for tables that number their rows.
    [[nodiscard]] qint64 lastId() const;
    [[nodiscard]] bool isInTransaction() const;

    /// What is called at the end of every Transaction: before it commits, and after it was rolled back.
    struct TransactionEnds
    {
        std::function<void()> beforeCommit;
        std::function<void()> afterRollback;
    };
    void setTransactionEnds(TransactionEnds ends) { m_ends = std::move(ends); }
    [[nodiscard]] const TransactionEnds &transactionEnds() const { return m_ends; }

    // for Statement
    sqlite3_stmt *take(const char *literal);
    sqlite3_stmt *take(const QByteArray &sql);
    void giveBack(sqlite3_stmt *statement);

private:
    sqlite3_stmt *prepare(const char *sql);
    sqlite3_stmt *claim(sqlite3_stmt *&cached, const char *sql);

    QString m_path;
    const CipherVfs *m_cipher;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
    std::map<const char *, sqlite3_stmt *> m_byLiteral;
    QHash<QByteArray, sqlite3_stmt *> m_byText;
    QHash<sqlite3_stmt *, int> m_busy; ///< taken now; 1: not cached, to be finalised when given back
    TransactionEnds m_ends;
    std::optional<Error> m_failure;
    bool m_damaged = false;
};

/// Begins at once (so that a busy file shows at the start), rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Fails, and rolls back, if any statement since the beginning failed: COMMIT alone would say yes.
    Result<void> commit();

private:
    void rollback();

    Database &m_database;
    bool m_open = false;
};

/// One consistent view for several reads.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_database;
};

} // namespace saskare
