#include "app/desk/HelpDesk.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

Error refusal(ErrorKind kind, const QString &why)
{
    return Error{kind, why, {}, {}, {}};
}

Error noConversation()
{
    return refusal(ErrorKind::NotFound, u"There is no such conversation."_s);
}

QString label(ConversationState state)
{
    switch (state) {
    case ConversationState::New:
        return u"New"_s;
    case ConversationState::Open:
        return u"Open"_s;
    case ConversationState::Answered:
        return u"Answered"_s;
    case ConversationState::Pending:
        return u"Pending"_s;
    case ConversationState::OnHold:
        return u"On hold"_s;
    case ConversationState::Postponed:
        return u"Postponed"_s;
    case ConversationState::Resolved:
        return u"Resolved"_s;
    case ConversationState::Closed:
        return u"Closed"_s;
    case ConversationState::Live:
        return u"Chatting"_s;
    case ConversationState::Spam:
        return u"Spam"_s;
    case ConversationState::Deleted:
        return u"Deleted"_s;
    case ConversationState::Merged:
        return u"Merged"_s;
    case ConversationState::Other:
        break;
    }
    return u"Other"_s;
}

bool isFinal(ConversationState state)
{
    return state == ConversationState::Closed || state == ConversationState::Deleted
        || state == ConversationState::Merged;
}

/// How long a customer may wait for the next answer.
qint64 answerTime(const QJsonObject &conversation)
{
    if (stateOf(conversation) == ConversationState::Live)
        return minute;
    const auto level = from<Priority>(conversation.value("priority"_L1).toObject().value("level"_L1).toString());
    switch (level.value_or(Priority::None)) {
    case Priority::Urgent:
        return hour / 2;
    case Priority::High:
        return 2 * hour;
    case Priority::Normal:
        return 4 * hour;
    default:
        return 8 * hour;
    }
}

QString preview(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > 160)
        line = line.left(159) + u'…';
    return line;
}

bool mayMove(ConversationState from, ConversationState to)
{
    using S = ConversationState;
    if (isFinal(from) && from != S::Closed)
        return from == S::Deleted && to == S::Open; // taken back from the bin
    switch (to) {
    case S::New:
    case S::Live:
    case S::Merged:
    case S::Other:
        return false; // only the desk itself brings a conversation there
    case S::Open:
        return from != S::New && from != S::Live && from != S::Closed;
    default:
        return from != S::Closed;
    }
}

} // namespace

QJsonObject statusRecord(ConversationState state)
{
    return {{"state"_L1, code(state)}, {"code"_L1, code(state)}, {"label"_L1, label(state)}};
}

ConversationState stateOf(const QJsonObject &conversation)
{
    const QString state = conversation.value("status"_L1).toObject().value("state"_L1).toString();
    return from<ConversationState>(state).value_or(ConversationState::Other);
}

QString HelpDesk::bounceReport(const QString &address)
{
    const QString host = address.section(u'@', 1);
    if (host == "vecais-pasts.example"_L1) {
        return u"550 5.1.1 <%1>: Recipient address rejected: User unknown in virtual mailbox table (mx1.%2)"_s.arg(
            address, host);
    }
    if (host == "pilna-kaste.example"_L1)
        return u"552 5.2.2 <%1>: Mailbox full, quota exceeded (mail.%2)"_s.arg(address, host);
    if (host == "stingrs.example"_L1)
        return u"554 5.7.1 <%1>: Message rejected due to policy: SPF check failed (gw.%2)"_s.arg(address, host);
    return {};
}

HelpDesk::HelpDesk(DeskRecords &records, DeskFiles &files, DeskAgenda &agenda)
    : m_records(records)
    , m_files(files)
    , m_agenda(agenda)
{
}

QString HelpDesk::agentName(qint64 agent) const
{
    return m_records.record(DeskStream::Agents, agent).value_or(QJsonObject()).value("name"_L1).toString();
}

