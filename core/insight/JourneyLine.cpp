#include "core/insight/JourneyLine.h"

#include "core/store/TouchpointRules.h"

#include <QHash>

#include <algorithm>

namespace saskare {

JourneyLine journeyLineOf(std::span<const TouchpointRow> rows)
{
    JourneyLine line;
    std::optional<Channel> before;
    for (const TouchpointRow &row : rows) {
        JourneyStep step{row, 0, false};
        if (!line.steps.empty() && row.at > 0 && line.steps.back().touchpoint.at > 0)
            step.gapMs = row.at - line.steps.back().touchpoint.at;
        if (isContactByCustomer(row)) {
            ++line.contacts;
            step.switched = before && *before != row.channel;
            before = row.channel;
        }
        line.switches += step.switched ? 1 : 0;
        line.longestGapMs = std::max(line.longestGapMs, step.gapMs);
        line.rated += row.rating ? 1 : 0;
        line.coverage.add(row);
        if (const auto score = scoreOf(row))
            line.satisfaction.add(*score);
        if (std::find(line.customers.begin(), line.customers.end(), row.customer) == line.customers.end())
            line.customers.push_back(row.customer);
        if (!line.person.isValid())
            line.person = personOf(row);
        line.steps.push_back(std::move(step));
    }
    return line;
}

std::vector<JourneyLine> journeyLinesOf(std::span<const TouchpointRow> rows, size_t most)
{
    QHash<CustomerId, std::vector<const TouchpointRow *>> perPerson;
    for (const TouchpointRow &row : rows) {
        if (const CustomerId person = personOf(row); person.isValid())
            perPerson[person].push_back(&row);
    }
    using Way = const std::vector<const TouchpointRow *> *;
    std::vector<std::pair<CustomerId, Way>> ways;
    for (auto each = perPerson.cbegin(); each != perPerson.cend(); ++each)
        ways.emplace_back(each.key(), &each.value());
    const size_t kept = std::min(most, ways.size());
    std::partial_sort(ways.begin(), ways.begin() + static_cast<std::ptrdiff_t>(kept), ways.end(),
                      [](const auto &a, const auto &b) {
                          if (a.second->size() != b.second->size())
                              return a.second->size() > b.second->size();
                          const qint64 last = a.second->back()->at, other = b.second->back()->at;
                          return last != other ? last > other : a.first < b.first;
                      });
    std::vector<JourneyLine> lines;
    for (size_t i = 0; i < kept; ++i) {
        std::vector<TouchpointRow> own;
        for (const TouchpointRow *row : *ways[i].second)
            own.push_back(*row);
        lines.push_back(journeyLineOf(own));
    }
    return lines;
}

} // namespace saskare
