#include "app/desk/CommandJournal.h"

namespace saskare {

CommandJournal::CommandJournal(DeskDatabase &database)
    : m_database(database)
{
}

void CommandJournal::createTables()
{
    m_database.execute(R"sql(
CREATE TABLE IF NOT EXISTS command (
    key TEXT PRIMARY KEY, method TEXT NOT NULL, path TEXT NOT NULL, fingerprint BLOB NOT NULL, status INTEGER NOT NULL,
    answer BLOB NOT NULL, entity_tag TEXT NOT NULL, conversation INTEGER NOT NULL, message INTEGER NOT NULL, at INTEGER NOT NULL)
)sql");
}

std::optional<JournalEntry> CommandJournal::find(const QString &key) const
{
    DeskStatement query
        = m_database.query("SELECT key, method, path, fingerprint, status, answer, entity_tag, conversation, "
                           "message, at FROM command WHERE key = ?1");
    query.bind(1, key);
    if (!query.step())
        return std::nullopt;
    return JournalEntry{query.text(0),  query.text(1), query.text(2),    query.bytes(3),   int(query.integer(4)),
                        query.bytes(5), query.text(6), query.integer(7), query.integer(8), query.integer(9)};
}

void CommandJournal::add(const JournalEntry &entry)
{
    m_database
        .query("INSERT INTO command (key, method, path, fingerprint, status, answer, entity_tag, conversation, "
               "message, at) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bind(1, entry.key)
        .bind(2, entry.method)
        .bind(3, entry.path)
        .bindBlob(4, entry.fingerprint)
        .bind(5, qint64(entry.status))
        .bindBlob(6, entry.answer)
        .bind(7, entry.entityTag)
        .bind(8, entry.conversation)
        .bind(9, entry.message)
        .bind(10, entry.at)
        .run();
}

} // namespace saskare
