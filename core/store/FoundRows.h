#pragma once

#include "core/store/TextSearch.h"

namespace saskare {

/// Lists to which help desks have added what they found (ConversationQuery::found). Those rows stand in the list
/// although our own index does not find its words in them: a help desk may know of stems, or of texts that are not
/// here. What can be known without words (status, queue, times) must hold all the same.
/// Thread: the Database's.
class FoundRows
{
public:
    /// Both outlive it.
    FoundRows(TextSearch &search, ConversationReader &conversations)
        : m_search(search)
        , m_conversations(conversations)
    {
    }

    std::vector<ConversationRow> window(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                        int limit, qint64 nowMs);
    /// Those of `ids` that belong to the list.
    std::vector<ConversationRow> matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                          qint64 nowMs);

private:
    std::vector<ConversationRow> ours(const ConversationQuery &query, const QList<ConversationId> &ids, qint64 nowMs);
    std::vector<ConversationRow> theirs(const ConversationQuery &query, const QList<ConversationId> &ids,
                                        qint64 nowMs);

    TextSearch &m_search;
    ConversationReader &m_conversations;
};

} // namespace saskare
