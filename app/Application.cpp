#include "app/Application.h"

#include "app/StallWatch.h"
#include "core/base/Log.h"
#include "ui/account/AccountsPage.h"
#include "ui/base/AppStyle.h"
#include "ui/base/MessageBoxes.h"
#include "ui/board/BoardPane.h"
#include "ui/conversation/ConversationPane.h"
#include "ui/conversation/NewConversationDialog.h"
#include "ui/customer/CustomerPane.h"
#include "ui/inbox/BulkBar.h"
#include "ui/inbox/InboxPane.h"
#include "ui/inbox/SearchFoot.h"
#include "ui/inbox/WiderSearch.h"
#include "ui/insight/InsightPane.h"
#include "ui/notifications/CallReminder.h"
#include "ui/notifications/NotificationServer.h"
#include "ui/notifications/Notifier.h"
#include "ui/outbox/OutboxPane.h"
#include "ui/settings/PrivacyPage.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/settings/WritingPage.h"
#include "ui/shell/Actions.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/TakeNext.h"
#include "ui/shell/ViewsPane.h"
#include "ui/shell/WelcomePage.h"

#include <QApplication>
#include <QDBusConnection>
#include <QProcess>
#include <QTimer>

namespace saskare {
namespace {

constexpr qint64 picturePatience = 90'000; // ms until a screenshot without its data is given up
constexpr std::chrono::milliseconds pictureSettles{1200}; // message bodies are laid out bit by bit
constexpr int exitNoPicture = 3;
constexpr std::chrono::seconds lockRetry{3};

QList<KeyLine> keyLines()
{
    QList<KeyLine> lines;
    for (const ActionSpec &spec : Actions::all()) {
        if (!spec.keys.isEmpty())
            lines.append({Actions::text(spec.group), Actions::text(spec), spec.keys});
    }
    return lines;
}

} // namespace

Application::Application(CommandLine line, const QString &profile, const StoreProtection &protection,
                         SingleInstance &single, QElapsedTimer started, Clock &clock)
    : m_line(std::move(line))
    , m_profile(profile)
    , m_single(single)
    , m_started(started)
    , m_clock(clock)
    , m_settings(profile)
    , m_languages(*qApp, profile + QStringLiteral("/translations"))
    , m_accounts(profile)
    , m_store(profile, m_clock, protection)
    , m_manifests(profile + QStringLiteral("/backends"))
    , m_keychain(m_clock)
    , m_secrets(m_keychain)
    , m_check(m_manifests, m_clock)
    , m_lock(profile)
    , m_sync(m_store, m_accounts, m_secrets, m_manifests, m_clock)
    , m_pictures(m_accounts, m_secrets)
    , m_counts(m_store)
    , m_profileKey(profile, m_keychain)
    , m_cover(m_theme)
    , m_screenLock(QDBusConnection::sessionBus())
    , m_surroundings(clock)
{
    choose();
    const Result<void> loaded = m_accounts.load();
    m_window = std::make_unique<MainWindow>(makePanes(), m_workspace, m_settings, m_theme);
    connectWindow();
    if (!loaded.ok())
        messageboxes::tell(m_window.get(), loaded.error());
}

Application::~Application() = default;

/// Language, look and place of the last time, or as the command line wants them.
void Application::choose()
{
    m_languages.choose(m_line.language.isEmpty() ? m_settings.text(Setting::Language) : m_line.language);
    QApplication::setStyle(new AppStyle(m_theme));
    m_theme.setDesktopDark(m_settings.isOn(Setting::DesktopDark));
    m_theme.choose(
        SettingsDialog::themeFrom(m_line.theme.isEmpty() ? m_settings.text(Setting::Theme) : m_line.theme));
    showViewOfLastTime(viewFrom(m_settings.text(Setting::View)));
    m_workspace.showConversation(ConversationId(m_settings.value(Setting::Conversation).toLongLong()));
}

void Application::showViewOfLastTime(const ViewChoice &view)
{
    if (view.kind != ViewChoice::Kind::SavedSearch) {
        m_workspace.showView(view);
        return;
    }
    m_store.savedSearches().then(
        this, [this, view, shown = m_workspace.view()](const std::vector<SavedSearchRow> &searches) {
            if (!(m_workspace.view() == shown))
                return; // the agent was quicker
            const auto found = std::find_if(searches.begin(), searches.end(), [&](const SavedSearchRow &search) {
                return search.id == view.savedSearch;
            });
            if (found != searches.end())
                m_workspace.showSavedSearch(*found);
            else
                m_workspace.showView({ViewChoice::Kind::ToSolve, {}, {}, {}});
        });
}

Panes Application::makePanes()
{
    Panes panes{};
    panes.views = new ViewsPane(m_store, m_accounts, m_sync, m_workspace, m_counts, m_theme, m_clock, nullptr);
    panes.views->setManifests(m_manifests);
    panes.inbox = new InboxPane(m_store, m_workspace, m_theme, m_clock, nullptr);
    panes.inbox->setCounts(&m_counts);
    auto *bulk = new BulkBar(*panes.inbox, m_store, m_sync, m_accounts, m_manifests, m_workspace, m_theme, m_clock);
    m_wider = new WiderSearch(m_sync, m_accounts, m_manifests, m_workspace, panes.inbox);
    panes.inbox->setFoot(new SearchFoot(*m_wider, m_workspace, m_theme, panes.inbox));
    panes.inbox->setNews(
        [this](AccountId account) { return isReached(m_sync.status(account)) ? News::Flowing : News::Stopped; });
    connect(panes.inbox, &InboxPane::rowsPainted, this,
            [this] { qCInfo(logApp) << "first rows after" << m_started.elapsed() << "ms"; });
    panes.conversation = m_conversation = new ConversationPane(m_store, m_sync, m_pictures, m_accounts, m_manifests,
                                                               m_workspace, m_dialer, m_theme, m_clock, nullptr);
    m_conversation->setSeveral(bulk->actions());
    m_takeNext
        = std::make_unique<TakeNext>(m_store, m_sync, m_accounts, m_manifests, m_workspace, m_settings, m_clock);
    connect(m_takeNext.get(), &TakeNext::said, panes.inbox, &InboxPane::say);
    m_conversation->setRefusal([this](const ConversationRow &row) { return m_takeNext->refusalFor(row); });
    auto *customer
        = new CustomerPane(m_store, m_accounts, m_manifests, m_workspace, m_dialer, m_theme, m_clock, nullptr);
    connect(customer, &CustomerPane::submitted, &m_sync, &SyncService::wakeOutbox);
    panes.customer = customer;
    panes.outbox = new OutboxPane(m_store, m_sync, m_accounts, m_workspace, m_theme, m_clock, nullptr);
    panes.quality = new InsightPane(m_store, m_sync, m_accounts, m_workspace, m_settings, m_theme, m_clock, nullptr);
    panes.now = makeBoard(*panes.views);
    m_status = panes.status = new StatusStrip(m_store, m_accounts, m_sync, m_workspace, m_theme, m_clock, nullptr);
    auto *welcome = new WelcomePage(m_theme, nullptr);
    connect(welcome, &WelcomePage::connectRequested, this, [this] { m_workspace.request(action::addAccount); });
    connect(welcome, &WelcomePage::practiceRequested, this, &Application::startPractice);
    panes.welcome = welcome;
    const auto follow = [this, inbox = panes.inbox] {
        QHash<AccountId, QColor> colors;
        const QList<Account> accounts = m_accounts.accounts();
        for (const Account &account : accounts) {
            if (accounts.size() > 1)
                colors.insert(account.id, QColor(account.color));
        }
        inbox->setAccountColors(colors);
        inbox->setCanCreate(!accountsThatCreate(m_accounts, m_manifests).isEmpty());
    };
    connect(&m_accounts, &AccountRegistry::changed, panes.inbox, follow);
    follow();
    return panes;
}

/// What is behind a figure is looked for as if it had been typed.
QWidget *Application::makeBoard(ViewsPane &views)
{
    auto *board = new BoardPane(m_store, m_sync, m_accounts, m_theme, m_clock, nullptr);
    connect(board, &BoardPane::searchWanted, &views, [this, &views](const QString &search) {
        m_window->showPlace(Rail::Place::Inbox);
        views.searchFor(search);
    });
    connect(board, &BoardPane::conversationWanted, this, [this](ConversationId id) {
        m_workspace.showConversation(id);
        m_workspace.request(action::open); // also when it is the one that was open
    });
    return board;
}

void Application::connectWindow()
{
    m_window->setOffered([this](QLatin1String action) {
        return action == action::searchThere ? m_wider->isOffered() : m_conversation->offers(action);
    });
    connect(&m_workspace, &Workspace::requested, this, &Application::carryOut);
    connect(&m_accounts, &AccountRegistry::changed, this, &Application::followAccounts);
    connect(&m_store, &Store::troubled, this,
            [this](const Error &error) { messageboxes::tell(m_window.get(), error); });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.reference || changes.everything)
            showAgent();
    });
    connect(&m_single, &SingleInstance::raiseRequested, this, &Application::raise);
    connect(&m_single, &SingleInstance::openRequested, this,
            [this](qint64 id) { m_workspace.showConversation(ConversationId(id)); });
    connect(m_window.get(), &MainWindow::firstPainted, this, &Application::beginWork);
    connect(m_window.get(), &MainWindow::closed, this, [this] {
        remember();
        QApplication::quit();
    });
    connect(&m_appearance, &DesktopAppearance::darkWanted, this, [this](bool dark) {
        m_theme.setDesktopDark(dark);
        m_settings.set(Setting::DesktopDark, dark);
    });
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Language)
            m_languages.choose(m_settings.text(Setting::Language));
    });
    connect(this, &Application::hindered, m_status, &StatusStrip::showHindrance);
    connect(&m_surroundings, &Surroundings::changed, &m_sync, &SyncService::rouse);
    followAccounts();
}

