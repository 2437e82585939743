#include "ui/shell/MainWindow.h"

#include "core/language/LanguageCatalog.h"
#include "ui/base/LiveText.h"
#include "ui/inbox/InboxPane.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/KeysOverlay.h"
#include "ui/shell/SearchHelp.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/ViewsPane.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace saskare {
namespace {

/// Below these widths of the window a pane folds.
constexpr int roomForCustomer = 1440, roomForViews = 1280;
constexpr int titleBarHeight = 32; ///< about what the window manager adds

} // namespace

MainWindow::MainWindow(const Panes &panes, Workspace &workspace, Settings &settings, const Theme &theme)
    : m_panes(panes)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_theme(theme)
    , m_rail(new Rail(workspace, theme, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_places(new QStackedWidget(this))
    , m_keys(new KeysOverlay(theme, this))
    , m_searchHelp(new SearchHelp(theme, this))
    , m_palette(new CommandPalette(
          theme, [this] { return commands(); }, [this](const QString &typed) { return searchesFor(typed); }, this))
    , m_actions(new Actions(workspace, theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(860, 520);
    compose();
    connectPanes();
    restore();
    new LiveText(this, [this] { setWindowTitle(QStringLiteral("Saskare")); });
}

MainWindow::~MainWindow() = default;

void MainWindow::compose()
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    const auto add = [&](QWidget *pane, int least, int stretch) {
        pane->setMinimumWidth(least);
        m_splitter->addWidget(pane);
        m_splitter->setStretchFactor(m_splitter->count() - 1, stretch);
    };
    add(m_panes.views, 160, 0);
    add(m_panes.inbox, 260, 0);
    add(m_panes.conversation, 430, 1);
    add(m_panes.customer, 240, 0);
    m_places->addWidget(m_splitter);
    m_places->addWidget(m_panes.outbox);
    m_places->addWidget(m_panes.welcome);
    for (QWidget *place : {m_panes.quality, m_panes.now}) {
        if (place)
            m_places->addWidget(place);
    }

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_places, 1);
    right->addWidget(m_panes.status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
}

void MainWindow::connectPanes()
{
    connect(&m_workspace, &Workspace::requested, this, &MainWindow::carryOut);
    connect(&m_workspace, &Workspace::viewChanged, this, [this] { showPlace(Rail::Place::Inbox); });
    connect(&m_workspace, &Workspace::conversationChanged, this, [this] { showPlace(Rail::Place::Inbox); });
    connect(&m_workspace, &Workspace::leftBehind, this, [this](ConversationId id) {
        if (m_settings.isOn(Setting::NextAfterDone))
            m_panes.inbox->showNextAfter(id);
    });
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_panes.views, &ViewsPane::leftSearch, m_panes.inbox, &InboxPane::focusList);
    connect(m_panes.views, &ViewsPane::currentNameChanged, m_panes.inbox, &InboxPane::setViewName);
    connect(m_panes.status, &StatusStrip::progressChanged, m_panes.inbox, &InboxPane::setProgress);
    connect(m_panes.status, &StatusStrip::troubleChanged, m_rail, &Rail::setOutboxTrouble);
}

QList<PaletteEntry> MainWindow::commands() const
{
    const bool isOpen = m_workspace.conversation().isValid();
    QList<PaletteEntry> list;
    const auto addGroup = [&](ActionGroup group) {
        for (const ActionSpec &spec : Actions::all()) {
            if (spec.group != group || spec.id == action::palette || (spec.needsConversation && !isOpen)
                || !m_offered(spec.id))
                continue;
            list.append({Actions::text(spec), Actions::text(group), QLatin1String(spec.icon),
                         spec.keys.isEmpty() ? QString() : keyText(spec.keys.first()),
                         [this, id = spec.id] { m_workspace.request(id); }});
        }
    };
    addGroup(ActionGroup::Conversation);
    const QList<ViewEntry> views = m_panes.views->views();
    for (const ViewEntry &entry : views)
        list.append({entry.text,
                     tr("Views"),
                     entry.icon.isEmpty() ? QStringLiteral("layers") : entry.icon,
                     {},
                     [this, entry] { m_panes.views->showView(entry); }});
    addGroup(ActionGroup::List);
    addGroup(ActionGroup::Window);
    for (const Language &language : LanguageCatalog::languages())
        list.append({tr("Language: %1").arg(language.ownName),
                     Actions::text(ActionGroup::Window),
                     QStringLiteral("languages"),
                     {},
                     [this, code = language.code] { m_settings.set(Setting::Language, code); }});
    return list;
}

QList<PaletteEntry> MainWindow::searchesFor(const QString &typed)
{
    return {{tr("Search everything for “%1”").arg(typed),
             Actions::text(ActionGroup::List),
             QStringLiteral("search"),
             {},
             [this, typed] {
                 showPlace(Rail::Place::Inbox); // what is found stands there
                 m_panes.views->searchFor(typed);
             }}};
}

void MainWindow::carryOut(QLatin1String request)
{
    if (request == action::next)
        m_workspace.step(1);
    else if (request == action::previous)
        m_workspace.step(-1);
    else if (request == action::open) {
        showPlace(Rail::Place::Inbox);
        m_panes.conversation->setFocus(Qt::OtherFocusReason);
    } else if (request == action::search) {
        showPlace(Rail::Place::Inbox);
        m_panes.views->show();
        m_workspace.startSearch();
    } else if (request == action::toggleCustomer) {
        m_wantsCustomer = !m_panes.customer->isVisible();
        m_panes.customer->setVisible(m_wantsCustomer);
        m_settings.set(Setting::CustomerShown, m_wantsCustomer);
    } else if (request == action::toggleViews) {
        m_wantsViews = !m_panes.views->isVisible();
        m_panes.views->setVisible(m_wantsViews);
        m_settings.set(Setting::ViewsShown, m_wantsViews);
    } else if (request == action::outbox)
        togglePlace(Rail::Place::Outbox);
    else if (request == action::quality)
        togglePlace(Rail::Place::Quality);
    else if (request == action::now)
        togglePlace(Rail::Place::Now);
    else if (request == action::keys)
        m_keys->toggle();
    else if (request == action::searchHelp)
        m_searchHelp->toggle();
    else if (request == action::palette)
        m_palette->toggle();
    else if (request == action::nextPane)
        cyclePanes(1);
    else if (request == action::previousPane)
        cyclePanes(-1);
    else if (request == action::reply || request == action::note || request == action::takeNext)
        showPlace(Rail::Place::Inbox);
    else if (request == action::evaluate || request == action::evaluateNext) {
        showPlace(Rail::Place::Inbox);
        m_panes.customer->show(); // where there is little room it may be folded; what the agent prefers stays
    } else if (request == action::quit)
        close();
}

void MainWindow::setWelcome(bool welcome)
{
    if (m_welcome == welcome)
        return;
    m_welcome = welcome;
    m_places->setCurrentWidget(welcome ? m_panes.welcome : static_cast<QWidget *>(m_splitter));
    if (welcome)
        m_panes.welcome->setFocus(Qt::OtherFocusReason);
    else
        m_panes.inbox->focusList();
}

QWidget *MainWindow::widgetOf(Rail::Place place) const
{
    switch (place) {
    case Rail::Place::Outbox:
        return m_panes.outbox;
    case Rail::Place::Quality:
        return m_panes.quality;
    case Rail::Place::Now:
        return m_panes.now;
    case Rail::Place::Inbox:
        break;
    }
    return m_splitter;
}

void MainWindow::togglePlace(Rail::Place place)
{
    showPlace(m_places->currentWidget() == widgetOf(place) ? Rail::Place::Inbox : place);
}

void MainWindow::showPlace(Rail::Place place)
{
    m_rail->setPlace(place);
    QWidget *widget = widgetOf(place);
    if (m_welcome || !widget || m_places->currentWidget() == widget)
        return;
    m_places->setCurrentWidget(widget);
    if (place == Rail::Place::Inbox)
        m_panes.inbox->focusList();
    else
        widget->setFocus(Qt::OtherFocusReason);
}

void MainWindow::cyclePanes(int by)
{
    QList<QWidget *> panes{m_panes.views,    m_panes.inbox,  m_panes.conversation,
                           m_panes.customer, m_panes.outbox, m_panes.now,
                           m_panes.quality,  m_panes.status, m_rail};
    panes.removeIf([](const QWidget *pane) { return !pane || !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()) || panes[i] == QApplication::focusWidget())
            at = i;
    }
    QWidget *pane = panes[(at + by + panes.size()) % panes.size()];
    if (pane == m_panes.views) {
        m_panes.views->focusViews();
    } else if (pane == m_panes.inbox) {
        m_panes.inbox->focusList();
    } else if (pane->focusPolicy() != Qt::NoFocus || pane->focusProxy()) {
        pane->setFocus(Qt::TabFocusReason);
    } else {
        // The first thing in it that takes the keyboard.
        const QList<QWidget *> inside = pane->findChildren<QWidget *>();
        const auto first = std::find_if(inside.begin(), inside.end(), [](const QWidget *widget) {
            return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        });
        if (first != inside.end())
            (*first)->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::fold()
{
    // Only crossing a limit folds or unfolds: what the agent then shows by key stays.
    const bool customer = width() >= roomForCustomer, views = width() >= roomForViews;
    if (customer != m_hadRoomForCustomer) {
        m_panes.customer->setVisible(customer && m_wantsCustomer);
        m_hadRoomForCustomer = customer;
    }
    if (views != m_hadRoomForViews) {
        m_panes.views->setVisible(views && m_wantsViews);
        m_hadRoomForViews = views;
    }
}

void MainWindow::restore()
{
    m_wantsCustomer = m_settings.isOn(Setting::CustomerShown);
    m_wantsViews = m_settings.isOn(Setting::ViewsShown);
    m_panes.customer->setVisible(m_wantsCustomer);
    m_panes.views->setVisible(m_wantsViews);
    m_panes.inbox->focusList();
    if (!restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray())) {
        // A window manager may leave a window larger than its screen, and then the composer is out of reach.
        const QSize room = screen()->availableGeometry().size() - QSize(0, titleBarHeight);
        resize(QSize(1600, 940).boundedTo(room));
    }
    if (!m_splitter->restoreState(m_settings.value(Setting::Splitter).toByteArray()))
        m_splitter->setSizes({measure::views, measure::list, 700, measure::customer});
}

void MainWindow::save()
{
    m_settings.set(Setting::WindowGeometry, saveGeometry());
    m_settings.set(Setting::Splitter, m_splitter->saveState());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        showPlace(Rail::Place::Inbox);
        m_panes.inbox->focusList();
        return;
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Color::Window));
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
}

} // namespace saskare
