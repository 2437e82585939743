#include "core/store/LimitTable.h"

#include "core/store/Statement.h"

#include <algorithm>

namespace saskare {

QList<Limit> LimitTable::of(ConversationId conversation)
{
    QList<Limit> limits;
    Statement found(m_database,
                    "SELECT kind, due_at, met_at FROM conversation_limit WHERE conversation = ? ORDER BY kind");
    found.bind(conversation);
    while (found.step())
        limits.append({found.word<LimitKind>(0), found.integer(1), found.integer(2)});
    return limits;
}

bool LimitTable::put(ConversationId conversation, const QList<Limit> &limits)
{
    QList<Limit> sorted;
    for (const Limit &limit : limits) { // of two of a kind the later one
        sorted.removeIf([&](const Limit &other) { return other.kind == limit.kind; });
        sorted.append(limit);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Limit &a, const Limit &b) { return a.kind < b.kind; });
    if (of(conversation) == sorted)
        return false;
    remove(conversation);
    for (const Limit &limit : std::as_const(sorted))
        Statement(m_database,
                  "INSERT INTO conversation_limit (conversation, kind, due_at, met_at) VALUES (?, ?, ?, ?)")
            .bind(conversation, limit.kind, limit.dueAt, limit.metAt)
            .run();
    return true;
}

void LimitTable::remove(ConversationId conversation)
{
    Statement(m_database, "DELETE FROM conversation_limit WHERE conversation = ?").bind(conversation).run();
}

} // namespace saskare
