#pragma once

#include "core/base/Clock.h"
#include "core/domain/ChangeSet.h"
#include "core/store/CacheTables.h"
#include "core/store/OutboxTable.h"

namespace saskare {

/// Keeps the effective columns of conversations equal to: what the server told, with the commands of the outbox
/// applied. Every write of a conversation goes through here. Also knows when a sent command's effect has come back
/// from the server, so that the outbox can let go of it.
/// Inside a transaction of the cache. Thread: the writer.
class EffectiveRows
{
public:
    EffectiveRows(CacheTables &cache, OutboxTable &outbox, Clock &clock);

    /// Which conversations have commands; after opening.
    void load();
    /// The lane got its first command, or perhaps lost its last.
    void laneChanged(AccountId account, const QString &lane);
    [[nodiscard]] bool hasCommands(AccountId account, const QString &lane) const;

    /// The row with the server's values in `fields`.
    StoredConversation serverRow(const StoredConversation &stored);
    /// The same, without looking when no command is there.
    StoredConversation told(const StoredConversation &stored);
    /// Writes `row`, whose `fields` are the server's, with the commands applied.
    qint64 write(StoredConversation row, const std::optional<StoredConversation> &before);
    /// Works one conversation out anew; makes its row when only the outbox knows it.
    qint64 settle(AccountId account, const QString &lane, ChangeSet &changes);
    /// The same after messages changed.
    void summarise(qint64 conversation, ChangeSet &changes);

    /// Sent commands of the lane that the cache shows by now. `recordCame`: a conversation record arrived, and
    /// `recordIsNew` it differs in version or time from what was here.
    QList<CommandId> echoed(AccountId account, const QString &lane, bool recordCame, bool recordIsNew);
    /// Settle as if these were gone, until they are.
    void ignore(const QList<CommandId> &commands) { m_ignored = commands; }

private:
    using Lane = std::pair<AccountId, QString>;
    std::vector<StoredCommand> commandsOf(AccountId account, const QString &lane);
    void keepTargets(StoredConversation &row, AccountId account, const QString &lane);
    StoredConversation rowForNew(AccountId account, const QString &lane, const std::vector<StoredCommand> &commands);
    [[nodiscard]] bool isMarkedHere(qint64 conversation, CommandId command);
    bool messageIsHere(qint64 conversation, const OutboxEntry &entry);
    [[nodiscard]] LocalNames names(AccountId account);

    CacheTables &m_cache;
    OutboxTable &m_outbox;
    Clock &m_clock;
    QSet<Lane> m_lanes;
    QList<CommandId> m_ignored;
};

} // namespace saskare
