#include "core/store/WritingTable.h"

#include "core/store/Database.h"
#include "core/store/Statement.h"

namespace saskare {

QHash<RemoteId, WritingTable::Use> WritingTable::uses(AccountId account)
{
    QHash<RemoteId, Use> all;
    Statement found(m_database, "SELECT response, uses, used_at FROM canned_use WHERE account = ?");
    found.bind(account);
    while (found.step())
        all.insert(found.text(0), {static_cast<int>(found.integer(1)), found.integer(2)});
    return all;
}

void WritingTable::noteUse(AccountId account, const RemoteId &response, qint64 nowMs)
{
    Statement(m_database,
              "INSERT INTO canned_use (account, response, uses, used_at) VALUES (?1, ?2, 1, ?3)"
              " ON CONFLICT DO UPDATE SET uses = uses + 1, used_at = ?3")
        .bind(account, response, nowMs)
        .run();
}

QString WritingTable::language(AccountId account, const RemoteId &conversation)
{
    Statement found(m_database, "SELECT language FROM writing_language WHERE account = ? AND conversation = ?");
    return found.bind(account, conversation).step() ? found.text(0) : QString();
}

void WritingTable::setLanguage(AccountId account, const RemoteId &conversation, const QString &language)
{
    if (language.isEmpty())
        Statement(m_database, "DELETE FROM writing_language WHERE account = ? AND conversation = ?")
            .bind(account, conversation)
            .run();
    else
        Statement(m_database,
                  "INSERT OR REPLACE INTO writing_language (account, conversation, language) VALUES (?, ?, ?)")
            .bind(account, conversation, language)
            .run();
}

void WritingTable::removeAccount(AccountId account)
{
    Statement(m_database, "DELETE FROM canned_use WHERE account = ?").bind(account).run();
    Statement(m_database, "DELETE FROM writing_language WHERE account = ?").bind(account).run();
}

} // namespace saskare