void HelpDesk::save(qint64 id, QJsonObject conversation, qint64 at)
{
    conversation.insert("updatedAt"_L1, isoTime(at));
    conversation.insert("version"_L1, QString::number(conversation.value("version"_L1).toString().toLongLong() + 1));
    m_records.update(DeskStream::Conversations, id, conversation);
}

qint64 HelpDesk::customerFor(const QString &email, qint64 at)
{
    for (const QJsonObject &customer : m_records.newest(DeskStream::Customers, 2000)) {
        if (customer.value("emails"_L1).toArray().contains(email))
            return customer.value("id"_L1).toString().toLongLong();
    }
    return m_records.insert(DeskStream::Customers,
                            {{"name"_L1, email.section(u'@', 0, 0)},
                             {"emails"_L1, QJsonArray{email}},
                             {"phones"_L1, QJsonArray{}},
                             {"updatedAt"_L1, isoTime(at)}});
}

Result<qint64> HelpDesk::open(const DeskOpening &opening)
{
    if (!m_records.record(DeskStream::Queues, opening.queue))
        return refusal(ErrorKind::BadInput, u"There is no such queue."_s);
    if (opening.customer == 0 && !opening.customerEmail.contains(u'@'))
        return refusal(ErrorKind::BadInput, u"A conversation needs a customer or an e-mail address."_s);
    const qint64 at = opening.first.at;
    const bool fromAgent = opening.first.agent != 0;
    const qint64 customer = opening.customer != 0 ? opening.customer : customerFor(opening.customerEmail, at);
    QJsonObject conversation{
        {"kind"_L1, code(opening.kind)},
        {"subject"_L1, opening.subject},
        {"preview"_L1, preview(opening.first.text)},
        {"status"_L1,
         statusRecord(opening.kind == ConversationKind::Chat ? ConversationState::Live : ConversationState::New)},
        {"channel"_L1, code(opening.channel)},
        {"queue"_L1, QString::number(opening.queue)},
        {"assignee"_L1, fromAgent ? QJsonValue(QString::number(opening.first.agent)) : QJsonValue()},
        {"customer"_L1, QString::number(customer)},
        {"priority"_L1, QJsonObject{{"level"_L1, u"normal"_s}, {"code"_L1, u"normal"_s}}},
        {"tags"_L1, QJsonArray{}},
        {"unread"_L1, !fromAgent},
        {"createdAt"_L1, isoTime(at)},
        {"updatedAt"_L1, isoTime(at)},
        {"dueAt"_L1, isoTime(at + 4 * hour)},
        {"postponedUntil"_L1, QJsonValue()},
        {"links"_L1, QJsonArray{}},
        {"version"_L1, u"1"_s}};
    if (opening.callback)
        conversation.insert("callback"_L1, *opening.callback);
    const qint64 id = m_records.insert(DeskStream::Conversations, conversation);
    conversation = *m_records.record(DeskStream::Conversations, id);
    conversation.insert("number"_L1, u"V-%1"_s.arg(100'000 + id));
    m_records.update(DeskStream::Conversations, id, conversation);
    if (!opening.first.text.isEmpty() || !opening.first.uploads.isEmpty()) {
        const Result<qint64> message = write(id, opening.first);
        if (!message)
            return message.error();
    }
    return id;
}

QJsonObject HelpDesk::deliveryFor(const QJsonObject &conversation, const DeskWriting &writing) const
{
    if (writing.direction != Direction::Outbound)
        return {};
    const auto channel = from<Channel>(conversation.value("channel"_L1).toString()).value_or(Channel::Other);
    if (channel == Channel::Email || channel == Channel::Form || channel == Channel::Portal) {
        return {{"state"_L1, code(DeliveryState::Scheduled)},
                {"at"_L1, isoTime(writing.at)},
                {"scheduledFor"_L1, isoTime(writing.at + 4 * second)}};
    }
    return {{"state"_L1, code(DeliveryState::Sent)}, {"at"_L1, isoTime(writing.at)}};
}

Result<qint64> HelpDesk::write(qint64 id, const DeskWriting &writing)
{
    std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation)
        return noConversation();
    const ConversationState state = stateOf(*conversation);
    if (writing.direction == Direction::Outbound && isFinal(state))
        return refusal(ErrorKind::Conflict,
                       u"The conversation is %1; nothing can be sent in it."_s.arg(label(state).toLower()));
    std::optional<QJsonArray> attachments = m_files.attach(writing.uploads);
    if (!attachments)
        return refusal(ErrorKind::BadInput, u"One of the files was never uploaded."_s);
    for (const QJsonValue &generated : writing.generated)
        attachments->append(generated);
    if (writing.text.trimmed().isEmpty() && writing.html.trimmed().isEmpty() && attachments->isEmpty())
        return refusal(ErrorKind::BadInput, u"A message needs a text or a file."_s);

    const QString customerId = conversation->value("customer"_L1).toString();
    const QJsonObject customer
        = m_records.record(DeskStream::Customers, customerId.toLongLong()).value_or(QJsonObject());
    const bool byAgent = writing.agent != 0;
    QJsonObject author{{"kind"_L1, code(byAgent ? AuthorKind::Agent : AuthorKind::Customer)},
                       {"id"_L1, byAgent ? QString::number(writing.agent) : customerId},
                       {"name"_L1, byAgent ? agentName(writing.agent) : customer.value("name"_L1).toString()}};
    QJsonObject message{{"conversation"_L1, QString::number(id)},
                        {"direction"_L1, code(writing.direction)},
                        {"author"_L1, author},
                        {"channel"_L1, conversation->value("channel"_L1)},
                        {"createdAt"_L1, isoTime(writing.at)},
                        {"text"_L1, writing.text},
                        {"attachments"_L1, *attachments}};
    if (!writing.html.isEmpty())
        message.insert("html"_L1, writing.html);
    if (!writing.clientId.isEmpty())
        message.insert("clientId"_L1, writing.clientId);
    QJsonObject delivery = deliveryFor(*conversation, writing);
    if (!delivery.isEmpty()) {
        if (delivery.contains("scheduledFor"_L1)) {
            const QJsonArray emails = customer.value("emails"_L1).toArray();
            const QJsonArray recipients = emails.isEmpty() ? QJsonArray{} : QJsonArray{emails.first()};
            delivery.insert("recipients"_L1, recipients);
            message.insert("recipients"_L1, recipients);
        }
        message.insert("delivery"_L1, delivery);
    }
    const qint64 messageId = m_records.insert(DeskStream::Messages, message);
    scheduleDelivery(messageId, message);

    if (writing.direction == Direction::Inbound)
        afterInbound(*conversation, id, writing.at);
    else if (writing.direction == Direction::Outbound)
        afterReply(*conversation, writing.agent, id, writing.at);
    if (writing.direction == Direction::Inbound || writing.direction == Direction::Outbound)
        conversation->insert("preview"_L1, preview(writing.text));
    save(id, *conversation, writing.at);
    return messageId;
}

void HelpDesk::afterInbound(QJsonObject &conversation, qint64 id, qint64 at)
{
    const ConversationState state = stateOf(conversation);
    if (state == ConversationState::Postponed)
        m_agenda.drop(u"wake"_s, id);
    // New stays New: only an answer takes a conversation out of it.
    if (state != ConversationState::New && state != ConversationState::Live && !isFinal(state)
        && state != ConversationState::Spam) {
        conversation.insert("status"_L1, statusRecord(ConversationState::Open));
        conversation.insert("postponedUntil"_L1, QJsonValue());
    }
    conversation.insert("unread"_L1, true);
    if (msFrom(conversation.value("dueAt"_L1)) == 0)
        conversation.insert("dueAt"_L1, isoTime(at + answerTime(conversation)));
}

void HelpDesk::afterReply(QJsonObject &conversation, qint64 agent, qint64 id, qint64 at)
{
    m_agenda.add(at, u"replied"_s, id); // the customer will see it
    const ConversationState state = stateOf(conversation);
    if (state == ConversationState::Postponed)
        m_agenda.drop(u"wake"_s, id);
    if (state != ConversationState::Live && conversation.value("kind"_L1) != code(ConversationKind::Callback)) {
        conversation.insert("status"_L1, statusRecord(ConversationState::Answered));
        conversation.insert("postponedUntil"_L1, QJsonValue());
    }
    if (conversation.value("assignee"_L1).toString().isEmpty())
        conversation.insert("assignee"_L1, QString::number(agent));
    conversation.insert("unread"_L1, false);
    if (conversation.value("kind"_L1) != code(ConversationKind::Callback))
        conversation.insert("dueAt"_L1, QJsonValue());
}

void HelpDesk::addEvent(qint64 conversation, const QString &text, qint64 at)
{
    m_records.insert(DeskStream::Messages,
                     {{"conversation"_L1, QString::number(conversation)},
                      {"direction"_L1, code(Direction::Event)},
                      {"author"_L1, QJsonObject{{"kind"_L1, code(AuthorKind::System)}, {"name"_L1, u"Volta"_s}}},
                      {"createdAt"_L1, isoTime(at)},
                      {"text"_L1, text}});
}

void HelpDesk::endChat(qint64 id, ConversationState after, const QString &event, qint64 at)
{
    std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation || stateOf(*conversation) != ConversationState::Live)
        return;
    conversation->insert("status"_L1, statusRecord(after));
    if (groupOf(after) == StateGroup::Done)
        conversation->insert("dueAt"_L1, QJsonValue());
    addEvent(id, event, at);
    save(id, *conversation, at);
}

