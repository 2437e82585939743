#include "tests/ui/CustomerFixture.h"

#include "tests/support/Await.h"

namespace saskare {
namespace {

constexpr qint64 day = 24 * 3'600'000;

ConversationRecord conversation(const QString &id, const QString &subject, qint64 at)
{
    ConversationRecord record;
    record.id = id;
    record.number = QStringLiteral("N-") + id;
    record.kind = ConversationKind::Ticket;
    record.channel = Channel::Email;
    record.subject = subject;
    record.status = Status{ConversationState::Open, QStringLiteral("open"), {}};
    record.customer = QStringLiteral("c1");
    record.createdAt = at;
    record.updatedAt = at;
    return record;
}

TouchpointRecord touchpoint(const QString &id, TouchpointKind kind, Stage stage, Channel channel,
                            const QString &title, qint64 at)
{
    TouchpointRecord record;
    record.id = id;
    record.customer = QStringLiteral("c1");
    record.kind = kind;
    record.stage = stage;
    record.channel = channel;
    record.direction
        = kind == TouchpointKind::PageVisit || kind == TouchpointKind::Order ? Direction::Event : Direction::Inbound;
    record.title = title;
    record.at = at;
    return record;
}

} // namespace

AppliedPage CustomerFixture::page(qint64 nowMs)
{
    AppliedPage page;
    page.position.stream = QStringLiteral("all");
    CustomerRecord customer;
    customer.id = QStringLiteral("c1");
    customer.name = QStringLiteral("Līga Ķirškalne");
    customer.city = QStringLiteral("Rīga");
    customer.language = QStringLiteral("lv");
    customer.timeZone = QStringLiteral("Europe/Riga");
    customer.emails = QStringList{QStringLiteral("liga@kirskalne.example")};
    customer.phones = QStringList{QStringLiteral("+371 2000 0404")};
    page.records.customers = {customer};

    ConversationRecord call = conversation(QStringLiteral("2"), QStringLiteral("Zvans par rēķinu"), nowMs - 2 * day);
    call.kind = ConversationKind::Callback;
    call.channel = Channel::Phone;
    call.callback = CallbackRecord{};
    call.callback->number = QStringLiteral("+371 2000 0404");
    call.callback->promisedAt = nowMs + 3'600'000;
    page.records.conversations
        = {conversation(QStringLiteral("1"), QStringLiteral("Pasūtījums #4812"), nowMs - day), call};

    using Kind = TouchpointKind;
    TouchpointRecord chat = touchpoint(QStringLiteral("t2"), Kind::Chat, Stage::Before, Channel::Chat,
                                       QStringLiteral("Kurš modelis CAD?"), nowMs - 6 * day);
    chat.rating = Rating{RatingKind::Csat, 4.6, 1, 5, {}};
    TouchpointRecord order = touchpoint(QStringLiteral("t3"), Kind::Order, Stage::During, Channel::Web,
                                        QStringLiteral("Pasūtījums"), nowMs - 5 * day);
    order.amount = QStringLiteral("1249.00 EUR");
    TouchpointRecord review = touchpoint(QStringLiteral("t5"), Kind::Review, Stage::After, Channel::Review,
                                         QStringLiteral("Kurpirkt.lv"), nowMs - day / 2);
    review.rating = Rating{RatingKind::Stars, 2, 1, 5, QStringLiteral("Gaidu jau piekto dienu")};
    TouchpointRecord mail = touchpoint(QStringLiteral("t6"), Kind::Conversation, Stage::After, Channel::Email,
                                       QStringLiteral("Kur ir sūtījums?"), nowMs - day);
    mail.conversation = QStringLiteral("1");
    page.records.touchpoints = {touchpoint(QStringLiteral("t1"), Kind::PageVisit, Stage::Before, Channel::Web,
                                           QStringLiteral("Laptop X200"), nowMs - 30 * day),
                                chat,
                                order,
                                touchpoint(QStringLiteral("t4"), Kind::Call, Stage::After, Channel::Phone,
                                           QStringLiteral("Zvans"), nowMs - 3 * day),
                                review,
                                mail};
    return page;
}

std::vector<ConversationRow> CustomerFixture::fill(Store &store, qint64 nowMs)
{
    const Result<void> applied = await(store.apply(account, page(nowMs)));
    Q_ASSERT(applied.ok());
    return await(store.conversations({}, std::nullopt, 10));
}

} // namespace saskare
