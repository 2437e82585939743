#pragma once

#include "core/store/Board.h"
#include "core/store/ReferenceTable.h"

#include <QByteArray>

namespace saskare {

class Database;

/// True in SQL, of a conversation `c`, where the customer wrote last and waits: open, no call promised instead, and
/// no answer of ours after it, not even one that is still here. The same for searches and for the board, so that a
/// figure and the list behind it agree.
QByteArray unansweredSql();
/// The same where a call is still to be made by us.
QByteArray awaitsCallSql();

/// Counts what waits in each queue and with each agent. Reads only what is open or waits, and what changed today; a
/// fraction of a second for many thousands of those. Thread: the Database's.
class BoardReader
{
public:
    BoardReader(Database &database, ReferenceTable &references)
        : m_database(database)
        , m_references(references)
    {
    }

    Board board(qint64 nowMs);

private:
    /// `queues`: those that are no longer `active` have a line as long as something stands in them.
    void addQueues(Board &board, AccountId account, const std::vector<QueueRow> &queues, const QSet<QueueId> &active);
    void addAgents(Board &board, AccountId account);

    Database &m_database;
    ReferenceTable &m_references;
};

} // namespace saskare
