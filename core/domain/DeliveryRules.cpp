#include "core/domain/DeliveryRules.h"

namespace saskare {

DeliveryState deliveryAt(const Delivery &delivery, qint64 nowMs)
{
    const qint64 limit = std::chrono::milliseconds(delayedAfter).count();
    if (delivery.state == DeliveryState::Scheduled && delivery.scheduledFor > 0
        && nowMs - delivery.scheduledFor > limit)
        return DeliveryState::Delayed;
    return delivery.state;
}

} // namespace saskare
