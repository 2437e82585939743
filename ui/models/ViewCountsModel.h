#pragma once

#include "core/store/Store.h"

#include <QTimer>

namespace saskare {

/// The numbers beside the views: read again after changes, at most once a second. Thread: GUI.
class ViewCountsModel : public QObject
{
    Q_OBJECT
public:
    explicit ViewCountsModel(Store &store, QObject *parent = nullptr);

    [[nodiscard]] const ViewCounts &counts() const { return m_counts; }
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void read();

    Store &m_store;
    ViewCounts m_counts;
    QTimer m_throttle; ///< while it runs, a wish to read waits for its end
    bool m_wanted = false;
    bool m_reading = false;
};

} // namespace saskare
