#pragma once

#include "core/domain/Vocabulary.h"

#include <QHash>

namespace saskare {

class Database;

/// What the agent's habits of writing are, in outbox.db: which canned responses are used, and the language chosen for
/// a conversation. Thread: the Database's.
class WritingTable
{
public:
    struct Use
    {
        int uses = 0;
        qint64 usedAt = 0; ///< UTC ms
    };

    explicit WritingTable(Database &database)
        : m_database(database)
    {
    }

    QHash<RemoteId, Use> uses(AccountId account);
    void noteUse(AccountId account, const RemoteId &response, qint64 nowMs);
    QString language(AccountId account, const RemoteId &conversation);
    void setLanguage(AccountId account, const RemoteId &conversation, const QString &language);
    void removeAccount(AccountId account);

private:
    Database &m_database;
};

} // namespace saskare
