#pragma once

#include "core/account/Account.h"
#include "core/base/Result.h"

#include <QList>
#include <QObject>

namespace saskare {

/// The accounts of a profile, in `accounts.json` of its folder (mode 0600, written whole by QSaveFile).
/// Small enough to be read at start on the calling thread.
class AccountRegistry : public QObject
{
    Q_OBJECT
public:
    explicit AccountRegistry(QString folder, QObject *parent = nullptr);

    /// Reads the file; a file that is not there is an empty registry. Error: Storage or BadInput, the file untouched.
    Result<void> load();
    [[nodiscard]] QList<Account> accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<Account> account(AccountId id) const;
    /// Adds (id is given anew) or replaces (id is known). Gives the account as stored.
    Result<Account> save(Account account);
    Result<void> remove(AccountId id);

Q_SIGNALS:
    void changed();

private:
    Result<void> write();

    QString m_folder;
    QList<Account> m_accounts;
    qint64 m_nextId = 1;
};

} // namespace saskare
