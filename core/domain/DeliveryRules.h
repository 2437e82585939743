#pragma once

#include "core/domain/Records.h"

#include <chrono>

namespace saskare {

/// An answer that is still scheduled this long after its time is "delayed"
/// (LiveAgent, Answer Delivery Status Indicator).
constexpr std::chrono::hours delayedAfter{3};

/// The state to show at `nowMs` (UTC): Scheduled becomes Delayed when more than delayedAfter late. Everything else
/// stays. A pure function, so it is right offline too.
DeliveryState deliveryAt(const Delivery &delivery, qint64 nowMs);

} // namespace saskare
