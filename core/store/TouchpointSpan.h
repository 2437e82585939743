#pragma once

#include "core/domain/Vocabulary.h"

#include <limits>

namespace saskare {

/// Which touchpoints figures are made of.
struct TouchpointSpan
{
    qint64 from = 0; ///< UTC ms
    qint64 until = std::numeric_limits<qint64>::max(); ///< exclusive
    std::optional<AccountId> account;
    std::optional<QueueId> queue; ///< of the conversation that the touchpoint names; those without one are left out
    int limit = 200'000; ///< of more than that, the newest; about 100 MB
};

} // namespace saskare
