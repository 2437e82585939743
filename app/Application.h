#pragma once

#include "app/CommandLine.h"
#include "app/DesktopAppearance.h"
#include "app/PracticeDesk.h"
#include "app/ScreenLock.h"
#include "app/SingleInstance.h"
#include "app/Surroundings.h"
#include "core/account/ConnectionCheck.h"
#include "core/account/KeychainSecretStore.h"
#include "core/language/LanguageCatalog.h"
#include "core/spelling/Speller.h"
#include "core/sync/MessagePictures.h"
#include "core/sync/ProfileKey.h"
#include "core/sync/ProfileLock.h"
#include "core/sync/SyncService.h"
#include "ui/conversation/UrlDialer.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PrivacyCover.h"
#include "ui/shell/Workspace.h"

#include <QElapsedTimer>

namespace saskare {

class ConversationPane;

class AccountsPage;
class AppStyle;
class CallReminder;
class NotificationServer;
class Notifier;
class TakeNext;
class WiderSearch;

/// Makes every long-lived object in the order in which they need each other, and takes them down in the opposite one:
/// the window first, the store last. Carries out the requests that concern the program. What is not needed to paint
/// the first picture (network, keychain, practice desk, notifications) begins after it. Thread: GUI.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `profile`: an existing folder. `started`: since the process began. `clock` must outlive it.
    Application(CommandLine line, const QString &profile, const StoreProtection &protection, SingleInstance &single,
                QElapsedTimer started, Clock &clock);
    ~Application() override;

    void show();

    // For those who drive the program instead of an agent.
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] SyncService &sync() { return m_sync; }
    [[nodiscard]] SessionSecretStore &secrets() { return m_secrets; }

Q_SIGNALS:
    /// Why nothing is synced; an empty error when nothing stands in the way.
    void hindered(const saskare::Error &error);

private:
    void choose();
    void showViewOfLastTime(const ViewChoice &view);
    Panes makePanes();
    QWidget *makeBoard(ViewsPane &views);
    void connectWindow();
    void beginWork();
    void startSync();
    void hideWhenAway();
    void followWriting();
    void tryToSync();
    void carryOut(QLatin1String action);
    void openNewConversation();
    void openSettings(bool atAccounts);
    void followAccounts();
    void showAgent();
    void raise();
    void startPractice();
    void remember();
    void takePictureWhenReady();
    void takePicture();

    const CommandLine m_line;
    const QString m_profile;
    SingleInstance &m_single;
    const QElapsedTimer m_started;

    Clock &m_clock;
    Settings m_settings;
    LanguageCatalog m_languages;
    Theme m_theme;
    AccountRegistry m_accounts;
    Store m_store;
    ManifestCatalog m_manifests;
    KeychainSecretStore m_keychain;
    SessionSecretStore m_secrets;
    ConnectionCheck m_check;
    ProfileLock m_lock; ///< outlives m_sync: nobody else syncs before it has ended
    SyncService m_sync;
    MessagePictures m_pictures;
    UrlDialer m_dialer;
    Workspace m_workspace;
    ViewCountsModel m_counts;
    std::unique_ptr<PracticeDesk> m_practice;
    DesktopAppearance m_appearance;
    ProfileKey m_profileKey;
    std::unique_ptr<Speller> m_speller; ///< from the first picture on
    PrivacyCover m_cover;
    ScreenLock m_screenLock;
    Surroundings m_surroundings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NotificationServer> m_notifications;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<CallReminder> m_callReminder;
    std::unique_ptr<TakeNext> m_takeNext;
    ConversationPane *m_conversation = nullptr; ///< of the window
    StatusStrip *m_status = nullptr; ///< the window's
    WiderSearch *m_wider = nullptr; ///< the list's
    bool m_syncing = false;
    Error m_hindrance;
    qint64 m_pictureDeadline = 0;
};

} // namespace saskare
