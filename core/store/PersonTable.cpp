#include "core/store/PersonTable.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

namespace saskare {

qint64 PersonTable::personOf(const NamedCustomer &one)
{
    Statement found(m_database, "SELECT person FROM person WHERE account = ? AND customer = ?");
    return found.bind(one.account, one.customer).step() ? found.integer(0) : 0;
}

std::vector<NamedCustomer> PersonTable::members(const NamedCustomer &one)
{
    std::vector<NamedCustomer> all;
    Statement found(m_database,
                    "SELECT account, customer FROM person WHERE person ="
                    " (SELECT person FROM person WHERE account = ? AND customer = ?) ORDER BY account, customer");
    found.bind(one.account, one.customer);
    while (found.step())
        all.push_back({AccountId(found.integer(0)), found.text(1)});
    return all;
}

std::vector<std::pair<NamedCustomer, qint64>> PersonTable::all()
{
    std::vector<std::pair<NamedCustomer, qint64>> everybody;
    Statement found(m_database, "SELECT account, customer, person FROM person ORDER BY account, customer");
    while (found.step())
        everybody.push_back({{AccountId(found.integer(0)), found.text(1)}, found.integer(2)});
    return everybody;
}

std::vector<NamedCustomer> PersonTable::notSame(const NamedCustomer &one)
{
    std::vector<NamedCustomer> all;
    Statement found(m_database,
                    "SELECT other_account, other_customer FROM not_same WHERE account = ? AND customer = ?");
    found.bind(one.account, one.customer);
    while (found.step())
        all.push_back({AccountId(found.integer(0)), found.text(1)});
    return all;
}

void PersonTable::join(const NamedCustomer &one, const NamedCustomer &other)
{
    forgetNotSame(one, other);
    const qint64 theirs = personOf(other);
    qint64 person = personOf(one);
    if (person == 0) {
        Statement next(m_database, "SELECT coalesce(max(person), 0) + 1 FROM person");
        person = theirs != 0 ? theirs : next.step() ? next.integer(0) : 1;
    }
    if (theirs != 0 && theirs != person)
        Statement(m_database, "UPDATE person SET person = ? WHERE person = ?").bind(person, theirs).run();
    for (const NamedCustomer &each : {one, other}) {
        Statement(m_database, "INSERT OR REPLACE INTO person (account, customer, person) VALUES (?, ?, ?)")
            .bind(each.account, each.customer, person)
            .run();
    }
}

void PersonTable::part(const NamedCustomer &one)
{
    Statement(m_database, "DELETE FROM person WHERE account = ? AND customer = ?")
        .bind(one.account, one.customer)
        .run();
    removeSingles();
}

void PersonTable::removeSingles()
{
    Statement(m_database,
              "DELETE FROM person WHERE person IN (SELECT person FROM person GROUP BY person HAVING count(*) = 1)")
        .run();
}

void PersonTable::setNotSame(const NamedCustomer &one, const NamedCustomer &other)
{
    for (const auto &[from, to] : {std::pair(one, other), std::pair(other, one)}) {
        Statement(
            m_database,
            "INSERT OR IGNORE INTO not_same (account, customer, other_account, other_customer) VALUES (?, ?, ?, "
            "?)")
            .bind(from.account, from.customer, to.account, to.customer)
            .run();
    }
}

void PersonTable::forgetNotSame(const NamedCustomer &one, const NamedCustomer &other)
{
    for (const auto &[from, to] : {std::pair(one, other), std::pair(other, one)}) {
        Statement(
            m_database,
            "DELETE FROM not_same WHERE account = ? AND customer = ? AND other_account = ? AND other_customer = ?")
            .bind(from.account, from.customer, to.account, to.customer)
            .run();
    }
}

void PersonTable::removeAccount(AccountId account)
{
    Statement(m_database, "DELETE FROM person WHERE account = ?").bind(account).run();
    removeSingles();
    Statement(m_database, "DELETE FROM not_same WHERE account = ?1 OR other_account = ?1").bind(account).run();
}

} // namespace saskare
