#pragma once

#include "core/store/DraftWriter.h"
#include "core/store/EffectiveRows.h"

namespace saskare {

/// Applies what sync brings: one page of records with its cursor in one transaction, in any order, parts of records
/// included. Also forgets accounts and positions.
/// Thread: the writer.
class PageWriter
{
public:
    PageWriter(CacheTables &cache, DraftWriter &drafts, EffectiveRows &rows, Clock &clock);

    /// Commands whose effect this page brought back are given in `echoed`; the outbox may forget them.
    Result<ChangeSet> apply(AccountId account, const AppliedPage &page, QList<CommandId> &echoed);
    Result<void> forgetAccount(AccountId account);

private:
    struct Page
    {
        AccountId account;
        ChangeSet changes;
        QSet<qint64> summaries; ///< conversations whose messages changed
        QHash<QString, bool> lanes; ///< lanes whose record came: whether it was newer than ours
    };
    void put(Page &page, const RecordBatch &records);
    void put(Page &page, const CustomerRecord &record);
    void put(Page &page, const ConversationRecord &record);
    void putBeside(Page &page, ConversationId id, qint64 customer, const ConversationRecord &record);
    void put(Page &page, const MessageRecord &record);
    void put(Page &page, const TouchpointRecord &record);
    void remove(Page &page, const Deletion &deletion);
    void putPresences(Page &page, const std::vector<PresenceRecord> &records);
    void removeConversation(Page &page, const RemoteId &remote);
    void peopleChanged(Page &page, qint64 customer);
    void messagesChanged(Page &page, qint64 conversation);
    QList<CommandId> settle(Page &page);

    CacheTables &m_cache;
    DraftWriter &m_drafts;
    EffectiveRows &m_rows;
    Clock &m_clock;
};

} // namespace saskare
