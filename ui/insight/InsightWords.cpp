#include "ui/insight/InsightWords.h"

#include "ui/base/Words.h"
#include "ui/customer/TouchpointWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saskare::Insight)
};

QString plain(double value)
{
    return QLocale().toString(value, 'f', std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

QString listed(const std::vector<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts += plain(value);
    return texts.join(QStringLiteral(" · "));
}

/// "n 34, scale 1 to 5"; and how many were left out.
QString answersNote(const Answers &answers)
{
    QString note
        = Words::tr("n %1, scale %2 to %3").arg(answers.count).arg(plain(answers.lowest), plain(answers.highest));
    if (answers.leftOut > 0)
        note += QStringLiteral(" · ") + Words::tr("%n on another scale left out", nullptr, answers.leftOut);
    return note;
}

void addAnswers(QList<HeadFigure> &figures, const Answers &answers, const QString &name, const QString &value,
                const QString &method)
{
    if (answers.count == 0 && answers.leftOut == 0)
        return;
    HeadFigure figure{name, value, answersNote(answers), method, false};
    if (answers.count == 0) {
        figure.value = Words::tr("none");
        figure.note = Words::tr("%n on another scale left out", nullptr, answers.leftOut);
        figure.isFew = true;
    } else if (answers.count < leastForMean) {
        figure.value = listed(answers.singles);
        figure.note = Words::tr("n %1: too few for a figure").arg(answers.count);
        figure.isFew = true;
    } else if (!answers.result) {
        figure.value = Words::tr("none");
        figure.note = Words::tr("n %1: no agreed rule for this scale").arg(answers.count);
        figure.isFew = true;
    }
    figures += figure;
}

} // namespace

QString oneDecimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString percentText(double share)
{
    return Words::tr("%1 %", "a share").arg(QLocale().toString(share * 100, 'f', 0));
}

QString signedText(double value)
{
    const double rounded = std::round(value);
    if (rounded == 0)
        return QStringLiteral("0");
    return (rounded > 0 ? QStringLiteral("+") : QStringLiteral("−")) + QLocale().toString(std::abs(rounded), 'f', 0);
}

QString satisfactionText(const Sample &sample)
{
    if (sample.isEmpty())
        return Words::tr("no evaluation");
    return sample.mean() ? oneDecimal(*sample.mean()) : listed(sample.singles());
}

QString coverageText(const Coverage &coverage)
{
    return coverage.share() ? percentText(*coverage.share()) : Words::tr("nothing to evaluate");
}

QString coverageWords(const Coverage &coverage)
{
    if (coverage.all == 0)
        return Words::tr("nothing to evaluate");
    const QString words = Words::tr("%1 of %2 evaluated").arg(coverage.evaluated).arg(coverage.all);
    return coverage.byMachine == 0
        ? words
        : words + QStringLiteral(", ") + Words::tr("%n by a machine alone", nullptr, coverage.byMachine);
}

QString touchpointCount(int count)
{
    return Words::tr("%n touchpoint(s)", nullptr, count);
}

QString periodName(InsightPeriod period)
{
    switch (period) {
    case InsightPeriod::Week:
        return Words::tr("Last 7 days");
    case InsightPeriod::Month:
        return Words::tr("Last 30 days");
    case InsightPeriod::Quarter:
        return Words::tr("Last 90 days");
    case InsightPeriod::ThisMonth:
        return Words::tr("This month");
    case InsightPeriod::All:
        break;
    }
    return Words::tr("All there is");
}

QString stretchShort(const TimelineStretch &stretch, TimelineStep step)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(stretch.from).date();
    return QLocale().toString(date, step == TimelineStep::Month ? QStringLiteral("MMM yy") : QStringLiteral("d MMM"));
}

QString stretchName(const TimelineStretch &stretch, TimelineStep step)
{
    const QDate first = QDateTime::fromMSecsSinceEpoch(stretch.from).date(),
                last = QDateTime::fromMSecsSinceEpoch(stretch.until - 1).date();
    switch (step) {
    case TimelineStep::Day:
        return QLocale().toString(first, QStringLiteral("ddd d MMM"));
    case TimelineStep::Week:
        return first == last ? QLocale().toString(first, QStringLiteral("d MMM"))
                             : QStringLiteral("%1 – %2").arg(QLocale().toString(first, QStringLiteral("d MMM")),
                                                             QLocale().toString(last, QStringLiteral("d MMM")));
    case TimelineStep::Month:
        break;
    }
    return QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(first.month())).arg(first.year());
}

