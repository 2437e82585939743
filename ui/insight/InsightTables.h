#pragma once

#include "core/insight/CsvText.h"
#include "core/insight/InsightReport.h"
#include "ui/insight/PlainTable.h"

/// The figures as tables of words, for the screen and for files. Any thread.
namespace saskare {

/// A row for each cell in which something happened; `cells` learns which, in the order of the rows.
TextTable matrixTable(const TouchpointMatrix &matrix, std::vector<MatrixCell> *cells = nullptr);
TextTable timelineTable(const InsightReport &report);
/// A row for each line, in their order; `names` of the same.
TextTable journeyTable(const std::vector<JourneyLine> &lines, const QStringList &names);

/// The figures of the report, block after block, each row with its name, value, n and method.
CsvTable figuresCsv(const InsightReport &report, const QString &about);
/// One row for each touchpoint. Customers are told apart by a number of this computer, not by name.
CsvTable touchpointsCsv(const std::vector<TouchpointRow> &rows);

} // namespace saskare