void HelpDesk::remove(qint64 conversation)
{
    for (const QJsonObject &message : m_records.messagesOf(conversation))
        m_records.remove(DeskStream::Messages, message.value("id"_L1).toString().toLongLong());
    m_records.remove(DeskStream::Conversations, conversation);
}

Result<void> HelpDesk::moveTo(QJsonObject &conversation, qint64 id, ConversationState state,
                              const QJsonObject &changes, qint64 at)
{
    const ConversationState before = stateOf(conversation);
    qint64 until = 0;
    if (state == ConversationState::Postponed) {
        until = msFrom(changes.value("postponedUntil"_L1));
        if (until <= at)
            return refusal(ErrorKind::BadInput,
                           u"Postponing needs a time in postponedUntil that is still to come."_s);
    } else if (state == before) {
        return {};
    }
    if (!mayMove(before, state)) {
        return refusal(
            ErrorKind::BadInput,
            u"A conversation that is %1 cannot become %2."_s.arg(label(before).toLower(), label(state).toLower()));
    }
    m_agenda.drop(u"wake"_s, id);
    if (state == ConversationState::Postponed) {
        QJsonObject hidden = m_records.hidden(id);
        if (before != ConversationState::Postponed)
            hidden.insert("before"_L1, code(before));
        m_records.setHidden(id, hidden);
        m_agenda.add(until, u"wake"_s, id);
    }
    conversation.insert("postponedUntil"_L1, until > 0 ? QJsonValue(isoTime(until)) : QJsonValue());
    conversation.insert("status"_L1, statusRecord(state));
    if (groupOf(state) != StateGroup::Open)
        conversation.insert("dueAt"_L1, QJsonValue());
    return {};
}

