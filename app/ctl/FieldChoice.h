#pragma once

#include "core/backend/Manifest.h"
#include "core/domain/Command.h"
#include "core/store/Rows.h"

namespace saskare {

/// Turns what a person types for a field into a command, by what the help desk offers: codes, labels, names, ids.
/// Pure. Errors: NotFound, with what there is to choose from; BadInput for a time.
class FieldChoice
{
public:
    FieldChoice(const Manifest &manifest, const std::vector<AgentRow> &agents, const std::vector<QueueRow> &queues,
                const ConversationRow &row, qint64 nowMs);

    /// `field`: status, assignee, queue, priority, tags or postpone.
    [[nodiscard]] Result<Command> command(const QString &field, const QString &typed) const;

private:
    [[nodiscard]] Result<Command> status(const QString &typed) const;
    [[nodiscard]] Result<Command> assignee(const QString &typed) const;
    [[nodiscard]] Result<Command> queue(const QString &typed) const;
    [[nodiscard]] Result<Command> priority(const QString &typed) const;
    [[nodiscard]] Result<Command> postpone(const QString &typed) const;

    const Manifest &m_manifest;
    const std::vector<AgentRow> &m_agents;
    const std::vector<QueueRow> &m_queues;
    const ConversationRow &m_row;
    qint64 m_nowMs;
};

} // namespace saskare
