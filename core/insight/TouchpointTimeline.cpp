#include "core/insight/TouchpointTimeline.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace saskare {
namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QDate localDate(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date();
}

QDate beginning(QDate date, TimelineStep step)
{
    switch (step) {
    case TimelineStep::Day:
        return date;
    case TimelineStep::Week:
        return date.addDays(1 - date.dayOfWeek());
    case TimelineStep::Month:
        return {date.year(), date.month(), 1};
    }
    return date;
}

QDate after(QDate date, TimelineStep step)
{
    switch (step) {
    case TimelineStep::Day:
        return date.addDays(1);
    case TimelineStep::Week:
        return date.addDays(7);
    case TimelineStep::Month:
        return date.addMonths(1);
    }
    return date;
}

} // namespace

TimelineStep stepFor(qint64 from, qint64 until)
{
    const qint64 days = (until - from) / dayMs;
    return days <= 31 ? TimelineStep::Day : days <= 183 ? TimelineStep::Week : TimelineStep::Month;
}

int TimelineStretch::touchpoints() const
{
    return std::accumulate(perStage.begin(), perStage.end(), 0);
}

std::vector<TimelineStretch> timelineOf(std::span<const TouchpointRow> rows, qint64 from, qint64 until,
                                        TimelineStep step)
{
    std::vector<TimelineStretch> line;
    if (until <= from)
        return line;
    // By the calendar, not by lengths: a day of the clock change has 23 or 25 hours.
    for (QDate date = beginning(localDate(from), step);; date = after(date, step)) {
        const qint64 begins = date.startOfDay().toMSecsSinceEpoch();
        if (begins >= until || line.size() >= mostStretches)
            break;
        TimelineStretch stretch;
        stretch.from = std::max(begins, from);
        stretch.until = std::min(after(date, step).startOfDay().toMSecsSinceEpoch(), until);
        line.push_back(stretch);
    }
    for (const TouchpointRow &row : rows) {
        if (row.at < from || row.at >= line.back().until)
            continue;
        auto stretch = std::upper_bound(line.begin(), line.end(), row.at,
                                        [](qint64 at, const TimelineStretch &each) { return at < each.from; });
        --stretch;
        const auto stage = std::find(allStages.begin(), allStages.end(), row.stage);
        ++stretch->perStage[static_cast<size_t>(stage - allStages.begin())];
        if (const auto score = scoreOf(row))
            stretch->satisfaction.add(*score);
    }
    return line;
}

} // namespace saskare
