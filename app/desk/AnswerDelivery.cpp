#include "app/desk/AnswerDelivery.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 second = 1000; // ms

} // namespace

AnswerDelivery::AnswerDelivery(DeskRecords &records, DeskAgenda &agenda, ConversationBook &book)
    : m_records(records)
    , m_agenda(agenda)
    , m_book(book)
{
}

QJsonObject AnswerDelivery::begin(const QJsonObject &conversation, qint64 at)
{
    const auto channel = from<Channel>(conversation.value("channel"_L1).toString()).value_or(Channel::Other);
    if (channel == Channel::Email || channel == Channel::Form || channel == Channel::Portal) {
        return {{"state"_L1, code(DeliveryState::Scheduled)},
                {"at"_L1, isoTime(at)},
                {"scheduledFor"_L1, isoTime(at + 4 * second)}};
    }
    return {{"state"_L1, code(DeliveryState::Sent)}, {"at"_L1, isoTime(at)}};
}

void AnswerDelivery::schedule(qint64 message, const QJsonObject &record)
{
    const qint64 when = msFrom(record.value("delivery"_L1).toObject().value("scheduledFor"_L1));
    if (when > 0)
        m_agenda.add(when, u"deliver"_s, message);
}

void AnswerDelivery::deliver(qint64 id, qint64 at)
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

void AnswerDelivery::bounce(qint64 id, qint64 at)
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
    m_book.addEvent(conversation, u"The answer was returned by the recipient's server"_s, at);
    if (const auto record = m_records.record(DeskStream::Conversations, conversation))
        m_book.save(conversation, *record, at);
}

QString AnswerDelivery::bounceReport(const QString &address)
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

} // namespace saskare
