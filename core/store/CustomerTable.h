#pragma once

#include "core/domain/Records.h"
#include "core/store/Rows.h"
#include "core/store/TouchpointSpan.h"

namespace saskare {

class Database;

/// Customers and their touchpoints. Thread: the Database's.
class CustomerTable
{
public:
    explicit CustomerTable(Database &database)
        : m_database(database)
    {
    }

    struct Put
    {
        qint64 id = 0;
        bool changed = false;
        bool wordsChanged = false; ///< the conversations' searched words must follow
    };
    Put put(AccountId account, const CustomerRecord &record);
    /// The cache's id for a customer, made if need be and then hidden until the record comes. 0 for "".
    qint64 id(AccountId account, const RemoteId &remote);
    /// What a customer's conversations are found by: name, addresses, company, numbers also without their signs.
    QString words(qint64 customer);

    struct TouchpointPut
    {
        qint64 customer = 0; ///< whose it is
        qint64 customerBefore = 0;
        bool changed = false;
    };
    TouchpointPut put(AccountId account, const TouchpointRecord &record, qint64 conversation);
    /// Gives the customer it concerned, 0 if there was nothing.
    qint64 remove(AccountId account, const RemoteId &remote);
    qint64 removeTouchpoint(AccountId account, const RemoteId &remote);

    std::optional<CustomerRow> row(CustomerId id);
    QHash<CustomerId, QString> names(const QList<CustomerId> &ids); ///< of those that are known
    /// Invalid for one that was never heard of.
    CustomerId known(AccountId account, const RemoteId &remote);
    /// Customers of other accounts with an e-mail address or number of `one`.
    std::vector<CustomerId> sharingAddress(const CustomerRow &one, int limit);
    /// Once for a file whose customers came before their addresses were kept apart.
    void fillAddresses();
    std::vector<TouchpointRow> touchpoints(CustomerId id);
    std::vector<TouchpointRow> touchpointsBetween(const TouchpointSpan &span);

    bool hasTouchpoint(AccountId account, const RemoteId &remote);
    CustomerId customerOfTouchpoint(AccountId account, const RemoteId &remote);
    ConversationId conversationOfTouchpoint(AccountId account, const RemoteId &remote); ///< may be invalid
    /// The remote id of the conversation that it is (standsForConversation), not of one it only names; may be empty.
    RemoteId conversationStoodFor(AccountId account, const RemoteId &touchpoint);
    /// As the help desk told it.
    std::optional<Evaluation> evaluation(AccountId account, const RemoteId &touchpoint);
    std::optional<Evaluation> evaluationOfConversation(AccountId account, const RemoteId &conversation);
    RemoteId remoteOfConversation(ConversationId id);
    QStringList evaluationReasons(); ///< of the newest that have been evaluated, each as often as it was named

private:
    void addConversations(CustomerId id, std::vector<TouchpointRow> &rows);
    void putAddresses(qint64 id, const QString &emails, const QString &phones);

    Database &m_database;
};

} // namespace saskare
