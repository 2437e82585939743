#include "core/store/EvaluationsHere.h"

namespace saskare {

std::vector<EvaluationsHere::One> EvaluationsHere::of(AccountId account)
{
    std::vector<One> all;
    for (auto &[lane, evaluation] : m_kept.onlyHere(account)) {
        if (!m_outbox.ofLane(account, lane).empty())
            continue;
        const RemoteId touchpoint = OutboxTable::touchpointOf(lane);
        const auto told = touchpoint.isEmpty()
            ? m_customers.evaluationOfConversation(account, OutboxTable::conversationOf(lane))
            : m_customers.evaluation(account, touchpoint);
        const bool isAnswered
            = told && told->origin == Evaluation::Origin::Person && told->score > 0 && told->at > evaluation.at;
        all.push_back({lane, evaluation, isAnswered});
    }
    return all;
}

} // namespace saskare
