#pragma once

#include "core/store/CustomerTable.h"
#include "core/store/EvaluationTable.h"
#include "core/store/OutboxTable.h"

namespace saskare {

/// Which evaluations of an account are nowhere but on this computer, because there was no place for them when they
/// were said, and which of these may be sent once there is one. Those that a waiting command says anew are not among
/// them. Thread: that of the Databases.
class EvaluationsHere
{
public:
    EvaluationsHere(EvaluationTable &kept, OutboxTable &outbox, CustomerTable &customers)
        : m_kept(kept)
        , m_outbox(outbox)
        , m_customers(customers)
    {
    }

    /// Whether what the help desk tells is a person's word that came after ours. One that is told without a time is
    /// believed.
    static bool isAnswered(const std::optional<Evaluation> &told, const Evaluation &ours);

    struct One
    {
        QString lane; ///< as a command's
        Evaluation evaluation;
        bool isAnswered = false; ///< somebody has said something newer at the help desk, which ours must not replace
    };
    std::vector<One> of(AccountId account);

private:
    EvaluationTable &m_kept;
    OutboxTable &m_outbox;
    CustomerTable &m_customers;
};

} // namespace saskare
