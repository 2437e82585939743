#pragma once

#include "core/backend/Backend.h"
#include "core/domain/Outbox.h"

namespace saskare {

/// The three-way comparison before a command leaves: what the agent saw, what the agent wants, what is there now.
/// Pure. Any thread.
namespace collision {

/// The conversation's fields, as far as the help desk tells them: of several records each tells its part.
struct Fields
{
    std::optional<RemoteId> queue;
    std::optional<PriorityValue> priority;
    std::optional<QStringList> tags;
    std::optional<Evaluation> evaluation;
};
Fields fieldsOf(const ServerView &now);

/// Whether the command has to be compared at all; a note or a link hurts nobody's work.
bool mustCompare(const Command &command);

/// Why the command must wait for the agent: a colleague answered, took or closed the conversation, or changed the
/// same field or evaluated it. Nothing if it may go. `me`: ids and names under which the help desk knows this
/// agent. A new message of the customer holds an answer too, except where they talk at the same time (chat, text
/// messages).
std::optional<Error> find(const OutboxEntry &entry, const ServerView &now, const QStringList &me);

/// A command that sets tags, made to leave those that a colleague has set or taken away since. Its base is what is
/// there from then on without what the agent changed, so that this is known for as long as the command is.
void merge(OutboxEntry &entry, const ServerView &now);

/// Whether an answer after what the agent saw has the words of this reply, whoever wrote it. Of one that may have
/// left before it says: it is there, whatever the history of commands said.
bool showsItself(const OutboxEntry &entry, const ServerView &now);

/// The base of the lane's next command after `done` of the same lane: takes over what that command explains and
/// nothing else, so that what a colleague did meanwhile still counts.
CommandBase afterOwn(const CommandBase &base, const OutboxEntry &done, const ServerView &now, const QStringList &me);

/// The base as it is after looking: what a later attempt, made by an agent who was shown it, compares with.
CommandBase baseOf(const ServerView &now, qint64 seenAt);

} // namespace collision
} // namespace saskare
