#pragma once

#include "core/store/Rows.h"
#include "ui/base/Chip.h"

/// How evaluations are said, in the language of the program. Missing is said to be missing. GUI thread.
namespace saskare {

QString scoreWord(int score); ///< "bad" for 2; how it was for the customer
QString effortWord(int effort); ///< "much" for 4; empty for 0
QString outcomeWord(TouchpointOutcome outcome);
/// "4" of a person; "auto 4" with an icon of its own where a machine said it. Waiting and kept ones have an icon.
ChipLook evaluationChip(const Evaluation &evaluation, EvaluationPlace place);
Tone scoreTone(int score);
/// All of it in lines, with who said it, when, and where it is kept.
QStringList evaluationLines(const Evaluation &evaluation, EvaluationPlace place);

} // namespace saskare
