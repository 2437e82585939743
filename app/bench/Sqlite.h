#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

namespace saskare::bench {

/// The limit's side: SQLite's C API with nothing between. Aborts on any error, since a limit that failed is no limit.
class Sqlite
{
public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly
    };
    explicit Sqlite(const QString &path, Mode mode = Mode::ReadWrite);
    ~Sqlite();
    Sqlite(const Sqlite &) = delete;
    Sqlite &operator=(const Sqlite &) = delete;

    void run(const char *statements);
    [[nodiscard]] sqlite3_stmt *prepare(const char *statement);
    void step(sqlite3_stmt *statement); ///< one write: step, reset
    /// Reads all rows and columns, so that both sides touch the same data.
    int readAll(sqlite3_stmt *statement);

private:
    void check(int code);
    sqlite3 *m_database = nullptr;
};

inline void bind(sqlite3_stmt *statement, int column, const QByteArray &utf8)
{
    sqlite3_bind_text(statement, column, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC);
}

} // namespace saskare::bench
