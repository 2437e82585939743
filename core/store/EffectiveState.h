#pragma once

#include "core/domain/Outbox.h"

#include <functional>

namespace saskare {

/// What commands can change on a conversation. The cache keeps it as the server told it and, for lists, with the
/// pending commands applied. Queue and assignee are the cache's own ids, 0 for none.
struct ConversationFields
{
    QString preview; ///< one line of the newest public message
    bool previewIsOurs = false;
    Status status;
    qint64 queue = 0;
    qint64 assignee = 0;
    PriorityValue priority;
    QStringList tags;
    QList<Link> links;
    qint64 postponedUntil = 0;
    bool unread = false;
    bool isProblem = false;
    std::optional<CallbackRecord> callback;
    bool operator==(const ConversationFields &) const = default;
};

QByteArray toJson(const ConversationFields &fields);
ConversationFields conversationFieldsFrom(const QByteArray &json);

/// Finds the cache's ids for the names that commands carry.
struct LocalNames
{
    std::function<qint64(const RemoteId &)> queue;
    std::function<qint64(const RemoteId &)> agent;
    RemoteId me;
};

/// The fields as they are once `command` has happened. Pure.
ConversationFields withCommand(ConversationFields fields, const Command &command, const LocalNames &names);
/// False for what was refused: the server's truth is shown, with a mark (see deliveryOf).
bool hasEffect(OutboxState state);
/// How a command's state is shown beside an answer.
DeliveryState deliveryOf(OutboxState state);
/// Text for one line of a list.
QString previewOf(const QString &text);
/// The one that more needs the agent's eye.
DeliveryState worse(DeliveryState a, DeliveryState b);
/// The agent must act, or the customer may not have got it.
bool isTrouble(DeliveryState state);

} // namespace saskare