void Application::show()
{
    if (m_line.size.isValid())
        m_window->resize(m_line.size);
    if (m_line.stallLimitMs > 0)
        new StallWatch(m_line.stallLimitMs, this);
    m_appearance.start();
    m_window->show();
    if (!m_line.screenshot.isEmpty()) {
        m_pictureDeadline = m_clock.nowMs() + picturePatience;
        takePictureWhenReady();
    }
}

void Application::beginWork()
{
    qCInfo(logApp) << "first picture after" << m_started.elapsed() << "ms";
    if (m_line.screenshot.isEmpty())
        m_single.listen();
    m_notifications = std::make_unique<NotificationServer>(QDBusConnection::sessionBus());
    m_notifier = std::make_unique<Notifier>(m_store, m_sync, m_workspace, m_settings, *m_notifications, *m_window);
    connect(m_notifier.get(), &Notifier::activationRequested, this, &Application::raise);
    m_callReminder = std::make_unique<CallReminder>(m_store, m_clock);
    connect(m_callReminder.get(), &CallReminder::callsDue, m_notifier.get(), &Notifier::remind);
    hideWhenAway();
    followWriting();
    m_surroundings.start();
    showAgent();
    if (!m_line.practice) {
        startSync();
        return;
    }
    m_practice = std::make_unique<PracticeDesk>(m_profile, m_clock);
    m_practice->start(m_accounts, m_secrets, this).then(this, [this](const Result<void> &started) {
        if (!started.ok())
            messageboxes::tell(m_window.get(), started.error());
        startSync();
    });
}

