#pragma once

#include "core/domain/Records.h"

#include <QJsonObject>

/// The one JSON spelling of an evaluation: in commands, in both files on disk, and towards help desks. Any thread.
namespace saskare {

QString code(Evaluation::Origin origin);
template <>
std::optional<Evaluation::Origin> from<Evaluation::Origin>(QStringView text);

/// `at` is a number, UTC ms; an outcome nobody named is ''.
QJsonObject toJson(const Evaluation &evaluation);
/// Nothing when it says no score; a score of 0 is one that clears.
std::optional<Evaluation> evaluationFrom(const QJsonObject &json);
/// The form in which an evaluation fits into one text field of a help desk that knows no evaluations: one line of
/// JSON with the members of toJson() that say something, without the origin; empty for one that clears.
/// resources/backends/ README.md describes it, and other programs may read and write it.
QString keptText(const Evaluation &evaluation);
/// What such a field says. People can write anything into it: what makes no sense is left out, and a text without a
/// score from 1 to 5 is nobody's evaluation (a score of 0).
Evaluation fromKeptText(const QString &text);
/// Both say the same, whoever said it and when.
bool saysTheSame(const Evaluation &one, const Evaluation &other);

} // namespace saskare
