#include "core/store/EvaluationWriter.h"

#include "core/domain/EvaluationJson.h"
#include "core/store/CommandContext.h"
#include "core/store/Database.h"
#include "core/store/EvaluationsHere.h"
#include "core/store/TouchpointRules.h"

#include <QCoreApplication>

namespace saskare {
namespace {

Error noTouchpoint()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Store", "This touchpoint is no longer on this computer."),
            {},
            QCoreApplication::translate("Store", "Choose another one from the list."),
            {}};
}

Error notThereYet()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Store", "The help desk does not know this conversation yet."),
            QCoreApplication::translate("Store", "Nothing was changed."),
            QCoreApplication::translate("Store", "Evaluate it once it has been created there."),
            {}};
}

bool isOnItsWay(OutboxState state)
{
    return state == OutboxState::Sending || state == OutboxState::Uncertain || state == OutboxState::Sent;
}

/// What the help desk tells is as new as ours, or newer.
bool isAsNew(const Evaluation &told, const Evaluation &ours)
{
    return (told.at > 0 && told.at >= ours.at) || saysTheSame(told, ours);
}

} // namespace

EvaluationWriter::EvaluationWriter(Database &outboxFile, CacheTables &cache, OutboxTable &outbox, Clock &clock)
    : m_cache(cache)
    , m_outbox(outbox)
    , m_kept(outboxFile)
    , m_clock(clock)
{
}

Result<EvaluationWriter::Place> EvaluationWriter::place(AccountId account, ConversationId conversation,
                                                        const EvaluateTouchpoint &command)
{
    const Evaluation &said = command.evaluation;
    if (said.score < 0 || said.score > 5 || said.effort < 0 || said.effort > 5)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Store", "An evaluation goes from 1 to 5."),
                     QCoreApplication::translate("Store", "Nothing was changed."),
                     {},
                     {}};
    if (!command.touchpoint.isEmpty()) {
        if (!m_cache.customers.hasTouchpoint(account, command.touchpoint))
            return noTouchpoint();
        return Place{account, OutboxTable::laneOfTouchpoint(command.touchpoint)};
    }
    const auto name = m_cache.conversations.name(conversation);
    if (!name)
        return noTouchpoint();
    if (OutboxTable::isNew(name->second))
        return notThereYet();
    return Place{name->first, OutboxTable::laneOfEvaluation(name->second)};
}

void EvaluationWriter::complete(AccountId account, EvaluateTouchpoint &command)
{
    if (command.evaluation.by.isEmpty())
        command.evaluation.by = m_cache.references.nameOfMe(account);
    if (command.evaluation.at == 0)
        command.evaluation.at = m_clock.nowMs();
}

/// The lane of the conversation that a touchpoint stands for: what was said of it before the touchpoint was known.
/// Empty: there is none.
QString EvaluationWriter::laneBefore(const Place &place)
{
    const RemoteId touchpoint = OutboxTable::touchpointOf(place.lane);
    const RemoteId of
        = touchpoint.isEmpty() ? RemoteId() : m_cache.customers.conversationStoodFor(place.account, touchpoint);
    return of.isEmpty() ? QString() : OutboxTable::laneOfEvaluation(of);
}

void EvaluationWriter::removeWaiting(const Place &place)
{
    for (const QString &lane : {place.lane, laneBefore(place)}) {
        if (lane.isEmpty())
            continue;
        for (const StoredCommand &command : m_outbox.ofLane(place.account, lane)) {
            if (!isOnItsWay(command.entry.state))
                m_outbox.remove(command.entry.id);
        }
    }
}

void EvaluationWriter::keep(const Place &place, const Evaluation &evaluation)
{
    if (evaluation.score > 0) {
        m_kept.put(place.account, place.lane, {evaluation, false});
        return;
    }
    m_kept.remove(place.account, place.lane);
    if (const QString before = laneBefore(place); !before.isEmpty())
        m_kept.remove(place.account, before);
}

void EvaluationWriter::sent(const Place &place, const Evaluation &evaluation)
{
    const RemoteId touchpoint = OutboxTable::touchpointOf(place.lane);
    const auto told = touchpoint.isEmpty()
        ? m_cache.customers.evaluationOfConversation(place.account, OutboxTable::conversationOf(place.lane))
        : m_cache.customers.evaluation(place.account, touchpoint);
    if (told ? isAsNew(*told, evaluation) : evaluation.score == 0)
        m_kept.remove(place.account, place.lane); // the stream was quicker than the answer
    else
        m_kept.put(place.account, place.lane, {evaluation, true});
}

QStringList EvaluationWriter::lanesOf(const TouchpointRecord &record) const
{
    QStringList lanes{OutboxTable::laneOfTouchpoint(record.id)};
    const bool stands = record.kind ? standsForConversation(*record.kind) : false;
    if (stands && !record.conversation.value_or(RemoteId()).isEmpty())
        lanes.append(OutboxTable::laneOfEvaluation(*record.conversation));
    return lanes;
}

void EvaluationWriter::told(AccountId account, const RecordBatch &records)
{
    for (const TouchpointRecord &record : records.touchpoints) {
        const QStringList lanes = record.evaluation ? lanesOf(record) : QStringList();
        for (const QString &lane : lanes)
            toldIn({account, lane}, *record.evaluation);
    }
    for (const ConversationRecord &record : records.conversations) {
        if (record.evaluation)
            toldIn({account, OutboxTable::laneOfEvaluation(record.id)}, *record.evaluation);
    }
}

void EvaluationWriter::toldIn(const Place &place, const Evaluation &told)
{
    const std::optional<KeptEvaluation> ours = m_kept.find(place.account, place.lane);
    // It has had time to arrive: one that tells no time is believed.
    const bool isBelieved = told.at == 0 || (ours && isAsNew(told, ours->evaluation));
    if (ours && ours->sent && isBelieved)
        m_kept.remove(place.account, place.lane);
}

std::vector<StoredCommand> EvaluationWriter::toSend(AccountId account, EvaluationsOf which)
{
    std::vector<StoredCommand> commands;
    for (const EvaluationsHere::One &one : EvaluationsHere(m_kept, m_outbox, m_cache.customers).of(account)) {
        const RemoteId touchpoint = OutboxTable::touchpointOf(one.lane);
        if (one.isAnswered || (which == EvaluationsOf::Conversations && !touchpoint.isEmpty()))
            continue;
        StoredCommand stored;
        stored.entry.id = CommandId::createUuid();
        stored.entry.account = account;
        stored.entry.command = EvaluateTouchpoint{touchpoint, one.evaluation};
        stored.entry.createdAt = m_clock.nowMs();
        stored.lane = one.lane;
        context::complete(stored.entry, m_cache, one.lane);
        commands.push_back(stored);
    }
    return commands;
}

CustomerId EvaluationWriter::customerOf(const Place &place)
{
    const RemoteId touchpoint = OutboxTable::touchpointOf(place.lane);
    if (!touchpoint.isEmpty())
        return m_cache.customers.customerOfTouchpoint(place.account, touchpoint);
    const auto conversation = m_cache.conversations.find(place.account, OutboxTable::conversationOf(place.lane));
    return conversation ? CustomerId(conversation->customer) : CustomerId();
}

} // namespace saskare
