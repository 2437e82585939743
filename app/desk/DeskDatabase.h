#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace saskare {

/// One prepared statement in use: bind, step, read; reset when it goes.
/// A failing step() ends the rows and leaves its reason in DeskDatabase::problem().
class DeskStatement
{
public:
    DeskStatement(sqlite3_stmt *statement, QString &problem);
    ~DeskStatement();
    DeskStatement(const DeskStatement &) = delete;
    DeskStatement &operator=(const DeskStatement &) = delete;

    DeskStatement &bind(int place, qint64 value);
    DeskStatement &bind(int place, const QString &text);
    DeskStatement &bindText(int place, const QByteArray &utf8); ///< not copied: must live until the statement goes
    DeskStatement &bindBlob(int place, const QByteArray &bytes); ///< not copied
    DeskStatement &bindNull(int place);
    bool step(); ///< true: a row is there
    void run(); ///< for statements without rows

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    sqlite3_stmt *m_statement;
    QString &m_problem;
};

/// SQLite, as thin as the desk needs it. Thread: one at a time; DeskState's lock sees to that.
class DeskDatabase
{
public:
    DeskDatabase() = default;
    ~DeskDatabase();
    DeskDatabase(const DeskDatabase &) = delete;
    DeskDatabase &operator=(const DeskDatabase &) = delete;

    /// Error: Storage.
    Result<void> open(const QString &file);
    void execute(const char *sql);
    /// The statement is prepared once and kept; `sql` must be a literal (it is its own key).
    DeskStatement query(const char *sql);

    void begin();
    /// Commits, or rolls back when anything failed since begin(). Error: Storage.
    Result<void> commit();
    void rollBack();
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    sqlite3 *m_handle = nullptr;
    QHash<const void *, sqlite3_stmt *> m_statements;
    QString m_problem;
};

} // namespace saskare
