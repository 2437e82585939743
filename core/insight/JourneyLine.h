#pragma once

#include "core/insight/TouchpointMatrix.h"

namespace saskare {

/// One touchpoint on a person's way.
struct JourneyStep
{
    TouchpointRow touchpoint;
    qint64 gapMs = 0; ///< since the step before; 0: it is the first, or one of the two has no time
    bool switched = false; ///< a contact by the customer on another channel than their contact before
};

/// One person's way through the stages, in the order in which it happened. Gaps and switches are what happened, not a
/// judgement: why somebody waited or changed the channel nobody knows.
struct JourneyLine
{
    CustomerId person; ///< the first of the customers who are one
    std::vector<CustomerId> customers; ///< all who are one here; several: they were joined by the agent
    std::vector<JourneyStep> steps;
    int contacts = 0; ///< steps by which the customer reached the company
    int switches = 0;
    qint64 longestGapMs = 0;
    int rated = 0; ///< steps with a rating of the customer
    Coverage coverage;
    Sample satisfaction; ///< scores of persons' evaluations, as everywhere
};

/// `rows`: of one person, in time order.
JourneyLine journeyLineOf(std::span<const TouchpointRow> rows);

/// One line for each person, with the longest way first; of equal ones that with the latest step. `rows` in time
/// order, of all customers; those of nobody are left out. At most `most`.
std::vector<JourneyLine> journeyLinesOf(std::span<const TouchpointRow> rows, size_t most);

} // namespace saskare
