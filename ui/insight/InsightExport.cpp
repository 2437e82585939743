#include "ui/insight/InsightExport.h"

#include "core/base/NewFile.h"
#include "ui/base/MessageBoxes.h"
#include "ui/insight/InsightTables.h"

#include <QBuffer>
#include <QFile>
#include <QFileDialog>
#include <QStandardPaths>

namespace saskare {

InsightExport::InsightExport(InsightReader &reader, Clock &clock, QWidget *window)
    : QObject(window)
    , m_reader(reader)
    , m_clock(clock)
    , m_window(window)
{
}

void InsightExport::begin(ExportKind kind, const QString &about)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).toString(u"yyyy-MM-dd");
    const QString name
        = (kind == ExportKind::Touchpoints ? tr("touchpoints %1.csv") : tr("quality figures %1.csv")).arg(day);
    auto *dialog
        = new QFileDialog(m_window, kind == ExportKind::Touchpoints ? tr("Export touchpoints") : tr("Export figures"),
                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it would ask in an event loop of its own
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind, about](const QString &path) {
        m_reader.worker().run([path] { return QFile::exists(path); }).then(this, [=, this](bool exists) {
            if (!exists) {
                write(kind, about, path);
                return;
            }
            messageboxes::Question question;
            question.title = tr("Replace the file?");
            question.text = tr("There is a file %1 already. What is in it would be lost.").arg(path);
            question.answers = {tr("Replace"), tr("Keep it")};
            question.dangerous = true;
            messageboxes::ask(m_window, question, [=, this](int answer) {
                if (answer == 0)
                    write(kind, about, path);
            });
        });
    });
    dialog->open();
}

void InsightExport::write(ExportKind kind, const QString &about, const QString &path)
{
    m_reader.worker()
        .run([kind, about, path, rows = m_reader.rows(), report = m_reader.report()] {
            const CsvTable table
                = kind == ExportKind::Touchpoints ? touchpointsCsv(*rows) : figuresCsv(report, about);
            QByteArray bytes = csvOf(table, csvStyleFor(QLocale::system()));
            QBuffer source(&bytes);
            source.open(QIODevice::ReadOnly);
            return writeNewFile(path, source, IfThere::Replace);
        })
        .then(this, [this, path](bool done) {
            if (done)
                Q_EMIT written(path);
            else
                Q_EMIT failed({ErrorKind::Storage,
                               tr("The file could not be written: %1").arg(path),
                               tr("Nothing was changed."),
                               tr("Choose another folder, or make room on the disk."),
                               {}});
        });
}

} // namespace saskare
