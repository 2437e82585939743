#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Worker.h"
#include "core/insight/CsvText.h"

#include <QWidget>

#include <functional>

namespace saskare {

/// Writes a table into a file that the supervisor chooses; made and written in the worker's thread. Thread: GUI.
class CsvFile : public QObject
{
    Q_OBJECT
public:
    using Table = std::function<CsvTable()>; ///< called in the worker's thread: all it needs is in it
    /// `window`: above which it asks. `worker` must outlive this.
    CsvFile(Worker &worker, Clock &clock, QWidget *window);

    /// Asks where to, then writes. `name`: of the file, with "%1" for the day. `table` is called for a table when
    /// that is known.
    void begin(const QString &title, const QString &name, std::function<Table()> table);
    /// Writes without asking.
    void write(const Table &table, const QString &path);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const saskare::Error &error);

private:
    Worker &m_worker;
    Clock &m_clock;
    QWidget *m_window;
};

} // namespace saskare
