#include "app/bench/Sqlite.h"

#include <QtGlobal>

namespace saskare::bench {

Sqlite::Sqlite(const QString &path, Mode mode)
{
    const int flags = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, flags, nullptr));
}

Sqlite::~Sqlite()
{
    sqlite3_close_v2(m_database);
}

void Sqlite::check(int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("the limit failed: %s", sqlite3_errmsg(m_database));
}

void Sqlite::run(const char *statements)
{
    check(sqlite3_exec(m_database, statements, nullptr, nullptr, nullptr));
}

sqlite3_stmt *Sqlite::prepare(const char *statement)
{
    sqlite3_stmt *prepared = nullptr;
    check(sqlite3_prepare_v3(m_database, statement, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr));
    return prepared;
}

void Sqlite::step(sqlite3_stmt *statement)
{
    check(sqlite3_step(statement));
    sqlite3_reset(statement);
}

int Sqlite::readAll(sqlite3_stmt *statement)
{
    int rows = 0;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_bytes(statement, column);
    }
    check(code);
    sqlite3_reset(statement);
    return rows;
}

} // namespace saskare::bench
