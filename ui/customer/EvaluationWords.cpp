#include "ui/customer/EvaluationWords.h"

#include "ui/base/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saskare::Evaluations)
};

QString saidBy(const Evaluation &evaluation)
{
    const QString when = evaluation.at > 0 ? fullTime(evaluation.at) : QString();
    if (evaluation.by.isEmpty() || when.isEmpty())
        return evaluation.by + when;
    return QStringLiteral("%1, %2").arg(evaluation.by, when);
}

} // namespace

QString scoreWord(int score)
{
    switch (score) {
    case 1:
        return Words::tr("very bad");
    case 2:
        return Words::tr("bad");
    case 3:
        return Words::tr("neither good nor bad");
    case 4:
        return Words::tr("good");
    case 5:
        return Words::tr("very good");
    default:
        return {};
    }
}

QString effortWord(int effort)
{
    switch (effort) {
    case 1:
        return Words::tr("none", "what it cost the customer");
    case 2:
        return Words::tr("little", "what it cost the customer");
    case 3:
        return Words::tr("some", "what it cost the customer");
    case 4:
        return Words::tr("much", "what it cost the customer");
    case 5:
        return Words::tr("far too much", "what it cost the customer");
    default:
        return {};
    }
}

QString outcomeWord(TouchpointOutcome outcome)
{
    switch (outcome) {
    case TouchpointOutcome::Resolved:
        return Words::tr("Resolved");
    case TouchpointOutcome::Unresolved:
        return Words::tr("Unresolved");
    case TouchpointOutcome::Pending:
        return Words::tr("Pending");
    case TouchpointOutcome::Abandoned:
        return Words::tr("Abandoned by the customer");
    }
    return {};
}

Tone scoreTone(int score)
{
    return score >= 4 ? Tone::Good : score == 3 ? Tone::Neutral : Tone::Bad;
}

ChipLook evaluationChip(const Evaluation &evaluation, EvaluationPlace place)
{
    const QString score = QLocale().toString(evaluation.score);
    if (evaluation.origin == Evaluation::Origin::Machine)
        return {Words::tr("auto %1", "a score that a machine gave").arg(score), QStringLiteral("sparkles"),
                Tone::Neutral};
    const QString icon = place == EvaluationPlace::Outbox ? QStringLiteral("cloud-off")
        : place == EvaluationPlace::ThisComputer          ? QStringLiteral("monitor")
                                                          : QString();
    return {score, icon, scoreTone(evaluation.score)};
}

QStringList evaluationLines(const Evaluation &evaluation, EvaluationPlace place)
{
    const bool machine = evaluation.origin == Evaluation::Origin::Machine;
    const QString said = machine ? Words::tr("A machine’s guess: %1 of 5, %2") : Words::tr("Evaluated: %1 of 5, %2");
    QStringList lines{said.arg(QLocale().toString(evaluation.score), scoreWord(evaluation.score))};
    if (evaluation.effort > 0)
        lines += Words::tr("Effort for the customer: %1 of 5, %2")
                     .arg(QLocale().toString(evaluation.effort), effortWord(evaluation.effort));
    if (evaluation.outcome)
        lines += Words::tr("Outcome: %1").arg(outcomeWord(*evaluation.outcome));
    if (!evaluation.reason.isEmpty())
        lines += Words::tr("Reason: %1").arg(evaluation.reason);
    if (!evaluation.remark.isEmpty())
        lines += Words::tr("Remark: %1").arg(evaluation.remark.simplified());
    if (const QString by = saidBy(evaluation); !by.isEmpty())
        lines += by;
    if (place == EvaluationPlace::Outbox)
        lines += Words::tr("Not sent yet: it waits on this computer.");
    else if (place == EvaluationPlace::ThisComputer)
        lines += Words::tr("Kept on this computer only: colleagues do not see it.");
    return lines;
}

} // namespace saskare
