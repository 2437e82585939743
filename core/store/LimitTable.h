#pragma once

#include "core/base/Id.h"
#include "core/domain/Records.h"

namespace saskare {

class Database;

/// The clocks of conversations, as their help desks told them. Thread: that of its connection.
class LimitTable
{
public:
    explicit LimitTable(Database &file)
        : m_database(file)
    {
    }

    /// In the order of LimitKind.
    QList<Limit> of(ConversationId conversation);
    /// All there are of it; false: they were told before.
    bool put(ConversationId conversation, const QList<Limit> &limits);
    void remove(ConversationId conversation);

private:
    Database &m_database;
};

} // namespace saskare
