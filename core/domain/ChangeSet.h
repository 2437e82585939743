#pragma once

#include "core/domain/Vocabulary.h"

#include <QMetaType>
#include <QSet>

namespace saskare {

/// What one committed transaction changed, for those who show it. `everything` says: too much to list, read again.
struct ChangeSet
{
    QSet<ConversationId> conversations; ///< the row, its messages, its customer's name or its delivery marks
    QSet<ConversationId> timelines; ///< messages of these were added, changed or removed
    QSet<CustomerId> customers; ///< the customer, their touchpoints or conversations
    bool reference = false; ///< agents, queues, tags, canned responses, articles, macros
    bool outbox = false;
    bool drafts = false;
    bool everything = false;

    [[nodiscard]] bool isEmpty() const
    {
        return conversations.isEmpty() && timelines.isEmpty() && customers.isEmpty() && !reference && !outbox
            && !drafts && !everything;
    }
    void add(const ChangeSet &other)
    {
        conversations.unite(other.conversations);
        timelines.unite(other.timelines);
        customers.unite(other.customers);
        reference |= other.reference;
        outbox |= other.outbox;
        drafts |= other.drafts;
        everything |= other.everything;
    }
};

} // namespace saskare

Q_DECLARE_METATYPE(saskare::ChangeSet)
