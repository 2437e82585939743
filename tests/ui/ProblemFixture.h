#pragma once

#include "tests/ui/ConversationFixture.h"

namespace saskare {

/// A problem, P-1, with four incidents: three of them open, of customers whose orders are known, not known, and of
/// one more; the fourth is resolved. And two conversations of which one doubles the other, D-1 and D-2.
class ProblemFixture : public ConversationFixture
{
public:
    ProblemFixture()
    {
        AppliedPage page;
        RecordBatch &records = page.records;
        person(records, "juris", "Jānis Ozols", "janis@ozols.lv");
        person(records, "maria", "Мария Кузнецова", "maria@pochta.example");
        ConversationRecord problem = ticket("P-1", "liga", "Noliktavas sistēma nestrādā", 60);
        problem.isProblem = true;
        records.conversations.push_back(problem);
        incident(records, "I-1", "liga", "Pasūtījums #4812 nepienāk", ConversationState::Open);
        incident(records, "I-2", "juris", "Kur ir mana prece?", ConversationState::Open);
        incident(records, "I-3", "maria", "Где мой заказ?", ConversationState::Pending);
        incident(records, "I-4", "juris", "Jautājums par piegādi", ConversationState::Resolved);
        records.conversations.push_back(ticket("D-1", "juris", "Nevaru pieslēgties kontam", 300));
        records.conversations.push_back(ticket("D-2", "maria", "Не могу войти", 30));
        records.messages.push_back(said("dm1", "D-1", "Jānis Ozols", "Labdien! Kopš rīta nevaru pieslēgties.", 300));
        records.messages.push_back(said("dm2", "D-2", "Мария Кузнецова", "Здравствуйте! Пароль не подходит.", 30));
        TouchpointRecord order;
        order.id = QStringLiteral("o1");
        order.customer = QStringLiteral("liga");
        order.kind = TouchpointKind::Order;
        order.stage = Stage::During;
        order.channel = Channel::Web;
        order.direction = Direction::Inbound;
        order.at = now - 5 * 86'400'000;
        order.title = QStringLiteral("Order #4812");
        records.touchpoints.push_back(order);
        if (!await(store.apply(account, page)).ok())
            qFatal("the problem cannot be stored");
    }

private:
    static void person(RecordBatch &records, const char *id, const char *name, const char *mail)
    {
        CustomerRecord customer;
        customer.id = QLatin1String(id);
        customer.name = QString::fromUtf8(name);
        customer.emails = QStringList{QLatin1String(mail)};
        records.customers.push_back(customer);
    }
    static ConversationRecord ticket(const char *id, const char *customer, const char *subject, int minutesAgo)
    {
        ConversationRecord record;
        record.id = QLatin1String(id);
        record.number = QLatin1String(id);
        record.kind = ConversationKind::Ticket;
        record.channel = Channel::Email;
        record.subject = QString::fromUtf8(subject);
        record.status = Status{ConversationState::Open, QStringLiteral("open"), QStringLiteral("Open")};
        record.queue = QStringLiteral("q1");
        record.assignee = QStringLiteral("anna");
        record.customer = QLatin1String(customer);
        record.createdAt = now - minutesAgo * 60'000;
        record.updatedAt = now - minutesAgo * 60'000;
        return record;
    }
    static MessageRecord said(const char *id, const char *conversation, const char *who, const char *text,
                              int minutesAgo)
    {
        MessageRecord record;
        record.id = QLatin1String(id);
        record.conversation = QLatin1String(conversation);
        record.direction = Direction::Inbound;
        record.authorKind = AuthorKind::Customer;
        record.authorName = QString::fromUtf8(who);
        record.createdAt = now - minutesAgo * 60'000;
        record.text = QString::fromUtf8(text);
        return record;
    }
    static void incident(RecordBatch &records, const char *id, const char *customer, const char *subject,
                         ConversationState state)
    {
        ConversationRecord record = ticket(id, customer, subject, 40);
        record.status = Status{state, code(state), {}};
        record.links = QList<Link>{{LinkRelation::Problem, QStringLiteral("P-1")}};
        records.conversations.push_back(record);
        records.messages.push_back(said(QByteArray("m-").append(id).constData(), id, "", "Labdien!", 40));
    }
};

} // namespace saskare
