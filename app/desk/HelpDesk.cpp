#include "app/desk/HelpDesk.h"

#include "app/desk/CallbackDesk.h"
#include "app/desk/ConversationChange.h"
#include "app/desk/DeskStatus.h"
#include "app/desk/MergeDesk.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 firstAnswerTime = 4 * 3'600'000; // ms

QString preview(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > 160)
        line = line.left(159) + u'…';
    return line;
}

} // namespace

HelpDesk::HelpDesk(DeskRecords &records, DeskFiles &files, DeskAgenda &agenda)
    : m_records(records)
    , m_files(files)
    , m_agenda(agenda)
    , m_book(records)
    , m_delivery(records, agenda, m_book)
{
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
        {"dueAt"_L1, isoTime(at + firstAnswerTime)},
        {"postponedUntil"_L1, QJsonValue()},
        {"links"_L1, QJsonArray{}},
        {"version"_L1, u"1"_s}};
    if (!fromAgent)
        beginLimit(conversation, LimitKind::FirstAnswer, at + firstAnswerTime);
    beginLimit(conversation, LimitKind::Resolution, at + resolutionTime());
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
    if (opening.splitFrom != 0) {
        const Result<void> linked = linkSplit(id, opening.splitFrom, opening.first.agent, at);
        if (!linked)
            return linked.error();
    }
    return id;
}

Result<void> HelpDesk::linkSplit(qint64 made, qint64 from, qint64 agent, qint64 at)
{
    const auto link = [&](qint64 one, LinkRelation relation, qint64 other) -> Result<void> {
        const std::optional<QJsonObject> conversation = m_book.find(one);
        if (!conversation)
            return refusal(ErrorKind::BadInput, u"There is no conversation to split from."_s);
        QJsonArray links = conversation->value("links"_L1).toArray();
        links.append(QJsonObject{{"relation"_L1, code(relation)}, {"conversation"_L1, QString::number(other)}});
        return change(one, {{"links"_L1, links}}, agent, at);
    };
    if (const Result<void> back = link(from, LinkRelation::ReferredToBy, made); !back)
        return back.error();
    return link(made, LinkRelation::RefersTo, from);
}

Result<qint64> HelpDesk::write(qint64 id, const DeskWriting &writing)
{
    std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation)
        return noConversation();
    const ConversationState state = stateOf(*conversation);
    if (writing.direction == Direction::Outbound && isFinal(state))
        return refusal(ErrorKind::Conflict,
                       u"The conversation is %1; nothing can be sent in it."_s.arg(labelOf(state).toLower()));
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
                       {"name"_L1, byAgent ? m_book.agentName(writing.agent) : customer.value("name"_L1).toString()}};
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
    if (writing.direction == Direction::Outbound) {
        QJsonObject delivery = AnswerDelivery::begin(*conversation, writing.at);
        if (delivery.contains("scheduledFor"_L1)) {
            const QJsonArray emails = customer.value("emails"_L1).toArray();
            const QJsonArray recipients = emails.isEmpty() ? QJsonArray{} : QJsonArray{emails.first()};
            delivery.insert("recipients"_L1, recipients);
            message.insert("recipients"_L1, recipients);
        }
        message.insert("delivery"_L1, delivery);
    }
    const qint64 messageId = m_records.insert(DeskStream::Messages, message);
    m_delivery.schedule(messageId, message);

    if (writing.direction == Direction::Inbound)
        afterInbound(*conversation, id, writing.at);
    else if (writing.direction == Direction::Outbound)
        afterReply(*conversation, writing.agent, id, writing.at);
    if (writing.direction == Direction::Inbound || writing.direction == Direction::Outbound)
        conversation->insert("preview"_L1, preview(writing.text));
    m_book.save(id, *conversation, writing.at);
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
    if (state != ConversationState::New && state != ConversationState::Open && !isFinal(state))
        beginLimit(conversation, LimitKind::NextAnswer, at + answerTime(conversation));
}

