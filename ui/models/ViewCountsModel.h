#pragma once

#include "core/store/Store.h"

#include <QElapsedTimer>
#include <QTimer>

namespace saskare {

/// The numbers beside the views: read again after changes, at most once a second. Thread: GUI.
class ViewCountsModel : public QObject
{
    Q_OBJECT
public:
    explicit ViewCountsModel(Store &store, QObject *parent = nullptr);

    [[nodiscard]] const ViewCounts &counts() const { return m_counts; }
    /// Counted too, after the others.
    void setSearches(std::vector<SavedSearchRow> searches);
    /// Nothing: not counted yet.
    [[nodiscard]] std::optional<int> countOf(SavedSearchId search) const;
    static constexpr int mostCounted = 999; ///< of a saved search; one more stands for all that are more
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void read();
    void countSearch(size_t index, const QElapsedTimer &since);
    void rest(const QElapsedTimer &since);

    Store &m_store;
    ViewCounts m_counts;
    std::vector<SavedSearchRow> m_searches;
    QHash<SavedSearchId, int> m_countOf;
    QTimer m_throttle; ///< while it runs, a wish to read waits for its end
    bool m_wanted = false;
    bool m_reading = false;
};

} // namespace saskare
