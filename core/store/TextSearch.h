#pragma once

#include "core/store/ConversationReader.h"

#include <QMap>

namespace saskare {

/// Conversations by their words: hits in messages and in the conversations' own words, newest hit first, each
/// conversation once. The place in the list is the hit's id, which begins with its time.
/// Thread: the Database's.
class TextSearch
{
public:
    TextSearch(Database &database, ConversationReader &conversations)
        : m_database(database)
        , m_conversations(conversations)
    {
    }

    std::vector<ConversationRow> window(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                        int limit, qint64 nowMs);
    /// Those of `ids` that are hits.
    std::vector<ConversationRow> matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                          qint64 nowMs);

private:
    using Hits = QMap<qint64, size_t>; ///< the hit's id, the row's place
    ConversationId conversationOf(qint64 message);
    void addSnippets(std::vector<ConversationRow> &rows, const Hits &hits, const QString &expression,
                     const char *sql);
    bool meets(const Conditions &conditions, ConversationId id);

    Database &m_database;
    ConversationReader &m_conversations;
};

} // namespace saskare
