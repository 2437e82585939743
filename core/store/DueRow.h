#pragma once

#include "core/domain/DueRules.h"
#include "core/store/Rows.h"

namespace saskare {

/// What is due on a row as it is listed.
inline Due dueOf(const ConversationRow &row)
{
    return dueOf(row.status.state, row.callback, row.dueAt, row.postponedUntil);
}

} // namespace saskare
