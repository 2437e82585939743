#include "core/insight/InsightReport.h"

#include "core/store/TouchpointRules.h"

#include <algorithm>
#include <limits>

namespace saskare {

InsightReport insightOf(std::span<const TouchpointRow> rows, qint64 from, qint64 until,
                        const Importances &importances)
{
    InsightReport report;
    const auto isBefore = [](const TouchpointRow &row, qint64 at) { return row.at < at; };
    const std::span inside(std::lower_bound(rows.begin(), rows.end(), from, isBefore),
                           std::lower_bound(rows.begin(), rows.end(), until, isBefore));
    report.from = from;
    // Without an end there would be no end of empty months.
    report.until = until < std::numeric_limits<qint64>::max() || inside.empty() ? until : inside.back().at + 1;
    report.touchpoints = static_cast<int>(inside.size());
    QSet<CustomerId> customers;
    for (const TouchpointRow &row : inside) {
        report.coverage.add(row);
        if (const auto score = scoreOf(row))
            report.satisfaction.add(*score);
        report.rated += row.rating ? 1 : 0;
        report.undated += row.at == 0 ? 1 : 0;
        if (row.customer.isValid())
            customers.insert(personOf(row));
        if (report.from == 0)
            report.from = row.at;
    }
    report.customers = static_cast<int>(customers.size());
    report.matrix = matrixOf(inside);
    report.csat = csatOf(inside);
    report.nps = npsOf(inside);
    report.ease = ease2Of(inside);
    report.stars = starsOf(inside);
    report.thumbs = thumbsOf(inside);
    report.gaps = gapsOf(report.matrix, importances);
    report.contacts = contactSignalsOf(std::span(rows.begin(), inside.end()), from);
    report.journeys = journeyLinesOf(inside, mostJourneys);
    if (report.from > 0) {
        report.step = stepFor(report.from, report.until);
        report.timeline = timelineOf(inside, report.from, report.until, report.step);
    }
    return report;
}

} // namespace saskare
