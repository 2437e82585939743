#include "ui/inbox/InboxPane.h"

#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Hairline.h"
#include "ui/base/InfoBar.h"
#include "ui/base/LiveText.h"
#include "ui/base/TextLabel.h"
#include "ui/inbox/ChosenRows.h"
#include "ui/inbox/ConversationDelegate.h"
#include "ui/inbox/InboxList.h"
#include "ui/inbox/ListFilter.h"
#include "ui/inbox/SpokenRow.h"
#include "ui/models/ConversationListModel.h"
#include "ui/models/ViewCountsModel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace saskare {

using Kind = ViewChoice::Kind;

namespace {

constexpr int mostInSight = 60; ///< rows

} // namespace

InboxPane::InboxPane(Store &store, Workspace &workspace, const Theme &theme, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_clock(clock)
    , m_model(new ConversationListModel(store, this))
    , m_tick(clock)
    , m_title(new TextLabel(theme, TextSize::Title, TextWeight::Strong, Color::Text, this, Overflow::Elide))
    , m_count(new TextLabel(theme, TextSize::Body, TextWeight::Regular, Color::TextThird, this, Overflow::Elide))
    , m_create(new Button(theme, ButtonKind::Quiet, QStringLiteral("plus"), this))
    , m_filter(new Button(theme, ButtonKind::Quiet, QStringLiteral("list-filter"), this))
    , m_order(new Button(theme, ButtonKind::Quiet, QStringLiteral("arrow-up-down"), this))
    , m_menus(new ListFilter(workspace, this))
    , m_progressBar(new InfoBar(theme, this))
    , m_notice(new InfoBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_chosen(new ChosenRows(this))
    , m_list(new InboxList(*m_model, *m_chosen, theme, clock, this))
    , m_empty(new EmptyState(theme, this))
{
    setObjectName(QStringLiteral("inboxPane"));
    m_create->setObjectName(QStringLiteral("createConversation"));
    m_create->hide();
    m_filter->setObjectName(QStringLiteral("listFilter"));
    m_order->setObjectName(QStringLiteral("listOrder"));
    m_model->setSpoken([this, &clock](const ConversationRow &row) {
        const QString spoken = spokenRow(row, m_list->delegate().newsOf(row.account), clock.nowMs());
        return m_chosen->contains(row.id) ? tr("chosen, %1", "a row of the list").arg(spoken) : spoken;
    });
    m_filter->setMenu(m_menus->filterMenu());
    m_order->setMenu(m_menus->orderMenu());

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, 10, space::s, 9);
    head->setSpacing(space::s);
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignVCenter);
    head->addWidget(m_create);
    head->addWidget(m_filter);
    head->addWidget(m_order);
    head->setSpacing(space::xs);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline(theme, Qt::Horizontal, this));
    layout->addWidget(m_progressBar);
    layout->addWidget(m_notice);
    m_notice->setClosable();
    m_notice->setObjectName(QStringLiteral("listNotice"));
    layout->addWidget(m_stack, 1);

    connect(m_create, &QPushButton::clicked, this, [this] { m_workspace.request(action::create); });
    connect(&workspace, &Workspace::queryChanged, this, &InboxPane::followQuery);
    connect(&workspace, &Workspace::foundAdded, this, [this] { m_model->widen(m_workspace.query()); });
    connect(&workspace, &Workspace::viewChanged, this, &InboxPane::setTexts);
    connect(&workspace, &Workspace::requested, this, &InboxPane::carryOut);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &InboxPane::keepChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &InboxPane::keepChosen);
    connect(&workspace, &Workspace::conversationChanged, m_list, &InboxList::mark);
    connect(&workspace, &Workspace::conversationChanged, m_notice, &InfoBar::hide);
    connect(&workspace, &Workspace::stepRequested, m_list, &InboxList::step);
    connect(m_list, &InboxList::chosen, &workspace, &Workspace::showConversation);
    connect(m_list, &InboxList::opened, this, [this] { m_workspace.request(action::open); });
    connect(m_list, &InboxList::rowsPainted, this, &InboxPane::rowsPainted);
    connect(m_model, &ConversationListModel::loaded, this, &InboxPane::showLoaded);
    connect(m_model, &ConversationListModel::waitingChanged, this, &InboxPane::setCountText);
    const auto rowsChanged = [this] { setCountText(), setEmptyState(), chooseFirst(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    connect(&m_tick, &MinuteTick::ticked, this, [this] {
        m_list->viewport()->update();
        setCountText();
        if (dependsOnTime(m_workspace.query()))
            m_model->refresh();
    });
    followColleagues();
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_workspace.showView({Kind::AllOpen, {}, {}, {}});
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&InboxPane::update));
    new LiveText(this, [this] { setTexts(); });
    followQuery();
}

