#pragma once

#include "core/store/Store.h"
#include "ui/models/RowWindow.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>

namespace saskare {

/// The conversations of one query, as far as somebody has scrolled. Rows come from the store's reader; data() only
/// hands out what is there. While hold() is on, what is shown is kept up to date in its place, but nothing moves,
/// comes or goes: that waits for release(). Thread: GUI.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        RowRole = Qt::UserRole, ///< const ConversationRow *, valid until the model changes
    };

    explicit ConversationListModel(Store &store, QObject *parent = nullptr);

    /// How a row is read out; the words are of the pane that shows it. Until then: customer and subject.
    void setSpoken(std::function<QString(const ConversationRow &)> spoken) { m_spoken = std::move(spoken); }
    /// Shows another list. The rows of before stay until the first page has come.
    void setQuery(const ConversationQuery &query);
    /// The same list with more in it: what is shown keeps its place.
    void widen(const ConversationQuery &query);
    [[nodiscard]] const ConversationQuery &query() const { return m_query; }
    /// Reads what is shown again, for queries that depend on the time.
    void refresh();

    void hold();
    void release();
    /// How many conversations have news that wait for release().
    [[nodiscard]] int waiting() const { return static_cast<int>(m_held.size()); }

    /// False until the first page of the query has come.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const ConversationRow &rowAt(int index) const { return m_window.at(index); }
    [[nodiscard]] int indexOf(ConversationId id) const { return m_window.indexOf(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page of a new query is there.
    void loaded();
    void waitingChanged();

private:
    class Replay;

    void takeChanges(const ChangeSet &changes);
    void readChanged();
    void readFirstPage();
    void reload();
    void merge(const QSet<ConversationId> &asked, std::vector<ConversationRow> found);
    void showInPlace(const QSet<ConversationId> &asked, std::vector<ConversationRow> found);

    Store &m_store;
    ConversationQuery m_query;
    std::function<QString(const ConversationRow &)> m_spoken;
    RowWindow<ConversationRow> m_window;
    int m_generation = 0; ///< answers to an older query are dropped
    bool m_loaded = false;
    bool m_fetching = false;
    bool m_holding = false;
    bool m_reloadDue = false;
    QSet<ConversationId> m_changed; ///< to be read when m_coalesce fires
    QSet<ConversationId> m_held;
    QTimer m_coalesce;
};

} // namespace saskare

Q_DECLARE_METATYPE(const saskare::ConversationRow *)
