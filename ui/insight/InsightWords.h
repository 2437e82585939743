#pragma once

#include "core/insight/InsightReport.h"
#include "ui/base/Paint.h"
#include "ui/insight/InsightReader.h"

/// How figures are said, in the language of the program. What is missing has words of its own and is never a zero.
/// Any thread.
namespace saskare {

/// "4.2"; the figure stands beside its n.
QString oneDecimal(double value);
/// "62 %".
QString percentText(double share);
/// "+32", "−5", "0".
QString signedText(double value);
/// A mean; "5 · 3 · 4" for few values, which are no mean; "no evaluation" for none.
QString satisfactionText(const Sample &sample);
/// "62 %", or that there was nothing to evaluate.
QString coverageText(const Coverage &coverage);
/// "34 of 55 evaluated, 3 by a machine alone".
QString coverageWords(const Coverage &coverage);
/// "55 touchpoints".
QString touchpointCount(int count);
QString periodName(InsightPeriod period);
/// "5 Nov", "Week of 2 Nov", "November 2026".
QString stretchName(const TimelineStretch &stretch, TimelineStep step);
QString stretchShort(const TimelineStretch &stretch, TimelineStep step);
/// What a cell says to somebody who cannot see it.
QString spokenCell(const MatrixCell &cell);
QString spokenStretch(const TimelineStretch &stretch, TimelineStep step);
/// Good from 4 on, bad below 3; neutral without a mean. The text says it too.
Tone toneOf(const Sample &sample);

/// One figure of the head line.
struct HeadFigure
{
    QString name;
    QString value; ///< as large as it is important
    QString note; ///< n, scale
    QString method; ///< the formula, in words
    bool isFew = false; ///< `value` is single answers, not a figure
};
/// Those for which there is something to say; coverage and satisfaction always.
QList<HeadFigure> headFigures(const InsightReport &report);

/// How everything is computed: headings and paragraphs in turn.
QStringList methodWords();

} // namespace saskare
