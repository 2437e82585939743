#include "ui/customer/TouchpointWords.h"

#include "ui/base/Avatar.h"
#include "ui/base/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saskare::Touchpoints)
};

/// "4" for 4.0, "4.6" for 4.6.
QString number(double value)
{
    return QLocale().toString(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

QString stars(const Rating &rating)
{
    const int all = static_cast<int>(rating.highest),
              full = std::clamp(static_cast<int>(std::round(rating.value)), 0, all);
    return QString(full, u'★') + QString(all - full, u'☆');
}

/// "1249.00 EUR" as it is written here; what cannot be read stays as it came.
QString amountText(const QString &amount)
{
    const QString figures = amount.section(u' ', 0, 0);
    bool isNumber = false;
    const double value = QLocale::c().toDouble(figures, &isNumber);
    if (!isNumber)
        return amount;
    return QStringLiteral("%1 %2").arg(QLocale().toString(value, 'f', 2), amount.section(u' ', 1)).trimmed();
}

} // namespace

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Before:
        return Words::tr("Before purchase");
    case Stage::During:
        return Words::tr("Purchase");
    case Stage::After:
        return Words::tr("After purchase");
    case Stage::Unknown:
        break;
    }
    return Words::tr("Stage not known");
}

QString kindName(TouchpointKind kind)
{
    switch (kind) {
    case TouchpointKind::Conversation:
        return Words::tr("Conversation");
    case TouchpointKind::Chat:
        return Words::tr("Chat");
    case TouchpointKind::Call:
        return Words::tr("Call");
    case TouchpointKind::Callback:
        return Words::tr("Callback");
    case TouchpointKind::PageVisit:
        return Words::tr("Page visit");
    case TouchpointKind::Order:
        return Words::tr("Order");
    case TouchpointKind::Form:
        return Words::tr("Form");
    case TouchpointKind::Review:
        return Words::tr("Review");
    case TouchpointKind::PublicComment:
        return Words::tr("Public comment");
    case TouchpointKind::Rating:
        return Words::tr("Rating");
    case TouchpointKind::Visit:
        return Words::tr("Visit");
    case TouchpointKind::Other:
        break;
    }
    return Words::tr("Touchpoint");
}

QString iconFor(const TouchpointRow &touchpoint)
{
    switch (touchpoint.kind) {
    case TouchpointKind::Chat:
        return QStringLiteral("message-circle");
    case TouchpointKind::Call:
        return QStringLiteral("phone");
    case TouchpointKind::Callback:
        return QStringLiteral("phone-call");
    case TouchpointKind::Order:
        return QStringLiteral("shopping-bag");
    case TouchpointKind::Review:
    case TouchpointKind::Rating:
        return QStringLiteral("star");
    case TouchpointKind::Visit:
        return QStringLiteral("map-pin");
    default:
        return iconFor(touchpoint.channel);
    }
}

QString titleOf(const TouchpointRow &touchpoint)
{
    return touchpoint.title.isEmpty() ? kindName(touchpoint.kind) : touchpoint.title;
}

QString detailOf(const TouchpointRow &touchpoint)
{
    QStringList parts;
    if (!touchpoint.amount.isEmpty())
        parts += amountText(touchpoint.amount);
    if (!touchpoint.detail.isEmpty())
        parts += touchpoint.detail.simplified();
    else if (touchpoint.rating && !touchpoint.rating->words.isEmpty())
        parts += Words::tr("“%1”").arg(touchpoint.rating->words.simplified());
    else
        parts += wordFor(touchpoint.channel);
    return parts.join(QStringLiteral(" · "));
}

QString ratingText(const Rating &rating)
{
    switch (rating.kind) {
    case RatingKind::Stars:
        return Words::tr("%1 %2 of %3 stars").arg(stars(rating), number(rating.value), number(rating.highest));
    case RatingKind::Nps:
        return Words::tr("NPS %1 of %2").arg(number(rating.value), number(rating.highest));
    case RatingKind::Ces2:
        return Words::tr("Ease (CES 2.0): %1 of %2").arg(number(rating.value), number(rating.highest));
    case RatingKind::Thumbs:
        return rating.value > rating.lowest ? Words::tr("thumbs up") : Words::tr("thumbs down");
    case RatingKind::Csat:
        break;
    }
    return Words::tr("Satisfaction: %1 of %2").arg(number(rating.value), number(rating.highest));
}

QString ratingShort(const Rating &rating)
{
    switch (rating.kind) {
    case RatingKind::Nps:
        return Words::tr("NPS %1/%2").arg(number(rating.value), number(rating.highest));
    case RatingKind::Ces2:
        return Words::tr("CES %1/%2").arg(number(rating.value), number(rating.highest));
    case RatingKind::Csat:
        return Words::tr("CSAT %1/%2").arg(number(rating.value), number(rating.highest));
    case RatingKind::Stars:
        return QStringLiteral("★ %1/%2").arg(number(rating.value), number(rating.highest));
    case RatingKind::Thumbs:
        break;
    }
    return ratingText(rating);
}

Tone ratingTone(const Rating &rating)
{
    if (rating.kind == RatingKind::Nps) // promoter, passive, detractor
        return rating.value >= 9 ? Tone::Good : rating.value >= 7 ? Tone::Neutral : Tone::Bad;
    const double span = rating.highest - rating.lowest;
    const double place = span > 0 ? (rating.value - rating.lowest) / span : 0.5;
    return place >= 0.75 ? Tone::Good : place > 0.4 ? Tone::Neutral : Tone::Bad;
}

QString touchpointDay(qint64 at, qint64 nowMs)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at).date(),
                today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (at == 0)
        return Words::tr("no date");
    if (date == today)
        return Words::tr("today");
    if (date.daysTo(today) == 1)
        return Words::tr("yesterday");
    return QLocale().toString(date,
                              date.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace saskare
