#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/ConnectionCheck.h"
#include "core/account/SessionSecretStore.h"
#include "core/store/Store.h"
#include "core/sync/SyncService.h"
#include "ui/base/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace saskare {

class AccountCard;
class Button;
class EmptyState;
class InfoBar;

/// The accounts of the profile: how each stands, and what can be done with it. Thread: GUI.
class AccountsPage : public QWidget
{
    Q_OBJECT
public:
    AccountsPage(Store &store, SyncService &sync, AccountRegistry &accounts, SessionSecretStore &secrets,
                 ManifestCatalog &manifests, ConnectionCheck &check, const Theme &theme, Clock &clock,
                 QWidget *parent);

    /// Opens the wizard for a new account.
    void addAccount();
    /// Why no account is synced at all; an empty error when nothing stands in the way.
    void showHindrance(const Error &error);

private:
    void setTexts();
    void fill();
    void openWizard(std::optional<Account> account);
    void askToRemove(AccountId id);
    void remove(const Account &account);
    /// Takes its key away and leaves the rest, paused for good.
    void disconnectFrom(Account account);
    void removeSecrets(const Account &account);

    Store &m_store;
    SyncService &m_sync;
    AccountRegistry &m_accounts;
    SessionSecretStore &m_secrets;
    ManifestCatalog &m_manifests;
    ConnectionCheck &m_check;
    const Theme &m_theme;
    Clock &m_clock;
    Error m_hindrance;
    QList<AccountCard *> m_cards;
    QVBoxLayout *m_layout;
    EmptyState *m_empty;
    InfoBar *m_trouble;
    Button *m_add;
};

} // namespace saskare
