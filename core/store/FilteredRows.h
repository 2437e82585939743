#pragma once

#include "core/store/Rows.h"

namespace saskare {

class Database;
class Statement;

/// SQL and values that a conversation `c` must meet; everything of the query but its text.
struct Conditions
{
    QByteArray sql;
    QList<QVariant> values;
};
Conditions conditionsOf(const ConversationQuery &query, Database &database, qint64 nowMs);

/// Rows of conversations, each only if it meets the filter of a query.
/// Thread: the Database's.
class FilteredRows
{
public:
    FilteredRows(Database &database, const ConversationQuery &filter, qint64 nowMs);

    /// Nothing when there is none or it does not meet the filter.
    std::optional<ConversationRow> row(ConversationId id);
    /// Many at once cost half of what they cost one by one.
    QHash<ConversationId, ConversationRow> rows(const QList<ConversationId> &ids);
    /// Whether any row that is there could be refused.
    [[nodiscard]] bool isFilter() const { return m_isFilter; }

private:
    ConversationRow read(const Statement &found) const;
    void readColleagues();

    Database &m_database;
    Conditions m_conditions;
    qint64 m_now;
    bool m_isFilter;
    std::optional<QHash<ConversationId, QList<ColleagueRow>>> m_colleagues; ///< read with the first row
};

} // namespace saskare
