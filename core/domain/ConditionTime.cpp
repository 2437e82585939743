#include "core/domain/ConditionTime.h"

#include "core/domain/SearchSyntax.h"

#include <QDateTime>

namespace saskare {
namespace {

qint64 midnight(QDate day)
{
    return QDateTime(day, QTime(0, 0)).toMSecsSinceEpoch(); // the agent's own
}

/// The day that a value names; nothing for a length or what is neither.
std::optional<QDate> dayOf(const QString &value, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const QDate day = value == u"today" ? today
        : value == u"yesterday"         ? today.addDays(-1)
                                        : QDate::fromString(value, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

std::optional<ConditionTime> timeAskedFor(const Condition &condition, qint64 nowMs)
{
    if (const std::optional<QDate> day = dayOf(condition.value, nowMs)) {
        const qint64 begins = midnight(*day), ends = midnight(day->addDays(1));
        switch (condition.comparison) {
        case Comparison::Equals:
            return ConditionTime{begins, ends};
        case Comparison::Less:
            return ConditionTime{{}, begins};
        case Comparison::LessOrEqual:
            return ConditionTime{{}, ends};
        case Comparison::Greater:
            return ConditionTime{ends, {}};
        case Comparison::GreaterOrEqual:
            return ConditionTime{begins, {}};
        }
    }
    const std::optional<qint64> length = lengthFrom(condition.value);
    if (!length)
        return std::nullopt;
    // To a millisecond, "or equal" makes no difference to anybody.
    const bool nearer = condition.comparison == Comparison::Less || condition.comparison == Comparison::LessOrEqual;
    if (condition.field == ConditionField::Due)
        return nearer ? ConditionTime{{}, nowMs + *length} : ConditionTime{nowMs + *length, {}};
    return nearer ? ConditionTime{nowMs - *length, {}} : ConditionTime{{}, nowMs - *length};
}

} // namespace saskare
