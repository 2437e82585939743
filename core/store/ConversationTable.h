#pragma once

#include "core/store/StoredConversation.h"

namespace saskare {

class Database;
class ReferenceTable;

/// The rows of conversations with all that hangs on them: indexes for lists, tags, callback, searched words, and the
/// server's values while commands of ours change them.
/// Thread: the Database's.
class ConversationTable
{
public:
    ConversationTable(Database &database, ReferenceTable &references, SearchIndex &index);

    std::optional<StoredConversation> find(AccountId account, const RemoteId &remote);
    std::optional<StoredConversation> find(qint64 id);
    /// The cache's id, made if need be and then hidden until the record comes. 0 for "".
    qint64 id(AccountId account, const RemoteId &remote, qint64 nowMs);
    RemoteId remote(qint64 id);
    [[nodiscard]] std::optional<std::pair<AccountId, RemoteId>> name(ConversationId id);
    std::optional<qint64> known(AccountId account, const RemoteId &remote); ///< the id, if there is a row

    /// Puts what the record tells into the row. Does not write.
    void merge(StoredConversation &row, const ConversationRecord &record, qint64 customer);
    /// Writes the row, `before` being what the table holds now; gives its id, new for a row that has none.
    qint64 write(StoredConversation row, const std::optional<StoredConversation> &before, qint64 nowMs);
    void remove(const StoredConversation &row);
    void rename(qint64 id, const RemoteId &remote);

    /// The server's values where commands change them; nothing where they are the row's own.
    std::optional<ConversationFields> serverFields(qint64 id);
    void keepServerFields(qint64 id, const ConversationFields &fields);
    void forgetServerFields(qint64 id);

    /// Whose conversations are `agent`'s has changed.
    QList<ConversationId> updateOwner(qint64 agent);
    QList<qint64> ofCustomer(qint64 customer);
    void setPeople(qint64 id, const QString &people);

private:
    template <class... Keys>
    std::optional<StoredConversation> load(const char *sql, const Keys &...keys);
    [[nodiscard]] int ownerOf(qint64 assignee) const;
    void insert(StoredConversation &row, qint64 nowMs);
    bool insertAs(const StoredConversation &row);
    void update(const StoredConversation &row, const StoredConversation &before);
    void writeDerived(const StoredConversation &row);
    void writeTags(const StoredConversation &row, const QStringList &before);
    void writeCallback(const StoredConversation &row);

    Database &m_database;
    ReferenceTable &m_references;
    SearchIndex &m_index;
};

} // namespace saskare
