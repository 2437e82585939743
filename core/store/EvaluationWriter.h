#pragma once

#include "core/store/CacheTables.h"
#include "core/store/EvaluationTable.h"
#include "core/store/KeptEvaluations.h"
#include "core/store/OutboxTable.h"

namespace saskare {

/// The rules of evaluations in outbox.db: in which lane one stands, which waiting one it replaces, and how long what
/// was sent is remembered: until the help desk gives it back. Inside a transaction of outbox.db where it writes.
/// Thread: the writer.
class EvaluationWriter
{
public:
    EvaluationWriter(Database &outboxFile, CacheTables &cache, OutboxTable &outbox, Clock &clock);

    struct Place
    {
        AccountId account;
        QString lane;
    };
    /// Error: NotFound, there is no such touchpoint; BadInput.
    Result<Place> place(AccountId account, ConversationId conversation, const EvaluateTouchpoint &command);
    /// Who says it and when, where it is not told.
    void complete(AccountId account, EvaluateTouchpoint &command);
    /// The lane's commands that a newer one makes needless: all but those that are on their way.
    void removeWaiting(const Place &place);

    void keep(const Place &place, const Evaluation &evaluation);
    /// The help desk has it: remembered, unless it is told already.
    void sent(const Place &place, const Evaluation &evaluation);
    /// Some of this account were sent and have not been given back yet.
    [[nodiscard]] bool isAwaited(AccountId account) { return m_kept.hasSent(account); }
    /// Forgets what a page gave back, or what somebody said there later.
    void told(AccountId account, const RecordBatch &records);
    void removeAccount(AccountId account) { m_kept.removeAccount(account); }
    /// As Store::sendKeptEvaluations says: the commands of those that may go. What is kept stays beneath its command
    /// until that has arrived, and is there again if it is discarded.
    std::vector<StoredCommand> toSend(AccountId account, EvaluationsOf which);
    /// The field in which they stood is read no more.
    void unreadSent(AccountId account) { m_kept.removeSentOfConversations(account); }

    /// Whose touchpoint it is, for those who show it; invalid if that is not known.
    CustomerId customerOf(const Place &place);

private:
    void toldIn(const Place &place, const Evaluation &told);
    [[nodiscard]] QString laneBefore(const Place &place);
    [[nodiscard]] QStringList lanesOf(const TouchpointRecord &record) const;

    CacheTables &m_cache;
    OutboxTable &m_outbox;
    EvaluationTable m_kept;
    Clock &m_clock;
};

} // namespace saskare
