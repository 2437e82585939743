#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/SessionSecretStore.h"
#include "core/backend/Connection.h"

namespace saskare {

/// Stores an account with its secrets so that sync never sees one without the other: a new account is paused until
/// its secrets are in the keychain. One use. Thread: GUI.
class AccountSaver : public QObject
{
    Q_OBJECT
public:
    AccountSaver(AccountRegistry &registry, SessionSecretStore &secrets, QObject *parent);

    void save(const Account &account, const QMap<QString, Secret> &given);
    /// The user's answer to keychainRefused(): keep the rest for this run only.
    void keepForThisRun();
    void tryAgain();
    /// Takes back what save() did so far.
    void giveUp();

Q_SIGNALS:
    void saved(saskare::AccountId account);
    void failed(const saskare::Error &error);
    /// The keychain did not take a secret: keepForThisRun(), tryAgain() or giveUp().
    void keychainRefused(const saskare::Error &error);

private:
    void writeNext();
    void finish();

    AccountRegistry &m_registry;
    SessionSecretStore &m_secrets;
    Account m_account;
    bool m_isNew = false, m_pausedAfter = false;
    QMap<QString, Secret> m_left;
};

} // namespace saskare
