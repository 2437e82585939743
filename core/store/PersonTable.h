#pragma once

#include "core/domain/Vocabulary.h"

#include <utility>
#include <vector>

namespace saskare {

class Database;

/// A customer as outbox.db names them, because ids of the cache do not outlive it.
struct NamedCustomer
{
    AccountId account;
    RemoteId customer;
    auto operator<=>(const NamedCustomer &other) const
    {
        return std::pair(account.value(), customer) <=> std::pair(other.account.value(), other.customer);
    }
    bool operator==(const NamedCustomer &) const = default;
};

/// Which customers the agent says are one person, and which are not, in outbox.db. Thread: the Database's.
class PersonTable
{
public:
    explicit PersonTable(Database &database)
        : m_database(database)
    {
    }

    /// All who are one with `one`, and `one` itself; empty when nobody is.
    std::vector<NamedCustomer> members(const NamedCustomer &one);
    /// Everybody who was joined with somebody, with the number of the person they are; by account and remote id.
    std::vector<std::pair<NamedCustomer, qint64>> all();
    /// Those who are said to be somebody else than `one`.
    std::vector<NamedCustomer> notSame(const NamedCustomer &one);

    /// Both and all they were joined with become one; that they were not one is forgotten.
    void join(const NamedCustomer &one, const NamedCustomer &other);
    /// Takes `one` out; a person of one customer alone is none.
    void part(const NamedCustomer &one);
    void setNotSame(const NamedCustomer &one, const NamedCustomer &other);
    void forgetNotSame(const NamedCustomer &one, const NamedCustomer &other);
    void removeAccount(AccountId account);

private:
    qint64 personOf(const NamedCustomer &one);
    void removeSingles();

    Database &m_database;
};

} // namespace saskare
