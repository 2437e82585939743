#pragma once

#include "core/store/ConversationReader.h"

#include <QMap>
#include <QSet>

struct sqlite3_context;
struct sqlite3_value;

namespace saskare {

/// Conversations by their words: hits in messages and in the conversations' own words, newest hit first, each
/// conversation once. The place in the list is the hit's id, which begins with its time.
/// Thread: the Database's.
class TextSearch
{
public:
    /// `database` is open already and outlives this.
    TextSearch(Database &database, ConversationReader &conversations);
    TextSearch(const TextSearch &) = delete;
    TextSearch &operator=(const TextSearch &) = delete;

    std::vector<ConversationRow> window(const ConversationQuery &query, const std::optional<RowPosition> &after,
                                        int limit, qint64 nowMs);
    /// Those of `ids` that are hits.
    std::vector<ConversationRow> matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                          qint64 nowMs);

private:
    using Hits = QMap<qint64, size_t>; ///< the hit's id, the row's place
    struct Candidate
    {
        ConversationId conversation;
        bool shown = false;
    };
    /// One window() under way.
    struct Walk
    {
        const Conditions &conditions;
        qint64 below; ///< hits from here on upwards are in the windows before this
        QSet<ConversationId> seen;
        Candidate candidates[2]; ///< the next hit in messages, and in the conversations' own words
    };
    static void isShown(sqlite3_context *context, int count, sqlite3_value **values);
    ConversationId conversationOf(qint64 message);
    void addSnippets(std::vector<ConversationRow> &rows, const Hits &hits, const QString &expression,
                     const char *sql);
    bool meets(const Conditions &conditions, ConversationId id);

    Database &m_database;
    ConversationReader &m_conversations;
    Walk *m_walk = nullptr; ///< while window() runs
};

} // namespace saskare
