#pragma once

#include "core/store/OutboxTable.h"
#include "core/store/Rows.h"

namespace saskare {

class Database;

/// What a conversation looks like: the cached messages, then what the outbox still holds for it. A command whose
/// message the cache already shows is that message, not a second one. Thread: the Database's.
class Timeline
{
public:
    Timeline(Database &cache, OutboxTable &outbox)
        : m_cache(cache)
        , m_outbox(outbox)
    {
    }

    /// See Store::timeline. All messages of the oldest millisecond shown are there, so it may be a few over `limit`.
    std::vector<MessageRow> rows(ConversationId id, qint64 before, int limit);
    std::optional<AttachmentRow> attachment(AttachmentId id);

private:
    std::vector<MessageRow> cached(ConversationId id, qint64 before, int limit);
    QList<AttachmentRow> attachmentsOf(MessageId id);

    Database &m_cache;
    OutboxTable &m_outbox;
};

} // namespace saskare
