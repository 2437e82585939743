#pragma once

#include "core/insight/Sample.h"
#include "core/store/Rows.h"

#include <span>

namespace saskare {

/// What customers answered to one kind of question, in the scale in which they were asked. Nothing is converted:
/// answers to the same kind of question on another scale are left out, and counted. Below leastForMean there is no
/// result, only the single answers.
struct Answers
{
    RatingKind kind = RatingKind::Csat;
    double lowest = 0, highest = 0; ///< the scale; both 0 when there is no answer
    int count = 0; ///< answers in that scale
    int leftOut = 0; ///< answers of this kind in another scale, or outside their own
    std::vector<double> singles; ///< each answer, while there are fewer than leastForMean
    std::optional<double> result; ///< see the function that gives it
    std::optional<double> second; ///< ease2Of alone: the other published form
    double positiveFrom = 0; ///< csatOf, thumbsOf: the least answer that counts as positive; 0: none is defined
};

/// CSAT: positive answers ÷ answers × 100. Positive are the two upper steps of a scale of 5 to 11 steps ("top two
/// boxes": 4 and 5 of 5), on shorter scales the highest alone; for longer ones there is no agreed rule and hence no
/// result. Of several scales in use the most frequent is told.
/// Source: the usual definition, as in the field's report APIs (customer satisfaction score, positive responses ÷
/// responses). What is not told: the response rate, because no help desk says how many customers were asked.
Answers csatOf(std::span<const TouchpointRow> rows);
/// Net Promoter Score: share of 9 and 10 minus share of 0 to 6, × 100, from −100 to +100. Only answers from 0 to 10.
/// Source: Reichheld, "The One Number You Need to Grow" (2003).
Answers npsOf(std::span<const TouchpointRow> rows);
/// Customer Effort Score 2.0, "made it easy for me to handle my issue", 1 strongly disagree to 7 strongly agree: high
/// is good. `result`: the mean, 1 to 7. `second`: share of 6 and 7 minus share of 1 to 3, × 100, from −100 to +100.
/// Only answers from 1 to 7: the first version asked from 1 to 5 with low as good, and is never mixed in.
/// Source: CEB (now Gartner), 2013; both forms as published by survey vendors.
Answers ease2Of(std::span<const TouchpointRow> rows);
/// Stars of reviews: their mean, in the scale that occurs most.
Answers starsOf(std::span<const TouchpointRow> rows);
/// Thumbs: those up ÷ all × 100.
Answers thumbsOf(std::span<const TouchpointRow> rows);

} // namespace saskare
