#pragma once

#include "ui/insight/CsvFile.h"
#include "ui/insight/InsightReader.h"

namespace saskare {

enum class ExportKind
{
    Touchpoints,
    Figures
};

/// Writes what the reader holds into a file that the supervisor chooses; the table is made and written in the
/// reader's other thread. Thread: GUI.
class InsightExport : public QObject
{
    Q_OBJECT
public:
    /// `window`: above which it asks.
    InsightExport(InsightReader &reader, Clock &clock, QWidget *window);

    /// Asks where to, then writes.
    void begin(ExportKind kind, const QString &about);
    /// Writes without asking.
    void write(ExportKind kind, const QString &about, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const saskare::Error &error);

private:
    [[nodiscard]] CsvFile::Table tableOf(ExportKind kind, const QString &about) const;

    InsightReader &m_reader;
    CsvFile *m_file;
};

} // namespace saskare
