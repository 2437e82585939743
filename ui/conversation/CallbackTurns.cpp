#include "ui/conversation/CallbackTurns.h"

#include "core/store/Store.h"

namespace saskare {

CallbackTurns::CallbackTurns(Store &store, CallbackBar &bar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_bar(bar)
{
}

void CallbackTurns::reset()
{
    m_row.reset();
    m_claim = {};
    m_bar.hide();
}

void CallbackTurns::setRow(const ConversationRow &row, const std::shared_ptr<const Manifest> &manifest)
{
    m_row = row;
    m_manifest = manifest;
    show();
}

void CallbackTurns::setAgents(const std::vector<AgentRow> &agents)
{
    m_agents = agents;
    m_me.clear();
    for (const AgentRow &agent : agents) {
        if (agent.isMe)
            m_me = agent.remoteId;
    }
    show();
}

void CallbackTurns::setOnline(bool online)
{
    m_online = online;
    show();
}

void CallbackTurns::claimed(const CommandId &claim)
{
    m_claim = claim;
    show();
}

void CallbackTurns::checkClaim()
{
    if (m_claim.isNull())
        return;
    m_store.outboxEntry(m_claim).then(this, [this, claim = m_claim](const std::optional<OutboxEntry> &entry) {
        if (claim != m_claim)
            return;
        const bool failed = entry && (entry->state == OutboxState::Failed || entry->state == OutboxState::Conflicted);
        if (entry && !failed)
            return;
        m_claim = {};
        show();
        if (failed) {
            Q_EMIT refused(entry->error);
            m_store.discard(claim); // it must happen now or not at all
        }
    });
}

void CallbackTurns::show()
{
    if (!m_row || !m_row->callback)
        return;
    const CallbackTurn now = turn();
    if (now != CallbackTurn::Asking && now != CallbackTurn::Free)
        m_claim = {};
    m_bar.setCallback(*m_row, now, now == CallbackTurn::Theirs ? holder() : QString(), m_online);
}

CallbackTurn CallbackTurns::turn() const
{
    const CallbackRecord &callback = *m_row->callback;
    if (callback.state == CallbackState::Completed || callback.state == CallbackState::Exhausted
        || callback.state == CallbackState::Expired || callback.state == CallbackState::Cancelled)
        return CallbackTurn::Over;
    if (!callback.claimedBy.isEmpty())
        return callback.claimedBy == m_me ? CallbackTurn::Mine : CallbackTurn::Theirs;
    if (m_manifest && !m_manifest->can(QStringLiteral("claimCallback")))
        return CallbackTurn::Mine; // this help desk leaves it to the agents
    return m_claim.isNull() ? CallbackTurn::Free : CallbackTurn::Asking;
}

QString CallbackTurns::holder() const
{
    for (const AgentRow &agent : m_agents) {
        if (agent.remoteId == m_row->callback->claimedBy)
            return agent.name;
    }
    return {};
}

} // namespace saskare
