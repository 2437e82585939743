#pragma once

#include "core/store/CacheTables.h"
#include "core/store/MacroTable.h"
#include "core/store/PersonTable.h"
#include "core/store/SavedSearchTable.h"
#include "core/store/WritingTable.h"

namespace saskare {

/// What agents keep for themselves in outbox.db, for it exists nowhere else: saved searches, who is the same person,
/// in which language they write and what they use, macros. Each change is a transaction. Thread: the writer.
class PersonalWriter
{
public:
    PersonalWriter(Database &file, CacheTables &cache, Clock &clock);

    Result<void> saveSearch(const StoredSearch &search);
    Result<void> removeSavedSearch(SavedSearchId id);
    Result<void> orderSavedSearches(const QList<SavedSearchId> &order);
    /// As Store::decideKin says.
    Result<void> decideKin(const NamedCustomer &one, const NamedCustomer &other, Kinship kinship);
    Result<void> setWritingLanguage(ConversationId id, const QString &language);
    Result<void> noteCannedUse(AccountId account, const RemoteId &response);
    Result<void> saveMacro(const MacroRow &macro);
    Result<void> removeMacro(MacroId id);
    /// What names the account; inside the caller's transaction.
    void removeAccount(AccountId account);

private:
    Database &m_file;
    CacheTables &m_cache;
    SavedSearchTable m_searches;
    PersonTable m_persons;
    WritingTable m_writing;
    MacroTable m_macros;
    Clock &m_clock;
};

} // namespace saskare