/// Nobody reads customers' words off a screen that its user has left.
void Application::hideWhenAway()
{
    const auto follow
        = [this] { m_cover.setIdleAfter(std::chrono::minutes(m_settings.value(Setting::IdleCover).toInt())); };
    connect(&m_settings, &Settings::changed, &m_cover, follow);
    connect(&m_screenLock, &ScreenLock::changed, &m_cover,
            [this](bool locked) { locked ? m_cover.hideAll() : m_cover.showAll(); });
    connect(&m_cover, &PrivacyCover::changed, m_notifier.get(), &Notifier::setDiscreet);
    m_screenLock.watchLogin(QDBusConnection::systemBus());
    follow();
}

/// Dictionaries are looked for when the window is there, or earlier by whoever opens the settings at once.
void Application::followWriting()
{
    if (m_speller)
        return;
    m_speller = std::make_unique<Speller>(m_profile);
    const auto follow = [this] {
        m_conversation->setHold(std::chrono::seconds(m_settings.value(Setting::HoldSeconds).toInt()));
        m_conversation->setSpeller(m_settings.isOn(Setting::Spelling) ? m_speller.get() : nullptr);
    };
    connect(&m_settings, &Settings::changed, m_conversation, [follow](Setting setting) {
        if (setting == Setting::HoldSeconds || setting == Setting::Spelling)
            follow();
    });
    follow();
}

