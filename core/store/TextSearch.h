#pragma once

#include "core/store/ConversationReader.h"
#include "core/store/SearchWords.h"

#include <deque>

namespace saskare {

/// Conversations by their words: hits in messages and in the conversations' own words, newest hit first, each
/// conversation once. The place in the list is the hit's id, which begins with its time. Without words to be found it
/// is a list like any other, less what holds the words that must not occur.
/// Thread: the Database's.
class TextSearch
{
public:
    /// `database` is open already and outlives this.
    TextSearch(Database &database, ConversationReader &conversations)
        : m_database(database)
        , m_conversations(conversations)
    {
    }

    std::vector<ConversationRow> window(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                        int limit, qint64 nowMs);
    /// How many there are; `most`: no further.
    int count(const ConversationQuery &query, int most, qint64 nowMs);
    /// Those of `ids` that are hits.
    std::vector<ConversationRow> matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                          qint64 nowMs);

private:
    struct Walk;
    /// Words that must not occur in a conversation.
    using Excluded = std::deque<SearchWords>;
    [[nodiscard]] Excluded excludedBy(const SearchWords &words) const;
    bool isExcluded(const Excluded &excluded, ConversationId id);
    std::vector<ConversationRow> without(const ConversationQuery &query, const Excluded &excluded,
                                         std::optional<RowPosition> after, int limit, qint64 nowMs);
    void narrow(Walk &walk, const ConversationQuery &query, qint64 nowMs);
    QString textOf(qint64 message);
    QString excerptOfOwn(const SearchWords &words, const ConversationRow &row);
    QStringList ownWords(ConversationId id);
    qint64 newestHit(const SearchWords &words, ConversationId id);

    Database &m_database;
    ConversationReader &m_conversations;
};

} // namespace saskare
