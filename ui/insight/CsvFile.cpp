#include "ui/insight/CsvFile.h"

#include "core/base/NewFile.h"
#include "ui/base/MessageBoxes.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

namespace saskare {

CsvFile::CsvFile(Worker &worker, Clock &clock, QWidget *window)
    : QObject(window)
    , m_worker(worker)
    , m_clock(clock)
    , m_window(window)
{
}

void CsvFile::begin(const QString &title, const QString &name, std::function<Table()> table)
{
    const QString day = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).toString(u"yyyy-MM-dd");
    auto *dialog = new QFileDialog(
        m_window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name.arg(day));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it would ask in an event loop of its own
    connect(dialog, &QFileDialog::fileSelected, this, [this, table = std::move(table)](const QString &path) {
        m_worker.run([path] { return QFile::exists(path); }).then(this, [this, table, path](bool exists) {
            if (!exists) {
                write(table(), path);
                return;
            }
            messageboxes::Question question;
            question.title = tr("Replace the file?");
            question.text = tr("There is a file %1 already. What is in it would be lost.").arg(path);
            question.answers = {tr("Replace"), tr("Keep it")};
            question.dangerous = true;
            messageboxes::ask(m_window, question, [this, table, path](int answer) {
                if (answer == 0)
                    write(table(), path);
            });
        });
    });
    dialog->open();
}

void CsvFile::write(const Table &table, const QString &path)
{
    m_worker
        .run([table, path] {
            QByteArray bytes = csvOf(table(), csvStyleFor(QLocale::system()));
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
