#pragma once

#include "core/domain/Records.h"
#include "core/store/EffectiveState.h"
#include "core/store/SearchIndex.h"

#include <limits>

namespace saskare {

class Database;
class ReferenceTable;
class Statement;

/// A conversation as the cache holds it; `fields` are effective in a row read from the table.
struct StoredConversation
{
    qint64 id = 0;
    AccountId account;
    RemoteId remoteId;
    bool known = false; ///< false: only referred to so far, hidden from lists
    ConversationKind kind = ConversationKind::Ticket;
    bool previewTold = false;
    Channel channel = Channel::Email;
    qint64 customer = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 dueAt = 0;
    QString version;
    QString webUrl;
    ConversationWords words;
    ConversationFields fields;
    int pending = 0;
    DeliveryState delivery = DeliveryState::None;
    qint64 deliveryScheduled = 0;
    bool operator==(const StoredConversation &) const = default;
};

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
    void update(const StoredConversation &row, const StoredConversation &before);
    void writeDerived(const StoredConversation &row);
    void writeTags(const StoredConversation &row, const QStringList &before);
    void writeCallback(const StoredConversation &row);

    Database &m_database;
    ReferenceTable &m_references;
    SearchIndex &m_index;
};

QList<Link> linksFrom(const QString &column);
/// From seven columns of a joined callback, beginning at `column`; nothing when the join found none.
std::optional<CallbackRecord> callbackFrom(const Statement &row, int column);
/// An id that begins with a time, for rows that searches meet newest first. `spread` parts those of one millisecond.
qint64 timeLedId(qint64 timeMs, qint64 spread);
constexpr qint64 notDue = std::numeric_limits<qint64>::max();

} // namespace saskare
