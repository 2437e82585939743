#include "ui/conversation/DeliveryLook.h"

#include "core/domain/DeliveryRules.h"
#include "ui/base/RelativeTime.h"

#include <QCoreApplication>

namespace saskare {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("DeliveryLook", text);
}

QString withTime(const char *text, qint64 at)
{
    return at > 0 ? words(text).arg(timeOfDay(at)) : QString();
}

QString firstOf(const QString &timed, const QString &plain)
{
    return timed.isEmpty() ? plain : timed;
}

DeliveryLook queuedLook(Reach reach)
{
    if (reach == Reach::Offline)
        return {QCoreApplication::translate("DeliveryLook", "queued on this computer · sends when online"),
                QStringLiteral("cloud-off"), Tone::Warn};
    return {QCoreApplication::translate("DeliveryLook", "queued on this computer"), QStringLiteral("clock"),
            Tone::Warn};
}

DeliveryLook settledLook(DeliveryState state, const Delivery &delivery)
{
    switch (state) {
    case DeliveryState::Scheduled:
        return {firstOf(withTime(QT_TRANSLATE_NOOP("DeliveryLook", "scheduled %1"), delivery.scheduledFor),
                        words(QT_TRANSLATE_NOOP("DeliveryLook", "scheduled"))),
                QStringLiteral("calendar-clock"), Tone::Neutral};
    case DeliveryState::Delayed:
        return {firstOf(withTime(QT_TRANSLATE_NOOP("DeliveryLook", "delayed · was due %1"), delivery.scheduledFor),
                        words(QT_TRANSLATE_NOOP("DeliveryLook", "delayed"))),
                QStringLiteral("hourglass"), Tone::Warn};
    case DeliveryState::Sent:
        return {firstOf(withTime(QT_TRANSLATE_NOOP("DeliveryLook", "sent %1"), delivery.at),
                        words(QT_TRANSLATE_NOOP("DeliveryLook", "sent"))),
                QStringLiteral("check"), Tone::Good};
    case DeliveryState::Delivered:
        return {firstOf(withTime(QT_TRANSLATE_NOOP("DeliveryLook", "delivered %1"), delivery.at),
                        words(QT_TRANSLATE_NOOP("DeliveryLook", "delivered"))),
                QStringLiteral("check-check"), Tone::Good};
    case DeliveryState::Read:
        return {firstOf(withTime(QT_TRANSLATE_NOOP("DeliveryLook", "read %1"), delivery.at),
                        words(QT_TRANSLATE_NOOP("DeliveryLook", "read"))),
                QStringLiteral("eye"), Tone::Good};
    case DeliveryState::NotDelivered:
        return {words(QT_TRANSLATE_NOOP("DeliveryLook", "not delivered")), QStringLiteral("mail-x"), Tone::Bad};
    case DeliveryState::Expired:
        return {words(QT_TRANSLATE_NOOP("DeliveryLook", "delivery detail expired")), QStringLiteral("history"),
                Tone::Neutral};
    default:
        return {};
    }
}

} // namespace

DeliveryLook deliveryLook(const MessageRow &message, qint64 nowMs, Reach reach)
{
    const DeliveryState state = deliveryAt(message.delivery, nowMs);
    switch (state) {
    case DeliveryState::None:
        return {};
    case DeliveryState::QueuedHere:
        return queuedLook(reach);
    case DeliveryState::Sending:
        return {words(QT_TRANSLATE_NOOP("DeliveryLook", "sending…")), QStringLiteral("send"), Tone::Neutral};
    case DeliveryState::MayBeSent:
        return {words(QT_TRANSLATE_NOOP("DeliveryLook", "may have been sent")), QStringLiteral("circle-help"),
                Tone::Warn};
    case DeliveryState::Failed:
        return {words(QT_TRANSLATE_NOOP("DeliveryLook", "not sent")), QStringLiteral("circle-alert"), Tone::Bad};
    case DeliveryState::Conflicted:
        return {words(QT_TRANSLATE_NOOP("DeliveryLook", "held · the conversation has changed")),
                QStringLiteral("circle-pause"), Tone::Warn};
    default: {
        DeliveryLook look = settledLook(state, message.delivery);
        look.hasDetail = !look.text.isEmpty();
        return look;
    }
    }
}

} // namespace saskare
