#include "core/store/CursorTable.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QSet>

namespace saskare {

void CursorTable::put(AccountId account, const StreamPosition &position)
{
    if (position.stream.isEmpty())
        return;
    Statement(m_database,
              "INSERT OR REPLACE INTO stream_position (account, stream, partition, cursor, bootstrapped) VALUES (?, "
              "?, ?, ?, ?)")
        .bind(account, position.stream, position.partition, position.cursor, position.bootstrapped)
        .run();
}

std::vector<StreamPosition> CursorTable::positions(AccountId account)
{
    std::vector<StreamPosition> all;
    Statement found(m_database,
                    "SELECT stream, partition, cursor, bootstrapped FROM stream_position WHERE account = ?");
    found.bind(account);
    while (found.step())
        all.push_back({found.text(0), found.text(1), found.bytes(2), found.yes(3)});
    return all;
}

void CursorTable::request(AccountId account, const PartitionRequest &request)
{
    // A new ticket each time: whoever is reading the partition now may have begun before this change.
    Statement(m_database,
              "INSERT OR REPLACE INTO partition_request (account, stream, partition, parameters) VALUES (?, ?, ?, ?)")
        .bind(account, request.stream, request.partition, request.parameters)
        .run();
}

void CursorTable::finish(AccountId account, const PartitionRequest &request)
{
    Statement(
        m_database,
        "DELETE FROM partition_request WHERE account = ?1 AND stream = ?2 AND partition = ?3 AND (?4 = 0 OR id = ?4)")
        .bind(account, request.stream, request.partition, request.ticket)
        .run();
}

std::vector<PartitionRequest> CursorTable::requested(AccountId account, int limit)
{
    std::vector<PartitionRequest> all;
    Statement found(
        m_database,
        "SELECT stream, partition, parameters, id FROM partition_request WHERE account = ? ORDER BY id LIMIT ?");
    found.bind(account, limit);
    while (found.step())
        all.push_back({found.text(0), found.text(1), found.bytes(2), found.integer(3)});
    return all;
}

void CursorTable::forgetPositions(AccountId account)
{
    Statement(m_database, "DELETE FROM stream_position WHERE account = ?").bind(account).run();
    Statement(m_database, "DELETE FROM partition_request WHERE account = ?").bind(account).run();
}

void CursorTable::readAgain(AccountId account, const QStringList &streams)
{
    for (const QString &stream : streams) {
        Statement(m_database,
                  "INSERT OR IGNORE INTO partition_request (account, stream, partition, parameters)"
                  " SELECT account, stream, partition, '{}' FROM stream_position"
                  " WHERE account = ? AND stream = ? AND partition <> ''")
            .bind(account, stream)
            .run();
        Statement(m_database, "DELETE FROM stream_position WHERE account = ? AND stream = ?")
            .bind(account, stream)
            .run();
    }
}

void CursorTable::forgetAllBut(AccountId account, const QStringList &streams)
{
    QSet<QString> kept;
    Statement found(m_database,
                    "SELECT stream FROM stream_position WHERE account = ?1 UNION"
                    " SELECT stream FROM partition_request WHERE account = ?1");
    found.bind(account);
    while (found.step())
        kept.insert(found.text(0));
    kept.subtract(QSet<QString>(streams.begin(), streams.end()));
    for (const QString &gone : std::as_const(kept)) {
        Statement(m_database, "DELETE FROM stream_position WHERE account = ? AND stream = ?")
            .bind(account, gone)
            .run();
        Statement(m_database, "DELETE FROM partition_request WHERE account = ? AND stream = ?")
            .bind(account, gone)
            .run();
    }
}

void CursorTable::setAside(AccountId account, const SetAside &what, qint64 nowMs)
{
    const QByteArray excerpt = what.excerpt.left(2048);
    // What is broken comes again with each look at its stream, perhaps at another place of the page.
    Statement(m_database, "DELETE FROM set_aside WHERE account = ? AND stream = ? AND excerpt = ?")
        .bind(account, what.stream, excerpt)
        .run();
    Statement(m_database,
              "INSERT INTO set_aside (account, stream, path, reason, excerpt, at) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(account, what.stream, what.path, what.reason, excerpt, nowMs)
        .run();
    // A help desk whose every record is broken must not fill the disk.
    Statement(m_database, "DELETE FROM set_aside WHERE id <= (SELECT max(id) FROM set_aside) - 1000").run();
}

std::vector<SetAsideRow> CursorTable::setAside()
{
    std::vector<SetAsideRow> all;
    Statement found(m_database,
                    "SELECT id, account, stream, path, reason, excerpt, at FROM set_aside ORDER BY id DESC");
    while (found.step()) {
        all.push_back({found.integer(0),
                       AccountId(found.integer(1)),
                       {found.text(2), found.text(3), found.text(4), found.bytes(5)},
                       found.integer(6)});
    }
    return all;
}

void CursorTable::setFact(const QString &name, const QString &value)
{
    Statement(m_database, "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)").bind(name, value).run();
}

QString CursorTable::fact(const QString &name)
{
    Statement found(m_database, "SELECT value FROM fact WHERE name = ?");
    return found.bind(name).step() ? found.text(0) : QString();
}

} // namespace saskare
