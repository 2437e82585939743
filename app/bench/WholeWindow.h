#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/SecretStore.h"
#include "core/calls/Dialer.h"
#include "core/language/LanguageCatalog.h"
#include "core/store/Store.h"
#include "core/sync/MessagePictures.h"
#include "core/sync/SyncService.h"
#include "ui/inbox/InboxPane.h"
#include "ui/models/ViewCountsModel.h"
#include "ui/settings/Settings.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Workspace.h"

namespace saskare::bench {

/// The program's own window over a store, with all its panes, but with nobody who syncs. Thread: GUI.
class WholeWindow
{
public:
    /// `folder` holds the accounts; one is made if there is none.
    WholeWindow(Store &store, const QString &folder);
    ~WholeWindow();
    WholeWindow(const WholeWindow &) = delete;
    WholeWindow &operator=(const WholeWindow &) = delete;

    /// Shows it in 1920x1080 and waits for the first rows; false if none came.
    bool show();
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    /// Of the inbox.
    template <class Kind>
    [[nodiscard]] Kind *part() const
    {
        return m_window->findChild<Kind *>();
    }

private:
    struct NoDialer : Dialer
    {
        [[nodiscard]] bool isAvailable() const override { return false; }
        Result<void> dial(const QString &) override { return {}; }
    };

    SystemClock m_clock;
    Theme m_theme;
    Settings m_settings{QString()};
    AccountRegistry m_accounts;
    MemorySecretStore m_secrets;
    ManifestCatalog m_manifests{QString()};
    SyncService m_sync;
    MessagePictures m_pictures{m_accounts, m_secrets};
    Workspace m_workspace;
    ViewCountsModel m_counts;
    NoDialer m_dialer;
    std::unique_ptr<MainWindow> m_window;
};

/// Gives the folder an account that nobody answers for, so that the program shows what is in the cache.
void connectNobody(const QString &folder);

} // namespace saskare::bench
