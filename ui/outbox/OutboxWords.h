#pragma once

#include "core/domain/Outbox.h"
#include "ui/base/Paint.h"

#include <QHash>

/// What stands in the outbox, in words. GUI thread.
namespace saskare {

/// What people call what commands name by id, of one help desk.
struct NamesThere
{
    QHash<RemoteId, QString> queues, agents;
};

/// "Reply", "Internal note", "Status: Resolved", "Move to the queue Billing".
QString whatText(const Command &command, const NamesThere &names);
QString iconFor(const Command &command);
/// The words of a reply or note, else empty.
QString wordsOf(const Command &command);
/// Where the entry is on its way, in a few words.
QString stateText(OutboxState state);
Tone stateTone(OutboxState state);
/// True when nothing more happens until the agent decides.
bool needsAgent(OutboxState state);
/// What the history showed, one finding a line, for an agent who must decide.
QString evidenceText(const OutboxEntry &entry);

} // namespace saskare
