#pragma once

#include "core/domain/Records.h"

#include <QSet>

namespace saskare {

/// Tells which conversations got news from outside: a customer's message, or a new conversation, made after a time.
/// Each is told once, however often overlapping pages bring it. Plain value; thread: sync.
class NewsFilter
{
public:
    /// Nothing made before `sinceMs` (UTC) is news.
    explicit NewsFilter(qint64 sinceMs)
        : m_since(sinceMs)
    {
    }

    /// Remote ids of conversations, in the order of the page.
    [[nodiscard]] QStringList newsIn(const RecordBatch &records);

private:
    qint64 m_since;
    QSet<RemoteId> m_toldMessages;
    QSet<RemoteId> m_toldConversations;
};

} // namespace saskare
