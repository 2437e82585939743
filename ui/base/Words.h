#pragma once

#include "core/domain/Records.h"

#include <QString>

/// The words of the vocabulary as people read them, in the language of the moment.
namespace saskare {

QString wordFor(ConversationState state);
/// The help desk's own label where it told one; else our word; else its code.
QString wordFor(const Status &status);
QString wordFor(ConversationKind kind);
QString wordFor(Channel channel);
QString wordFor(Priority priority);
QString wordFor(LinkRelation relation); ///< what the other conversation is to this one

} // namespace saskare
