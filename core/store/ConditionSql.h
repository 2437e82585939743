#pragma once

#include "core/store/FilteredRows.h"

namespace saskare {

/// SQL and values that a conversation `c` must meet for these conditions: "" or " AND …".
Conditions sqlOf(const QList<Condition> &conditions, Database &database, qint64 nowMs);

/// The same query with those of its conditions that an index leads to as fields of the query; it finds the same.
ConversationQuery lifted(ConversationQuery query, Database &database);
/// Whether a condition leaves so few that they are found first and sorted then.
bool isSelective(const ConversationQuery &query);

} // namespace saskare
