#pragma once

#include "core/domain/Vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>

/// The status machine of the practice desk: what a conversation may become and what follows from it. Any thread.
namespace saskare {

/// The status as records carry it.
QJsonObject statusRecord(ConversationState state);
ConversationState stateOf(const QJsonObject &conversation);
/// In the server's English.
QString labelOf(ConversationState state);
/// Nothing is written in it any more.
bool isFinal(ConversationState state);
/// Whether an agent may bring it there.
bool mayMove(ConversationState from, ConversationState to);
/// How long a customer may wait for the next answer, ms.
qint64 answerTime(const QJsonObject &conversation);
/// From the beginning to the resolution, in ms.
qint64 resolutionTime();

/// A clock of the conversation begins anew: what is promised is due at `dueAt`.
void beginLimit(QJsonObject &conversation, LimitKind kind, qint64 dueAt);
/// What was promised is done; nothing where that clock does not run.
void meetLimit(QJsonObject &conversation, LimitKind kind, qint64 at);

} // namespace saskare
