#pragma once

#include "core/account/AccountFile.h"
#include "core/base/Result.h"

#include <QList>
#include <QObject>

#include <functional>

namespace saskare {

/// The accounts of a profile, in `accounts.json` of its folder (mode 0600, written whole by QSaveFile).
/// Small enough to be read at start on the calling thread. Each change reads the file again first, under a lock, so
/// that the window and the console may both change it. A file that cannot be understood is never written over.
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
    /// It is no longer there at once; leaving() tells who has to erase what is kept of it, also after a restart.
    Result<void> remove(AccountId id);
    /// Removed accounts of which something may still be kept on this computer.
    [[nodiscard]] QList<AccountId> leaving() const { return m_leaving; }
    /// Nothing of it is kept any more.
    Result<void> forgotten(AccountId id);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] Result<AccountFile> read() const;
    Result<void> write(const AccountFile &file);
    Result<void> change(const std::function<Result<void>(AccountFile &)> &edit);

    QString m_folder;
    QList<Account> m_accounts;
    QList<AccountId> m_leaving;
};

} // namespace saskare
