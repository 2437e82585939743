#include "core/store/PresenceTable.h"

#include "core/domain/PresenceRules.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

namespace saskare {

QSet<ConversationId> PresenceTable::replace(AccountId account, const std::vector<PresenceRecord> &records,
                                            const std::function<qint64(const RemoteId &)> &idOf, qint64 nowMs)
{
    QSet<ConversationId> concerned;
    Statement before(m_database, "SELECT DISTINCT conversation FROM presence WHERE account = ?");
    before.bind(account);
    while (before.step())
        concerned.insert(ConversationId(before.integer(0)));
    Statement(m_database, "DELETE FROM presence WHERE account = ?").bind(account).run();
    for (const PresenceRecord &record : records) {
        const qint64 conversation = idOf(record.conversation.value_or(RemoteId()));
        if (conversation == 0)
            continue;
        concerned.insert(ConversationId(conversation));
        Statement(m_database,
                  "INSERT OR REPLACE INTO presence (account, conversation, agent, name, kind, told_at)"
                  " VALUES (?, ?, ?, ?, ?, ?)")
            .bind(account, conversation, record.agent.value_or(record.id), record.name.value_or(QString()),
                  record.kind.value_or(PresenceKind::Viewing), nowMs)
            .run();
    }
    return concerned;
}

QHash<ConversationId, QList<ColleagueRow>> PresenceTable::all(qint64 nowMs)
{
    QHash<ConversationId, QList<ColleagueRow>> rows;
    Statement found(m_database,
                    "SELECT p.conversation, p.agent, iif(p.name <> '', p.name, ifnull(a.name, '')), p.kind, p.told_at"
                    " FROM presence p LEFT JOIN agent a ON a.account = p.account AND a.remote_id = p.agent"
                    " WHERE p.told_at >= ? AND ifnull(a.is_me, 0) = 0 ORDER BY p.kind DESC, p.agent");
    found.bind(nowMs - presenceKeptMs);
    while (found.step()) {
        const ColleagueRow row{found.text(1), found.text(2), found.word<PresenceKind>(3), found.integer(4)};
        if (presenceAge(row.toldAt, nowMs) != PresenceAge::Gone)
            rows[ConversationId(found.integer(0))].append(row);
    }
    return rows;
}

} // namespace saskare
