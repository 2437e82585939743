#pragma once

#include "core/domain/Outbox.h"

namespace saskare {

/// One line that tells which action it is, how it stands, and why.
QString outboxSentence(const OutboxEntry &entry);
/// True when it moves again only when the agent has decided.
bool waitsForDecision(const OutboxEntry &entry);

} // namespace saskare
