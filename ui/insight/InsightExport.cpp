#include "ui/insight/InsightExport.h"

#include "ui/insight/InsightTables.h"

namespace saskare {

InsightExport::InsightExport(InsightReader &reader, Clock &clock, QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_file(new CsvFile(reader.worker(), clock, window))
{
    connect(m_file, &CsvFile::written, this, &InsightExport::written);
    connect(m_file, &CsvFile::failed, this, &InsightExport::failed);
}

void InsightExport::begin(ExportKind kind, const QString &about)
{
    const bool rows = kind == ExportKind::Touchpoints;
    m_file->begin(rows ? tr("Export touchpoints") : tr("Export figures"),
                  rows ? tr("touchpoints %1.csv") : tr("quality figures %1.csv"),
                  [this, kind, about] { return tableOf(kind, about); });
}

void InsightExport::write(ExportKind kind, const QString &about, const QString &path)
{
    m_file->write(tableOf(kind, about), path);
}

CsvFile::Table InsightExport::tableOf(ExportKind kind, const QString &about) const
{
    return [kind, about, rows = m_reader.rows(), report = m_reader.heldReport()] {
        return kind == ExportKind::Touchpoints ? touchpointsCsv(*rows) : figuresCsv(*report, about);
    };
}

} // namespace saskare
