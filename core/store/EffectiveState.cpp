#include "core/store/EffectiveState.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace saskare {
namespace {

struct Applied
{
    ConversationFields &fields;
    const LocalNames &names;

    void operator()(const SetStatus &c) const
    {
        fields.status = c.status;
        if (c.status.state != ConversationState::Postponed)
            fields.postponedUntil = 0;
    }
    void operator()(const Assign &c) const { fields.assignee = c.agent.isEmpty() ? 0 : names.agent(c.agent); }
    void operator()(const MoveToQueue &c) const { fields.queue = names.queue(c.queue); }
    void operator()(const SetPriority &c) const { fields.priority = c.priority; }
    void operator()(const SetTags &c) const { fields.tags = c.tags; }
    void operator()(const Postpone &c) const
    {
        fields.postponedUntil = c.until;
        fields.status = {ConversationState::Postponed, {}, {}};
    }
    void operator()(const AddLink &c) const { fields.links = withLink(fields.links, c.link); }
    void operator()(const RemoveLink &c) const { fields.links.removeAll(c.link); }
    void operator()(const MarkRead &) const { fields.unread = false; }
    void operator()(const ClaimCallback &) const
    {
        CallbackRecord callback = fields.callback.value_or(CallbackRecord{});
        callback.state = CallbackState::Accepted;
        callback.claimedBy = names.me;
        fields.callback = callback;
    }
    void operator()(const RecordCallOutcome &c) const
    {
        CallbackRecord callback = fields.callback.value_or(CallbackRecord{});
        callback.attempts += 1;
        callback.lastOutcome = c.outcome;
        const bool settled = c.outcome == CallOutcome::Reached || c.outcome == CallOutcome::Refused
            || c.outcome == CallOutcome::WrongNumber;
        if (c.retryAt > 0) {
            callback.state = CallbackState::RetryWait;
            callback.dueAt = c.retryAt;
            callback.claimedBy.clear();
        } else {
            callback.state = settled ? CallbackState::Completed : CallbackState::Exhausted;
        }
        fields.callback = callback;
    }
    void operator()(const SendReply &c) const
    {
        fields.preview = previewOf(c.text);
        fields.previewIsOurs = true;
    }
    void operator()(const AddNote &) const { }
    void operator()(const EvaluateTouchpoint &) const { } // changes no conversation
    void operator()(const SetProblem &c) const { fields.isProblem = c.isProblem; }
    void operator()(const MergeConversation &c) const
    {
        fields.status = {ConversationState::Merged, {}, {}};
        fields.postponedUntil = 0;
        fields.links = withLink(fields.links, {LinkRelation::MergedInto, c.into});
    }
    void operator()(const CreateConversation &c) const
    {
        if (c.link)
            fields.links = withLink(fields.links, *c.link);
        fields.preview = previewOf(c.text);
        fields.previewIsOurs = true;
    }
};

QJsonObject callbackToJson(const CallbackRecord &callback)
{
    return {{u"state"_qs, code(callback.state)},
            {u"number"_qs, callback.number},
            {u"dueAt"_qs, callback.dueAt},
            {u"promisedAt"_qs, callback.promisedAt},
            {u"claimedBy"_qs, callback.claimedBy},
            {u"attempts"_qs, callback.attempts},
            {u"lastOutcome"_qs, callback.lastOutcome ? code(*callback.lastOutcome) : QString()}};
}

CallbackRecord callbackFrom(const QJsonObject &json)
{
    CallbackRecord callback;
    callback.state = from<CallbackState>(json[u"state"].toString()).value_or(CallbackState::Requested);
    callback.number = json[u"number"].toString();
    callback.dueAt = json[u"dueAt"].toInteger();
    callback.promisedAt = json[u"promisedAt"].toInteger();
    callback.claimedBy = json[u"claimedBy"].toString();
    callback.attempts = json[u"attempts"].toInt();
    callback.lastOutcome = from<CallOutcome>(json[u"lastOutcome"].toString());
    return callback;
}

} // namespace

