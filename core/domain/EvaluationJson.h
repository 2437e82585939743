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
/// Both say the same, whoever said it and when.
bool saysTheSame(const Evaluation &one, const Evaluation &other);

} // namespace saskare
