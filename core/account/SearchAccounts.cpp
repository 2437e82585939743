#include "core/account/SearchAccounts.h"

namespace saskare {

void addAccountNames(SearchNames &names, const AccountRegistry &accounts, const ManifestCatalog &manifests)
{
    const QList<Account> all = accounts.accounts();
    for (const Account &account : all) {
        names.accounts.emplace_back(account.id, account.name);
        const std::shared_ptr<const Manifest> manifest = manifests.manifest(account.manifestId);
        if (!manifest)
            continue;
        for (const Status &status : manifest->statuses) {
            const QString word = status.label.isEmpty() ? status.code : status.label;
            if (!word.isEmpty() && !names.statuses.contains(word))
                names.statuses.append(word);
        }
    }
}

} // namespace saskare
