#pragma once

#include "core/domain/Records.h"

namespace saskare {

class Database;
class SearchIndex;

/// A message as the cache holds it.
struct StoredMessage
{
    qint64 id = 0;
    AccountId account;
    RemoteId remoteId;
    bool known = false;
    qint64 conversation = 0;
    Direction direction = Direction::Inbound;
    AuthorKind authorKind = AuthorKind::Customer;
    RemoteId author;
    QString authorName;
    Channel channel = Channel::Email;
    qint64 createdAt = 0;
    QString clientId;
    QStringList recipients;
    Delivery delivery;
    QString text;
    QString html;
    bool operator==(const StoredMessage &) const = default;
};

/// As the column message.delivery_attempts keeps them.
QString attemptsText(const QList<DeliveryAttempt> &attempts);
QList<DeliveryAttempt> attemptsFrom(const QByteArray &column);

/// What a conversation's row shows of its messages.
struct MessageSummary
{
    QString preview;
    bool previewIsOurs = false;
    DeliveryState delivery = DeliveryState::None; ///< of the newest answer
    qint64 deliveryScheduled = 0;
};

/// Messages and their attachments. Thread: the Database's.
class MessageTable
{
public:
    MessageTable(Database &database, SearchIndex &index);

    std::optional<StoredMessage> find(AccountId account, const RemoteId &remote);
    void merge(StoredMessage &row, const MessageRecord &record, qint64 conversation) const;
    qint64 write(StoredMessage row, const std::optional<StoredMessage> &before, qint64 nowMs);
    void remove(const StoredMessage &row);
    void removeOf(qint64 conversation);
    MessageSummary summary(qint64 conversation);

    /// Gives the conversation whose timeline changed; 0: none, or not known yet.
    qint64 put(AccountId account, const AttachmentRecord &record, qint64 nowMs);
    qint64 removeAttachment(AccountId account, const RemoteId &remote);
    qint64 setAttachmentPath(AttachmentId id, const QString &path);
    void moveConversation(qint64 from, qint64 to);

private:
    void insert(StoredMessage &row, qint64 nowMs);
    bool insertAs(const StoredMessage &row);
    void update(const StoredMessage &row);

    Database &m_database;
    SearchIndex &m_index;
    qint64 m_second = 0; ///< of the message last inserted
    qint64 m_spread = 0;
};

} // namespace saskare
