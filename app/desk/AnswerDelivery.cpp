#include "app/desk/AnswerDelivery.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 second = 1000; // ms
constexpr qint64 untilBounce = 9 * second;

/// `delivery` with one attempt more.
QJsonObject tried(QJsonObject delivery, qint64 at, const QString &answer, qint64 nextAt = 0)
{
    QJsonArray attempts = delivery.value("attempts"_L1).toArray();
    QJsonObject attempt{{"at"_L1, isoTime(at)}, {"answer"_L1, answer}};
    if (nextAt > 0)
        attempt.insert("nextAt"_L1, isoTime(nextAt));
    attempts.append(attempt);
    delivery.insert("attempts"_L1, attempts);
    return delivery;
}

QString recipientOf(const QJsonObject &delivery)
{
    return delivery.value("recipients"_L1).toArray().at(0).toString();
}

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
    // "Sent" only says that our own mail server took it; the recipient's may still refuse.
    const QString address = recipientOf(delivery);
    const bool willBounce = !bounceReport(address).isEmpty();
    if (willBounce)
        m_agenda.add(at + untilBounce, u"bounce"_s, id);
    if (!willBounce)
        delivery = tried(delivery, at, u"250 2.0.0 Ok: queued as %1"_s.arg(qlonglong(id), 8, 16, QChar(u'0')));
    else if (const QString later = deferral(address); !later.isEmpty())
        delivery = tried(delivery, at, later, at + untilBounce);
    message->insert("delivery"_L1, delivery);
    m_records.update(DeskStream::Messages, id, *message);
}

void AnswerDelivery::bounce(qint64 id, qint64 at)
{
    std::optional<QJsonObject> message = m_records.record(DeskStream::Messages, id);
    if (!message)
        return;
    QJsonObject delivery = message->value("delivery"_L1).toObject();
    delivery.insert("state"_L1, code(DeliveryState::NotDelivered));
    delivery.insert("at"_L1, isoTime(at));
    delivery.insert("report"_L1, bounceReport(recipientOf(delivery)));
    delivery = tried(delivery, at, bounceReport(recipientOf(delivery)));
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

QString AnswerDelivery::deferral(const QString &address)
{
    const QString host = address.section(u'@', 1);
    return host == "pilna-kaste.example"_L1
        ? u"452 4.2.2 <%1>: Mailbox full, try again later (mail.%2)"_s.arg(address, host)
        : QString();
}

QJsonArray AnswerDelivery::attemptsBefore(const QString &address, qint64 firstAt, qint64 bouncedAt)
{
    QJsonObject delivery;
    if (const QString later = deferral(address); !later.isEmpty())
        delivery = tried(delivery, firstAt, later, bouncedAt);
    return tried(delivery, bouncedAt, bounceReport(address)).value("attempts"_L1).toArray();
}

} // namespace saskare
