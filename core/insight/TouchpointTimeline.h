#pragma once

#include "core/insight/TouchpointMatrix.h"

#include <array>

namespace saskare {

enum class TimelineStep
{
    Day,
    Week, ///< from Monday on
    Month
};
/// So that there are about thirty steps at most: days up to 31 days, weeks up to half a year, then months.
TimelineStep stepFor(qint64 from, qint64 until);

/// What happened in one day, week or month of this computer's local time.
struct TimelineStretch
{
    qint64 from = 0, until = 0; ///< UTC ms, the second exclusive; the first and the last may be cut by the period
    std::array<int, allStages.size()> perStage{}; ///< touchpoints, in the order of allStages
    Sample satisfaction; ///< persons' evaluations of the touchpoints of that time, whenever they were made

    [[nodiscard]] int touchpoints() const;
};

/// Touchpoints by time and stage from `from` to before `until` (UTC ms), without holes: a stretch in which nothing
/// happened is there and empty. `rows` in any order; those outside are left out. At most mostStretches.
constexpr size_t mostStretches = 1200; ///< a hundred years of months: a wild date must not fill the memory
std::vector<TimelineStretch> timelineOf(std::span<const TouchpointRow> rows, qint64 from, qint64 until,
                                        TimelineStep step);

} // namespace saskare