void InboxPane::setCounts(const ViewCountsModel *counts)
{
    m_counts = counts;
    connect(counts, &ViewCountsModel::changed, this, &InboxPane::setCountText);
    setCountText();
}

void InboxPane::setViewName(const QString &name)
{
    m_viewName = name;
    setTexts();
}

void InboxPane::setAccountColors(const QHash<AccountId, QColor> &colors)
{
    m_list->delegate().setAccountColors(colors);
    m_list->viewport()->update();
}

void InboxPane::setNews(std::function<News(AccountId)> news)
{
    m_list->delegate().setNews(std::move(news));
    m_list->viewport()->update();
}

/// A word about a colleague turns grey, and goes, by itself.
void InboxPane::followColleagues()
{
    constexpr std::chrono::seconds pause(5);
    m_clock.after(pause, this, [this] {
        for (int i = std::max(0, m_list->rowAt(0)), seen = 0; i < m_model->rowCount() && seen < mostInSight;
             ++i, ++seen) {
            if (!m_model->rowAt(i).colleagues.isEmpty()) {
                m_list->viewport()->update();
                break;
            }
        }
        followColleagues();
    });
}

void InboxPane::setProgress(const QString &text)
{
    m_progress = text;
    if (text.isEmpty())
        m_progressBar->hide();
    else
        m_progressBar->show(Tone::Accent, QStringLiteral("download"), text);
    setEmptyState();
    chooseFirst();
}

void InboxPane::say(Tone tone, const QString &icon, const QString &text)
{
    if (text.isEmpty())
        m_notice->hide();
    else
        m_notice->show(tone, icon, text);
}

void InboxPane::carryOut(QLatin1String action)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    if (action == action::choose && row >= 0 && row < m_model->rowCount()) {
        m_chosen->toggle(m_model->rowAt(row).id);
    } else if (action == action::chooseAll) {
        QSet<ConversationId> all;
        for (int i = 0; i < m_model->rowCount(); ++i)
            all.insert(m_model->rowAt(i).id);
        m_chosen->add(all);
    }
}

void InboxPane::keepChosen()
{
    if (m_chosen->count() == 0)
        return;
    QSet<ConversationId> here;
    for (const ConversationId id : m_chosen->ids()) {
        if (m_model->indexOf(id) >= 0)
            here.insert(id);
    }
    m_chosen->keep(here);
}

QList<ConversationRow> InboxPane::chosenRows() const
{
    QList<ConversationRow> rows;
    for (int i = 0; i < m_model->rowCount() && rows.size() < m_chosen->count(); ++i) {
        if (m_chosen->contains(m_model->rowAt(i).id))
            rows.append(m_model->rowAt(i));
    }
    return rows;
}

bool InboxPane::isWhole() const
{
    return m_model->isLoaded() && !m_model->canFetchMore({});
}

void InboxPane::setBulkBar(QWidget *bar)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_stack), bar);
}

void InboxPane::setFoot(QWidget *foot)
{
    layout()->addWidget(foot);
}

void InboxPane::setCanCreate(bool can)
{
    m_create->setVisible(can);
}

void InboxPane::focusList()
{
    // While there is no list, the pane keeps the keyboard for it.
    (m_stack->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : this)->setFocus(Qt::OtherFocusReason);
}

void InboxPane::showNextAfter(ConversationId id)
{
    m_list->goOnFrom(id);
}

void InboxPane::showPart(QWidget *part)
{
    // A widget that is hidden hands the focus to whatever comes next in the window: it stays here instead.
    // Asked of the window, which knows it before it is on the screen.
    const QWidget *keyboard = window()->focusWidget();
    const bool focused = keyboard == m_list || keyboard == this;
    if (focused && part != m_list)
        setFocus(Qt::OtherFocusReason);
    m_stack->setCurrentWidget(part);
    if (focused && part == m_list)
        m_list->setFocus(Qt::OtherFocusReason);
}

void InboxPane::followQuery()
{
    m_model->setQuery(m_workspace.query());
    m_filter->setIconName(m_menus->isNarrowed() ? QStringLiteral("sliders-horizontal")
                                                : QStringLiteral("list-filter"));
    setTexts();
}

void InboxPane::showLoaded()
{
    m_list->scrollToTop();
    m_list->mark(m_workspace.conversation());
    chooseFirst();
    setCountText();
    setEmptyState();
}

