#include "app/ctl/RecordJson.h"

#include "app/ctl/RowJson.h"

#include <QJsonArray>

namespace saskare::json {
namespace {

/// One record, field by field; absent ones are passed over.
class Record
{
public:
    Record(RecordKind kind, const RemoteId &id)
        : m_object{{u"type"_qs, code(kind)}, {u"id"_qs, id}}
    {
    }

    Record &put(const QString &name, const std::optional<QString> &value)
    {
        if (value)
            m_object.insert(name, *value);
        return *this;
    }
    Record &put(const QString &name, const std::optional<QStringList> &value)
    {
        if (value)
            m_object.insert(name, QJsonArray::fromStringList(*value));
        return *this;
    }
    Record &put(const QString &name, const std::optional<bool> &value)
    {
        if (value)
            m_object.insert(name, *value);
        return *this;
    }
    Record &put(const QString &name, const std::optional<QJsonObject> &value)
    {
        if (value)
            m_object.insert(name, *value);
        return *this;
    }
    Record &at(const QString &name, const std::optional<qint64> &value)
    {
        if (value)
            m_object.insert(name, *value == 0 ? QJsonValue() : QJsonValue(time(*value)));
        return *this;
    }
    template <class Word>
    Record &word(const QString &name, const std::optional<Word> &value)
    {
        if (value)
            m_object.insert(name, code(*value));
        return *this;
    }
    [[nodiscard]] const QJsonObject &done() const { return m_object; }

private:
    QJsonObject m_object;
};

std::optional<QJsonObject> statusOf(const std::optional<Status> &status)
{
    if (!status)
        return std::nullopt;
    return QJsonObject{{u"state"_qs, code(status->state)}, {u"code"_qs, status->code}, {u"label"_qs, status->label}};
}

std::optional<QJsonObject> priorityOf(const std::optional<PriorityValue> &priority)
{
    if (!priority)
        return std::nullopt;
    return QJsonObject{{u"level"_qs, code(priority->level)}, {u"code"_qs, priority->code}};
}

std::optional<QJsonObject> callbackOf(const std::optional<CallbackRecord> &callback)
{
    if (!callback)
        return std::nullopt;
    return QJsonObject{{u"state"_qs, code(callback->state)},   {u"number"_qs, callback->number},
                       {u"dueAt"_qs, time(callback->dueAt)},   {u"promisedAt"_qs, time(callback->promisedAt)},
                       {u"claimedBy"_qs, callback->claimedBy}, {u"attempts"_qs, callback->attempts}};
}

std::optional<QJsonObject> deliveryOf(const std::optional<Delivery> &delivery)
{
    if (!delivery)
        return std::nullopt;
    return QJsonObject{{u"state"_qs, code(delivery->state)},
                       {u"at"_qs, time(delivery->at)},
                       {u"scheduledFor"_qs, time(delivery->scheduledFor)},
                       {u"report"_qs, delivery->report},
                       {u"recipients"_qs, QJsonArray::fromStringList(delivery->recipients)}};
}

QJsonObject one(const ConversationRecord &r)
{
    QJsonObject object = Record(RecordKind::Conversation, r.id)
                             .put(u"number"_qs, r.number)
                             .word(u"kind"_qs, r.kind)
                             .put(u"subject"_qs, r.subject)
                             .put(u"preview"_qs, r.preview)
                             .put(u"status"_qs, statusOf(r.status))
                             .word(u"channel"_qs, r.channel)
                             .put(u"queue"_qs, r.queue)
                             .put(u"assignee"_qs, r.assignee)
                             .put(u"customer"_qs, r.customer)
                             .put(u"priority"_qs, priorityOf(r.priority))
                             .put(u"tags"_qs, r.tags)
                             .put(u"unread"_qs, r.unread)
                             .at(u"createdAt"_qs, r.createdAt)
                             .at(u"updatedAt"_qs, r.updatedAt)
                             .at(u"dueAt"_qs, r.dueAt)
                             .at(u"postponedUntil"_qs, r.postponedUntil)
                             .put(u"callback"_qs, callbackOf(r.callback))
                             .put(u"version"_qs, r.version)
                             .put(u"webUrl"_qs, r.webUrl)
                             .done();
    if (r.links) {
        QJsonArray links;
        for (const Link &link : *r.links)
            links.append(QJsonObject{{u"relation"_qs, code(link.relation)}, {u"conversation"_qs, link.conversation}});
        object.insert(u"links"_qs, links);
    }
    return object;
}

QJsonObject one(const MessageRecord &r)
{
    QJsonObject object = Record(RecordKind::Message, r.id)
                             .put(u"conversation"_qs, r.conversation)
                             .word(u"direction"_qs, r.direction)
                             .word(u"channel"_qs, r.channel)
                             .at(u"createdAt"_qs, r.createdAt)
                             .put(u"text"_qs, r.text)
                             .put(u"html"_qs, r.html)
                             .put(u"delivery"_qs, deliveryOf(r.delivery))
                             .put(u"clientId"_qs, r.clientId)
                             .put(u"recipients"_qs, r.recipients)
                             .done();
    if (r.authorKind) {
        object.insert(u"author"_qs,
                      QJsonObject{{u"kind"_qs, code(*r.authorKind)},
                                  {u"id"_qs, r.author.value_or(QString())},
                                  {u"name"_qs, r.authorName.value_or(QString())}});
    }
    return object;
}

QJsonObject one(const AttachmentRecord &r)
{
    QJsonObject object = Record(RecordKind::Attachment, r.id)
                             .put(u"message"_qs, std::optional(r.message))
                             .put(u"name"_qs, r.name)
                             .put(u"mediaType"_qs, r.mediaType)
                             .put(u"contentId"_qs, r.contentId)
                             .put(u"location"_qs, r.location)
                             .done();
    if (r.size)
        object.insert(u"size"_qs, *r.size);
    return object;
}

QJsonObject one(const CustomerRecord &r)
{
    return Record(RecordKind::Customer, r.id)
        .put(u"name"_qs, r.name)
        .put(u"emails"_qs, r.emails)
        .put(u"phones"_qs, r.phones)
        .put(u"company"_qs, r.company)
        .put(u"city"_qs, r.city)
        .put(u"language"_qs, r.language)
        .put(u"timeZone"_qs, r.timeZone)
        .put(u"note"_qs, r.note)
        .put(u"webUrl"_qs, r.webUrl)
        .at(u"updatedAt"_qs, r.updatedAt)
        .done();
}

QJsonObject one(const AgentRecord &r)
{
    return Record(RecordKind::Agent, r.id)
        .put(u"name"_qs, r.name)
        .put(u"email"_qs, r.email)
        .put(u"active"_qs, r.active)
        .put(u"isMe"_qs, r.isMe)
        .done();
}

QJsonObject one(const QueueRecord &r)
{
    return Record(RecordKind::Queue, r.id)
        .put(u"name"_qs, r.name)
        .put(u"active"_qs, r.active)
        .put(u"states"_qs, r.states)
        .done();
}

QJsonObject one(const TagRecord &r)
{
    return Record(RecordKind::Tag, r.id).put(u"name"_qs, r.name).done();
}

QJsonObject one(const CannedResponseRecord &r)
{
    return Record(RecordKind::CannedResponse, r.id)
        .put(u"title"_qs, r.title)
        .put(u"text"_qs, r.text)
        .put(u"html"_qs, r.html)
        .put(u"shortcut"_qs, r.shortcut)
        .put(u"queue"_qs, r.queue)
        .put(u"language"_qs, r.language)
        .done();
}

QJsonObject one(const ArticleRecord &r)
{
    return Record(RecordKind::Article, r.id)
        .put(u"title"_qs, r.title)
        .put(u"text"_qs, r.text)
        .put(u"html"_qs, r.html)
        .put(u"language"_qs, r.language)
        .put(u"webUrl"_qs, r.webUrl)
        .done();
}

QJsonObject one(const TouchpointRecord &r)
{
    QJsonObject object = Record(RecordKind::Touchpoint, r.id)
                             .put(u"customer"_qs, r.customer)
                             .put(u"conversation"_qs, r.conversation)
                             .word(u"kind"_qs, r.kind)
                             .word(u"stage"_qs, r.stage)
                             .word(u"channel"_qs, r.channel)
                             .word(u"direction"_qs, r.direction)
                             .at(u"at"_qs, r.at)
                             .put(u"title"_qs, r.title)
                             .put(u"detail"_qs, r.detail)
                             .put(u"link"_qs, r.link)
                             .put(u"amount"_qs, r.amount)
                             .done();
    if (r.rating) {
        object.insert(u"rating"_qs,
                      QJsonObject{{u"kind"_qs, code(r.rating->kind)},
                                  {u"value"_qs, r.rating->value},
                                  {u"lowest"_qs, r.rating->lowest},
                                  {u"highest"_qs, r.rating->highest},
                                  {u"words"_qs, r.rating->words}});
    }
    return object;
}

QJsonObject one(const Deletion &deletion)
{
    return {{u"type"_qs, code(deletion.kind)}, {u"id"_qs, deletion.id}, {u"deleted"_qs, true}};
}

} // namespace

QList<QJsonObject> of(const RecordBatch &records)
{
    QList<QJsonObject> list;
    const auto add = [&list](const auto &kind) {
        for (const auto &record : kind)
            list.append(one(record));
    };
    add(records.queues);
    add(records.agents);
    add(records.tags);
    add(records.cannedResponses);
    add(records.articles);
    add(records.customers);
    add(records.conversations);
    add(records.messages);
    add(records.attachments);
    add(records.touchpoints);
    add(records.deletions);
    return list;
}

} // namespace saskare::json
