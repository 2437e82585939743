#pragma once

#include "core/base/Id.h"
#include "core/domain/Records.h"

namespace saskare {

class Database;

/// What was said of conversations themselves, as help desks told it that know no touchpoints. Lists of touchpoints
/// join the table by themselves. Thread: the Database's.
class ConversationEvaluations
{
public:
    explicit ConversationEvaluations(Database &database)
        : m_database(database)
    {
    }

    std::optional<Evaluation> of(ConversationId conversation);
    /// A score of 0 clears. False: it was told before.
    bool put(ConversationId conversation, const Evaluation &evaluation);
    void removeAccount(AccountId account);

private:
    Database &m_database;
};

} // namespace saskare
