#include "app/desk/DeskDatabase.h"

#include <QCoreApplication>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace saskare {

DeskStatement::DeskStatement(sqlite3_stmt *statement, QString &problem)
    : m_statement(statement)
    , m_problem(problem)
{
}

DeskStatement::~DeskStatement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

DeskStatement &DeskStatement::bind(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
    return *this;
}

DeskStatement &DeskStatement::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

DeskStatement &DeskStatement::bindText(int place, const QByteArray &utf8)
{
    sqlite3_bind_text64(m_statement, place, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

DeskStatement &DeskStatement::bindBlob(int place, const QByteArray &bytes)
{
    sqlite3_bind_blob64(m_statement, place, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

DeskStatement &DeskStatement::bindNull(int place)
{
    sqlite3_bind_null(m_statement, place);
    return *this;
}

bool DeskStatement::step()
{
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome != SQLITE_DONE && m_problem.isEmpty())
        m_problem = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement)));
    return false;
}

void DeskStatement::run()
{
    step();
}

bool DeskStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 DeskStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray DeskStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

DeskDatabase::~DeskDatabase()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<void> DeskDatabase::open(const QString &file)
{
    const QByteArray name = file.isEmpty() ? QByteArray(":memory:") : file.toUtf8();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("Desk", "The practice desk's file %1 cannot be opened.").arg(file),
                     {},
                     QCoreApplication::translate("Desk", "Check that the folder exists and can be written to."),
                     QString::fromUtf8(sqlite3_errmsg(m_handle))};
    }
    execute("PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY");
    return {};
}

void DeskDatabase::execute(const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &message) != SQLITE_OK && m_problem.isEmpty())
        m_problem = QString::fromUtf8(message);
    sqlite3_free(message);
}

DeskStatement DeskDatabase::query(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement
        && sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("practice desk: %s in %s", sqlite3_errmsg(m_handle), sql);
    return DeskStatement(statement, m_problem);
}

void DeskDatabase::begin()
{
    m_problem.clear();
    execute("BEGIN IMMEDIATE");
}

Result<void> DeskDatabase::commit()
{
    if (m_problem.isEmpty())
        execute("COMMIT");
    if (m_problem.isEmpty())
        return {};
    Error error{
        ErrorKind::Storage, u"The desk could not store a change."_s, u"Nothing of it was kept."_s, {}, m_problem};
    rollBack();
    return error;
}

void DeskDatabase::rollBack()
{
    sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_problem.clear();
}

} // namespace saskare
