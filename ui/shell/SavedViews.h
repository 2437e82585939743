#pragma once

#include "core/store/Store.h"
#include "ui/base/Theme.h"

#include <QObject>

class QMenu;

namespace saskare {

class ViewCountsModel;
class ViewEditor;
class Workspace;

/// The views that the agent made: reads them, has them counted, lets them be made, changed, put in order and
/// forgotten. Thread: GUI.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    SavedViews(Store &store, Workspace &workspace, ViewCountsModel &counts, const Theme &theme, QWidget *parent);

    void setNames(const SearchNames &names) { m_names = names; }
    [[nodiscard]] const std::vector<SavedSearchRow> &all() const { return m_views; }
    void read();

    /// A dialog for a new one, beginning with that query.
    void make(const QString &name, const ConversationQuery &query);
    /// A dialog for that one.
    void change(SavedSearchId id);
    void move(SavedSearchId id, int by);
    void forget(SavedSearchId id);
    /// All that for one of them.
    QMenu *newMenu(SavedSearchId id);

Q_SIGNALS:
    void changed();
    void failed(const saskare::Error &error);

private:
    [[nodiscard]] const SavedSearchRow *find(SavedSearchId id) const;
    void edit(const SavedSearchRow &view);
    [[nodiscard]] QString freeName(const QString &name, SavedSearchId id) const;
    void save(const SavedSearchRow &view, const QString &wanted, const ConversationQuery &query);

    Store &m_store;
    Workspace &m_workspace;
    ViewCountsModel &m_counts;
    const Theme &m_theme;
    QWidget *m_parent;
    SearchNames m_names;
    std::vector<SavedSearchRow> m_views;
    QString m_showWhenRead; ///< the name of one that was just made
};

} // namespace saskare
