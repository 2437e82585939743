#pragma once

#include "core/base/Clock.h"
#include "core/store/DraftTable.h"

namespace saskare {

/// The rules of unsent text: whoever saves a draft says which one it replaces, and what somebody else wrote since is
/// put before it, never overwritten. The editor may go on saving before it has heard of that: until it has, those
/// words are put before each of its saves, once. Inside a transaction of the outbox. Thread: the writer.
class DraftWriter
{
public:
    DraftWriter(Database &file, OutboxTable &outbox, Clock &clock);

    /// `draft.draft.savedAt`: of the draft that it replaces, 0: there was none. `as`: the savedAt that it gets unless
    /// something is put before it, greater than the one it replaces; 0: one is chosen. An empty draft removes what it
    /// replaces. Gives what is stored now.
    SavedDraft save(StoredDraft draft, qint64 as);
    /// Before what is stored, whoever wrote that; does nothing if the same is stored already.
    void putBefore(StoredDraft draft);
    /// The draft saved as `savedAt` has become a command: removes it, but not what was put before it.
    void becameCommand(AccountId account, const QString &lane, qint64 savedAt);
    void renameLane(AccountId account, const QString &from, const QString &to);
    void removeAccount(AccountId account);
    [[nodiscard]] bool has(AccountId account, const QString &lane) { return m_table.find(account, lane).has_value(); }

private:
    /// Words of a stored draft that its editor does not know of yet.
    struct Ahead
    {
        qint64 seen = 0; ///< the draft as the editor knows it
        qint64 savedAt = 0; ///< as it is stored; another one stored: this says nothing of it
        Draft draft;
    };
    const Ahead *aheadOf(const StoredDraft &stored) const;

    DraftTable m_table;
    Clock &m_clock;
    QHash<std::pair<AccountId, QString>, Ahead> m_ahead;
};

} // namespace saskare
