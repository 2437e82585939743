#pragma once

#include "core/backend/Manifest.h"
#include "core/store/Rows.h"

#include <QLatin1String>

namespace saskare {

/// What can be done with a conversation beside others, by what it is and what its help desk can. Pure functions; a
/// null manifest can nothing. Thread: any.

/// One of ui/shell/ActionId.h; false for those that have nothing to do with others.
[[nodiscard]] bool relatedOffers(QLatin1String action, const ConversationRow &row, const Manifest *manifest);
/// Whether it may be the one that goes when two are merged.
[[nodiscard]] bool mayBeMerged(const ConversationRow &row);

} // namespace saskare
