#pragma once

#include "app/desk/DeskDatabase.h"

#include <optional>

namespace saskare {

/// What an Idempotency-Key did.
struct JournalEntry
{
    QString key;
    QString method;
    QString path;
    QByteArray fingerprint; ///< of the body
    int status = 0;
    QByteArray answer;
    QString entityTag; ///< may be empty
    qint64 conversation = 0; ///< what was made or changed; 0: nothing of the kind
    qint64 message = 0;
    qint64 at = 0; ///< UTC ms
};

/// Remembers every write that took effect under its Idempotency-Key, in the same transaction as the effect.
/// Thread: under DeskState's lock.
class CommandJournal
{
public:
    explicit CommandJournal(DeskDatabase &database);
    void createTables();

    [[nodiscard]] std::optional<JournalEntry> find(const QString &key) const;
    void add(const JournalEntry &entry);

private:
    DeskDatabase &m_database;
};

} // namespace saskare
