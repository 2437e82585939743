#include "ui/inbox/WiderSearch.h"

#include "core/backend/Manifest.h"
#include "core/domain/SearchData.h"
#include "ui/shell/Workspace.h"

#include <algorithm>

namespace saskare {

WiderSearch::WiderSearch(SyncService &sync, const AccountRegistry &accounts, const ManifestCatalog &manifests,
                         Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_manifests(manifests)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::queryChanged, this, &WiderSearch::callOff);
    connect(&workspace, &Workspace::requested, this, [this](QLatin1String action) {
        if (action == action::searchThere)
            ask();
    });
    connect(&sync, &SyncService::statusChanged, this, &WiderSearch::changed);
    connect(&accounts, &AccountRegistry::changed, this, &WiderSearch::changed);
}

WiderSearch::~WiderSearch()
{
    if (m_givenUp)
        m_givenUp->store(true);
}

void WiderSearch::callOff()
{
    if (m_givenUp)
        m_givenUp->store(true);
    m_givenUp.reset();
    m_asked.clear();
    Q_EMIT changed();
}

/// Whose help desk can search, as far as this search may concern it.
QList<Account> WiderSearch::able() const
{
    QList<Account> able;
    if (m_workspace.view().kind != ViewChoice::Kind::Search)
        return able;
    const ConversationQuery query = m_workspace.query();
    const QList<Account> accounts = m_accounts.accounts();
    for (const Account &account : accounts) {
        const std::shared_ptr<const Manifest> manifest = m_manifests.manifest(account.manifestId);
        if (manifest && manifest->searchPages > 0 && mayConcern(query, account.id))
            able.append(account);
    }
    return able;
}

bool WiderSearch::isReached(AccountId account) const
{
    const ConnectionState state = m_sync.status(account).state;
    return state == ConnectionState::Online || state == ConnectionState::ServerTrouble;
}

QStringList WiderSearch::names(bool reached) const
{
    QStringList names;
    const QList<Account> all = able();
    for (const Account &account : all) {
        if (isReached(account.id) == reached)
            names.append(account.name);
    }
    return names;
}

void WiderSearch::ask()
{
    if (!isOffered())
        return;
    m_givenUp = std::make_shared<std::atomic_bool>(false);
    const ConversationQuery query = m_workspace.query();
    const QList<Account> all = able();
    for (const Account &account : all) {
        if (!isReached(account.id))
            continue;
        m_asked.push_back({account.id, account.name, State::Searching, {}, {}});
        m_sync.search(account.id, query, m_givenUp)
            .then(this, [this, id = account.id, mine = m_givenUp](const Result<FoundThere> &found) {
                if (!mine->load())
                    take(id, found);
            });
    }
    Q_EMIT changed();
}

void WiderSearch::take(AccountId account, const Result<FoundThere> &found)
{
    const auto asked
        = std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked &each) { return each.account == account; });
    if (asked == m_asked.end())
        return;
    asked->state = found ? State::Answered : State::Failed;
    if (found) {
        asked->found = *found;
        m_workspace.addFound(found->found);
    } else {
        asked->error = found.error();
    }
    Q_EMIT changed();
}

} // namespace saskare
