#include "app/desk/DeskAgenda.h"

namespace saskare {

DeskAgenda::DeskAgenda(DeskDatabase &database)
    : m_database(database)
{
}

void DeskAgenda::createTables()
{
    m_database.execute(R"sql(
CREATE TABLE IF NOT EXISTS agenda (number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, act TEXT NOT NULL, about INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS agenda_at ON agenda (at, number);
)sql");
}

void DeskAgenda::add(qint64 at, const QString &act, qint64 about)
{
    m_database.query("INSERT INTO agenda (at, act, about) VALUES (?1, ?2, ?3)")
        .bind(1, at)
        .bind(2, act)
        .bind(3, about)
        .run();
}

std::optional<AgendaItem> DeskAgenda::takeDue(qint64 now)
{
    AgendaItem item;
    {
        DeskStatement query = m_database.query(
            "SELECT number, at, act, about FROM agenda WHERE at <= ?1 ORDER BY at, number LIMIT 1");
        query.bind(1, now);
        if (!query.step())
            return std::nullopt;
        item = {query.integer(0), query.integer(1), query.text(2), query.integer(3)};
    }
    m_database.query("DELETE FROM agenda WHERE number = ?1").bind(1, item.number).run();
    return item;
}

std::optional<qint64> DeskAgenda::nextAt() const
{
    DeskStatement query = m_database.query("SELECT min(at) FROM agenda");
    if (!query.step() || query.isNull(0))
        return std::nullopt;
    return query.integer(0);
}

bool DeskAgenda::holds(const QString &act, qint64 about) const
{
    DeskStatement query = m_database.query("SELECT 1 FROM agenda WHERE act = ?1 AND about = ?2");
    query.bind(1, act).bind(2, about);
    return query.step();
}

void DeskAgenda::drop(const QString &act, qint64 about)
{
    m_database.query("DELETE FROM agenda WHERE act = ?1 AND about = ?2").bind(1, act).bind(2, about).run();
}

} // namespace saskare