QString spokenCell(const MatrixCell &cell)
{
    const QString place = QStringLiteral("%1, %2").arg(stageName(cell.stage), wordFor(cell.channel));
    if (cell.touchpoints == 0)
        return QStringLiteral("%1: %2").arg(place, Words::tr("no touchpoint"));
    const QString satisfaction = cell.satisfaction.isEmpty() ? Words::tr("no evaluation")
        : cell.satisfaction.mean()
        ? Words::tr("satisfaction %1, n %2").arg(oneDecimal(*cell.satisfaction.mean())).arg(cell.satisfaction.count())
        : Words::tr("single evaluations %1").arg(listed(cell.satisfaction.singles()));
    return QStringLiteral("%1: %2; %3; %4")
        .arg(place, touchpointCount(cell.touchpoints), coverageWords(cell.coverage), satisfaction);
}

QString spokenStretch(const TimelineStretch &stretch, TimelineStep step)
{
    QStringList parts{touchpointCount(stretch.touchpoints())};
    for (size_t i = 0; i < allStages.size(); ++i) {
        if (stretch.perStage[i] > 0)
            parts += QStringLiteral("%1 %2").arg(stageName(allStages[i])).arg(stretch.perStage[i]);
    }
    if (stretch.satisfaction.mean())
        parts += Words::tr("satisfaction %1, n %2")
                     .arg(oneDecimal(*stretch.satisfaction.mean()))
                     .arg(stretch.satisfaction.count());
    else if (!stretch.satisfaction.isEmpty())
        parts += Words::tr("single evaluations %1").arg(listed(stretch.satisfaction.singles()));
    else if (stretch.touchpoints() > 0)
        parts += Words::tr("no evaluation");
    return QStringLiteral("%1: %2").arg(stretchName(stretch, step), parts.join(QStringLiteral(" · ")));
}

Tone toneOf(const Sample &sample)
{
    const std::optional<double> mean = sample.mean();
    return !mean ? Tone::Neutral : *mean >= 4 ? Tone::Good : *mean < 3 ? Tone::Bad : Tone::Neutral;
}

QList<HeadFigure> headFigures(const InsightReport &report)
{
    QList<HeadFigure> figures;
    figures += {Words::tr("Coverage"), coverageText(report.coverage), coverageWords(report.coverage),
                Words::tr("Touchpoints that a person evaluated ÷ touchpoints that are to be evaluated."),
                report.coverage.all == 0};
    const bool few = !report.satisfaction.mean();
    figures += {Words::tr("Satisfaction"), satisfactionText(report.satisfaction),
                report.satisfaction.isEmpty() ? Words::tr("nobody has evaluated yet")
                    : few ? Words::tr("n %1: too few for a figure").arg(report.satisfaction.count())
                          : Words::tr("n %1, scale %2 to %3").arg(report.satisfaction.count()).arg(1).arg(5),
                Words::tr("Mean of the agents' scores, 1 very bad to 5 very good for the customer."), few};
    addAnswers(figures, report.csat, Words::tr("CSAT"),
               report.csat.result ? percentText(*report.csat.result / 100) : QString(),
               Words::tr("Positive answers ÷ answers. Positive is %1 and more of %2.")
                   .arg(plain(report.csat.positiveFrom), plain(report.csat.highest)));
    addAnswers(figures, report.nps, Words::tr("NPS"), report.nps.result ? signedText(*report.nps.result) : QString(),
               Words::tr("Share of 9 and 10 minus share of 0 to 6, from −100 to +100."));
    addAnswers(figures, report.ease, Words::tr("Ease (CES 2.0)"),
               report.ease.result ? Words::tr("%1 (%2)", "mean, then the net share")
                                        .arg(oneDecimal(*report.ease.result), signedText(*report.ease.second))
                                  : QString(),
               Words::tr("Mean from 1 to 7, high is good. In brackets: share of 6 and 7 minus share of 1 to 3."));
    addAnswers(figures, report.stars, Words::tr("Stars"),
               report.stars.result ? oneDecimal(*report.stars.result) : QString(),
               Words::tr("Mean of the stars that customers gave."));
    addAnswers(figures, report.thumbs, Words::tr("Thumbs up"),
               report.thumbs.result ? percentText(*report.thumbs.result / 100) : QString(),
               Words::tr("Thumbs up ÷ all thumbs."));
    return figures;
}

