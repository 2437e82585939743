#include "core/insight/Journey.h"

namespace saskare {

std::vector<JourneyPoint> journeyOf(std::span<const TouchpointRow> rows)
{
    std::vector<JourneyPoint> journey;
    for (const Stage stage : allStages) {
        JourneyPoint point;
        point.stage = stage;
        for (const TouchpointRow &row : rows) {
            if (row.stage != stage)
                continue;
            ++point.touchpoints;
            point.coverage.add(row);
            if (const auto score = scoreOf(row))
                point.satisfaction.add(*score);
        }
        if (stage != Stage::Unknown || point.touchpoints > 0)
            journey.push_back(point);
    }
    return journey;
}

} // namespace saskare
