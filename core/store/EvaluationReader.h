#pragma once

#include "core/store/CustomerTable.h"
#include "core/store/EvaluationTable.h"
#include "core/store/KeptEvaluations.h"
#include "core/store/OutboxTable.h"

namespace saskare {

/// Touchpoints as they are shown: what the help desk told, with what only we know of their evaluation laid over it:
/// commands of the outbox first, then what is kept there. So nothing is to be worked out anew when either file
/// changes or the cache is thrown away. Thread: that of both Databases.
class EvaluationReader
{
public:
    EvaluationReader(CustomerTable &customers, OutboxTable &outbox, EvaluationTable &kept)
        : m_customers(customers)
        , m_outbox(outbox)
        , m_kept(kept)
    {
    }

    /// As Store::touchpoints tells it. To be read without a snapshot of the cache.
    std::vector<TouchpointRow> touchpoints(CustomerId id);
    /// As Store::evaluationReasons tells it.
    QStringList reasons();
    /// As Store::keptEvaluations tells it.
    KeptEvaluations kept(AccountId account);
    /// Lays what only we know over rows that were read from the cache, whoever's they are.
    void lay(std::vector<TouchpointRow> &rows);

private:
    /// In `lane` of `account`; the last one that has not been refused.
    struct Ours
    {
        Evaluation evaluation;
        EvaluationPlace place = EvaluationPlace::HelpDesk;
    };
    using Place = std::pair<AccountId, QString>; ///< an account and a lane
    using Waiting = QHash<Place, Evaluation>;
    [[nodiscard]] Waiting waiting();
    std::optional<Ours> find(const Waiting &waiting, AccountId account, const QString &lane);

    CustomerTable &m_customers;
    OutboxTable &m_outbox;
    EvaluationTable &m_kept;
};

} // namespace saskare
