#pragma once

#include "core/domain/Condition.h"

#include <optional>

namespace saskare {

/// The stretch of time that a condition on a time asks for. UTC ms; nothing at an end: it is open there.
struct ConditionTime
{
    std::optional<qint64> from; ///< inclusive
    std::optional<qint64> to; ///< exclusive
    bool operator==(const ConditionTime &) const = default;
};

/// Nothing: the condition's value is no time. Days are the agent's own. Any thread.
std::optional<ConditionTime> timeAskedFor(const Condition &condition, qint64 nowMs);

} // namespace saskare
