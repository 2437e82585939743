#pragma once

#include "core/store/CustomerTable.h"
#include "core/store/PersonTable.h"

#include <QHash>

namespace saskare {

/// Who of other accounts is, or may be, the same person: addresses from the cache, decisions from the outbox.
/// Thread: that of both Databases.
class KinReader
{
public:
    KinReader(CustomerTable &customers, PersonTable &persons)
        : m_customers(customers)
        , m_persons(persons)
    {
    }

    /// As Store::kin tells it: Same, then Perhaps, then Other.
    std::vector<KinRow> rows(CustomerId id);
    /// Of each customer who was joined with others, the first of them that is in the cache; of no one else.
    QHash<CustomerId, CustomerId> persons();

private:
    CustomerTable &m_customers;
    PersonTable &m_persons;
};

} // namespace saskare
