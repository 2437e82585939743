#include "app/ctl/RowJson.h"

#include <QDateTime>
#include <QJsonArray>

namespace saskare::json {
namespace {

/// Leaves out what is not told.
class Object
{
public:
    void put(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_object.insert(name, value);
    }
    void put(const QString &name, const QStringList &value)
    {
        if (!value.isEmpty())
            m_object.insert(name, QJsonArray::fromStringList(value));
    }
    void put(const QString &name, const QJsonValue &value) { m_object.insert(name, value); }
    [[nodiscard]] const QJsonObject &done() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject statusOf(const Status &status)
{
    return {{u"state"_qs, code(status.state)}, {u"code"_qs, status.code}, {u"label"_qs, status.label}};
}

QJsonObject callbackOf(const CallbackRecord &callback)
{
    Object object;
    object.put(u"state"_qs, code(callback.state));
    object.put(u"number"_qs, callback.number);
    object.put(u"dueAt"_qs, time(callback.dueAt));
    object.put(u"promisedAt"_qs, time(callback.promisedAt));
    object.put(u"claimedBy"_qs, callback.claimedBy);
    object.put(u"attempts"_qs, QJsonValue(callback.attempts));
    if (callback.lastOutcome)
        object.put(u"lastOutcome"_qs, code(*callback.lastOutcome));
    return object.done();
}

} // namespace

QString time(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject of(const ConversationRow &row)
{
    Object object;
    object.put(u"type"_qs, u"conversation"_qs);
    object.put(u"id"_qs, QJsonValue(row.id.value()));
    object.put(u"remoteId"_qs, row.remoteId);
    object.put(u"account"_qs, QJsonValue(row.account.value()));
    object.put(u"number"_qs, row.number);
    object.put(u"kind"_qs, code(row.kind));
    object.put(u"subject"_qs, row.subject);
    object.put(u"preview"_qs, row.preview);
    object.put(u"status"_qs, statusOf(row.status));
    object.put(u"channel"_qs, code(row.channel));
    object.put(u"queue"_qs, row.queueName);
    object.put(u"assignee"_qs, row.assignee);
    object.put(u"assigneeName"_qs, row.assigneeName);
    object.put(u"customer"_qs, row.customer.isValid() ? QJsonValue(row.customer.value()) : QJsonValue());
    object.put(u"customerName"_qs, row.customerName);
    object.put(u"priority"_qs, QJsonObject{{u"level"_qs, code(row.priority.level)}, {u"code"_qs, row.priority.code}});
    object.put(u"tags"_qs, row.tags);
    object.put(u"unread"_qs, QJsonValue(row.unread));
    object.put(u"createdAt"_qs, time(row.createdAt));
    object.put(u"updatedAt"_qs, time(row.updatedAt));
    object.put(u"dueAt"_qs, time(row.dueAt));
    object.put(u"postponedUntil"_qs, time(row.postponedUntil));
    if (row.callback)
        object.put(u"callback"_qs, callbackOf(*row.callback));
    QJsonArray links;
    for (const Link &link : row.links)
        links.append(QJsonObject{{u"relation"_qs, code(link.relation)}, {u"conversation"_qs, link.conversation}});
    if (!links.isEmpty())
        object.put(u"links"_qs, links);
    if (row.isProblem)
        object.put(u"problem"_qs, true);
    object.put(u"version"_qs, row.version);
    object.put(u"webUrl"_qs, row.webUrl);
    object.put(u"pending"_qs, QJsonValue(row.pendingCommands));
    if (!row.snippet.isEmpty())
        object.put(u"snippet"_qs, QString(row.snippet).remove(QChar(2)).remove(QChar(3)));
    return object.done();
}

QJsonObject of(const MessageRow &row)
{
    Object object;
    object.put(u"type"_qs, u"message"_qs);
    if (row.id.isValid())
        object.put(u"id"_qs, QJsonValue(row.id.value()));
    object.put(u"remoteId"_qs, row.remoteId);
    object.put(u"direction"_qs, code(row.direction));
    object.put(u"author"_qs, QJsonObject{{u"kind"_qs, code(row.authorKind)}, {u"name"_qs, row.authorName}});
    object.put(u"channel"_qs, code(row.channel));
    object.put(u"createdAt"_qs, time(row.createdAt));
    object.put(u"text"_qs, row.text);
    object.put(u"html"_qs, row.html);
    object.put(u"recipients"_qs, row.recipients);
    if (row.delivery.state != DeliveryState::None) {
        Object delivery;
        delivery.put(u"state"_qs, code(row.delivery.state));
        delivery.put(u"at"_qs, time(row.delivery.at));
        delivery.put(u"scheduledFor"_qs, time(row.delivery.scheduledFor));
        delivery.put(u"report"_qs, row.delivery.report);
        object.put(u"delivery"_qs, delivery.done());
    }
    if (!row.command.isNull())
        object.put(u"command"_qs, row.command.toString(QUuid::WithoutBraces));
    QJsonArray attachments;
    for (const AttachmentRow &file : row.attachments) {
        Object entry;
        entry.put(u"id"_qs, QJsonValue(file.id.value()));
        entry.put(u"remoteId"_qs, file.remoteId);
        entry.put(u"name"_qs, file.name);
        entry.put(u"mediaType"_qs, file.mediaType);
        entry.put(u"size"_qs, QJsonValue(file.size));
        entry.put(u"path"_qs, file.localPath);
        attachments.append(entry.done());
    }
    if (!attachments.isEmpty())
        object.put(u"attachments"_qs, attachments);
    return object.done();
}

QJsonObject of(const CustomerRow &row)
{
    Object object;
    object.put(u"type"_qs, u"customer"_qs);
    object.put(u"id"_qs, QJsonValue(row.id.value()));
    object.put(u"remoteId"_qs, row.remoteId);
    object.put(u"name"_qs, row.name);
    object.put(u"emails"_qs, row.emails);
    object.put(u"phones"_qs, row.phones);
    object.put(u"company"_qs, row.company);
    object.put(u"city"_qs, row.city);
    object.put(u"language"_qs, row.language);
    object.put(u"timeZone"_qs, row.timeZone);
    object.put(u"note"_qs, row.note);
    object.put(u"webUrl"_qs, row.webUrl);
    return object.done();
}

QJsonObject of(const TouchpointRow &row)
{
    Object object;
    object.put(u"type"_qs, u"touchpoint"_qs);
    object.put(u"kind"_qs, code(row.kind));
    object.put(u"stage"_qs, code(row.stage));
    object.put(u"channel"_qs, code(row.channel));
    object.put(u"direction"_qs, code(row.direction));
    object.put(u"at"_qs, time(row.at));
    object.put(u"title"_qs, row.title);
    object.put(u"detail"_qs, row.detail);
    object.put(u"link"_qs, row.link);
    object.put(u"amount"_qs, row.amount);
    if (row.rating) {
        object.put(u"rating"_qs,
                   QJsonObject{{u"kind"_qs, code(row.rating->kind)},
                               {u"value"_qs, row.rating->value},
                               {u"lowest"_qs, row.rating->lowest},
                               {u"highest"_qs, row.rating->highest},
                               {u"words"_qs, row.rating->words}});
    }
    return object.done();
}

QJsonObject of(const SetAsideRow &row)
{
    Object object;
    object.put(u"type"_qs, u"setAside"_qs);
    object.put(u"id"_qs, QJsonValue(row.id));
    object.put(u"account"_qs, QJsonValue(row.account.value()));
    object.put(u"at"_qs, time(row.at));
    object.put(u"stream"_qs, row.what.stream);
    object.put(u"path"_qs, row.what.path);
    object.put(u"reason"_qs, row.what.reason);
    object.put(u"excerpt"_qs, QString::fromUtf8(row.what.excerpt));
    return object.done();
}

QJsonObject of(const Error &error)
{
    Object object;
    object.put(u"happened"_qs, error.happened);
    object.put(u"done"_qs, error.done);
    object.put(u"advice"_qs, error.advice);
    return object.done();
}

QJsonObject of(const OutboxEntry &entry)
{
    Object object;
    object.put(u"id"_qs, entry.id.toString(QUuid::WithoutBraces));
    object.put(u"account"_qs, QJsonValue(entry.account.value()));
    object.put(u"conversation"_qs, QJsonValue(entry.conversation.value()));
    object.put(u"remoteConversation"_qs, entry.remoteConversation);
    object.put(u"state"_qs, code(entry.state));
    object.put(u"command"_qs, toJson(entry.command));
    object.put(u"attempts"_qs, QJsonValue(entry.attempts));
    object.put(u"createdAt"_qs, time(entry.createdAt));
    object.put(u"notBefore"_qs, time(entry.notBefore));
    if (!entry.error.happened.isEmpty())
        object.put(u"error"_qs, of(entry.error));
    if (!entry.evidence.isEmpty())
        object.put(u"evidence"_qs, entry.evidence);
    return object.done();
}

QJsonObject of(const Account &account)
{
    Object object;
    object.put(u"id"_qs, QJsonValue(account.id.value()));
    object.put(u"name"_qs, account.name);
    object.put(u"manifest"_qs, account.manifestId);
    object.put(u"url"_qs, account.baseUrl.toString());
    object.put(u"user"_qs, account.user);
    object.put(u"color"_qs, account.color);
    object.put(u"paused"_qs, QJsonValue(account.paused));
    object.put(u"disconnected"_qs, QJsonValue(account.disconnected));
    return object.done();
}

} // namespace saskare::json
