#pragma once

#include "ui/inbox/ColleagueLook.h"

namespace saskare {

/// A row of the list as a screen reader says it: what is seen at a glance, in words and in the order in which it
/// matters. `now`: UTC ms.
QString spokenRow(const ConversationRow &row, News news, qint64 now);

} // namespace saskare
