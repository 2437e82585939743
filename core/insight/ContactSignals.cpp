#include "core/insight/ContactSignals.h"

#include "core/store/TouchpointRules.h"

#include <QHash>

#include <algorithm>

namespace saskare {

ContactSignals contactSignalsOf(std::span<const TouchpointRow> rows, qint64 from)
{
    struct Last
    {
        qint64 at = 0;
        Channel channel = Channel::Other;
    };
    ContactSignals told;
    QHash<CustomerId, Last> last;
    QHash<CustomerId, RepeatingCustomer> customers;
    for (const TouchpointRow &row : rows) {
        const CustomerId person = personOf(row);
        if (!person.isValid() || !isContactByCustomer(row))
            continue;
        const auto before = last.constFind(person);
        const bool repeats
            = before != last.constEnd() && row.at - before->at <= std::chrono::milliseconds(repeatSpan).count();
        const bool switched = repeats && before->channel != row.channel;
        last.insert(person, {row.at, row.channel});
        if (row.at < from)
            continue;
        RepeatingCustomer &customer = customers[person];
        customer.customer = person;
        customer.channels.insert(row.channel);
        ++customer.contacts;
        customer.repeats += repeats ? 1 : 0;
        customer.switches += switched ? 1 : 0;
        ++told.contacts;
        told.repeats += repeats ? 1 : 0;
        told.repeatsAfter += repeats && row.stage == Stage::After ? 1 : 0;
        told.switches += switched ? 1 : 0;
    }
    told.customers = static_cast<int>(customers.size());
    for (const RepeatingCustomer &customer : std::as_const(customers)) {
        if (customer.repeats > 0)
            told.repeating.push_back(customer);
    }
    std::sort(told.repeating.begin(), told.repeating.end(), [](const auto &a, const auto &b) {
        return a.repeats != b.repeats ? a.repeats > b.repeats : a.customer < b.customer;
    });
    return told;
}

} // namespace saskare
