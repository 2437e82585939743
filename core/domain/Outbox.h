#pragma once

#include "core/domain/Command.h"

#include <QJsonObject>

namespace saskare {

/// What the agent saw when the command was made: the three-way comparison's base.
struct CommandBase
{
    QString version; ///< the conversation's version then
    RemoteId newestMessage; ///< newest public message then
    QString statusCode;
    RemoteId assignee;
    qint64 seenAt = 0; ///< UTC ms
    // Only what the command itself changes; absent: not known, so not compared.
    std::optional<RemoteId> queue = std::nullopt;
    std::optional<PriorityValue> priority = std::nullopt;
    std::optional<QStringList> tags = std::nullopt;
    std::optional<qint64> evaluatedAt
        = std::nullopt; ///< when the evaluation was made that stood there, UTC ms; 0: none
};

/// One command in the outbox with everything that is known of its delivery. States and transitions:
/// Queued -> Sending (committed before the first byte) -> Sent | Failed | Conflicted | Uncertain | Queued again;
/// Uncertain -> Sent | Queued | Asking, by reading back; Asking, Failed, Conflicted wait for the agent.
/// At start every Sending becomes Uncertain before anything is sent.
struct OutboxEntry
{
    CommandId id;
    AccountId account;
    ConversationId
        conversation; ///< also the lane: one at a time, in order. Invalid for CreateConversation: a lane each
    RemoteId remoteConversation;
    qint64 sequence = 0; ///< order in which the agent acted
    Command command;
    CommandBase base;
    OutboxState state = OutboxState::Queued;
    int step = 0; ///< the manifest step to do next
    QJsonObject stepResults; ///< what finished steps returned, by step name
    int attempts = 0;
    bool mayHaveArrived = false; ///< it left once and nobody said no: nothing may call it unsent from then on
    qint64 createdAt = 0; ///< all times UTC ms, 0 = never
    qint64 notBefore = 0; ///< back-off or "hold before send"
    qint64 firstByteAt = 0;
    qint64 lastByteAt = 0;
    QString serverId; ///< what it became, once Sent
    Error error; ///< why Failed, Conflicted, Asking; error.happened is empty otherwise
    QJsonObject evidence; ///< what the history showed when an agent must decide
    CommandId parent; ///< the command this one replaces, after Edit
};

} // namespace saskare
