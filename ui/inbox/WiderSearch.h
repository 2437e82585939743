#pragma once

#include "core/account/AccountRegistry.h"
#include "core/base/Result.h"
#include "core/sync/SyncService.h"

#include <QObject>

#include <vector>

namespace saskare {

class ManifestCatalog;
class Store;
class Workspace;

/// Has the help desks search for what the agent searches for here, when the agent asks for it: each account whose
/// help desk can, side by side, one time for each search. What they find joins the list through the workspace; here
/// stands only how it goes. Another search calls it off. Thread: GUI.
class WiderSearch : public QObject
{
    Q_OBJECT
public:
    WiderSearch(SyncService &sync, const AccountRegistry &accounts, const ManifestCatalog &manifests,
                Workspace &workspace, QObject *parent);
    ~WiderSearch() override;

    enum class State
    {
        Searching,
        Answered,
        Failed
    };
    struct Asked
    {
        AccountId account;
        QString name;
        State state = State::Searching;
        FoundThere found; ///< of Answered
        Error error; ///< of Failed
    };
    /// A search is shown, and some help desk could be asked that has not been.
    [[nodiscard]] bool isOffered() const { return m_asked.empty() && !reachable().isEmpty(); }
    /// Names of accounts that could be asked now.
    [[nodiscard]] QStringList reachable() const { return names(true); }
    /// The same, but there is no connection.
    [[nodiscard]] QStringList unreachable() const { return names(false); }
    [[nodiscard]] const std::vector<Asked> &asked() const { return m_asked; }
    void ask();

Q_SIGNALS:
    void changed();

private:
    void callOff();
    [[nodiscard]] QList<Account> able() const;
    [[nodiscard]] bool isReached(AccountId account) const;
    [[nodiscard]] QStringList names(bool reached) const;
    void take(AccountId account, const Result<FoundThere> &found);

    SyncService &m_sync;
    const AccountRegistry &m_accounts;
    const ManifestCatalog &m_manifests;
    Workspace &m_workspace;
    std::vector<Asked> m_asked;
    GivenUp m_givenUp; ///< of those that are asked
};

} // namespace saskare
