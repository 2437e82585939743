#pragma once

#include "core/base/Id.h"

#include <QString>
#include <QStringList>
#include <QVarLengthArray>
#include <QVariant>

#include <type_traits>

struct sqlite3_stmt;

namespace saskare {

class Database;

/// One run of a prepared statement: bind, step, read. It is prepared once per Database and SQL text and given back
/// on destruction. A failure is kept by the Database (see Database::failure) and ends the stepping, so that no result
/// goes unchecked: Transaction::commit looks there.
/// Thread: the Database's.
class Statement
{
public:
    /// `sql` must be a literal: it is recognised by its address.
    Statement(Database &database, const char *sql);
    /// For SQL put together from fragments of ours; values are always bound.
    Statement(Database &database, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds the values to the parameters that follow those bound so far.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        (put(values), ...);
        return *this;
    }
    Statement &bindVariant(const QVariant &value); ///< a number or a text
    /// True while there is a row.
    bool step();
    /// Steps to the end. False when it failed.
    bool run();
    /// For the next run with other values.
    void again();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const; ///< in an outer join
    [[nodiscard]] bool yes(int column) const { return integer(column) != 0; }
    template <class Word>
    [[nodiscard]] Word word(int column) const
    {
        return static_cast<Word>(integer(column));
    }

private:
    template <class Number>
    requires(std::is_integral_v<Number> || std::is_enum_v<Number>) void put(Number value)
    {
        putInteger(static_cast<qint64>(value));
    }
    template <class Kind>
    void put(Id<Kind> id)
    {
        putInteger(id.value());
    }
    void put(const QString &text);
    void put(const QByteArray &bytes);
    void putInteger(qint64 value);

    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    /// What is bound, so that SQLite need not copy it. Their bytes stay where they are when the array grows.
    QVarLengthArray<QByteArray, 24> m_held;
    int m_next = 1;
    bool m_failed = false;
};

/// Lists stand in one column, their parts divided by U+001F.
QString joined(const QStringList &list);
QStringList parts(const QString &joined);

} // namespace saskare
