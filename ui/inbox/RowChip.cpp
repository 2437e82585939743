#include "ui/inbox/RowChip.h"

#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"

#include <QCoreApplication>

namespace saskare {
namespace {

struct RowChip
{
    Q_DECLARE_TR_FUNCTIONS(RowChip)
};

constexpr qint64 minute = 60'000, day = 24 * 60 * minute;

std::optional<ChipLook> delivery(const ConversationRow &row)
{
    switch (row.worstDelivery) {
    case DeliveryState::NotDelivered:
        return ChipLook{RowChip::tr("not delivered"), QStringLiteral("mail-x"), Tone::Bad};
    case DeliveryState::Failed:
        return ChipLook{RowChip::tr("not sent"), QStringLiteral("circle-alert"), Tone::Bad};
    case DeliveryState::Conflicted:
        return ChipLook{RowChip::tr("held"), QStringLiteral("circle-pause"), Tone::Bad};
    case DeliveryState::MayBeSent:
        return ChipLook{RowChip::tr("may have been sent"), QStringLiteral("mail-question-mark"), Tone::Warn};
    case DeliveryState::Delayed:
        return ChipLook{RowChip::tr("delayed"), QStringLiteral("hourglass"), Tone::Warn};
    case DeliveryState::QueuedHere:
    case DeliveryState::Sending:
    case DeliveryState::None:
    case DeliveryState::Scheduled:
    case DeliveryState::Sent:
    case DeliveryState::Delivered:
    case DeliveryState::Read:
    case DeliveryState::Expired:
        break;
    }
    if (row.pendingCommands > 0)
        return ChipLook{RowChip::tr("queued here"), QStringLiteral("cloud-off"), Tone::Warn};
    return std::nullopt;
}

std::optional<ChipLook> callback(const CallbackRecord &call, qint64 now)
{
    switch (call.state) {
    case CallbackState::Dialling:
    case CallbackState::Connected:
    case CallbackState::WrapUp:
        return ChipLook{RowChip::tr("on the phone"), QStringLiteral("phone-call"), Tone::Good};
    case CallbackState::Completed:
    case CallbackState::Exhausted:
    case CallbackState::Expired:
    case CallbackState::Cancelled:
        return std::nullopt;
    case CallbackState::Requested:
    case CallbackState::Queued:
    case CallbackState::Scheduled:
    case CallbackState::Offered:
    case CallbackState::Accepted:
    case CallbackState::RetryWait:
        break;
    }
    const QString icon = QStringLiteral("alarm-clock");
    if (call.dueAt == 0 || (call.dueAt <= now && now - call.dueAt < minute))
        return ChipLook{RowChip::tr("call now"), icon, Tone::Accent};
    if (call.dueAt < now)
        return ChipLook{RowChip::tr("late %1").arg(shortSpan(now - call.dueAt)), icon, Tone::Bad};
    if (call.dueAt - now < 60 * minute)
        return ChipLook{RowChip::tr("in %1").arg(shortSpan(qMax(minute, call.dueAt - now))), icon, Tone::Accent};
    return ChipLook{relativeTime(call.dueAt, now), icon, Tone::Neutral};
}

std::optional<ChipLook> due(qint64 dueAt, qint64 now)
{
    if (dueAt == 0 || dueAt - now > day)
        return std::nullopt;
    if (dueAt < now)
        return ChipLook{RowChip::tr("late %1").arg(shortSpan(qMax(minute, now - dueAt))), QStringLiteral("timer"),
                        Tone::Bad};
    return ChipLook{shortSpan(qMax(minute, dueAt - now)), QStringLiteral("timer"),
                    dueAt - now < 60 * minute ? Tone::Warn : Tone::Neutral};
}

} // namespace

std::optional<ChipLook> chipFor(const ConversationRow &row, qint64 now)
{
    if (auto chip = delivery(row))
        return chip;
    if (row.status.state == ConversationState::Live)
        return ChipLook{RowChip::tr("live"), QStringLiteral("circle-dot"), Tone::Good};
    const StateGroup group = groupOf(row.status.state);
    if (group == StateGroup::Done)
        return ChipLook{wordFor(row.status), QStringLiteral("check"), Tone::Neutral};
    if (row.callback) {
        if (auto chip = callback(*row.callback, now))
            return chip;
    }
    if (row.postponedUntil > now)
        return ChipLook{relativeTime(row.postponedUntil, now), QStringLiteral("alarm-clock"), Tone::Neutral};
    if (group == StateGroup::Open) {
        if (auto chip = due(row.dueAt, now))
            return chip;
    }
    for (const Link &link : row.links) {
        if (link.relation == LinkRelation::Parent)
            return ChipLook{RowChip::tr("part of #%1").arg(link.conversation), QStringLiteral("git-branch"),
                            Tone::Neutral};
    }
    return std::nullopt;
}

} // namespace saskare
