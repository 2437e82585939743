#pragma once

#include "core/domain/SearchSyntax.h"

namespace saskare {

/// The parts of a search in the language of the moment.

/// "Status"; what the operator is about.
QString wordFor(ConditionField field);
/// "Answered" for "answered"; empty for what is a name already.
QString wordForValue(ConditionField field, const QString &value);
/// One line for each operator: how it is written, and what it finds.
struct SearchLine
{
    QString example;
    QString meaning;
};
QList<SearchLine> searchLines();

} // namespace saskare