Result<void> HelpDesk::applyLinks(QJsonObject &conversation, qint64 id, const QJsonArray &links)
{
    QJsonArray kept;
    for (const QJsonValue &value : links) {
        const QJsonObject link = value.toObject();
        const qint64 other = link.value("conversation"_L1).toVariant().toString().toLongLong();
        if (!from<LinkRelation>(link.value("relation"_L1).toString()) || other == id
            || !m_records.record(DeskStream::Conversations, other))
            return refusal(ErrorKind::BadInput, u"A link names an unknown relation or conversation."_s);
        kept.append(
            QJsonObject{{"relation"_L1, link.value("relation"_L1)}, {"conversation"_L1, QString::number(other)}});
    }
    conversation.insert("links"_L1, kept);
    return {};
}

Result<void> HelpDesk::applyOthers(QJsonObject &conversation, qint64 id, const QJsonObject &changes)
{
    if (changes.contains("queue"_L1)) {
        const QString queue = changes.value("queue"_L1).toVariant().toString();
        if (!m_records.record(DeskStream::Queues, queue.toLongLong()))
            return refusal(ErrorKind::BadInput, u"There is no such queue."_s);
        if (queue != conversation.value("queue"_L1).toString())
            conversation.insert("assignee"_L1, QJsonValue()); // the queue decides anew who takes it
        conversation.insert("queue"_L1, queue);
    }
    if (changes.contains("assignee"_L1)) {
        const QString assignee = changes.value("assignee"_L1).toVariant().toString();
        const auto agent = m_records.record(DeskStream::Agents, assignee.toLongLong());
        if (!assignee.isEmpty() && (!agent || !agent->value("active"_L1).toBool()))
            return refusal(ErrorKind::BadInput, u"There is no such agent, or the agent has left."_s);
        conversation.insert("assignee"_L1, assignee.isEmpty() ? QJsonValue() : QJsonValue(assignee));
    }
    if (changes.contains("priority"_L1)) {
        const QString level = changes.value("priority"_L1).toObject().value("level"_L1).toString();
        if (!from<Priority>(level))
            return refusal(ErrorKind::BadInput, u"The priority's level must be none, low, normal, high or urgent."_s);
        conversation.insert("priority"_L1, QJsonObject{{"level"_L1, level}, {"code"_L1, level}});
    }
    if (changes.contains("tags"_L1)) {
        QStringList tags;
        for (const QJsonValue &tag : changes.value("tags"_L1).toArray()) {
            if (!tag.toString().trimmed().isEmpty() && !tags.contains(tag.toString().trimmed()))
                tags.append(tag.toString().trimmed());
        }
        QStringList known;
        for (const QJsonObject &tag : m_records.newest(DeskStream::Tags, 10'000))
            known.append(tag.value("name"_L1).toString());
        for (const QString &tag : tags) {
            if (!known.contains(tag))
                m_records.insert(DeskStream::Tags, {{"name"_L1, tag}});
        }
        conversation.insert("tags"_L1, QJsonArray::fromStringList(tags));
    }
    if (changes.contains("unread"_L1))
        conversation.insert("unread"_L1, changes.value("unread"_L1).toBool());
    if (changes.contains("links"_L1))
        return applyLinks(conversation, id, changes.value("links"_L1).toArray());
    return {};
}

Result<void> HelpDesk::change(qint64 id, const QJsonObject &changes, qint64 agent, qint64 at)
{
    std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation)
        return noConversation();
    const QJsonObject before = *conversation;
    std::optional<ConversationState> state;
    if (changes.contains("status"_L1)) {
        state = from<ConversationState>(changes.value("status"_L1).toObject().value("state"_L1).toString());
        if (!state)
            return refusal(ErrorKind::BadInput, u"status.state is not one of the states of this API."_s);
    } else if (changes.contains("postponedUntil"_L1)) {
        const bool wasNew = m_records.hidden(id).value("before"_L1) == code(ConversationState::New);
        state = msFrom(changes.value("postponedUntil"_L1)) > 0 ? ConversationState::Postponed
            : wasNew                                           ? ConversationState::New
                                                               : ConversationState::Open;
    }
    if (state == ConversationState::New && stateOf(before) == ConversationState::Postponed) {
        conversation->insert("status"_L1, statusRecord(ConversationState::New));
        conversation->insert("postponedUntil"_L1, QJsonValue());
        m_agenda.drop(u"wake"_s, id);
    } else if (state) {
        const Result<void> moved = moveTo(*conversation, id, *state, changes, at);
        if (!moved)
            return moved.error();
    }
    const Result<void> applied = applyOthers(*conversation, id, changes);
    if (!applied)
        return applied.error();
    if (*conversation == before)
        return {};
    if (stateOf(*conversation) != stateOf(before))
        addEvent(id, u"%1 set the status to %2"_s.arg(agentName(agent), label(stateOf(*conversation))), at);
    const QString assignee = conversation->value("assignee"_L1).toString();
    if (assignee != before.value("assignee"_L1).toString() && !assignee.isEmpty()) {
        addEvent(id,
                 assignee.toLongLong() == agent ? u"%1 took the conversation"_s.arg(agentName(agent))
                                                : u"%1 assigned the conversation to %2"_s.arg(
                                                    agentName(agent), agentName(assignee.toLongLong())),
                 at);
    }
    // Reading is no activity: it must not move the conversation in anybody's list.
    QJsonObject withoutUnread = *conversation;
    withoutUnread.insert("unread"_L1, before.value("unread"_L1));
    save(id, *conversation, withoutUnread == before ? msFrom(before.value("updatedAt"_L1)) : at);
    return {};
}

Result<void> HelpDesk::claimCallback(qint64 id, qint64 agent, qint64 at)
{
    std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation)
        return noConversation();
    QJsonObject callback = conversation->value("callback"_L1).toObject();
    if (callback.isEmpty())
        return refusal(ErrorKind::BadInput, u"Nobody asked for a call in this conversation."_s);
    const QString holder = callback.value("claimedBy"_L1).toString();
    if (!holder.isEmpty() && holder.toLongLong() != agent)
        return refusal(ErrorKind::Conflict, u"%1 has taken this callback."_s.arg(agentName(holder.toLongLong())));
    const auto state = from<CallbackState>(callback.value("state"_L1).toString()).value_or(CallbackState::Requested);
    if (state == CallbackState::Completed || state == CallbackState::Cancelled || state == CallbackState::Expired
        || state == CallbackState::Exhausted)
        return refusal(ErrorKind::Conflict, u"This callback is over: %1."_s.arg(code(state)));
    callback.insert("state"_L1, code(CallbackState::Accepted));
    callback.insert("claimedBy"_L1, QString::number(agent));
    conversation->insert("callback"_L1, callback);
    conversation->insert("assignee"_L1, QString::number(agent));
    conversation->insert("unread"_L1, false);
    addEvent(id, u"%1 took the callback"_s.arg(agentName(agent)), at);
    save(id, *conversation, at);
    return {};
}

