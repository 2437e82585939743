#pragma once

#include "core/account/AccountRegistry.h"
#include "core/store/Store.h"
#include "ui/base/RelativeTime.h"
#include "ui/shell/ViewListModel.h"
#include "ui/shell/Workspace.h"

#include <QTimer>
#include <QWidget>

class QListView;

namespace saskare {

class Button;
class ManifestCatalog;
class SavedViews;
class SearchCompleter;
class TextLabel;
class SearchField;
class SyncService;
class Theme;
class ViewCountsModel;
class ViewListModel;
struct ViewEntry;

/// The search box and the views below it, with their numbers: fixed ones, the agent's own, queues, accounts with
/// their age. Drives the workspace. Thread: GUI.
class ViewsPane : public QWidget
{
    Q_OBJECT
public:
    ViewsPane(Store &store, const AccountRegistry &accounts, const SyncService &sync, Workspace &workspace,
              ViewCountsModel &counts, const Theme &theme, Clock &clock, QWidget *parent);

    /// The help desks' own words for statuses may then be searched for.
    void setManifests(const ManifestCatalog &manifests);
    void focusSearch();
    void searchFor(const QString &typed);
    [[nodiscard]] SavedViews &savedViews() { return *m_saved; }
    void focusViews();
    /// The name of the view shown, if it is one of this list.
    [[nodiscard]] QString currentName() const;
    /// What can be chosen, as it stands in the list, without headings.
    [[nodiscard]] QList<ViewEntry> views() const;
    void showView(const ViewEntry &entry);

Q_SIGNALS:
    /// The name of the current view became known or changed.
    void currentNameChanged(const QString &name);
    /// Leaves the search box for what was found.
    void leftSearch();

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void readReference();
    void rebuild();
    [[nodiscard]] QList<ViewEntry> entries() const;
    void addFixed(QList<ViewEntry> &entries) const;
    void addQueues(QList<ViewEntry> &entries) const;
    void addAccounts(QList<ViewEntry> &entries) const;
    void markCurrent();
    void choose(const QModelIndex &index);
    void search();
    void addSearches(QList<ViewEntry> &entries) const;
    void newView();
    void showProblems(const QList<SearchProblem> &problems);
    void takeNames(SearchNames names);

    Store &m_store;
    const AccountRegistry &m_accounts;
    const SyncService &m_sync;
    Workspace &m_workspace;
    const ViewCountsModel &m_counts;
    const Theme &m_theme;
    Clock &m_clock;
    MinuteTick m_tick;
    std::vector<QueueRow> m_queues;
    SearchNames m_names;
    const ManifestCatalog *m_manifests = nullptr;
    QTimer m_typing; ///< the agent is still typing
    QTimer m_rebuild;

    SearchField *m_search;
    SearchCompleter *m_completer;
    TextLabel *m_problem;
    Button *m_save;
    SavedViews *m_saved;
    ViewListModel *m_model;
    QListView *m_list;
};

} // namespace saskare
