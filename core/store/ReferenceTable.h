#pragma once

#include "core/domain/Records.h"
#include "core/domain/SearchSyntax.h"
#include "core/store/Rows.h"

#include <QHash>
#include <QSet>

namespace saskare {

class Database;

/// Queues, agents, tags, canned responses, articles and macros: small, and referred to by everything else. Gives the
/// cache's own id for a help desk's name, making a row that is hidden until its record comes. Thread: the Database's.
class ReferenceTable
{
public:
    explicit ReferenceTable(Database &database)
        : m_database(database)
    {
    }

    /// Who "me" is; again after a rollback, because ids made in it are gone.
    void load();

    qint64 queue(AccountId account, const RemoteId &remote);
    qint64 agent(AccountId account, const RemoteId &remote);
    [[nodiscard]] bool isMe(qint64 agent) const { return m_me.contains(agent); }
    /// The remote id of "me"; empty if not known.
    [[nodiscard]] RemoteId me(AccountId account) const { return m_meOf.value(account); }
    [[nodiscard]] QString nameOfMe(AccountId account); ///< empty if not known
    [[nodiscard]] RemoteId queueRemote(qint64 queue);
    [[nodiscard]] RemoteId agentRemote(qint64 agent);

    // True when something changed.
    bool put(AccountId account, const QueueRecord &record);
    /// `meChanged`: conversations must learn anew whose they are.
    bool put(AccountId account, const AgentRecord &record, bool &meChanged);
    bool put(AccountId account, const TagRecord &record);
    bool put(AccountId account, const CannedResponseRecord &record);
    bool put(AccountId account, const ArticleRecord &record);
    bool put(AccountId account, const MacroRecord &record);
    bool remove(AccountId account, const Deletion &deletion);

    enum class Which
    {
        Active,
        All, ///< with those that nothing more is given to
    };
    std::vector<AgentRow> agents(AccountId account, Which which = Which::Active);
    std::vector<QueueRow> queues(Which which = Which::Active);
    QStringList tags(AccountId account);
    std::vector<CannedResponseRow> cannedResponses(AccountId account);
    std::vector<MacroRow> macros(AccountId account);
    std::vector<AccountId> accounts();
    SearchNames searchNames(); ///< of all accounts

private:
    using Key = std::pair<AccountId, RemoteId>;
    Database &m_database;
    QHash<Key, qint64> m_queues;
    QHash<Key, qint64> m_agents;
    QSet<qint64> m_me;
    QHash<AccountId, RemoteId> m_meOf;
};

} // namespace saskare
