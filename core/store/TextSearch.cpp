#include "core/store/TextSearch.h"

#include "core/store/Database.h"
#include "core/store/SearchIndex.h"
#include "core/store/Statement.h"

#include <QSet>

namespace saskare {

std::vector<ConversationRow> TextSearch::window(const ConversationQuery &query,
                                                const std::optional<RowPosition> &after, int limit, qint64 nowMs)
{
    std::vector<ConversationRow> rows;
    const QString expression = searchExpression(m_database, query.text);
    if (expression.isEmpty())
        return rows;
    const Conditions conditions = conditionsOf(query, nowMs);
    // Both walk downwards by id, so the newest hit of either comes next and nothing is sorted.
    Statement messages(m_database,
                       "SELECT f.rowid, m.conversation FROM message_text f CROSS JOIN message m ON m.id = f.rowid"
                       " WHERE message_text MATCH ? ORDER BY f.rowid DESC");
    Statement conversations(
        m_database, "SELECT rowid FROM conversation_text WHERE conversation_text MATCH ? ORDER BY rowid DESC");
    bool moreMessages = messages.bind(expression).step();
    bool moreConversations = conversations.bind(expression).step();
    QSet<ConversationId> seen;
    while ((moreMessages || moreConversations) && rows.size() < static_cast<size_t>(limit)) {
        const bool fromMessage
            = moreMessages && (!moreConversations || messages.integer(0) > conversations.integer(0));
        const Hit hit{fromMessage ? messages.integer(0) : conversations.integer(0), fromMessage};
        const ConversationId id(fromMessage ? messages.integer(1) : hit.rowid);
        (fromMessage ? moreMessages : moreConversations) = (fromMessage ? messages : conversations).step();
        if (!id.isValid() || seen.contains(id))
            continue;
        seen.insert(id);
        if ((after && hit.rowid >= after->key) || !meets(conditions, id))
            continue;
        if (auto row = rowOf(hit, id, expression, nowMs))
            rows.push_back(std::move(*row));
    }
    return rows;
}

bool TextSearch::meets(const Conditions &conditions, ConversationId id)
{
    const QByteArray sql = "SELECT 1 FROM conversation c WHERE" + conditions.sql + " AND c.id = ?";
    Statement found(m_database, sql);
    for (const QVariant &value : conditions.values)
        found.bindVariant(value);
    return found.bind(id).step();
}

std::optional<ConversationRow> TextSearch::rowOf(const Hit &hit, ConversationId id, const QString &expression,
                                                 qint64 nowMs)
{
    std::optional<ConversationRow> row = m_conversations.row(id, nowMs);
    if (!row)
        return row;
    row->sortKey = hit.rowid;
    // 2 and 3: control characters that no shown text holds.
    Statement snippet(m_database,
                      hit.inMessage
                          ? "SELECT snippet(message_text, 0, char(2), char(3), '…', 14) FROM message_text"
                            " WHERE message_text MATCH ? AND rowid = ?"
                          : "SELECT snippet(conversation_text, -1, char(2), char(3), '…', 14) FROM conversation_text"
                            " WHERE conversation_text MATCH ? AND rowid = ?");
    if (snippet.bind(expression, hit.rowid).step())
        row->snippet = snippet.text(0).simplified();
    return row;
}

std::vector<ConversationRow> TextSearch::matching(const ConversationQuery &query, const QList<ConversationId> &ids,
                                                  qint64 nowMs)
{
    std::vector<ConversationRow> rows;
    const QString expression = searchExpression(m_database, query.text);
    if (expression.isEmpty())
        return rows;
    const Conditions conditions = conditionsOf(query, nowMs);
    for (const ConversationId id : ids) {
        if (!meets(conditions, id))
            continue;
        Hit best;
        Statement words(m_database,
                        "SELECT rowid FROM conversation_text WHERE conversation_text MATCH ? AND rowid = ?");
        if (words.bind(expression, id).step())
            best = {words.integer(0), false};
        Statement messages(m_database,
                           "SELECT id FROM message WHERE conversation = ? AND known = 1 ORDER BY id DESC");
        messages.bind(id);
        while (messages.step() && messages.integer(0) > best.rowid) {
            Statement hit(m_database, "SELECT rowid FROM message_text WHERE message_text MATCH ? AND rowid = ?");
            if (hit.bind(expression, messages.integer(0)).step())
                best = {hit.integer(0), true};
        }
        if (best.rowid == 0)
            continue;
        if (auto row = rowOf(best, id, expression, nowMs))
            rows.push_back(std::move(*row));
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.sortKey > b.sortKey; });
    return rows;
}

} // namespace saskare
