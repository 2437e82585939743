#include "core/store/TextSearch.h"

#include "core/store/Database.h"
#include "core/store/SearchIndex.h"
#include "core/store/Statement.h"

#include <QSet>

#include <algorithm>

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

std::vector<ConversationRow> TextSearch::window(const ConversationQuery &query,
                                                const std::optional<RowPosition> &after, int limit, qint64 nowMs)
{
    std::vector<ConversationRow> rows;
    const QString expression = searchExpression(m_database, query.text);
    if (expression.isEmpty())
        return rows;
    const Conditions conditions = conditionsOf(query, nowMs);
    // Both walk downwards by id, so the newest hit of either comes next and nothing is sorted.
    Statement messages(m_database, "SELECT rowid FROM message_text WHERE message_text MATCH ? ORDER BY rowid DESC");
    Statement conversations(
        m_database, "SELECT rowid FROM conversation_text WHERE conversation_text MATCH ? ORDER BY rowid DESC");
    bool moreMessages = messages.bind(expression).step();
    bool moreConversations = conversations.bind(expression).step();
    QSet<ConversationId> seen;
    Hits inMessages;
    Hits inConversations;
    while ((moreMessages || moreConversations) && rows.size() < static_cast<size_t>(limit)) {
        const bool fromMessage
            = moreMessages && (!moreConversations || messages.integer(0) > conversations.integer(0));
        const qint64 hit = fromMessage ? messages.integer(0) : conversations.integer(0);
        (fromMessage ? moreMessages : moreConversations) = (fromMessage ? messages : conversations).step();
        const ConversationId id = fromMessage ? conversationOf(hit) : ConversationId(hit);
        if (!id.isValid() || seen.contains(id))
            continue;
        seen.insert(id);
        if ((after && hit >= after->key) || !meets(conditions, id))
            continue;
        if (auto row = m_conversations.row(id, nowMs)) {
            (fromMessage ? inMessages : inConversations).insert(hit, rows.size());
            row->sortKey = hit;
            rows.push_back(std::move(*row));
        }
    }
    addSnippets(
        rows, inMessages, expression,
        "SELECT rowid, snippet(message_text, 0, char(2), char(3), '…', 14) FROM message_text"
        " WHERE message_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))");
    addSnippets(
        rows, inConversations, expression,
        "SELECT rowid, snippet(conversation_text, -1, char(2), char(3), '…', 14) FROM conversation_text"
        " WHERE conversation_text MATCH ? AND rowid BETWEEN ? AND ? AND +rowid IN (SELECT value FROM json_each(?))");
    return rows;
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
