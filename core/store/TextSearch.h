#pragma once

#include "core/store/ConversationReader.h"

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
    struct Hit
    {
        qint64 rowid = 0;
        bool inMessage = false;
    };
    std::optional<ConversationRow> rowOf(const Hit &hit, ConversationId id, const QString &expression, qint64 nowMs);
    bool meets(const Conditions &conditions, ConversationId id);

    Database &m_database;
    ConversationReader &m_conversations;
};

} // namespace saskare
