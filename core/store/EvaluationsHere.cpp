#include "core/store/EvaluationsHere.h"

namespace saskare {

bool EvaluationsHere::isAnswered(const std::optional<Evaluation> &told, const Evaluation &ours)
{
    return told && told->origin == Evaluation::Origin::Person && told->score > 0
        && (told->at == 0 || told->at > ours.at);
}

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
        all.push_back({lane, evaluation, isAnswered(told, evaluation)});
    }
    return all;
}

} // namespace saskare