Result<void> HelpDesk::recordOutcome(qint64 id, const QJsonObject &outcome, qint64 agent, qint64 at)
{
    std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation)
        return noConversation();
    QJsonObject callback = conversation->value("callback"_L1).toObject();
    const auto result = from<CallOutcome>(outcome.value("outcome"_L1).toString());
    if (callback.isEmpty() || !result)
        return refusal(ErrorKind::BadInput, u"There is no callback here, or the outcome is not one of this API's."_s);
    const QString holder = callback.value("claimedBy"_L1).toString();
    if (!holder.isEmpty() && holder.toLongLong() != agent)
        return refusal(ErrorKind::Conflict, u"%1 has taken this callback."_s.arg(agentName(holder.toLongLong())));
    const int attempts = callback.value("attempts"_L1).toInt() + 1;
    const qint64 retryAt = msFrom(outcome.value("retryAt"_L1));
    CallbackState state = CallbackState::Completed;
    if (*result == CallOutcome::Refused)
        state = CallbackState::Cancelled;
    else if (*result != CallOutcome::Reached)
        state = retryAt > at ? CallbackState::RetryWait
            : attempts >= 3  ? CallbackState::Exhausted
                             : CallbackState::Queued;
    callback.insert("state"_L1, code(state));
    callback.insert("attempts"_L1, attempts);
    callback.insert("lastOutcome"_L1, code(*result));
    callback.insert("claimedBy"_L1, QJsonValue());
    callback.insert("dueAt"_L1, state == CallbackState::RetryWait ? QJsonValue(isoTime(retryAt)) : QJsonValue());
    conversation->insert("callback"_L1, callback);
    const bool over = state != CallbackState::RetryWait && state != CallbackState::Queued;
    conversation->insert("status"_L1, statusRecord(over ? ConversationState::Resolved : ConversationState::Open));
    conversation->insert("dueAt"_L1, state == CallbackState::RetryWait ? QJsonValue(isoTime(retryAt)) : QJsonValue());
    const qint64 talkSeconds = outcome.value("talkMs"_L1).toVariant().toLongLong() / second;
    addEvent(id,
             u"%1 called %2: %3, %4 s"_s.arg(agentName(agent), callback.value("number"_L1).toString(), code(*result),
                                             QString::number(talkSeconds)),
             at);
    save(id, *conversation, at);
    const QString note = outcome.value("note"_L1).toString();
    if (!note.trimmed().isEmpty()) {
        const Result<qint64> noted = write(id, {Direction::Note, agent, note, {}, {}, {}, at, {}});
        if (!noted)
            return noted.error();
    }
    m_records.insert(DeskStream::Touchpoints,
                     {{"customer"_L1, conversation->value("customer"_L1)},
                      {"conversation"_L1, QString::number(id)},
                      {"kind"_L1, code(TouchpointKind::Call)},
                      {"stage"_L1, code(Stage::After)},
                      {"channel"_L1, code(Channel::Phone)},
                      {"direction"_L1, code(Direction::Outbound)},
                      {"at"_L1, isoTime(at)},
                      {"title"_L1, conversation->value("subject"_L1)},
                      {"detail"_L1, note}});
    return {};
}

