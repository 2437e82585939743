#include "app/bench/BenchData.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace saskare::bench {
namespace {

constexpr int vocabulary = 30'000;
constexpr qint64 newest = 1'763'800'000'000;

/// Syllables of Latvian, Russian and English; words are put together from them.
const QStringList &syllables()
{
    static const QStringList all
        = QStringLiteral("pa sū tī jums pie gā de rē ķins kur jers ga ran ti ja sa ņem ša nu ap mak sa "
                         "za kaz до ста вка воз врат сче та га ран тия на уш ни ки е щё ре монт "
                         "or der ship ping re fund in voice de liv ery war ran ty head phone re pair")
              .split(u' ');
    return all;
}

} // namespace

BenchData::BenchData(quint32 seed)
    : m_random(seed)
{
    QRandomGenerator words(7); // the same vocabulary whatever the seed
    m_words.reserve(vocabulary);
    for (int i = 0; i < vocabulary; ++i) {
        const int third = i % 3; // a word stays within one language
        QString word;
        const int length = 2 + words.bounded(3);
        for (int part = 0; part < length; ++part)
            word += syllables().at(third * 20 + words.bounded(third == 2 ? 20 : 18));
        m_words.append(word);
    }
}

QString BenchData::word()
{
    // Zipf: rank = N^u is distributed as 1/rank.
    const double rank = std::pow(static_cast<double>(vocabulary), m_random.generateDouble());
    return m_words.at(std::min(vocabulary - 1, static_cast<int>(rank) - 1));
}

QString BenchData::words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(word());
    return list.join(u' ');
}

qint64 BenchData::updatedAt(int number)
{
    return newest - qint64(number) * 60'000;
}

ConversationRecord BenchData::conversation(int number)
{
    ConversationRecord record;
    record.id = QString::number(number);
    record.number = QStringLiteral("ORD-%1").arg(number);
    record.kind = number % 10 == 0 ? ConversationKind::Chat : ConversationKind::Ticket;
    record.subject = words(6);
    const int mix = m_random.bounded(100);
    const ConversationState state = mix < 8 ? ConversationState::Open
        : mix < 10                          ? ConversationState::New
        : mix < 14                          ? ConversationState::Answered
                                            : ConversationState::Resolved;
    record.status = Status{state, code(state), {}};
    record.channel = number % 10 == 0 ? Channel::Chat : Channel::Email;
    record.queue = QString::number(1 + number % 12);
    record.assignee = mix % 3 == 0 ? QString() : QString::number(1 + number % 40);
    record.customer = QString::number(1 + number / 3);
    record.priority = PriorityValue{Priority::Normal, {}};
    record.tags = QStringList{};
    record.unread = mix < 5;
    record.updatedAt = updatedAt(number);
    record.createdAt = *record.updatedAt - 3'600'000;
    record.version = QStringLiteral("1");
    return record;
}

void BenchData::append(RecordBatch &batch, int number, int messages)
{
    const ConversationRecord record = conversation(number);
    if (number % 3 == 0) {
        CustomerRecord customer;
        customer.id = *record.customer;
        customer.name = words(2);
        customer.emails = QStringList{QStringLiteral("c%1@klienti.example").arg(number / 3)};
        batch.customers.push_back(customer);
    }
    batch.conversations.push_back(record);
    for (int i = 0; i < messages; ++i) {
        MessageRecord message;
        message.id = QStringLiteral("%1-%2").arg(number).arg(i);
        message.conversation = record.id;
        message.direction = i % 2 == 0 ? Direction::Inbound : Direction::Outbound;
        message.authorKind = i % 2 == 0 ? AuthorKind::Customer : AuthorKind::Agent;
        message.authorName = i % 2 == 0 ? QStringLiteral("Customer") : QStringLiteral("Agent");
        message.channel = Channel::Email;
        message.createdAt = *record.createdAt + i * 1000;
        message.text = words(28);
        batch.messages.push_back(message);
    }
}

QJsonObject BenchData::json(int number)
{
    const ConversationRecord record = conversation(number);
    const auto time
        = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs); };
    return {{u"type"_qs, u"conversation"_qs},
            {u"id"_qs, record.id},
            {u"number"_qs, *record.number},
            {u"kind"_qs, code(*record.kind)},
            {u"subject"_qs, *record.subject},
            {u"preview"_qs, words(20)},
            {u"status"_qs, QJsonObject{{u"state"_qs, code(record.status->state)}, {u"code"_qs, record.status->code}}},
            {u"channel"_qs, code(*record.channel)},
            {u"queue"_qs, *record.queue},
            {u"assignee"_qs, *record.assignee},
            {u"customer"_qs, *record.customer},
            {u"priority"_qs, QJsonObject{{u"level"_qs, u"normal"_qs}}},
            {u"tags"_qs, QJsonArray{}},
            {u"unread"_qs, *record.unread},
            {u"createdAt"_qs, time(*record.createdAt)},
            {u"updatedAt"_qs, time(*record.updatedAt)},
            {u"version"_qs, u"1"_qs},
            {u"customFields"_qs, QJsonObject{{u"order"_qs, words(60)}, {u"history"_qs, words(60)}}}};
}

RecordBatch BenchData::reference()
{
    RecordBatch batch;
    for (int i = 1; i <= 12; ++i) {
        QueueRecord queue;
        queue.id = QString::number(i);
        queue.name = QStringLiteral("Queue %1").arg(i);
        batch.queues.push_back(queue);
    }
    for (int i = 1; i <= 40; ++i) {
        AgentRecord agent;
        agent.id = QString::number(i);
        agent.name = QStringLiteral("Agent %1").arg(i);
        agent.isMe = i == 1;
        batch.agents.push_back(agent);
    }
    return batch;
}

} // namespace saskare::bench
