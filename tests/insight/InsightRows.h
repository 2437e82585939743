#pragma once

#include "core/store/Rows.h"

#include <QDateTime>

namespace saskare {

constexpr qint64 dayLength = 24LL * 3600 * 1000;

/// Rows for tests of figures, in one line each.
inline TouchpointRow touchpointRow(Stage stage, Channel channel, int score = 0)
{
    TouchpointRow row;
    row.kind = TouchpointKind::Conversation;
    row.stage = stage;
    row.channel = channel;
    row.at = 1000;
    if (score > 0) {
        row.evaluation = Evaluation{};
        row.evaluation->score = score;
    }
    return row;
}

inline TouchpointRow ratedRow(RatingKind kind, double value, double lowest, double highest)
{
    TouchpointRow row = touchpointRow(Stage::After, Channel::Email);
    row.rating = Rating{kind, value, lowest, highest, {}};
    return row;
}

inline TouchpointRow contactRow(int customer, Channel channel, qint64 at, Stage stage = Stage::After)
{
    TouchpointRow row = touchpointRow(stage, channel);
    row.customer = CustomerId(customer);
    row.at = at;
    return row;
}

/// A time of day in this computer's local time.
inline qint64 localTime(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0)).toMSecsSinceEpoch();
}

} // namespace saskare
