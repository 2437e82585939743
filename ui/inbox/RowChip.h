#pragma once

#include "core/store/Rows.h"
#include "ui/base/Chip.h"

namespace saskare {

/// The one thing about a conversation that an agent must see in the list: trouble with an answer first, then what
/// runs, then what falls due, then why it waits. Nothing if there is nothing to say. `now`: UTC ms.
std::optional<ChipLook> chipFor(const ConversationRow &row, qint64 now);

} // namespace saskare
