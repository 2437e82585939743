#pragma once

#include "core/store/OutboxTable.h"
#include "core/store/Rows.h"

namespace saskare {

/// A draft by the help desk's name of its conversation; draft.conversation is the cache's business.
struct StoredDraft
{
    AccountId account;
    QString lane;
    Draft draft;
};

/// Unsent text, one per conversation, in outbox.db. Thread: the Database's.
class DraftTable
{
public:
    DraftTable(Database &database, OutboxTable &outbox)
        : m_database(database)
        , m_outbox(outbox)
    {
    }

    void put(const StoredDraft &draft);
    void remove(AccountId account, const QString &lane);
    void removeAccount(AccountId account);
    void renameLane(AccountId account, const QString &from, const QString &to);
    std::optional<StoredDraft> find(AccountId account, const QString &lane);
    std::vector<StoredDraft> all();

private:
    Database &m_database;
    OutboxTable &m_outbox;
};

} // namespace saskare
