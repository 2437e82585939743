#pragma once

#include "core/store/Rows.h"

namespace saskare {

/// What an agent sees of a conversation: the base of what they do to it now. `newestMessage`: of the public ones, as
/// far as they are shown. Pure, any thread.
CommandBase seenOf(const ConversationRow &row, const RemoteId &newestMessage, qint64 nowMs);

} // namespace saskare
