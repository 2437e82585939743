#pragma once

#include "core/store/ConversationReader.h"

namespace saskare {

/// Which of all that waits for this agent is to be taken next, by core/domain/Importance.h. Thread: the Database's.
class ToSolve
{
public:
    /// `database` is open already and outlives this, as the others do.
    ToSolve(Database &database, ReferenceTable &references, ConversationReader &conversations)
        : m_database(database)
        , m_references(references)
        , m_conversations(conversations)
    {
    }

    NextToSolve next(const QHash<ConversationId, qint64> &passed, qint64 nowMs);

private:
    void look(NextToSolve &best, AccountId account, int owner, const QHash<ConversationId, qint64> &passed,
              qint64 nowMs);
    [[nodiscard]] qint64 newestFromCustomer(ConversationId id);

    Database &m_database;
    ReferenceTable &m_references;
    ConversationReader &m_conversations;
};

} // namespace saskare
