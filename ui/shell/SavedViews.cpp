#include "ui/shell/SavedViews.h"

#include "ui/models/ViewCountsModel.h"
#include "ui/shell/ViewEditor.h"
#include "ui/shell/Workspace.h"

#include <QMenu>

#include <algorithm>

namespace saskare {

SavedViews::SavedViews(Store &store, Workspace &workspace, ViewCountsModel &counts, const Theme &theme,
                       QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_workspace(workspace)
    , m_counts(counts)
    , m_theme(theme)
    , m_parent(parent)
{
}

void SavedViews::read()
{
    m_store.savedSearches().then(this, [this](std::vector<SavedSearchRow> views) {
        m_views = std::move(views);
        m_counts.setSearches(m_views);
        Q_EMIT changed();
        const QString wanted = std::exchange(m_showWhenRead, {});
        for (const SavedSearchRow &view : m_views) {
            const bool isShown = m_workspace.view().kind == ViewChoice::Kind::SavedSearch
                && m_workspace.view().savedSearch == view.id;
            if ((!wanted.isEmpty() && view.name == wanted) || (isShown && !wanted.isEmpty()))
                m_workspace.showSavedSearch(view);
        }
    });
}

const SavedSearchRow *SavedViews::find(SavedSearchId id) const
{
    const auto found
        = std::find_if(m_views.begin(), m_views.end(), [id](const SavedSearchRow &view) { return view.id == id; });
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::make(const QString &name, const ConversationQuery &query)
{
    edit({{}, name, query});
}

void SavedViews::change(SavedSearchId id)
{
    if (const SavedSearchRow *view = find(id))
        edit(*view);
}

void SavedViews::edit(const SavedSearchRow &view)
{
    auto *dialog = new ViewEditor(m_store, view, m_names, m_theme, m_parent->window());
    connect(dialog, &ViewEditor::saved, this,
            [this, view](const QString &name, const ConversationQuery &query) { save(view, name, query); });
    dialog->open();
}

/// `name`, or with a number behind it where another view has it already: neither may be lost to the other.
QString SavedViews::freeName(const QString &name, SavedSearchId id) const
{
    const auto isTaken = [&](const QString &wanted) {
        return std::any_of(m_views.begin(), m_views.end(), [&](const SavedSearchRow &view) {
            return view.id != id && view.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

void SavedViews::save(const SavedSearchRow &view, const QString &wanted, const ConversationQuery &query)
{
    const QString name = freeName(wanted, view.id);
    m_store.saveSearch(name, query, view.id).then(this, [this, name](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_showWhenRead = name;
        read();
    });
}

void SavedViews::move(SavedSearchId id, int by)
{
    QList<SavedSearchId> order;
    for (const SavedSearchRow &view : m_views)
        order.append(view.id);
    const auto from = order.indexOf(id), to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    m_store.orderSavedSearches(order).then(this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        read();
    });
}

void SavedViews::forget(SavedSearchId id)
{
    m_store.removeSavedSearch(id).then(this, [this, id](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (m_workspace.view().savedSearch == id)
            m_workspace.showView({ViewChoice::Kind::AllOpen, {}, {}, {}});
        read();
    });
}

QMenu *SavedViews::newMenu(SavedSearchId id)
{
    auto *menu = new QMenu(m_parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *icon, const QString &text, auto act) {
        connect(menu->addAction(m_theme.icon(QLatin1String(icon)), text), &QAction::triggered, this, act);
    };
    add("pencil", tr("Change…"), [this, id] { change(id); });
    if (!m_views.empty() && m_views.front().id != id)
        add("chevron-up", tr("Move up"), [this, id] { move(id, -1); });
    if (!m_views.empty() && m_views.back().id != id)
        add("chevron-down", tr("Move down"), [this, id] { move(id, 1); });
    menu->addSeparator();
    add("trash-2", tr("Forget this view"), [this, id] { forget(id); });
    return menu;
}

} // namespace saskare
