#pragma once

#include "core/insight/Answers.h"
#include "core/insight/ContactSignals.h"
#include "core/insight/Gaps.h"
#include "core/insight/JourneyLine.h"
#include "core/insight/TouchpointTimeline.h"

namespace saskare {

constexpr size_t mostJourneys = 200; ///< more lines than anybody reads

/// The figures of one period together, so that all of them are of the same rows.
struct InsightReport
{
    qint64 from = 0, until = 0; ///< UTC ms, the second exclusive; `from` is that of the first row when none was asked
    int touchpoints = 0;
    int undated = 0; ///< without a time: counted, but not in the timeline
    int customers = 0; ///< whose they are; those who are one by the agent's word count as one
    TouchpointMatrix matrix;
    Coverage coverage;
    Sample satisfaction;
    Answers csat, nps, ease, stars, thumbs;
    int rated = 0; ///< touchpoints with any rating
    GapRanking gaps;
    ContactSignals contacts;
    std::vector<JourneyLine> journeys; ///< the longest, at most mostJourneys
    TimelineStep step = TimelineStep::Day;
    std::vector<TimelineStretch> timeline;
};

/// `rows` in time order, from repeatSpan before `from` on (see contactSignalsOf); `from` 0: all there are;
/// the greatest `until`: to the last.
InsightReport insightOf(std::span<const TouchpointRow> rows, qint64 from, qint64 until,
                        const Importances &importances);

} // namespace saskare
