#pragma once

#include "core/store/Rows.h"

namespace saskare {

class Database;

/// A search by the help desks' names, because the cache's ids can be thrown away.
struct StoredSearch
{
    SavedSearchId id;
    QString name;
    ConversationQuery query; ///< without queue and customer
    AccountId queueAccount; ///< whose `queue` or `customer` it is
    RemoteId queue;
    RemoteId customer;
};

/// Saved searches in outbox.db. Thread: the Database's.
class SavedSearchTable
{
public:
    explicit SavedSearchTable(Database &database)
        : m_database(database)
    {
    }

    void add(const StoredSearch &search); ///< one of the same name is replaced
    void remove(SavedSearchId id);
    std::vector<StoredSearch> all();

private:
    Database &m_database;
};

} // namespace saskare
