#pragma once

#include "core/insight/JourneyLine.h"
#include "ui/base/Paint.h"

/// How one person's way is shown in a line and said in words. GUI thread.
namespace saskare {

enum class JourneyLayout
{
    Columns, ///< a column for each stage, so that lines below each other compare
    Run ///< one after the other, with the stage's name where it changes
};

constexpr int journeyLineHeight = 46, journeyRunHeight = journeyLineHeight + 18;

/// The columns of JourneyLayout::Columns in `box`; `unknown`: with one for touchpoints of no stage.
QList<QRect> journeyColumns(const QRect &box, bool unknown);
/// Draws each step with what it was, the score of its evaluation or the customer's rating, the days between two, and
/// where the channel changed. Where there is no room the newest stand, and how many came before.
void paintJourney(QPainter &painter, const Theme &theme, const QRect &box, const JourneyLine &line,
                  JourneyLayout layout, bool unknown = false);

/// "9 touchpoints in 34 days · longest gap 12 d · channel changed 2 times".
QString journeySummary(const JourneyLine &line);
/// The same, and each step, for those who hear it.
QString spokenJourney(const JourneyLine &line, qint64 nowMs);
/// Whole days of a gap, as it is written; empty below one.
QString gapText(qint64 gapMs);

} // namespace saskare
