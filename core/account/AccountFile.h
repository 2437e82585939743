#pragma once

#include "core/account/Account.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

namespace saskare {

/// What stands in accounts.json, as a value: its text form and back. Knows no disk; any thread.
struct AccountFile
{
    Q_DECLARE_TR_FUNCTIONS(AccountFile)
public:
    QList<Account> accounts;
    QList<AccountId> leaving; ///< removed, but what is kept of them may still be on the disk
    qint64 nextId = 1; ///< never given twice, so that a removed account's leftovers meet nobody

    [[nodiscard]] QByteArray toJson() const;
    /// Error: BadInput; `happened` names the place ("accounts[1].url").
    static Result<AccountFile> fromJson(const QByteArray &json);
};

} // namespace saskare