/// At the start nothing has been chosen: show the first, so that the window is not half empty. During the first load
/// what is first changes all the time.
void InboxPane::chooseFirst()
{
    if (!m_workspace.conversation().isValid() && m_model->rowCount() > 0 && m_progress.isEmpty())
        m_workspace.showConversation(m_model->rowAt(0).id);
}

QString InboxPane::title() const
{
    switch (m_workspace.view().kind) {
    case Kind::ToSolve:
        return tr("To solve");
    case Kind::Mine:
        return tr("Mine");
    case Kind::Unassigned:
        return tr("Unassigned");
    case Kind::AllOpen:
        return tr("All open");
    case Kind::Waiting:
        return tr("Waiting");
    case Kind::CallbacksDue:
        return tr("Callbacks due");
    case Kind::Postponed:
        return tr("Postponed");
    case Kind::InTrouble:
        return tr("Answers in trouble");
    case Kind::Search:
        return tr("Found");
    case Kind::Everything:
        return tr("Everything");
    case Kind::Queue:
    case Kind::Account:
    case Kind::SavedSearch:
        return m_viewName;
    }
    return {};
}

void InboxPane::setTexts()
{
    m_title->setText(title());
    m_create->setHint(tr("New conversation"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_filter->setHint(tr("Filter"));
    m_order->setHint(tr("Order"));
    m_list->setAccessibleName(tr("Conversations: %1").arg(title()));
    setCountText();
    setEmptyState();
}

void InboxPane::setCountText()
{
    const ViewChoice view = m_workspace.view();
    int count = m_model->isLoaded() && !m_model->canFetchMore({}) ? m_model->rowCount() : -1;
    qint64 oldest = 0;
    if (m_counts && !m_menus->isNarrowed()) {
        const ViewCounts &counts = m_counts->counts();
        if (view.kind == Kind::AllOpen)
            oldest = counts.oldestOpenMs;
        if (count < 0) {
            count = view.kind == Kind::Mine       ? counts.mine
                : view.kind == Kind::Unassigned   ? counts.unassigned
                : view.kind == Kind::AllOpen      ? counts.open
                : view.kind == Kind::ToSolve      ? counts.mine + counts.unassigned
                : view.kind == Kind::Waiting      ? counts.waiting
                : view.kind == Kind::Postponed    ? counts.postponed
                : view.kind == Kind::InTrouble    ? counts.inTrouble
                : view.kind == Kind::CallbacksDue ? counts.callbacksDue
                : view.kind == Kind::Queue        ? counts.perQueue.value(view.queue)
                : view.kind == Kind::Account      ? counts.perAccount.value(view.account)
                                                  : -1;
        }
    }
    const QString number = count >= 0 ? QLocale().toString(count) : tr("more than %1").arg(m_model->rowCount());
    if (!m_model->isLoaded() && count < 0)
        m_count->setText({});
    else if (m_model->waiting() > 0)
        m_count->setText(
            tr("%1 · %2", "how many, what else")
                .arg(number,
                     tr("%n waiting", "news kept back while the pointer is over the list", m_model->waiting())));
    else if (oldest > 0 && count > 0)
        m_count->setText(tr("%1 · oldest %2").arg(number, shortSpan(m_clock.nowMs() - oldest)));
    else
        m_count->setText(number);
}

void InboxPane::setEmptyState()
{
    if (!m_model->isLoaded() || m_model->rowCount() > 0) {
        showPart(m_list);
        return;
    }
    showPart(m_empty);
    const Kind kind = m_workspace.view().kind;
    if (!m_progress.isEmpty())
        m_empty->setContent(QStringLiteral("download"), tr("Reading your help desk"),
                            tr("Conversations appear here as they come in."));
    else if (kind == Kind::Search)
        m_empty->setContent(
            QStringLiteral("search"), tr("Nothing found"),
            tr("Names, subjects, words of messages, addresses and numbers are searched. Fewer letters find more."));
    else if (m_menus->isNarrowed())
        m_empty->setContent(QStringLiteral("list-filter"), tr("Nothing passes this filter"),
                            tr("The filter above the list asks for less than this view holds."), tr("Show all open"));
    else if (kind == Kind::AllOpen || kind == Kind::ToSolve)
        m_empty->setContent(QStringLiteral("circle-check"), tr("Nothing waits for an answer"),
                            tr("New conversations appear here by themselves."));
    else
        m_empty->setContent(QStringLiteral("inbox"), tr("Nothing here"),
                            tr("What belongs to this view appears here by itself."), tr("Show all open"));
}

void InboxPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Pane));
}

} // namespace saskare
