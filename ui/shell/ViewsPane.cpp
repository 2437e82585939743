#include "ui/shell/ViewsPane.h"

#include "core/sync/SyncService.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/SearchField.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/shell/ViewDelegate.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>

namespace saskare {
namespace {

using Kind = ViewChoice::Kind;

constexpr std::chrono::milliseconds typingPause{90};
constexpr qsizetype shortestSearch = 2; // one letter finds nearly everything, slowly
constexpr qint64 staleAfter = 5 * 60'000; // an account that has not been read for so long is called old

} // namespace

ViewsPane::ViewsPane(Store &store, const AccountRegistry &accounts, const SyncService &sync, Workspace &workspace,
                     const ViewCountsModel &counts, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_sync(sync)
    , m_workspace(workspace)
    , m_counts(counts)
    , m_theme(theme)
    , m_clock(clock)
    , m_tick(clock)
    , m_search(new SearchField(theme, this))
    , m_save(new Button(theme, ButtonKind::Quiet, QStringLiteral("bookmark-plus"), this))
    , m_model(new ViewListModel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("viewsPane"));
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setKeyCap(QStringLiteral("/"));
    m_save->setObjectName(QStringLiteral("saveSearch"));
    m_save->hide();
    m_list->setObjectName(QStringLiteral("viewList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ViewDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QListView::NoEditTriggers);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::xs);
    top->addWidget(m_search, 1);
    top->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, space::m, 10, 0);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_typing, &QTimer::timeout, this, &ViewsPane::search);
    connect(&m_rebuild, &QTimer::timeout, this, &ViewsPane::rebuild);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &SearchField::accepted, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            search();
        }
        Q_EMIT leftSearch();
    });
    connect(m_search, &SearchField::escaped, this, &ViewsPane::leftSearch);
    connect(m_save, &Button::clicked, this, &ViewsPane::saveSearch);
    connect(m_list, &QListView::clicked, this, &ViewsPane::choose);
    connect(m_list, &QListView::activated, this, &ViewsPane::choose);
    const auto soon = [this] { m_rebuild.start(); };
    connect(&counts, &ViewCountsModel::changed, this, soon);
    connect(&accounts, &AccountRegistry::changed, this, soon);
    connect(&sync, &SyncService::statusChanged, this, soon);
    connect(&m_tick, &MinuteTick::ticked, this, soon);
    connect(&theme, &Theme::changed, this, soon);
    connect(&workspace, &Workspace::viewChanged, this, &ViewsPane::markCurrent);
    connect(&workspace, &Workspace::searchRequested, this, &ViewsPane::focusSearch);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.reference || changes.everything)
            readReference();
    });
    new LiveText(this, [this] {
        m_search->setPlaceholderText(tr("Search everything"));
        m_search->setAccessibleName(tr("Search everything"));
        m_save->setHint(tr("Keep this search among the views"));
        m_list->setAccessibleName(tr("Views"));
        rebuild();
    });
    readReference();
}

void ViewsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ViewsPane::focusViews()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ViewsPane::readReference()
{
    m_store.queues().then(this, [this](std::vector<QueueRow> queues) {
        m_queues = std::move(queues);
        m_rebuild.start();
    });
    m_store.savedSearches().then(this, [this](std::vector<SavedSearchRow> searches) {
        m_searches = std::move(searches);
        m_rebuild.start();
    });
}

void ViewsPane::rebuild()
{
    m_model->setEntries(entries());
    markCurrent();
}

void ViewsPane::addFixed(QList<ViewEntry> &entries) const
{
    const ViewCounts &counts = m_counts.counts();
    const auto add = [&](Kind kind, const QString &text, const char *icon, int count) {
        ViewEntry entry;
        entry.view.kind = kind;
        entry.text = text;
        entry.icon = QLatin1String(icon);
        entry.count = count;
        entries.append(entry);
    };
    add(Kind::ToSolve, tr("To solve"), "inbox", counts.mine + counts.unassigned);
    add(Kind::Mine, tr("Mine"), "user", counts.mine);
    add(Kind::Unassigned, tr("Unassigned"), "user-x", counts.unassigned);
    add(Kind::AllOpen, tr("All open"), "layers", counts.open);
    add(Kind::Waiting, tr("Waiting"), "hourglass", counts.waiting);
    add(Kind::CallbacksDue, tr("Callbacks due"), "phone-call", counts.callbacksDue);
    add(Kind::Postponed, tr("Postponed"), "alarm-clock", counts.postponed);
    add(Kind::InTrouble, tr("Answers in trouble"), "mail-x", counts.inTrouble);
}

