#pragma once

#include "core/domain/Records.h"
#include "core/store/Rows.h"

namespace saskare {

class Database;

/// Customers and their touchpoints. Thread: the Database's.
class CustomerTable
{
public:
    explicit CustomerTable(Database &database)
        : m_database(database)
    {
    }

    struct Put
    {
        qint64 id = 0;
        bool changed = false;
        bool wordsChanged = false; ///< the conversations' searched words must follow
    };
    Put put(AccountId account, const CustomerRecord &record);
    /// The cache's id for a customer, made if need be and then hidden until the record comes. 0 for "".
    qint64 id(AccountId account, const RemoteId &remote);
    /// What a customer's conversations are found by: name, addresses, company, numbers also without their signs.
    QString words(qint64 customer);

    struct TouchpointPut
    {
        qint64 customer = 0; ///< whose it is
        qint64 customerBefore = 0;
        bool changed = false;
    };
    TouchpointPut put(AccountId account, const TouchpointRecord &record, qint64 conversation);
    /// Gives the customer it concerned, 0 if there was nothing.
    qint64 remove(AccountId account, const RemoteId &remote);
    qint64 removeTouchpoint(AccountId account, const RemoteId &remote);

    std::optional<CustomerRow> row(CustomerId id);
    std::vector<TouchpointRow> touchpoints(CustomerId id);

private:
    Database &m_database;
};

} // namespace saskare
