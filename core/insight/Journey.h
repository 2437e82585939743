#pragma once

#include "core/insight/TouchpointMatrix.h"

namespace saskare {

/// One stage of a customer's way, with how satisfied they seemed there.
struct JourneyPoint
{
    Stage stage = Stage::Unknown;
    int touchpoints = 0;
    Coverage coverage;
    Sample satisfaction; ///< scores 1 to 5 of persons' evaluations; under leastForMean dots, no mean
};

/// Journey line: stage × mean satisfaction with n, for the touchpoints of one customer. Before, during and after are
/// always there, for a stage without touchpoints is part of the story; unknown only if it occurs. A rule of this
/// program, after customer journey maps.
std::vector<JourneyPoint> journeyOf(std::span<const TouchpointRow> rows);

} // namespace saskare
