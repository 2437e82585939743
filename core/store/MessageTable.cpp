#include "core/store/MessageTable.h"

#include "core/store/ConversationTable.h"
#include "core/store/Database.h"
#include "core/store/SearchIndex.h"
#include "core/store/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saskare {
namespace {

template <class Value>
void take(Value &target, const std::optional<Value> &told)
{
    if (told)
        target = *told;
}

} // namespace

QString attemptsText(const QList<DeliveryAttempt> &attempts)
{
    if (attempts.isEmpty())
        return {};
    QJsonArray all;
    for (const DeliveryAttempt &one : attempts)
        all.append(QJsonArray{one.at, one.recipient, one.answer, one.nextAt});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QList<DeliveryAttempt> attemptsFrom(const QByteArray &column)
{
    QList<DeliveryAttempt> attempts;
    if (column.isEmpty())
        return attempts;
    const QJsonArray all = QJsonDocument::fromJson(column).array();
    for (const QJsonValue &entry : all) {
        const QJsonArray one = entry.toArray();
        attempts.append({one.at(0).toInteger(), one.at(1).toString(), one.at(2).toString(), one.at(3).toInteger()});
    }
    return attempts;
}

MessageTable::MessageTable(Database &database, SearchIndex &index)
    : m_database(database)
    , m_index(index)
{
}

std::optional<StoredMessage> MessageTable::find(AccountId account, const RemoteId &remote)
{
    Statement found(
        m_database,
        "SELECT id, account, remote_id, known, conversation, direction, author_kind, author, author_name, channel,"
        " created_at, client_id, recipients, delivery_state, delivery_at, delivery_scheduled, delivery_report,"
        " delivery_recipients, text, html, delivery_attempts FROM message WHERE account = ? AND remote_id = ?");
    if (!found.bind(account, remote).step())
        return std::nullopt;
    StoredMessage row;
    row.id = found.integer(0);
    row.account = account;
    row.remoteId = remote;
    row.known = found.yes(3);
    row.conversation = found.integer(4);
    row.direction = found.word<Direction>(5);
    row.authorKind = found.word<AuthorKind>(6);
    row.author = found.text(7);
    row.authorName = found.text(8);
    row.channel = found.word<Channel>(9);
    row.createdAt = found.integer(10);
    row.clientId = found.text(11);
    row.recipients = parts(found.text(12));
    row.delivery
        = {found.word<DeliveryState>(13), found.integer(14), found.integer(15), found.text(16), parts(found.text(17)),
           attemptsFrom(found.bytes(20))};
    row.text = found.text(18);
    row.html = found.text(19);
    return row;
}

void MessageTable::merge(StoredMessage &row, const MessageRecord &record, qint64 conversation) const
{
    row.known = true;
    if (record.conversation)
        row.conversation = conversation;
    take(row.direction, record.direction);
    take(row.authorKind, record.authorKind);
    take(row.author, record.author);
    take(row.authorName, record.authorName);
    take(row.channel, record.channel);
    take(row.createdAt, record.createdAt);
    take(row.text, record.text);
    take(row.html, record.html);
    take(row.delivery, record.delivery);
    take(row.clientId, record.clientId);
    take(row.recipients, record.recipients);
}

qint64 MessageTable::write(StoredMessage row, const std::optional<StoredMessage> &before, qint64 nowMs)
{
    if (before && row == *before)
        return row.id;
    if (before && !before->known && row.known) {
        // Until now only its attachments spoke of it, so its id does not begin with its time.
        Statement(m_database, "DELETE FROM message WHERE id = ?").bind(before->id).run();
        insert(row, nowMs);
        Statement(m_database, "UPDATE attachment SET message = ? WHERE message = ?").bind(row.id, before->id).run();
    } else if (before) {
        update(row);
    } else {
        insert(row, nowMs);
    }
    const bool indexed = before && before->known;
    if (indexed && before->text != row.text)
        m_index.removeMessage(row.id, before->text);
    if (row.known && (!indexed || before->text != row.text))
        m_index.addMessage(row.id, row.text);
    return row.id;
}

void MessageTable::insert(StoredMessage &row, qint64 nowMs)
{
    const qint64 time = row.createdAt > 0 ? row.createdAt : nowMs;
    bool number = false;
    qint64 spread = row.remoteId.toLongLong(&number);
    if (!number) { // pages come in order: keep it for what was written in one second
        const qint64 second = time / 1000;
        m_spread = second == m_second ? m_spread + 1 : 0;
        m_second = second;
        spread = m_spread;
    }
    int attempt = 0;
    do {
        row.id = timeLedId(time, spread, attempt++);
    } while (!insertAs(row));
}

/// False when the id is taken.
bool MessageTable::insertAs(const StoredMessage &row)
{
    Statement(m_database,
              "INSERT INTO message (id, account, remote_id, known, conversation, direction, author_kind, author, "
              "author_name,"
              " channel, created_at, client_id, recipients, delivery_state, delivery_at, delivery_scheduled, "
              "delivery_report,"
              " delivery_recipients, delivery_attempts, text, html) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
              "?, ?, ?, ?, ?, ?, ?, ?)"
              " ON CONFLICT (id) DO NOTHING")
        .bind(row.id, row.account, row.remoteId, row.known, row.conversation, row.direction, row.authorKind,
              row.author, row.authorName, row.channel, row.createdAt, row.clientId, joined(row.recipients))
        .bind(row.delivery.state, row.delivery.at, row.delivery.scheduledFor, row.delivery.report,
              joined(row.delivery.recipients), attemptsText(row.delivery.attempts), row.text, row.html)
        .run();
    return m_database.failure() || m_database.changes() > 0;
}

void MessageTable::update(const StoredMessage &row)
{
    Statement(
        m_database,
        "UPDATE message SET known = ?, conversation = ?, direction = ?, author_kind = ?, author = ?, author_name = ?,"
        " channel = ?, created_at = ?, client_id = ?, recipients = ?, delivery_state = ?, delivery_at = ?,"
        " delivery_scheduled = ?, delivery_report = ?, delivery_recipients = ?, delivery_attempts = ?, text = ?,"
        " html = ? WHERE id = ?")
        .bind(row.known, row.conversation, row.direction, row.authorKind, row.author, row.authorName, row.channel,
              row.createdAt, row.clientId, joined(row.recipients))
        .bind(row.delivery.state, row.delivery.at, row.delivery.scheduledFor, row.delivery.report,
              joined(row.delivery.recipients), attemptsText(row.delivery.attempts), row.text, row.html, row.id)
        .run();
}

void MessageTable::remove(const StoredMessage &row)
{
    if (row.known)
        m_index.removeMessage(row.id, row.text);
    Statement(m_database, "DELETE FROM attachment WHERE message = ?").bind(row.id).run();
    Statement(m_database, "DELETE FROM message WHERE id = ?").bind(row.id).run();
}

void MessageTable::removeOf(qint64 conversation)
{
    Statement all(m_database, "SELECT id, known, text FROM message WHERE conversation = ?");
    all.bind(conversation);
    std::vector<StoredMessage> rows;
    while (all.step()) {
        StoredMessage row;
        row.id = all.integer(0);
        row.known = all.yes(1);
        row.text = all.text(2);
        rows.push_back(row);
    }
    for (const StoredMessage &row : rows)
        remove(row);
}

MessageSummary MessageTable::summary(qint64 conversation)
{
    MessageSummary summary;
    bool previewed = false;
    Statement newest(m_database,
                     "SELECT direction, delivery_state, delivery_scheduled, substr(text, 1, 400) FROM message"
                     " WHERE conversation = ? AND known = 1 ORDER BY created_at DESC, id DESC");
    newest.bind(conversation);
    while (newest.step()) {
        const auto direction = newest.word<Direction>(0);
        const bool ours = direction == Direction::Outbound;
        if (!ours && direction != Direction::Inbound)
            continue;
        if (!previewed) {
            summary.preview = previewOf(newest.text(3));
            summary.previewIsOurs = ours;
            previewed = true;
        }
        if (ours) {
            summary.delivery = newest.word<DeliveryState>(1);
            summary.deliveryScheduled = newest.integer(2);
            break;
        }
    }
    return summary;
}

qint64 MessageTable::put(AccountId account, const AttachmentRecord &record, qint64 nowMs)
{
    std::optional<StoredMessage> message = find(account, record.message);
    if (!message) {
        StoredMessage placeholder;
        placeholder.account = account;
        placeholder.remoteId = record.message;
        placeholder.id = write(placeholder, std::nullopt, nowMs);
        message = placeholder;
    }
    Statement(m_database,
              "INSERT INTO attachment (account, remote_id, message) VALUES (?1, ?2, ?3)"
              " ON CONFLICT DO UPDATE SET message = ?3 WHERE message <> ?3")
        .bind(account, record.id, message->id)
        .run();
    bool changed = m_database.changes() > 0;
    const auto change = [&](const char *sql, const auto &value) {
        if (!value)
            return;
        Statement(m_database, sql).bind(*value, account, record.id).run();
        changed |= m_database.changes() > 0;
    };
    change("UPDATE attachment SET name = ?1 WHERE account = ?2 AND remote_id = ?3 AND name <> ?1", record.name);
    change("UPDATE attachment SET media_type = ?1 WHERE account = ?2 AND remote_id = ?3 AND media_type <> ?1",
           record.mediaType);
    change("UPDATE attachment SET size = ?1 WHERE account = ?2 AND remote_id = ?3 AND size <> ?1", record.size);
    change("UPDATE attachment SET content_id = ?1 WHERE account = ?2 AND remote_id = ?3 AND content_id <> ?1",
           record.contentId);
    change("UPDATE attachment SET location = ?1 WHERE account = ?2 AND remote_id = ?3 AND location <> ?1",
           record.location);
    return changed ? message->conversation : 0;
}

qint64 MessageTable::removeAttachment(AccountId account, const RemoteId &remote)
{
    Statement gone(m_database,
                   "DELETE FROM attachment WHERE account = ? AND remote_id = ?"
                   " RETURNING (SELECT conversation FROM message WHERE message.id = attachment.message)");
    return gone.bind(account, remote).step() ? gone.integer(0) : 0;
}

qint64 MessageTable::setAttachmentPath(AttachmentId id, const QString &path)
{
    Statement set(m_database,
                  "UPDATE attachment SET local_path = ? WHERE id = ?"
                  " RETURNING (SELECT conversation FROM message WHERE message.id = attachment.message)");
    return set.bind(path, id).step() ? set.integer(0) : 0;
}

void MessageTable::moveConversation(qint64 from, qint64 to)
{
    Statement(m_database, "UPDATE message SET conversation = ? WHERE conversation = ?").bind(to, from).run();
}

} // namespace saskare