/// Queues of two help desks may be called the same: each account's stand under its name.
void ViewsPane::addQueues(QList<ViewEntry> &entries) const
{
    const QList<Account> accounts = m_accounts.accounts();
    for (const Account &account : accounts) {
        bool first = true;
        for (const QueueRow &queue : m_queues) {
            if (queue.account != account.id)
                continue;
            if (std::exchange(first, false)) {
                ViewEntry heading;
                heading.kind = ViewEntry::Kind::Heading;
                heading.text = accounts.size() > 1 ? account.name : tr("Queues");
                entries.append(heading);
            }
            ViewEntry entry;
            entry.view.kind = Kind::Queue;
            entry.view.queue = queue.id;
            entry.text = queue.name;
            entry.tip
                = accounts.size() > 1 ? tr("%1 · %2", "queue, account").arg(queue.name, account.name) : queue.name;
            // A hue like the avatars', but strong enough for eight pixels.
            const QColor hue = m_theme.avatar(QStringLiteral("queue") + QString::number(queue.id.value())).background;
            entry.dot = QColor::fromHsl(hue.hslHue(), 150, 125);
            entry.count = m_counts.counts().perQueue.value(queue.id);
            entries.append(entry);
        }
    }
}

void ViewsPane::addAccounts(QList<ViewEntry> &entries) const
{
    const QList<Account> accounts = m_accounts.accounts();
    if (accounts.isEmpty())
        return;
    ViewEntry heading;
    heading.kind = ViewEntry::Kind::Heading;
    heading.text = tr("Accounts");
    entries.append(heading);
    const qint64 now = m_clock.nowMs();
    for (const Account &account : accounts) {
        ViewEntry entry;
        entry.view.kind = Kind::Account;
        entry.view.account = account.id;
        entry.text = account.name;
        entry.dot = QColor(account.color.isEmpty() ? QStringLiteral("#3056d3") : account.color);
        const AccountSyncStatus status = m_sync.status(account.id);
        const bool fresh = status.lastSyncAt > 0 && now - status.lastSyncAt < staleAfter;
        if (status.lastSyncAt > 0 && !fresh)
            entry.age = tr("%1 old", "12 min old").arg(shortSpan(now - status.lastSyncAt));
        else
            entry.count = m_counts.counts().perAccount.value(account.id);
        entry.tip = status.error.happened.isEmpty() ? account.name : status.error.text();
        entries.append(entry);
    }
}

QList<ViewEntry> ViewsPane::entries() const
{
    QList<ViewEntry> entries;
    addFixed(entries);
    addQueues(entries);
    addAccounts(entries);
    if (!m_searches.empty()) {
        ViewEntry heading;
        heading.kind = ViewEntry::Kind::Heading;
        heading.text = tr("Saved searches");
        entries.append(heading);
    }
    for (const SavedSearchRow &search : m_searches) {
        ViewEntry entry;
        entry.view.kind = Kind::SavedSearch;
        entry.view.savedSearch = search.id;
        entry.search = search;
        entry.text = search.name;
        entry.icon = QStringLiteral("bookmark");
        entries.append(entry);
    }
    return entries;
}

void ViewsPane::markCurrent()
{
    const int row = m_model->indexOf(m_workspace.view());
    if (row < 0)
        m_list->selectionModel()->clear();
    else
        m_list->setCurrentIndex(m_model->index(row));
    const bool searching = m_workspace.view().kind == Kind::Search;
    m_save->setVisible(searching);
    if (!searching && !m_search->text().isEmpty()) {
        const QSignalBlocker silent(m_search);
        m_search->clear();
    }
    Q_EMIT currentNameChanged(currentName());
}

QString ViewsPane::currentName() const
{
    const int row = m_model->indexOf(m_workspace.view());
    return row < 0 ? QString() : m_model->entry(row).text;
}

QList<ViewEntry> ViewsPane::views() const
{
    QList<ViewEntry> views = entries();
    views.removeIf([](const ViewEntry &entry) { return entry.kind == ViewEntry::Kind::Heading; });
    return views;
}

void ViewsPane::choose(const QModelIndex &index)
{
    const ViewEntry entry = m_model->entry(index.row());
    if (entry.kind != ViewEntry::Kind::Heading)
        showView(entry);
}

void ViewsPane::showView(const ViewEntry &entry)
{
    if (entry.view.kind == Kind::SavedSearch)
        m_workspace.showSavedSearch(entry.search);
    else
        m_workspace.showView(entry.view);
}

void ViewsPane::search()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty() || words.size() >= shortestSearch)
        m_workspace.search(words);
}

void ViewsPane::saveSearch()
{
    const ConversationQuery query = m_workspace.query();
    m_store.saveSearch(query.text, query).then(this, [this](const Result<void> &) { readReference(); });
}

void ViewsPane::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = m_list->indexAt(m_list->viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid() || m_model->entry(index.row()).view.kind != Kind::SavedSearch)
        return;
    const SavedSearchId id = m_model->entry(index.row()).search.id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_theme.icon(QStringLiteral("trash-2")), tr("Forget this search")), &QAction::triggered,
            this, [this, id] {
                m_store.removeSavedSearch(id).then(this, [this](const Result<void> &) {
                    m_workspace.showView({Kind::AllOpen, {}, {}, {}});
                    readReference();
                });
            });
    menu->popup(event->globalPos());
}

void ViewsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Window));
}

} // namespace saskare