QByteArray toJson(const ConversationFields &fields)
{
    QJsonArray links;
    for (const Link &link : fields.links)
        links.append(QJsonObject{{u"relation"_qs, code(link.relation)}, {u"conversation"_qs, link.conversation}});
    QJsonObject json{{u"preview"_qs, fields.preview},
                     {u"previewIsOurs"_qs, fields.previewIsOurs},
                     {u"state"_qs, code(fields.status.state)},
                     {u"code"_qs, fields.status.code},
                     {u"label"_qs, fields.status.label},
                     {u"queue"_qs, fields.queue},
                     {u"assignee"_qs, fields.assignee},
                     {u"priority"_qs, code(fields.priority.level)},
                     {u"priorityCode"_qs, fields.priority.code},
                     {u"tags"_qs, QJsonArray::fromStringList(fields.tags)},
                     {u"links"_qs, links},
                     {u"postponedUntil"_qs, fields.postponedUntil},
                     {u"unread"_qs, fields.unread},
                     {u"isProblem"_qs, fields.isProblem}};
    if (fields.callback)
        json.insert(u"callback"_qs, callbackToJson(*fields.callback));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ConversationFields conversationFieldsFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ConversationFields fields;
    fields.preview = json[u"preview"].toString();
    fields.previewIsOurs = json[u"previewIsOurs"].toBool();
    fields.status = {from<ConversationState>(json[u"state"].toString()).value_or(ConversationState::Other),
                     json[u"code"].toString(), json[u"label"].toString()};
    fields.queue = json[u"queue"].toInteger();
    fields.assignee = json[u"assignee"].toInteger();
    fields.priority
        = {from<Priority>(json[u"priority"].toString()).value_or(Priority::None), json[u"priorityCode"].toString()};
    const QJsonArray tags = json[u"tags"].toArray();
    for (const QJsonValue &tag : tags)
        fields.tags.append(tag.toString());
    const QJsonArray links = json[u"links"].toArray();
    for (const QJsonValue &link : links) {
        fields.links.append({from<LinkRelation>(link[u"relation"].toString()).value_or(LinkRelation::RefersTo),
                             link[u"conversation"].toString()});
    }
    fields.postponedUntil = json[u"postponedUntil"].toInteger();
    fields.unread = json[u"unread"].toBool();
    fields.isProblem = json[u"isProblem"].toBool();
    if (json.contains(u"callback"))
        fields.callback = callbackFrom(json[u"callback"].toObject());
    return fields;
}

ConversationFields withCommand(ConversationFields fields, const Command &command, const LocalNames &names)
{
    std::visit(Applied{fields, names}, command);
    return fields;
}

bool hasEffect(OutboxState state)
{
    return state != OutboxState::Failed && state != OutboxState::Conflicted;
}

DeliveryState deliveryOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return DeliveryState::QueuedHere;
    case OutboxState::Sending:
        return DeliveryState::Sending;
    case OutboxState::Uncertain:
    case OutboxState::Asking:
        return DeliveryState::MayBeSent;
    case OutboxState::Sent:
        return DeliveryState::Sent;
    case OutboxState::Failed:
        return DeliveryState::Failed;
    case OutboxState::Conflicted:
        return DeliveryState::Conflicted;
    }
    Q_UNREACHABLE();
}

QString previewOf(const QString &text)
{
    return text.left(400).simplified().left(160);
}

DeliveryState worse(DeliveryState a, DeliveryState b)
{
    using D = DeliveryState;
    constexpr std::array order{D::Failed,  D::Conflicted, D::MayBeSent, D::NotDelivered, D::Delayed,
                               D::Sending, D::QueuedHere, D::Scheduled, D::Sent,         D::Delivered,
                               D::Read,    D::Expired,    D::None};
    const auto rank = [&](D state) { return std::find(order.begin(), order.end(), state); };
    return rank(a) <= rank(b) ? a : b;
}

bool isTrouble(DeliveryState state)
{
    return state == DeliveryState::Failed || state == DeliveryState::Conflicted || state == DeliveryState::MayBeSent
        || state == DeliveryState::NotDelivered;
}

} // namespace saskare
