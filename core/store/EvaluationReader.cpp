#include "core/store/EvaluationReader.h"

#include "core/store/EffectiveState.h"
#include "core/store/EvaluationsHere.h"
#include "core/store/TouchpointRules.h"

#include <algorithm>

namespace saskare {

EvaluationReader::Waiting EvaluationReader::waiting()
{
    Waiting all;
    for (const StoredCommand &command : m_outbox.evaluations()) {
        const auto *said = std::get_if<EvaluateTouchpoint>(&command.entry.command);
        if (said && hasEffect(command.entry.state))
            all.insert({command.entry.account, command.lane}, said->evaluation);
    }
    return all;
}

std::optional<EvaluationReader::Ours> EvaluationReader::find(const Waiting &waiting, AccountId account,
                                                             const QString &lane)
{
    if (const auto found = waiting.constFind({account, lane}); found != waiting.cend())
        return Ours{*found, EvaluationPlace::Outbox};
    if (const std::optional<KeptEvaluation> kept = m_kept.find(account, lane))
        return Ours{kept->evaluation, kept->sent ? EvaluationPlace::HelpDesk : EvaluationPlace::ThisComputer};
    return std::nullopt;
}

void EvaluationReader::lay(std::vector<TouchpointRow> &rows)
{
    const Waiting waiting = this->waiting();
    QSet<Place> said = m_kept.lanes(); // asked for once: few of many rows have any
    for (auto it = waiting.keyBegin(); it != waiting.keyEnd(); ++it)
        said.insert(*it);
    const bool someOfConversations = std::any_of(
        said.begin(), said.end(), [](const Place &place) { return OutboxTable::isEvaluation(place.second); });
    if (said.isEmpty())
        return;
    QSet<ConversationId> given; // one evaluation is of one touchpoint
    for (TouchpointRow &row : rows) {
        std::optional<Ours> ours;
        const QString own = row.remoteId.isEmpty() ? QString() : OutboxTable::laneOfTouchpoint(row.remoteId);
        if (said.contains({row.account, own}))
            ours = find(waiting, row.account, own);
        if (!ours && someOfConversations && row.conversation.isValid() && standsForConversation(row.kind)
            && !given.contains(row.conversation)) {
            const RemoteId remote = m_customers.remoteOfConversation(row.conversation);
            ours = find(waiting, row.account, OutboxTable::laneOfEvaluation(remote));
            if (ours)
                given.insert(row.conversation);
        }
        if (!ours)
            continue;
        if (ours->place == EvaluationPlace::ThisComputer
            && EvaluationsHere::isAnswered(row.evaluation, ours->evaluation))
            continue; // a colleague has said something newer
        row.evaluation = ours->evaluation.score > 0 ? std::optional(ours->evaluation) : std::optional<Evaluation>();
        row.evaluationPlace = ours->place;
    }
}

std::vector<TouchpointRow> EvaluationReader::touchpoints(CustomerId id)
{
    std::vector<TouchpointRow> rows = m_customers.touchpoints(id);
    lay(rows);
    return rows;
}

QStringList EvaluationReader::reasons()
{
    QHash<QString, int> times;
    QStringList named = m_customers.evaluationReasons();
    named += m_kept.reasons();
    for (const Evaluation &said : waiting())
        named += said.reason;
    named.removeAll({});
    for (const QString &reason : std::as_const(named))
        ++times[reason];
    QStringList reasons = times.keys();
    std::sort(reasons.begin(), reasons.end(), [&](const QString &a, const QString &b) {
        return times.value(a) != times.value(b) ? times.value(a) > times.value(b) : a.localeAwareCompare(b) < 0;
    });
    return reasons;
}

KeptEvaluations EvaluationReader::kept(AccountId account)
{
    KeptEvaluations kept;
    for (const EvaluationsHere::One &one : EvaluationsHere(m_kept, m_outbox, m_customers).of(account)) {
        if (one.isAnswered)
            ++kept.answered;
        else
            ++(OutboxTable::isEvaluation(one.lane) ? kept.ofConversations : kept.ofTouchpoints);
    }
    return kept;
}

} // namespace saskare
