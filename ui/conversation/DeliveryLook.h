#pragma once

#include "core/store/Rows.h"
#include "ui/base/Paint.h"

namespace saskare {

/// What stands beside an answer about what became of it.
struct DeliveryLook
{
    QString text; ///< empty: nothing to say
    QString icon;
    Tone tone = Tone::Neutral;
    bool hasDetail = false; ///< the help desk has told it: there may be more to show
};

enum class Reach
{
    Online,
    Offline
};

/// In the words of the indicator: "sent" is said only when the help desk said so; what waits here says that it does.
/// `nowMs`: UTC, because "delayed" is a matter of the clock.
DeliveryLook deliveryLook(const MessageRow &message, qint64 nowMs, Reach reach);

} // namespace saskare
