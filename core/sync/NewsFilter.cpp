#include "core/sync/NewsFilter.h"

namespace saskare {

QStringList NewsFilter::newsIn(const RecordBatch &records)
{
    QStringList news;
    const auto tell = [&](const RemoteId &conversation) {
        if (!news.contains(conversation))
            news.append(conversation);
    };
    for (const ConversationRecord &record : records.conversations) {
        if (record.createdAt.value_or(0) <= m_since || m_toldConversations.contains(record.id))
            continue;
        m_toldConversations.insert(record.id);
        // An outgoing conversation of this agent is not news; a customer's has its inbound message or is a callback.
        if (record.kind == ConversationKind::Callback)
            tell(record.id);
    }
    for (const MessageRecord &record : records.messages) {
        const bool fromOutside = record.direction == Direction::Inbound;
        if (!fromOutside || record.createdAt.value_or(0) <= m_since || m_toldMessages.contains(record.id))
            continue;
        m_toldMessages.insert(record.id);
        if (record.conversation)
            tell(*record.conversation);
    }
    return news;
}

} // namespace saskare
