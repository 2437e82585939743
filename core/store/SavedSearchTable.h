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
    int place = 0; ///< in the order of the list; equal ones stand as they were made
};

/// Saved searches in outbox.db. Thread: the Database's.
class SavedSearchTable
{
public:
    explicit SavedSearchTable(Database &database)
        : m_database(database)
    {
    }

    /// Changes the one with its id; without an id the one of the same name, which keeps its place, or adds it last.
    void put(StoredSearch search);
    void setOrder(const QList<SavedSearchId> &order);
    void remove(SavedSearchId id);
    std::vector<StoredSearch> all();

private:
    void write(const StoredSearch &search);

    Database &m_database;
};

} // namespace saskare
