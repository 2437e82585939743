#include "tests/ui/ConversationFixture.h"

namespace saskare {
namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

MessageRecord message(const char *id, const char *conversation, Direction direction, const char *author, qint64 at,
                      const char *text)
{
    MessageRecord record;
    record.id = QLatin1String(id);
    record.conversation = QLatin1String(conversation);
    record.direction = direction;
    record.authorKind = direction == Direction::Inbound ? AuthorKind::Customer
        : direction == Direction::Event                 ? AuthorKind::System
                                                        : AuthorKind::Agent;
    record.authorName = QString::fromUtf8(author);
    record.channel = Channel::Email;
    record.createdAt = at;
    record.text = QString::fromUtf8(text);
    return record;
}

ConversationRecord conversation(const char *id, ConversationKind kind, Channel channel, const char *subject)
{
    ConversationRecord record;
    record.id = QLatin1String(id);
    record.number = QLatin1String(id);
    record.kind = kind;
    record.channel = channel;
    record.subject = QString::fromUtf8(subject);
    record.status = Status{ConversationState::Open, QStringLiteral("open"), QStringLiteral("Open")};
    record.queue = QStringLiteral("q1");
    record.assignee = QStringLiteral("anna");
    record.customer = QStringLiteral("liga");
    record.createdAt = ConversationFixture::now - 4 * day;
    record.updatedAt = ConversationFixture::now - minute;
    return record;
}

} // namespace

void ConversationFixture::fill()
{
    AppliedPage page;
    RecordBatch &records = page.records;
    QueueRecord queue;
    queue.id = QStringLiteral("q1");
    queue.name = QStringLiteral("Klientu serviss");
    records.queues.push_back(queue);
    for (const auto &[id, name, me] :
         {std::tuple("anna", "Anna Bērziņa", true), std::tuple("ivan", "Иван Петров", false)}) {
        AgentRecord agent;
        agent.id = QLatin1String(id);
        agent.name = QString::fromUtf8(name);
        agent.active = true;
        agent.isMe = me;
        records.agents.push_back(agent);
    }
    CustomerRecord customer;
    customer.id = QStringLiteral("liga");
    customer.name = QStringLiteral("Līga Ķirškalne");
    customer.emails = QStringList{QStringLiteral("liga@kirskalne.lv")};
    records.customers.push_back(customer);
    CannedResponseRecord canned;
    canned.id = QStringLiteral("c1");
    canned.title = QStringLiteral("Sveiciens");
    canned.shortcut = QStringLiteral("sveiki");
    canned.text = QStringLiteral("Labdien, {{customer.firstName}}! Pasūtījums {{order.number}}");
    records.cannedResponses.push_back(canned);

    ConversationRecord ticket = conversation("LVQ-KX-203", ConversationKind::Ticket, Channel::Email,
                                             "Pasūtījums #4812 joprojām nav piegādāts");
    ticket.dueAt = now + 12 * minute + 30'000; // still 12 minutes when a second has been let go by
    records.conversations.push_back(ticket);
    ConversationRecord chat
        = conversation("CHAT-1", ConversationKind::Chat, Channel::Chat, "Возврат средств за наушники");
    chat.status = Status{ConversationState::Live, QStringLiteral("live"), QString()};
    records.conversations.push_back(chat);
    ConversationRecord callback
        = conversation("CALL-1", ConversationKind::Callback, Channel::Phone, "Callback: invoice question");
    callback.callback = CallbackRecord{CallbackState::Queued, QStringLiteral("+371 2000 0404"), now,
                                       now + 6 * minute,      QStringLiteral("anna"),           1,
                                       CallOutcome::NoAnswer};
    records.conversations.push_back(callback);

    const char *t = "LVQ-KX-203";
    MessageRecord first = message("m1", t, Direction::Inbound, "Līga Ķirškalne", now - 4 * day,
                                  "Labdien! Pasūtījumu veicu 14. novembrī, bet izsekošanas saite joprojām rāda "
                                  "«noformēts». Kad tas tiks piegādāts?");
    records.messages.push_back(first);
    MessageRecord answer
        = message("m2", t, Direction::Outbound, "Anna Bērziņa", now - 4 * day + 28 * minute,
                  "Labdien, Līga! Sūtījums nodots kurjeram šorīt. Piegāde gaidāma ceturtdien līdz plkst. 18.");
    answer.author = QStringLiteral("anna");
    answer.delivery = Delivery{DeliveryState::Sent, now - 4 * day + 29 * minute, 0, {}, {}};
    records.messages.push_back(answer);
    MessageRecord note = message(
        "m3", t, Direction::Note, "Иван Петров", now - 4 * day + 7 * hour,
        "Курьер подтвердил: посылка потеряна на складе. Оформляем повторную отправку, см. https://shop.lv/4790.");
    note.author = QStringLiteral("ivan");
    records.messages.push_back(note);
    records.messages.push_back(message("m4", t, Direction::Event, "", now - 3 * day, "Иван Петров: Open → Pending"));
    MessageRecord bounced = message("m5", t, Direction::Outbound, "Иван Петров", now - 2 * day,
                                    "Здравствуйте! Посылка найдена, отправляем повторно.");
    bounced.author = QStringLiteral("ivan");
    bounced.delivery = Delivery{DeliveryState::NotDelivered,
                                now - 2 * day + hour,
                                0,
                                QStringLiteral("550 5.1.1 mailbox full"),
                                {QStringLiteral("liga@kirskalne.lv")}};
    records.messages.push_back(bounced);
    MessageRecord html = message("m6", t, Direction::Inbound, "Līga Ķirškalne", now - 5 * minute, "");
    html.html
        = QStringLiteral("<p>Gaidu jau <b>piekto dienu</b>, un izsekošanas saite rāda to pašu.</p><ul><li>zvaniet "
                         "man</li><li>vai atmaksājiet naudu</li></ul>"
                         "<img src='http://tracker.example/x.gif'><a href='https://evil.example/'>www.swedbank.lv</a>"
                         "<div class='gmail_quote'>On Wed, Anna wrote:<blockquote>Labdien, Līga! Sūtījums nodots "
                         "kurjeram.</blockquote></div>");
    html.text = QStringLiteral("Gaidu jau piekto dienu");
    records.messages.push_back(html);
    AttachmentRecord file;
    file.id = QStringLiteral("a1");
    file.message = QStringLiteral("m1");
    file.name = QStringLiteral("rēķins-4812.pdf");
    file.size = 84'000;
    records.attachments.push_back(file);
    records.messages.push_back(
        message("c1", "CHAT-1", Direction::Inbound, "Екатерина Щёголева", now - 3 * minute, "Здравствуйте!"));
    records.messages.back().channel = Channel::Chat;
    records.messages.push_back(message("c2", "CHAT-1", Direction::Inbound, "Екатерина Щёголева", now - 2 * minute,
                                       "Когда вернут деньги за наушники?"));
    records.messages.back().channel = Channel::Chat;
    page.position.stream = QStringLiteral("fixture");
    const Result<void> applied = await(store.apply(account, page));
    Q_ASSERT(applied.ok());
}

} // namespace saskare