QStringList methodWords()
{
    const QString five = QString::number(leastForMean);
    return {
        Words::tr("What is counted"),
        Words::tr(
            "Touchpoints of the chosen period, by the time at which they happened, as far as they are on this "
            "computer. A conversation that no touchpoint of the help desk stands for counts as one itself; its "
            "stage is not known. With a queue chosen, only touchpoints that belong to one of its conversations."),
        Words::tr("Few values"),
        Words::tr(
            "Under %1 values there is no mean and no percentage: each value is shown as a dot. What is missing is "
            "shown as missing, never as zero.")
            .arg(five),
        Words::tr("Coverage"),
        Words::tr(
            "Touchpoints that a person evaluated ÷ touchpoints that are to be evaluated. To be evaluated: "
            "conversations, chats, calls, callbacks, forms, visits, public comments, and reviews without a rating "
            "of the customer. Not: page views, orders, answers to surveys. What only a machine evaluated is told "
            "apart and counts as not evaluated."),
        Words::tr("Satisfaction"),
        Words::tr(
            "Mean of the scores that agents gave, 1 very bad to 5 very good for the customer. Scores of machines "
            "are not in it, and customers' ratings are never mixed with it."),
        Words::tr("CSAT"),
        Words::tr(
            "Positive answers ÷ answers × 100. Positive are the two upper steps of a scale of 5 to 11 steps (4 and "
            "5 of 5), on shorter scales the highest alone. Other scales are not converted but left out and "
            "counted. There is no response rate: no help desk says how many customers were asked."),
        Words::tr("NPS"),
        Words::tr("Share of answers 9 and 10 minus share of answers 0 to 6, from −100 to +100. Reichheld, “The One "
                  "Number You Need to Grow”, 2003. It is about the relation with the company, not about one "
                  "conversation."),
        Words::tr("Ease (CES 2.0)"),
        Words::tr(
            "“The company made it easy for me to handle my issue”, 1 strongly disagree to 7 strongly agree: high is "
            "good. Two forms are published and both are shown: the mean, and the share of 6 and 7 minus the share "
            "of 1 to 3. CEB, 2013. The first version (1 to 5, low is good) is never mixed in."),
        Words::tr("Gap"),
        Words::tr(
            "Importance to the customer + importance to the company − satisfaction, from −3 to 9; after the "
            "moment-of-truth sheet of journey maps. Both importances, 1 to 5, are your own settings for each stage "
            "and channel, of all queues or, with a queue chosen, of that one; what is not set for a queue is taken "
            "as set "
            "for all. Where they are not set, or where fewer than %1 evaluations are there, there is no gap.")
            .arg(five),
        Words::tr("Repeat contacts and switches of channel"),
        Words::tr(
            "A contact is a repeat when the same customer made another one in the 7 days before it; a switch is a "
            "repeat on another channel than the contact before. These are signs of effort, not scores. Before a "
            "purchase, coming back may be interest: repeats after a purchase are told apart. Customers of "
            "several accounts who are one person by your word count as one."),
        Words::tr("Journey of a customer"),
        Words::tr(
            "For each stage the mean satisfaction with n; under %1 evaluations dots. In the line each touchpoint "
            "stands in its stage, in the order in which it happened, with the score a person gave and, with a ★, "
            "the customer's own rating in its own scale. The days between it and the touchpoint before are written "
            "from one whole day on; ⇄ is a contact on another channel than the contact before. The longest "
            "journeys of the period are shown, at most %2.")
            .arg(five)
            .arg(mostJourneys),
        Words::tr("Export"),
        Words::tr("CSV in UTF-8 (RFC 4180). Where your computer writes numbers with a comma, fields are divided by "
                  "semicolons, as spreadsheets here expect. Words that a spreadsheet would run as a formula get an "
                  "apostrophe. Customers stand there by a number, not by name."),
    };
}

} // namespace saskare
