#pragma once

#include "core/domain/Records.h"

#include <QSet>

namespace saskare {

class Database;

/// An evaluation in outbox.db that is no command (any more).
struct KeptEvaluation
{
    Evaluation evaluation;
    bool sent = false; ///< the help desk has it, and has not given it back yet; else it is nowhere but here
};

/// What agents said of touchpoints and no help desk tells. Named by account and lane, as the commands are.
/// Thread: the Database's.
class EvaluationTable
{
public:
    explicit EvaluationTable(Database &database)
        : m_database(database)
    {
    }

    void put(AccountId account, const QString &lane, const KeptEvaluation &kept);
    void remove(AccountId account, const QString &lane);
    void removeAccount(AccountId account);
    QSet<std::pair<AccountId, QString>> lanes(); ///< of all that are kept
    std::optional<KeptEvaluation> find(AccountId account, const QString &lane);
    /// Lane and evaluation of those that are nowhere else.
    std::vector<std::pair<QString, Evaluation>> onlyHere(AccountId account);
    /// What the help desk has in a field that is not read any more.
    void removeSentOfConversations(AccountId account);
    [[nodiscard]] bool hasSent(AccountId account); ///< any that is to be given back
    QStringList reasons(); ///< one for each that has one

private:
    Database &m_database;
};

} // namespace saskare
