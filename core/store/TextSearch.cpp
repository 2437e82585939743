#include "core/store/TextSearch.h"

#include "core/store/Database.h"
#include "core/store/SearchIndex.h"
#include "core/store/Statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace saskare {
namespace {

QString jsonList(const QList<qint64> &numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return u'[' + texts.join(u',') + u']';
}

} // namespace

TextSearch::TextSearch(Database &database, ConversationReader &conversations)
    : m_database(database)
    , m_conversations(conversations)
{
    sqlite3_create_function_v2(m_database.handle(), "is_shown", 2, SQLITE_UTF8, this, &TextSearch::isShown, nullptr,
                               nullptr, nullptr);
}

std::vector<ConversationRow> TextSearch::window(const ConversationQuery &query,
                                                const std::optional<RowPosition> &after, int limit, qint64 nowMs)
{
    std::vector<ConversationRow> rows;
    const QString expression = searchExpression(m_database, query.text);
    if (expression.isEmpty())
        return rows;
    const Conditions conditions = conditionsOf(query, nowMs);
    Walk walk{conditions, after ? after->key : std::numeric_limits<qint64>::max(), {}, {}};
    m_walk = &walk;
    // Both walk downwards by id, so the newest hit of either comes next and nothing is sorted. The excerpt comes with
    // the hit: a search for a prefix costs most at its beginning, so none is begun a second time.
    Statement messages(m_database,
                       "SELECT rowid, CASE WHEN is_shown(rowid, 0) THEN"
                       " snippet(message_text, 0, char(2), char(3), '…', 14) END"
                       " FROM message_text WHERE message_text MATCH ? ORDER BY rowid DESC");
    Statement conversations(m_database,
                            "SELECT rowid, CASE WHEN is_shown(rowid, 1) THEN"
                            " snippet(conversation_text, -1, char(2), char(3), '…', 14) END"
                            " FROM conversation_text WHERE conversation_text MATCH ? ORDER BY rowid DESC");
    bool moreMessages = messages.bind(expression).step();
    bool moreConversations = conversations.bind(expression).step();
    while ((moreMessages || moreConversations) && rows.size() < static_cast<size_t>(limit)) {
        const bool fromMessage
            = moreMessages && (!moreConversations || messages.integer(0) > conversations.integer(0));
        const Statement &hit = fromMessage ? messages : conversations;
        const Candidate candidate = walk.candidates[fromMessage ? 0 : 1];
        if (candidate.conversation.isValid() && !walk.seen.contains(candidate.conversation)) {
            walk.seen.insert(candidate.conversation);
            auto row = candidate.shown ? m_conversations.row(candidate.conversation, nowMs) : std::nullopt;
            if (row) {
                row->sortKey = hit.integer(0);
                row->snippet = hit.text(1).simplified(); // U+0002 and U+0003 are no white space
                rows.push_back(std::move(*row));
            }
        }
        if (rows.size() < static_cast<size_t>(limit)) // what would not be shown is not looked at either
            (fromMessage ? moreMessages : moreConversations) = (fromMessage ? messages : conversations).step();
    }
    m_walk = nullptr;
    return rows;
}

/// is_shown(rowid, stream): SQLite asks it once for each hit, before it makes the excerpt.
void TextSearch::isShown(sqlite3_context *context, int, sqlite3_value **values)
{
    auto &search = *static_cast<TextSearch *>(sqlite3_user_data(context));
    if (!search.m_walk)
        return;
    const qint64 hit = sqlite3_value_int64(values[0]);
    const bool fromMessage = sqlite3_value_int(values[1]) == 0;
    Candidate &candidate = search.m_walk->candidates[fromMessage ? 0 : 1];
    candidate.conversation = fromMessage ? search.conversationOf(hit) : ConversationId(hit);
    candidate.shown = candidate.conversation.isValid() && hit < search.m_walk->below
        && !search.m_walk->seen.contains(candidate.conversation)
        && search.meets(search.m_walk->conditions, candidate.conversation);
    sqlite3_result_int(context, candidate.shown ? 1 : 0);
}

ConversationId TextSearch::conversationOf(qint64 message)
{
    Statement found(m_database, "SELECT conversation FROM message WHERE id = ?");
    return found.bind(message).step() ? ConversationId(found.integer(0)) : ConversationId();
}

bool TextSearch::meets(const Conditions &conditions, ConversationId id)
{
    const QByteArray sql = "SELECT 1 FROM conversation c WHERE" + conditions.sql + " AND c.id = ?";
    Statement found(m_database, sql);
    for (const QVariant &value : conditions.values)
        found.bindVariant(value);
    return found.bind(id).step();
}

/// One walk for all rows: beginning a search for a prefix costs far more than going on with it. The + keeps SQLite
/// from beginning one for each row after all.
void TextSearch::addSnippets(std::vector<ConversationRow> &rows, const Hits &hits, const QString &expression,
                             const char *sql)
{
    if (hits.isEmpty())
        return;
    Statement snippets(m_database, sql);
    snippets.bind(expression, hits.firstKey(), hits.lastKey(), jsonList(hits.keys()));
    while (snippets.step()) {
        if (const auto row = hits.constFind(snippets.integer(0)); row != hits.cend())
            rows[*row].snippet = snippets.text(1).simplified(); // U+0002 and U+0003 are no white space
    }
}

std::vector<ConversationRow> TextSearch::matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                                  qint64 nowMs)
{
    std::vector<ConversationRow> rows;
    const QString expression = searchExpression(m_database, query.text);
    if (expression.isEmpty())
        return rows;
    const Conditions conditions = conditionsOf(query, nowMs);
    QList<qint64> wanted;
    for (const ConversationId id : ids) {
        if (meets(conditions, id))
            wanted.append(id.value());
    }
    QHash<ConversationId, qint64> best;
    Statement words(m_database,
                    "SELECT rowid FROM conversation_text WHERE conversation_text MATCH ?"
                    " AND +rowid IN (SELECT value FROM json_each(?))");
    words.bind(expression, jsonList(wanted));
    while (words.step())
        best.insert(ConversationId(words.integer(0)), words.integer(0));
    Statement messages(m_database,
                       "SELECT rowid FROM message_text WHERE message_text MATCH ? AND +rowid IN"
                       " (SELECT id FROM message WHERE conversation IN (SELECT value FROM json_each(?)))");
    messages.bind(expression, jsonList(wanted));
    while (messages.step()) {
        qint64 &hit = best[conversationOf(messages.integer(0))];
        hit = std::max(hit, messages.integer(0));
    }
    for (auto found = best.cbegin(); found != best.cend(); ++found) {
        if (auto row = m_conversations.row(found.key(), nowMs)) {
            row->sortKey = found.value();
            rows.push_back(std::move(*row));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.sortKey > b.sortKey; });
    Hits inMessages;
    for (size_t i = 0; i < rows.size(); ++i)
        inMessages.insert(rows[i].sortKey, i);
    addSnippets(
        rows, inMessages, expression,
        "SELECT rowid, snippet(message_text, 0, char(2), char(3), '…', 14) FROM message_text"
        " WHERE message_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))");
    return rows;
}

} // namespace saskare
