#include "core/store/Statement.h"

#include "core/store/Database.h"

#include <sqlite3.h>

namespace saskare {

Statement::Statement(Database &database, const char *sql)
    : m_database(database)
    , m_statement(database.take(sql))
{
}

Statement::Statement(Database &database, const QByteArray &sql)
    : m_database(database)
    , m_statement(database.take(sql))
{
}

Statement::~Statement()
{
    m_database.giveBack(m_statement);
}

void Statement::putInteger(qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement, m_next++, value);
}

void Statement::put(const QString &text)
{
    if (!m_statement)
        return;
    if (text.isEmpty()) {
        sqlite3_bind_text(m_statement, m_next++, "", 0, SQLITE_STATIC);
        return;
    }
    const QByteArray &utf8 = m_held.emplace_back(text.toUtf8());
    if (sqlite3_bind_text(m_statement, m_next++, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_STATIC)
        != SQLITE_OK)
        m_failed = true;
}

void Statement::put(const QByteArray &bytes)
{
    if (!m_statement)
        return;
    // A null QByteArray would bind NULL, and no column of ours is NULL.
    const char *data = bytes.isNull() ? "" : bytes.constData();
    if (sqlite3_bind_blob(m_statement, m_next++, data, static_cast<int>(bytes.size()), SQLITE_TRANSIENT) != SQLITE_OK)
        m_failed = true;
}

Statement &Statement::bindVariant(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        put(value.toString());
    else
        putInteger(value.toLongLong());
    return *this;
}

bool Statement::step()
{
    if (!m_statement || m_failed) {
        if (m_failed)
            m_database.note(SQLITE_TOOBIG);
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        m_failed = true;
        m_database.note(code);
    }
    return false;
}

bool Statement::run()
{
    while (step()) { }
    return m_statement && !m_failed;
}

void Statement::again()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_held.clear();
    m_next = 1;
    m_failed = false;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const int size = sqlite3_column_bytes(m_statement, column); // most of a row's texts are empty
    if (size == 0)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)), size);
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

QString joined(const QStringList &list)
{
    return list.join(QChar(0x1f));
}

QStringList parts(const QString &joined)
{
    return joined.isEmpty() ? QStringList() : joined.split(QChar(0x1f));
}

} // namespace saskare
