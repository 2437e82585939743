#include "app/desk/MessageMaker.h"

#include "app/desk/DeskDocuments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

bool promisesAttachment(const QString &body)
{
    return body.contains(u"ielikumā"_s) || body.contains(u"во вложении"_s) || body.contains(u"is attached"_s);
}

} // namespace

MessageMaker::MessageMaker(DeskParts &parts, qint64 now)
    : m_parts(parts)
    , m_now(now)
{
}

void MessageMaker::write(StoryInMaking &making, Chance &chance)
{
    const bool quick = making.section == StorySection::Chats;
    const QList<StoryTurn> &turns = making.story->turns;
    std::vector<qint64> gaps;
    qint64 whole = 0;
    for (qsizetype i = 0; i < making.turns; ++i) {
        const auto who = turns[i].who;
        gaps.push_back(quick                              ? chance.between(8, 50) * second
                           : who == StoryTurn::Who::Note  ? chance.between(2, 20) * minute
                           : who == StoryTurn::Who::Agent ? chance.between(12, 300) * minute
                                                          : chance.between(10, 700) * minute);
        whole += gaps.back();
    }
    qint64 at = making.last - whole;
    making.firstAt = at;
    addMessage(making, StoryTurn::Who::Customer, chance.pick(making.story->openings), at, chance);
    for (qsizetype i = 0; i < making.turns; ++i) {
        at += gaps[size_t(i)];
        addMessage(making, turns[i].who, turns[i].text, at, chance);
        if (turns[i].who == StoryTurn::Who::Agent) {
            QJsonObject message = making.messages.last().toObject();
            const QJsonObject delivery = deliveryAt(making, at, i == making.turns - 1, chance);
            message.insert("delivery"_L1, delivery);
            if (delivery.contains("recipients"_L1))
                message.insert("recipients"_L1, delivery.value("recipients"_L1));
            making.messages.replace(making.messages.size() - 1, message);
        }
    }
}

void MessageMaker::addMessage(StoryInMaking &making, StoryTurn::Who who, const QString &body, qint64 at,
                              Chance &chance)
{
    const bool isOpening = making.messages.isEmpty();
    const bool byMail
        = making.channel == Channel::Email || making.channel == Channel::Form || making.channel == Channel::Portal;
    const QString text = byMail && who != StoryTurn::Who::Note
        ? m_parts.content.letter(body, making.cast, who, chance)
        : ContentLibrary::filled(body, making.cast, who);
    const bool byAgent = who != StoryTurn::Who::Customer;
    const Direction direction = who == StoryTurn::Who::Customer ? Direction::Inbound
        : who == StoryTurn::Who::Agent                          ? Direction::Outbound
                                                                : Direction::Note;
    QJsonObject message{{"direction"_L1, code(direction)},
                        {"author"_L1,
                         QJsonObject{{"kind"_L1, code(byAgent ? AuthorKind::Agent : AuthorKind::Customer)},
                                     {"id"_L1, QString::number(byAgent ? making.agent.id : making.person.id)},
                                     {"name"_L1, byAgent ? making.agent.name : making.cast.name}}},
                        {"channel"_L1, code(making.channel)},
                        {"createdAt"_L1, isoTime(at)},
                        {"text"_L1, text}};
    const QJsonArray attachments = attachmentsOf(making, who, body, isOpening, chance);
    if (!attachments.isEmpty())
        message.insert("attachments"_L1, attachments);
    if (making.channel == Channel::Email && who == StoryTurn::Who::Customer && chance.percent(45)) {
        const QString quoted = isOpening ? QString() : making.messages.last().toObject().value("text"_L1).toString();
        message.insert("html"_L1, ContentLibrary::html(text, quoted, chance));
    }
    if (who != StoryTurn::Who::Note)
        making.preview = previewOf(ContentLibrary::filled(body, making.cast, who));
    if (who == StoryTurn::Who::Customer)
        making.lastInboundAt = at;
    making.messages.append(message);
}

QJsonArray MessageMaker::attachmentsOf(const StoryInMaking &making, StoryTurn::Who who, const QString &body,
                                       bool isOpening, Chance &chance)
{
    const QString &language = making.cast.language;
    QString wanted = isOpening && chance.percent(75) ? making.story->attachment : QString();
    if (promisesAttachment(body))
        wanted = who == StoryTurn::Who::Agent || making.story->attachment.isEmpty() ? u"invoice"_s
                                                                                    : making.story->attachment;
    if (wanted == "picture"_L1) {
        const QString name = language == "lv"_L1 ? u"foto_%1.png"_s
            : language == "ru"_L1                ? u"фото_%1.png"_s
                                                 : u"photo_%1.png"_s;
        return {m_parts.files.addGenerated(chance.below(deskPictureCount), name.arg(chance.below(9000) + 1000))};
    }
    if (wanted == "invoice"_L1) {
        const QString name = language == "lv"_L1 ? u"rēķins_%1.pdf"_s
            : language == "ru"_L1                ? u"счёт_%1.pdf"_s
                                                 : u"invoice_%1.pdf"_s;
        return {m_parts.files.addGenerated(deskPictureCount + chance.below(deskInvoiceCount),
                                           name.arg(making.cast.order))};
    }
    if (wanted == "log"_L1)
        return {m_parts.files.addGenerated(deskPictureCount + deskInvoiceCount + chance.below(deskLogCount),
                                           u"router.log"_s)};
    return {};
}

QJsonObject MessageMaker::deliveryAt(const StoryInMaking &making, qint64 at, bool isLast, Chance &chance)
{
    const bool byMail
        = making.channel == Channel::Email || making.channel == Channel::Form || making.channel == Channel::Portal;
    const QString report = byMail ? AnswerDelivery::bounceReport(making.person.email) : QString();
    QJsonObject delivery{{"state"_L1, code(DeliveryState::Sent)}, {"at"_L1, isoTime(at + 5 * second)}};
    if (byMail)
        delivery.insert("recipients"_L1, QJsonArray{making.person.email});
    if (!report.isEmpty() && m_now - at < 9 * day) {
        delivery.insert("state"_L1, code(DeliveryState::NotDelivered));
        const qint64 bouncedAt = at + chance.between(8, 90) * second;
        delivery.insert("at"_L1, isoTime(bouncedAt));
        delivery.insert("report"_L1, report);
        delivery.insert("attempts"_L1,
                        AnswerDelivery::attemptsBefore(making.person.email, at + 5 * second, bouncedAt));
    } else if (byMail && isLast && m_delayed < 2 && m_now - at > 4 * hour && m_now - at < 20 * hour) {
        ++m_delayed; // something is stuck in the outgoing mail; "delayed" is for the reader to find out
        delivery.insert("state"_L1, code(DeliveryState::Scheduled));
        delivery.insert("at"_L1, isoTime(at));
        delivery.insert("scheduledFor"_L1, isoTime(at + minute));
    }
    return delivery;
}

QString MessageMaker::previewOf(const QString &body)
{
    const QString line = body.simplified();
    return line.size() > 160 ? QString(line.left(159) % u'…') : line;
}

} // namespace saskare
