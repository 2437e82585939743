#pragma once

#include "core/domain/Vocabulary.h"

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

} // namespace saskare
