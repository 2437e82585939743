#include "ui/shell/ViewsPane.h"

#include "core/account/SearchAccounts.h"
#include "core/sync/SyncService.h"
#include "ui/base/Button.h"
#include "ui/base/LiveText.h"
#include "ui/base/SearchField.h"
#include "ui/base/TextLabel.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/shell/SavedViews.h"
#include "ui/shell/SearchCompleter.h"
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
                     ViewCountsModel &counts, const Theme &theme, Clock &clock, QWidget *parent)
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
    , m_completer(new SearchCompleter(*m_search, theme))
    , m_problem(new TextLabel(theme, TextSize::Small, TextWeight::Regular, Color::Bad, this))
    , m_save(new Button(theme, ButtonKind::Quiet, QStringLiteral("bookmark-plus"), this))
    , m_saved(new SavedViews(store, workspace, counts, theme, this))
    , m_model(new ViewListModel(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("viewsPane"));
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setKeyCap(QStringLiteral("/"));
    m_save->setObjectName(QStringLiteral("saveSearch"));
    m_save->hide();
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->hide();
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
    layout->addWidget(m_problem);
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
    connect(m_search, &SearchField::widened, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            search();
        }
        m_workspace.request(action::searchThere);
    });
    connect(m_search, &SearchField::escaped, this, &ViewsPane::leftSearch);
    connect(m_save, &Button::clicked, this, &ViewsPane::newView);
    connect(m_saved, &SavedViews::changed, this, [this] { m_rebuild.start(); });
    connect(m_saved, &SavedViews::failed, this, [this](const Error &error) {
        m_problem->setText(error.text());
        m_problem->show();
    });
    connect(&workspace, &Workspace::requested, this, [this](QLatin1String action) {
        if (action == action::newView)
            newView();
    });
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
        m_problem->setAccessibleName(tr("What is wrong with the search"));
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
    m_store.searchNames().then(this, [this](SearchNames names) { takeNames(std::move(names)); });
    m_saved->read();
}

void ViewsPane::takeNames(SearchNames names)
{
    m_names = std::move(names);
    if (m_manifests)
        addAccountNames(m_names, m_accounts, *m_manifests);
    m_completer->setNames(m_names);
    m_saved->setNames(m_names);
}

void ViewsPane::setManifests(const ManifestCatalog &manifests)
{
    m_manifests = &manifests;
    readReference();
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

void ViewsPane::addSearches(QList<ViewEntry> &entries) const
{
    const std::vector<SavedSearchRow> &searches = m_saved->all();
    if (searches.empty())
        return;
    ViewEntry heading;
    heading.kind = ViewEntry::Kind::Heading;
    heading.text = tr("My views");
    entries.append(heading);
    for (const SavedSearchRow &search : searches) {
        ViewEntry entry;
        entry.view.kind = Kind::SavedSearch;
        entry.view.savedSearch = search.id;
        entry.search = search;
        entry.text = search.name;
        entry.icon = QStringLiteral("bookmark");
        const int count = m_counts.countOf(search.id).value_or(0);
        entry.isMore = count > ViewCountsModel::mostCounted;
        entry.count = std::min(count, ViewCountsModel::mostCounted);
        const QString text = searchText(spelledOut(search.query), m_names);
        entry.tip = text.isEmpty() ? search.name : text;
        entries.append(entry);
    }
}

QList<ViewEntry> ViewsPane::entries() const
{
    QList<ViewEntry> entries;
    addFixed(entries);
    addSearches(entries);
    addQueues(entries);
    addAccounts(entries);
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
    if (!searching && !m_search->text().isEmpty() && !m_search->hasFocus()) {
        const QSignalBlocker silent(m_search);
        m_search->clear();
        m_problem->hide();
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

void ViewsPane::searchFor(const QString &typed)
{
    m_search->setText(typed);
    m_typing.stop();
    search();
}

void ViewsPane::search()
{
    const QString typed = m_search->text();
    if (typed == u"?") {
        m_search->clear();
        m_workspace.request(action::searchHelp);
        return;
    }
    const SearchParse parsed = parseSearch(typed, m_names);
    // What is still being written and has offers is not wrong yet.
    const bool unfinished = !parsed.problems.isEmpty() && m_completer->isOffering()
        && parsed.problems.last().from + parsed.problems.last().length >= m_search->cursorPosition();
    showProblems(unfinished ? QList<SearchProblem>() : parsed.problems);
    const QString words = parsed.query.text.trimmed();
    const bool isEnough = words.size() >= shortestSearch || !parsed.query.conditions.isEmpty() || words.isEmpty();
    if (parsed.problems.isEmpty() && isEnough)
        m_workspace.searchBy(parsed.query);
}

void ViewsPane::showProblems(const QList<SearchProblem> &problems)
{
    QStringList lines;
    for (const SearchProblem &problem : problems)
        lines.append(problem.text);
    lines.removeDuplicates();
    m_problem->setText(lines.mid(0, 2).join(QLatin1Char('\n')));
    m_problem->setVisible(!lines.isEmpty());
    m_search->setAccessibleDescription(lines.join(QLatin1Char(' ')));
}

/// Of what is shown: a search becomes a view, a view the beginning of another one.
void ViewsPane::newView()
{
    ConversationQuery query = m_workspace.query();
    for (const QueueRow &queue : m_queues) {
        if (query.queue != queue.id)
            continue;
        query.conditions.append({ConditionField::Queue, Comparison::Equals, queue.name, false, false});
        query.queue.reset(); // by its name it can be seen and changed
    }
    m_saved->make(m_workspace.view().kind == Kind::Search ? m_search->text().trimmed() : QString(), query);
}

void ViewsPane::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index
        = byKey ? m_list->currentIndex() : m_list->indexAt(m_list->viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid() || m_model->entry(index.row()).view.kind != Kind::SavedSearch)
        return;
    const QPoint at
        = byKey ? m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()) : event->globalPos();
    m_saved->newMenu(m_model->entry(index.row()).search.id)->popup(at);
}

void ViewsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Window));
}

} // namespace saskare
