#include "ui/inbox/RowChip.h"

#include "core/store/DueRow.h"
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

bool isOnThePhone(const ConversationRow &row)
{
    if (!row.callback)
        return false;
    switch (row.callback->state) {
    case CallbackState::Dialling:
    case CallbackState::Connected:
    case CallbackState::WrapUp:
        return true;
    default:
        return false;
    }
}

ChipLook call(qint64 at, qint64 now)
{
    const QString icon = QStringLiteral("alarm-clock");
    if (at == 0 || (at <= now && now - at < minute))
        return ChipLook{RowChip::tr("call now"), icon, Tone::Accent};
    if (at < now)
        return ChipLook{RowChip::tr("late %1").arg(shortSpan(now - at)), icon, Tone::Bad};
    if (at - now < 60 * minute)
        return ChipLook{RowChip::tr("in %1").arg(shortSpan(qMax(minute, at - now))), icon, Tone::Accent};
    return ChipLook{relativeTime(at, now), icon, Tone::Neutral};
}

std::optional<ChipLook> answer(qint64 at, qint64 now)
{
    const QString icon = QStringLiteral("timer");
    if (at - now > day)
        return std::nullopt;
    if (at < now)
        return ChipLook{RowChip::tr("late %1").arg(shortSpan(qMax(minute, now - at))), icon, Tone::Bad};
    return ChipLook{shortSpan(qMax(minute, at - now)), icon, at - now < 60 * minute ? Tone::Warn : Tone::Neutral};
}

ChipLook comesBack(qint64 at, qint64 now)
{
    const QString icon = QStringLiteral("alarm-clock");
    if (at < now)
        return ChipLook{RowChip::tr("late %1").arg(shortSpan(qMax(minute, now - at))), icon, Tone::Warn};
    return ChipLook{relativeTime(at, now), icon, Tone::Neutral};
}

std::optional<ChipLook> due(const Due &due, qint64 now)
{
    switch (due.kind) {
    case DueKind::Call:
        return call(due.at, now);
    case DueKind::Return:
        return comesBack(due.at, now);
    case DueKind::Answer:
        return answer(due.at, now);
    case DueKind::Nothing:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<ChipLook> chipFor(const ConversationRow &row, qint64 now)
{
    if (auto chip = delivery(row))
        return chip;
    if (row.status.state == ConversationState::Live)
        return ChipLook{RowChip::tr("live"), QStringLiteral("circle-dot"), Tone::Good};
    if (groupOf(row.status.state) == StateGroup::Done)
        return ChipLook{wordFor(row.status), QStringLiteral("check"), Tone::Neutral};
    if (isOnThePhone(row))
        return ChipLook{RowChip::tr("on the phone"), QStringLiteral("phone-call"), Tone::Good};
    if (auto chip = due(dueOf(row), now))
        return chip;
    if (row.isProblem)
        return ChipLook{RowChip::tr("problem"), QStringLiteral("triangle-alert"), Tone::Warn};
    if (!row.problemNumber.isEmpty())
        return ChipLook{RowChip::tr("incident of #%1").arg(row.problemNumber), QStringLiteral("git-branch"),
                        Tone::Neutral};
    for (const Link &link : row.links) {
        if (link.relation == LinkRelation::Parent)
            return ChipLook{RowChip::tr("part of #%1").arg(link.conversation), QStringLiteral("git-branch"),
                            Tone::Neutral};
    }
    return std::nullopt;
}

} // namespace saskare