void HelpDesk::scheduleDelivery(qint64 message, const QJsonObject &record)
{
    const qint64 when = msFrom(record.value("delivery"_L1).toObject().value("scheduledFor"_L1));
    if (when > 0)
        m_agenda.add(when, u"deliver"_s, message);
}

void HelpDesk::deliver(qint64 id, qint64 at)
{
    std::optional<QJsonObject> message = m_records.record(DeskStream::Messages, id);
    if (!message)
        return;
    QJsonObject delivery = message->value("delivery"_L1).toObject();
    delivery.insert("state"_L1, code(DeliveryState::Sent));
    delivery.insert("at"_L1, isoTime(at));
    delivery.remove("scheduledFor"_L1);
    message->insert("delivery"_L1, delivery);
    m_records.update(DeskStream::Messages, id, *message);
    // "Sent" only says that our own mail server took it; the recipient's may still refuse.
    if (!bounceReport(delivery.value("recipients"_L1).toArray().at(0).toString()).isEmpty())
        m_agenda.add(at + 9 * second, u"bounce"_s, id);
}

void HelpDesk::bounce(qint64 id, qint64 at)
{
    std::optional<QJsonObject> message = m_records.record(DeskStream::Messages, id);
    if (!message)
        return;
    QJsonObject delivery = message->value("delivery"_L1).toObject();
    delivery.insert("state"_L1, code(DeliveryState::NotDelivered));
    delivery.insert("at"_L1, isoTime(at));
    delivery.insert("report"_L1, bounceReport(delivery.value("recipients"_L1).toArray().at(0).toString()));
    message->insert("delivery"_L1, delivery);
    m_records.update(DeskStream::Messages, id, *message);
    const qint64 conversation = message->value("conversation"_L1).toString().toLongLong();
    addEvent(conversation, u"The answer was returned by the recipient's server"_s, at);
    if (const auto record = m_records.record(DeskStream::Conversations, conversation))
        save(conversation, *record, at);
}

bool HelpDesk::act(const AgendaItem &item)
{
    if (item.act == "deliver"_L1) {
        deliver(item.about, item.at);
    } else if (item.act == "bounce"_L1) {
        bounce(item.about, item.at);
    } else if (item.act == "wake"_L1) {
        std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, item.about);
        if (!conversation || stateOf(*conversation) != ConversationState::Postponed)
            return true;
        // A conversation that was new when it was postponed comes back as new.
        const bool wasNew = m_records.hidden(item.about).value("before"_L1) == code(ConversationState::New);
        conversation->insert("status"_L1, statusRecord(wasNew ? ConversationState::New : ConversationState::Open));
        conversation->insert("postponedUntil"_L1, QJsonValue());
        conversation->insert("unread"_L1, true);
        addEvent(item.about, u"The conversation came back"_s, item.at);
        save(item.about, *conversation, item.at);
    } else {
        return false;
    }
    return true;
}

} // namespace saskare
