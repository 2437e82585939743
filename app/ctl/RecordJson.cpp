#include "app/ctl/RecordJson.h"

#include "app/ctl/RowJson.h"
#include "core/domain/EvaluationJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saskare::json {
namespace {

QJsonValue valueOf(const QString &text)
{
    return text;
}

QJsonValue valueOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue valueOf(bool yes)
{
    return yes;
}

QJsonValue valueOf(qint64 number)
{
    return number;
}

template <class Word>
requires std::is_enum_v<Word> QJsonValue valueOf(Word word)
{
    return code(word);
}

QJsonValue valueOf(const Status &status)
{
    return QJsonObject{{u"state"_qs, code(status.state)}, {u"code"_qs, status.code}, {u"label"_qs, status.label}};
}

QJsonValue valueOf(const PriorityValue &priority)
{
    return QJsonObject{{u"level"_qs, code(priority.level)}, {u"code"_qs, priority.code}};
}

QJsonValue valueOf(const CallbackRecord &callback)
{
    return QJsonObject{{u"state"_qs, code(callback.state)},   {u"number"_qs, callback.number},
                       {u"dueAt"_qs, time(callback.dueAt)},   {u"promisedAt"_qs, time(callback.promisedAt)},
                       {u"claimedBy"_qs, callback.claimedBy}, {u"attempts"_qs, callback.attempts}};
}

QJsonValue valueOf(const Delivery &delivery)
{
    return QJsonObject{{u"state"_qs, code(delivery.state)},
                       {u"at"_qs, time(delivery.at)},
                       {u"scheduledFor"_qs, time(delivery.scheduledFor)},
                       {u"report"_qs, delivery.report},
                       {u"recipients"_qs, valueOf(delivery.recipients)}};
}

QJsonValue valueOf(const QList<Link> &links)
{
    QJsonArray list;
    for (const Link &link : links)
        list.append(QJsonObject{{u"relation"_qs, code(link.relation)}, {u"conversation"_qs, link.conversation}});
    return list;
}

QJsonValue valueOf(const Rating &rating)
{
    return QJsonObject{{u"kind"_qs, code(rating.kind)},
                       {u"value"_qs, rating.value},
                       {u"lowest"_qs, rating.lowest},
                       {u"highest"_qs, rating.highest},
                       {u"words"_qs, rating.words}};
}

QJsonValue valueOf(const Evaluation &evaluation)
{
    QJsonObject json = toJson(evaluation);
    json.insert(u"at"_qs, time(evaluation.at));
    return json;
}

/// One record, field by field; absent ones are passed over.
class Record
{
public:
    Record(RecordKind kind, const RemoteId &id)
        : m_object{{u"type"_qs, code(kind)}, {u"id"_qs, id}}
    {
    }

    template <class Value>
    Record &put(const QString &name, const std::optional<Value> &value)
    {
        if (value)
            m_object.insert(name, valueOf(*value));
        return *this;
    }
    Record &at(const QString &name, const std::optional<qint64> &value)
    {
        if (value)
            m_object.insert(name, *value == 0 ? QJsonValue() : QJsonValue(time(*value)));
        return *this;
    }
    [[nodiscard]] const QJsonObject &done() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonObject one(const ConversationRecord &r)
{
    return Record(RecordKind::Conversation, r.id)
        .put(u"number"_qs, r.number)
        .put(u"kind"_qs, r.kind)
        .put(u"subject"_qs, r.subject)
        .put(u"preview"_qs, r.preview)
        .put(u"status"_qs, r.status)
        .put(u"channel"_qs, r.channel)
        .put(u"queue"_qs, r.queue)
        .put(u"assignee"_qs, r.assignee)
        .put(u"customer"_qs, r.customer)
        .put(u"priority"_qs, r.priority)
        .put(u"tags"_qs, r.tags)
        .put(u"unread"_qs, r.unread)
        .at(u"createdAt"_qs, r.createdAt)
        .at(u"updatedAt"_qs, r.updatedAt)
        .at(u"dueAt"_qs, r.dueAt)
        .at(u"postponedUntil"_qs, r.postponedUntil)
        .put(u"callback"_qs, r.callback)
        .put(u"links"_qs, r.links)
        .put(u"problem"_qs, r.isProblem)
        .put(u"version"_qs, r.version)
        .put(u"webUrl"_qs, r.webUrl)
        .done();
}

QJsonObject one(const MessageRecord &r)
{
    QJsonObject object = Record(RecordKind::Message, r.id)
                             .put(u"conversation"_qs, r.conversation)
                             .put(u"direction"_qs, r.direction)
                             .put(u"channel"_qs, r.channel)
                             .at(u"createdAt"_qs, r.createdAt)
                             .put(u"text"_qs, r.text)
                             .put(u"html"_qs, r.html)
                             .put(u"delivery"_qs, r.delivery)
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
    return Record(RecordKind::Attachment, r.id)
        .put(u"message"_qs, std::optional(r.message))
        .put(u"name"_qs, r.name)
        .put(u"size"_qs, r.size)
        .put(u"mediaType"_qs, r.mediaType)
        .put(u"contentId"_qs, r.contentId)
        .put(u"location"_qs, r.location)
        .done();
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
        .put(u"folder"_qs, r.folder)
        .done();
}

QJsonObject one(const MacroRecord &r)
{
    QJsonObject json = Record(RecordKind::Macro, r.id).put(u"title"_qs, r.title).done();
    if (r.actions)
        json.insert(u"actions"_qs, QJsonDocument::fromJson(*r.actions).array());
    return json;
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
    return Record(RecordKind::Touchpoint, r.id)
        .put(u"customer"_qs, r.customer)
        .put(u"conversation"_qs, r.conversation)
        .put(u"kind"_qs, r.kind)
        .put(u"stage"_qs, r.stage)
        .put(u"channel"_qs, r.channel)
        .put(u"direction"_qs, r.direction)
        .at(u"at"_qs, r.at)
        .put(u"title"_qs, r.title)
        .put(u"detail"_qs, r.detail)
        .put(u"link"_qs, r.link)
        .put(u"rating"_qs, r.rating)
        .put(u"evaluation"_qs, r.evaluation)
        .put(u"amount"_qs, r.amount)
        .done();
}

QJsonObject one(const PresenceRecord &r)
{
    return Record(RecordKind::Presence, r.id)
        .put(u"conversation"_qs, r.conversation)
        .put(u"agent"_qs, r.agent)
        .put(u"name"_qs, r.name)
        .put(u"kind"_qs, r.kind)
        .done();
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
    add(records.macros);
    add(records.customers);
    add(records.conversations);
    add(records.messages);
    add(records.attachments);
    add(records.touchpoints);
    add(records.presences);
    add(records.deletions);
    return list;
}

} // namespace saskare::json
