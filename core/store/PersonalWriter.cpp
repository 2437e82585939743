#include "core/store/PersonalWriter.h"

#include "core/store/Database.h"
#include "core/store/StoreErrors.h"

#include <algorithm>

namespace saskare {

PersonalWriter::PersonalWriter(Database &file, CacheTables &cache, Clock &clock)
    : m_file(file)
    , m_cache(cache)
    , m_searches(file)
    , m_persons(file)
    , m_writing(file)
    , m_macros(file)
    , m_clock(clock)
{
}

Result<void> PersonalWriter::saveSearch(const StoredSearch &search)
{
    Transaction transaction(m_file);
    m_searches.put(search);
    return transaction.commit();
}

Result<void> PersonalWriter::removeSavedSearch(SavedSearchId id)
{
    Transaction transaction(m_file);
    m_searches.remove(id);
    return transaction.commit();
}

Result<void> PersonalWriter::orderSavedSearches(const QList<SavedSearchId> &order)
{
    Transaction transaction(m_file);
    m_searches.setOrder(order);
    return transaction.commit();
}

Result<void> PersonalWriter::decideKin(const NamedCustomer &one, const NamedCustomer &other, Kinship kinship)
{
    Transaction transaction(m_file);
    if (kinship == Kinship::Same) {
        m_persons.join(one, other);
    } else {
        const std::vector<NamedCustomer> members = m_persons.members(one);
        if (std::find(members.begin(), members.end(), other) != members.end())
            m_persons.part(other);
        m_persons.forgetNotSame(one, other);
        for (const NamedCustomer &member : members)
            m_persons.forgetNotSame(member, other); // it was true of all
        if (kinship == Kinship::Other)
            m_persons.setNotSame(one, other);
    }
    return transaction.commit();
}

Result<void> PersonalWriter::setWritingLanguage(ConversationId id, const QString &language)
{
    const auto name = m_cache.conversations.name(id);
    if (!name)
        return noConversation();
    Transaction transaction(m_file);
    m_writing.setLanguage(name->first, name->second, language);
    return transaction.commit();
}

Result<void> PersonalWriter::noteCannedUse(AccountId account, const RemoteId &response)
{
    Transaction transaction(m_file);
    m_writing.noteUse(account, response, m_clock.nowMs());
    return transaction.commit();
}

Result<void> PersonalWriter::saveMacro(const MacroRow &macro)
{
    Transaction transaction(m_file);
    if (Result<void> done = m_macros.put(macro); !done)
        return done;
    return transaction.commit();
}

Result<void> PersonalWriter::removeMacro(MacroId id)
{
    Transaction transaction(m_file);
    m_macros.remove(id);
    return transaction.commit();
}

void PersonalWriter::removeAccount(AccountId account)
{
    m_persons.removeAccount(account);
    m_writing.removeAccount(account);
    m_macros.removeAccount(account);
    for (const StoredSearch &search : m_searches.all()) {
        const QList<Condition> &conditions = search.query.conditions;
        const bool names = std::any_of(conditions.begin(), conditions.end(), [account](const Condition &condition) {
            return condition.field == ConditionField::Account && condition.value == QString::number(account.value());
        });
        if (search.query.account == account || search.queueAccount == account || names)
            m_searches.remove(search.id);
    }
}

} // namespace saskare
