#include "core/store/KinReader.h"

#include "core/domain/SameAddress.h"

#include <algorithm>
#include <set>

namespace saskare {
namespace {

constexpr size_t mostRows = 50; ///< an address that everybody of a company has

QString sharedBy(const CustomerRow &one, const CustomerRow &other)
{
    for (const QString &email : other.emails) {
        const QString same = sameEmail(email);
        const auto equal = [&](const QString &each) { return sameEmail(each) == same; };
        if (!same.isEmpty() && std::any_of(one.emails.begin(), one.emails.end(), equal))
            return email;
    }
    for (const QString &phone : other.phones) {
        const QString same = sameNumber(phone);
        const auto equal = [&](const QString &each) { return sameNumber(each) == same; };
        if (!same.isEmpty() && std::any_of(one.phones.begin(), one.phones.end(), equal))
            return phone;
    }
    return {};
}

NamedCustomer nameOf(const CustomerRow &row)
{
    return {row.account, row.remoteId};
}

} // namespace

std::vector<KinRow> KinReader::rows(CustomerId id)
{
    const std::optional<CustomerRow> asked = m_customers.row(id);
    if (!asked)
        return {};
    std::vector<KinRow> kin;
    std::set<NamedCustomer> told{nameOf(*asked)};
    const auto tell = [&](const NamedCustomer &name, Kinship kinship) {
        if (kin.size() >= mostRows || !told.insert(name).second)
            return;
        if (const std::optional<CustomerRow> row = m_customers.row(m_customers.known(name.account, name.customer)))
            kin.push_back({*row, kinship, sharedBy(*asked, *row)});
    };
    for (const NamedCustomer &member : m_persons.members(nameOf(*asked)))
        tell(member, Kinship::Same);

    // What is true of one who was joined is true of all: whom they may be, and who they are not.
    std::vector<CustomerRow> self{*asked};
    for (const KinRow &row : kin)
        self.push_back(row.customer);
    std::vector<NamedCustomer> others;
    for (const CustomerRow &one : self) {
        for (const NamedCustomer &other : m_persons.notSame(nameOf(one)))
            others.push_back(other);
    }
    const std::set<NamedCustomer> isOther(others.begin(), others.end());
    for (const CustomerRow &one : self) {
        for (const CustomerId other : m_customers.sharingAddress(one, mostRows)) {
            const std::optional<CustomerRow> row = m_customers.row(other);
            if (!row || isOther.contains(nameOf(*row)) || kin.size() >= mostRows || !told.insert(nameOf(*row)).second)
                continue;
            kin.push_back({*row, Kinship::Perhaps, sharedBy(one, *row)});
        }
    }
    for (const NamedCustomer &other : others)
        tell(other, Kinship::Other);
    return kin;
}

QHash<CustomerId, CustomerId> KinReader::persons()
{
    QHash<qint64, CustomerId> firsts;
    QHash<CustomerId, CustomerId> all;
    for (const auto &[name, person] : m_persons.all()) {
        const CustomerId customer = m_customers.known(name.account, name.customer);
        if (!customer.isValid())
            continue;
        if (!firsts.contains(person))
            firsts.insert(person, customer);
        all.insert(customer, firsts.value(person));
    }
    return all;
}

} // namespace saskare