void HelpDesk::afterReply(QJsonObject &conversation, qint64 agent, qint64 id, qint64 at)
{
    m_agenda.add(at, u"replied"_s, id); // the customer will see it
    meetLimit(conversation, LimitKind::FirstAnswer, at);
    meetLimit(conversation, LimitKind::NextAnswer, at);
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

void HelpDesk::endChat(qint64 id, ConversationState after, const QString &event, qint64 at)
{
    std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, id);
    if (!conversation || stateOf(*conversation) != ConversationState::Live)
        return;
    conversation->insert("status"_L1, statusRecord(after));
    if (groupOf(after) == StateGroup::Done)
        conversation->insert("dueAt"_L1, QJsonValue());
    m_book.addEvent(id, event, at);
    m_book.save(id, *conversation, at);
}

void HelpDesk::remove(qint64 conversation)
{
    for (const QJsonObject &message : m_records.messagesOf(conversation))
        m_records.remove(DeskStream::Messages, message.value("id"_L1).toString().toLongLong());
    m_records.remove(DeskStream::Conversations, conversation);
}

Result<void> HelpDesk::change(qint64 conversation, const QJsonObject &changes, qint64 agent, qint64 at)
{
    return ConversationChange(m_records, m_agenda, m_book).apply(conversation, changes, agent, at);
}

Result<void> HelpDesk::merge(qint64 conversation, qint64 into, qint64 agent, qint64 at)
{
    return MergeDesk(m_records, m_agenda, m_book).merge(conversation, into, agent, at);
}

Result<void> HelpDesk::claimCallback(qint64 conversation, qint64 agent, qint64 at)
{
    return CallbackDesk(m_book).claim(conversation, agent, at);
}

Result<void> HelpDesk::recordOutcome(qint64 id, const QJsonObject &outcome, qint64 agent, qint64 at)
{
    if (const Result<void> recorded = CallbackDesk(m_book).record(id, outcome, agent, at); !recorded)
        return recorded.error();
    const QJsonObject conversation = m_book.find(id).value_or(QJsonObject());
    const QString note = outcome.value("note"_L1).toString();
    if (!note.trimmed().isEmpty()) {
        const Result<qint64> noted = write(id, {Direction::Note, agent, note, {}, {}, {}, at, {}});
        if (!noted)
            return noted.error();
    }
    m_records.insert(DeskStream::Touchpoints,
                     {{"customer"_L1, conversation.value("customer"_L1)},
                      {"conversation"_L1, QString::number(id)},
                      {"kind"_L1, code(TouchpointKind::Call)},
                      {"stage"_L1, code(Stage::After)},
                      {"channel"_L1, code(Channel::Phone)},
                      {"direction"_L1, code(Direction::Outbound)},
                      {"at"_L1, isoTime(at)},
                      {"title"_L1, conversation.value("subject"_L1)},
                      {"detail"_L1, note}});
    return {};
}

bool HelpDesk::act(const AgendaItem &item)
{
    if (item.act == "deliver"_L1) {
        m_delivery.deliver(item.about, item.at);
    } else if (item.act == "bounce"_L1) {
        m_delivery.bounce(item.about, item.at);
    } else if (item.act == "wake"_L1) {
        std::optional<QJsonObject> conversation = m_records.record(DeskStream::Conversations, item.about);
        if (!conversation || stateOf(*conversation) != ConversationState::Postponed)
            return true;
        // A conversation that was new when it was postponed comes back as new.
        const bool wasNew = m_records.hidden(item.about).value("before"_L1) == code(ConversationState::New);
        conversation->insert("status"_L1, statusRecord(wasNew ? ConversationState::New : ConversationState::Open));
        conversation->insert("postponedUntil"_L1, QJsonValue());
        conversation->insert("unread"_L1, true);
        m_book.addEvent(item.about, u"The conversation came back"_s, item.at);
        m_book.save(item.about, *conversation, item.at);
    } else {
        return false;
    }
    return true;
}

} // namespace saskare
