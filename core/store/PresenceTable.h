#pragma once

#include "core/domain/Records.h"
#include "core/store/Rows.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace saskare {

class Database;

/// Colleagues at work, as they were told last. Few rows. Thread: the Database's.
class PresenceTable
{
public:
    explicit PresenceTable(Database &database)
        : m_database(database)
    {
    }

    /// All that the account's help desk tells now; whoever is not in it has gone. `idOf`: a conversation's id here,
    /// 0: unknown. Gives the conversations it concerns.
    QSet<ConversationId> replace(AccountId account, const std::vector<PresenceRecord> &records,
                                 const std::function<qint64(const RemoteId &)> &idOf, qint64 nowMs);
    /// Those that are not gone yet, of all conversations, without the agent's own.
    QHash<ConversationId, QList<ColleagueRow>> all(qint64 nowMs);

private:
    Database &m_database;
};

} // namespace saskare