void Application::startSync()
{
    tryToSync();
    followAccounts();
}

/// Two programs that send for one profile would send twice: the second reads, and takes over when the first has
/// ended.
void Application::tryToSync()
{
    if (const Result<void> taken = m_lock.take(); !taken) {
        Q_EMIT hindered(m_hindrance = taken.error());
        m_clock.after(lockRetry, this, [this] { tryToSync(); });
        return;
    }
    Q_EMIT hindered(m_hindrance = {});
    m_syncing = true;
    m_sync.start();
}

void Application::carryOut(QLatin1String request)
{
    if (request == action::settings)
        openSettings(false);
    else if (request == action::create)
        openNewConversation();
    else if (request == action::addAccount)
        openSettings(true);
    else if (request == action::refresh)
        m_sync.refreshAll();
    else if (request == action::theme) {
        m_theme.choose(m_theme.isDark() ? ThemeChoice::Light : ThemeChoice::Dark);
        m_settings.set(Setting::Theme, SettingsDialog::nameOf(m_theme.choice()));
    }
}

void Application::openNewConversation()
{
    const QList<Account> able = accountsThatCreate(m_accounts, m_manifests);
    if (able.isEmpty())
        return;
    auto *dialog = new NewConversationDialog(m_store, able, m_theme, m_window.get());
    connect(dialog, &NewConversationDialog::begun, this, [this](AccountId account) { m_sync.wakeOutbox(account); });
    dialog->open();
}

void Application::openSettings(bool atAccounts)
{
    auto *accounts
        = new AccountsPage(m_store, m_sync, m_accounts, m_secrets, m_manifests, m_check, m_theme, m_clock, nullptr);
    accounts->showHindrance(m_hindrance);
    connect(this, &Application::hindered, accounts, &AccountsPage::showHindrance);
    auto *privacy = new PrivacyPage(m_settings, m_profileKey, m_profile, m_theme, nullptr);
    followWriting();
    auto *writing = new WritingPage(m_settings, *m_speller, m_theme, nullptr);
    auto *dialog
        = new SettingsDialog(m_settings, m_languages, m_theme, accounts, writing, privacy, keyLines, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (atAccounts)
        dialog->showPage(SettingsDialog::Accounts);
    dialog->open();
    if (atAccounts)
        accounts->addAccount();
}

void Application::followAccounts()
{
    m_window->setWelcome(m_accounts.accounts().isEmpty() && !m_line.practice);
    showAgent();
}

void Application::showAgent()
{
    const QList<Account> accounts = m_accounts.accounts();
    if (accounts.isEmpty()) {
        m_window->rail().setAgent({}, {});
        return;
    }
    m_store.agents(accounts.constFirst().id).then(this, [this](const std::vector<AgentRow> &agents) {
        for (const AgentRow &agent : agents) {
            if (agent.isMe)
                m_window->rail().setAgent(agent.name, agent.remoteId);
        }
    });
}

void Application::raise()
{
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void Application::startPractice()
{
    // A profile of its own, so that nothing of it ever mixes with real accounts.
    if (QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--practice")}))
        m_window->close();
}

void Application::remember()
{
    const QString view = textOf(m_workspace.view());
    if (!view.isEmpty())
        m_settings.set(Setting::View, view);
    m_settings.set(Setting::Conversation, m_workspace.conversation().value());
}

void Application::takePictureWhenReady()
{
    const bool isRead = m_syncing && m_sync.asOf() > 0 && m_workspace.conversation().isValid();
    if (isRead || (m_accounts.accounts().isEmpty() && !m_line.practice)) {
        QTimer::singleShot(pictureSettles, this, &Application::takePicture);
    } else if (m_clock.nowMs() > m_pictureDeadline) {
        qCCritical(logApp) << "there was nothing to take a picture of in time";
        QApplication::exit(exitNoPicture);
    } else {
        QTimer::singleShot(100, this, &Application::takePictureWhenReady);
    }
}

void Application::takePicture()
{
    const bool saved = m_window->grab().save(m_line.screenshot);
    if (!saved)
        qCCritical(logApp) << "the picture cannot be written to" << m_line.screenshot;
    QApplication::exit(saved ? 0 : exitNoPicture);
}

} // namespace saskare
