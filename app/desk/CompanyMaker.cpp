#include "app/desk/CompanyMaker.h"

#include "app/desk/DeskDocuments.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int rememberedStories = 600; ///< so many newest conversations can go on by themselves

/// How long ago the conversation's last thing happened: minutes for the newest, longer and longer for the others.
qint64 ageOf(int fromNewest, int total)
{
    const double span
        = std::min(21.0 * double(day) * std::sqrt(std::max(total, 400) / 400.0), 5.0 * 365 * double(day));
    return 2 * minute + qint64(span * std::pow(double(fromNewest) / std::max(total, 400), 1.6));
}

QString previewOf(const QString &body)
{
    const QString line = body.simplified();
    return line.size() > 160 ? QString(line.left(159) % u'…') : line;
}

bool promisesAttachment(const QString &body)
{
    return body.contains(u"ielikumā"_s) || body.contains(u"во вложении"_s) || body.contains(u"is attached"_s);
}

} // namespace

CompanyMaker::CompanyMaker(DeskParts &parts, quint64 seed, qint64 now)
    : m_parts(parts)
    , m_seed(seed)
    , m_now(now)
    , m_people(parts.records, parts.content, InsertAs::Old)
{
    for (const QString &language : {u"lv"_s, u"ru"_s, u"en"_s})
        m_speakers.insert(language, colleagues(parts.content, language));
    for (const char *key : {"service", "support", "sales", "billing", "repairs"})
        m_queues.insert(QLatin1String(key), QString::number(queueOf(parts.content, QLatin1String(key))));
}

QList<Colleague> CompanyMaker::colleagues(const ContentLibrary &content, const QString &language)
{
    QList<Colleague> found;
    qint64 id = 0;
    for (const QJsonValue &value : content.house().value("agents"_L1).toArray()) {
        const QJsonObject agent = value.toObject();
        Colleague colleague{++id,
                            agent.value("name"_L1).toString(),
                            agent.value("gender"_L1).toString() == "m"_L1 ? Gender::Male : Gender::Female,
                            {},
                            !agent.value("left"_L1).toBool()};
        for (const QJsonValue &spoken : agent.value("languages"_L1).toArray())
            colleague.languages.append(spoken.toString());
        if (colleague.active && colleague.languages.contains(language))
            found.append(colleague);
    }
    return found;
}

qint64 CompanyMaker::queueOf(const ContentLibrary &content, const QString &key)
{
    const QJsonArray queues = content.house().value("queues"_L1).toArray();
    for (qsizetype i = 0; i < queues.size(); ++i) {
        if (queues.at(i).toObject().value("key"_L1).toString() == key)
            return i + 1;
    }
    return 1;
}

void CompanyMaker::makeHouse()
{
    DeskRecords &records = m_parts.records;
    const QJsonObject &house = m_parts.content.house();
    int count = 0;
    for (const QJsonValue &value : house.value("agents"_L1).toArray()) {
        const QString name = value.toObject().value("name"_L1).toString();
        ++count;
        records.insertAsOld(DeskStream::Agents,
                            {{"name"_L1, name},
                             {"email"_L1, u"agent%1@volta.example"_s.arg(count)},
                             {"active"_L1, !value.toObject().value("left"_L1).toBool()},
                             {"isMe"_L1, count == 1}});
    }
    const QJsonArray states{u"new"_s,       u"open"_s,     u"answered"_s, u"pending"_s, u"onHold"_s,
                            u"postponed"_s, u"resolved"_s, u"closed"_s,   u"spam"_s};
    for (const QJsonValue &value : house.value("queues"_L1).toArray())
        records.insertAsOld(
            DeskStream::Queues,
            {{"name"_L1, value.toObject().value("name"_L1)}, {"active"_L1, true}, {"states"_L1, states}});
    QStringList tags;
    for (const QJsonValue &value : house.value("tags"_L1).toArray())
        tags.append(value.toString());
    for (const QString &language : {u"lv"_s, u"ru"_s, u"en"_s}) {
        for (const QList<Story> &stories : m_parts.content.in(language).stories) {
            for (const Story &story : stories)
                tags.append(story.tags);
        }
    }
    tags.removeDuplicates();
    std::sort(tags.begin(), tags.end());
    for (const QString &tag : std::as_const(tags))
        records.insertAsOld(DeskStream::Tags, {{"name"_L1, tag}});
    for (const QJsonValue &value : house.value("canned"_L1).toArray()) {
        QJsonObject canned = value.toObject();
        const QString queue = canned.value("queue"_L1).toString();
        canned.insert("queue"_L1,
                      queue.isEmpty() ? QJsonValue() : QJsonValue(QString::number(queueOf(m_parts.content, queue))));
        records.insertAsOld(DeskStream::CannedResponses, canned);
    }
    for (const QJsonValue &value : house.value("articles"_L1).toArray()) {
        QJsonObject article = value.toObject();
        const qint64 place = records.count(DeskStream::Articles) + 1;
        article.insert("webUrl"_L1, u"https://volta.example/help/%1"_s.arg(place));
        article.insert("html"_L1, u"<p>%1</p>"_s.arg(article.value("text"_L1).toString().toHtmlEscaped()));
        records.insertAsOld(DeskStream::Articles, article);
    }
}

void CompanyMaker::make(int conversations)
{
    makeHouse();
    for (int fromNewest = conversations - 1; fromNewest >= 0; --fromNewest)
        makeConversation(fromNewest, conversations);
}

Person &CompanyMaker::someone(Chance &chance, qint64 at)
{
    constexpr size_t most = 120;
    if (m_recent.size() > 10 && chance.percent(35))
        return m_recent[size_t(chance.below(int(m_recent.size())))];
    Person person = m_people.make(chance, at);
    if (m_recent.size() < most)
        return m_recent.emplace_back(std::move(person));
    Person &place = m_recent[size_t(chance.below(int(most)))];
    place = std::move(person);
    return place;
}

void CompanyMaker::chooseStory(Making &making, Chance &chance)
{
    // The top of the inbox always shows all kinds: chats that run now, callbacks that wait.
    const bool runningChat = making.fromNewest < 6 && making.fromNewest % 2 == 0;
    const bool waitingCall = making.fromNewest < 70 && making.fromNewest % 7 == 3;
    const int share = runningChat ? 70 : waitingCall ? 85 : chance.below(100);
    making.section = share < 66 ? StorySection::Tickets
        : share < 79            ? StorySection::Chats
        : share < 90            ? StorySection::Callbacks
                                : StorySection::Social;
    const QList<Story> &stories = m_parts.content.stories(making.person.cast.language, making.section);
    making.storyIndex = chance.below(int(stories.size()));
    making.story = &stories.at(making.storyIndex);
    making.cast = making.person.cast;
    m_people.choose(making.cast, making.story->category, chance);
    const QList<Colleague> speakers = m_speakers.value(making.cast.language);
    making.agent = chance.percent(28) ? speakers.first() : chance.pick(speakers);
    making.cast.agent = making.agent.name;
    making.cast.agentGender = making.agent.gender;
    making.channel = from<Channel>(chance.pick(making.story->channels)).value_or(Channel::Email);
}

void CompanyMaker::chooseProgress(Making &making, Chance &chance)
{
    const qint64 age = m_now - making.last;
    const QList<StoryTurn> &turns = making.story->turns;
    const int overShare = age < 3 * hour ? 15 : age < 2 * day ? 42 : 97;
    making.isOver = chance.percent(overShare) && !(making.section == StorySection::Callbacks && age < day)
        && !(making.section == StorySection::Chats && making.fromNewest < 6);
    making.turns = making.isOver ? turns.size() : chance.below(int(turns.size()));
    if (making.section == StorySection::Callbacks && !making.isOver)
        making.turns = 0;
    bool answered = false, customerLast = true;
    for (qsizetype i = 0; i < making.turns; ++i) {
        if (turns[i].who == StoryTurn::Who::Note)
            continue;
        customerLast = turns[i].who == StoryTurn::Who::Customer;
        answered = answered || !customerLast;
    }
    const bool isLive = making.section == StorySection::Chats && !making.isOver && age < 40 * minute;
    if (making.isOver)
        making.state = age > 14 * day && chance.percent(40) ? ConversationState::Closed : ConversationState::Resolved;
    else if (isLive)
        making.state = ConversationState::Live;
    else if (!answered)
        making.state = ConversationState::New;
    else if (customerLast)
        making.state = ConversationState::Open;
    else
        making.state = ConversationState::Answered;
    if (age > 2 * hour && !making.isOver && making.section == StorySection::Tickets) {
        const int aside = chance.below(100);
        if (making.state == ConversationState::Answered)
            making.state = aside < 14 ? ConversationState::Pending
                : aside < 22          ? ConversationState::OnHold
                : aside < 34          ? ConversationState::Postponed
                                      : making.state;
        else if (aside < 10)
            making.state = ConversationState::Postponed;
    }
}

QJsonArray CompanyMaker::attachmentsOf(const Making &making, StoryTurn::Who who, const QString &body, bool isOpening,
                                       Chance &chance)
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

QJsonObject CompanyMaker::deliveryAt(const Making &making, qint64 at, bool isLast, Chance &chance)
{
    const bool byMail
        = making.channel == Channel::Email || making.channel == Channel::Form || making.channel == Channel::Portal;
    const QString report = byMail ? HelpDesk::bounceReport(making.person.email) : QString();
    QJsonObject delivery{{"state"_L1, code(DeliveryState::Sent)}, {"at"_L1, isoTime(at + 5 * second)}};
    if (byMail)
        delivery.insert("recipients"_L1, QJsonArray{making.person.email});
    if (!report.isEmpty() && m_now - at < 9 * day) {
        delivery.insert("state"_L1, code(DeliveryState::NotDelivered));
        delivery.insert("at"_L1, isoTime(at + chance.between(8, 90) * second));
        delivery.insert("report"_L1, report);
    } else if (byMail && isLast && m_delayed < 2 && m_now - at > 4 * hour && m_now - at < 20 * hour) {
        ++m_delayed; // something is stuck in the outgoing mail; "delayed" is for the reader to find out
        delivery.insert("state"_L1, code(DeliveryState::Scheduled));
        delivery.insert("at"_L1, isoTime(at));
        delivery.insert("scheduledFor"_L1, isoTime(at + minute));
    }
    return delivery;
}

void CompanyMaker::addMessage(Making &making, StoryTurn::Who who, const QString &body, qint64 at, Chance &chance)
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

void CompanyMaker::writeTurns(Making &making, Chance &chance)
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

QJsonObject CompanyMaker::callbackRecord(const Making &making, Chance &chance) const
{
    QJsonObject callback{{"number"_L1, making.cast.phone}, {"attempts"_L1, 0}, {"claimedBy"_L1, QJsonValue()}};
    const auto set = [&](CallbackState state, qint64 dueAt, qint64 promisedAt) {
        callback.insert("state"_L1, code(state));
        callback.insert("dueAt"_L1, dueAt > 0 ? QJsonValue(isoTime(dueAt)) : QJsonValue());
        callback.insert("promisedAt"_L1, promisedAt > 0 ? QJsonValue(isoTime(promisedAt)) : QJsonValue());
    };
    if (making.isOver) {
        set(CallbackState::Completed, 0, 0);
        callback.insert("attempts"_L1, 1 + chance.below(2));
        callback.insert("lastOutcome"_L1, code(CallOutcome::Reached));
        return callback;
    }
    switch (chance.below(5)) {
    case 0:
        set(CallbackState::Requested, 0, 0);
        break;
    case 1:
        set(CallbackState::Queued, m_now - chance.between(3, 40) * minute, m_now - chance.between(1, 3) * minute);
        break;
    case 2: {
        const qint64 when = m_now + chance.between(10, 170) * minute;
        set(CallbackState::Scheduled, when, when);
        break;
    }
    case 3: {
        const qint64 when = m_now + chance.between(-20, 60) * minute;
        set(CallbackState::RetryWait, when, 0);
        callback.insert("attempts"_L1, 1 + chance.below(2));
        callback.insert("lastOutcome"_L1, code(chance.percent(60) ? CallOutcome::NoAnswer : CallOutcome::Busy));
        break;
    }
    default: {
        set(CallbackState::Accepted, m_now - 2 * minute, 0);
        const QList<Colleague> speakers = m_speakers.value(making.cast.language);
        callback.insert("claimedBy"_L1, QString::number(speakers.last().id));
    }
    }
    return callback;
}

QJsonObject CompanyMaker::conversationRecord(Making &making, Chance &chance)
{
    const ConversationKind kind = making.section == StorySection::Chats ? ConversationKind::Chat
        : making.section == StorySection::Callbacks                     ? ConversationKind::Callback
                                                                        : ConversationKind::Ticket;
    const bool touched = making.turns > 0 || chance.percent(20);
    const int draw = chance.below(100);
    const QString priority = !making.story->priority.isEmpty() ? making.story->priority
        : draw < 12                                            ? u"low"_s
        : draw < 80                                            ? u"normal"_s
        : draw < 95                                            ? u"high"_s
                                                               : u"urgent"_s;
    QJsonArray tags = QJsonArray::fromStringList(making.story->tags);
    if (chance.percent(7))
        tags.append(chance.pick(m_parts.content.house().value("tags"_L1).toArray()));
    const bool waitsForUs = groupOf(making.state) == StateGroup::Open;
    const qint64 age = m_now - making.last;
    const qint64 limit = priority == "urgent"_L1 ? 30 * minute : priority == "high"_L1 ? 2 * hour : 4 * hour;
    const qint64 due
        = making.state == ConversationState::Live ? making.lastInboundAt + minute : making.lastInboundAt + limit;
    QJsonObject record{
        {"kind"_L1, code(kind)},
        {"subject"_L1,
         ContentLibrary::filled(chance.pick(making.story->subjects), making.cast, StoryTurn::Who::Customer)},
        {"preview"_L1, making.preview},
        {"status"_L1, statusRecord(making.state)},
        {"channel"_L1, code(making.channel)},
        {"queue"_L1, m_queues.value(making.story->queue)},
        {"assignee"_L1, touched ? QJsonValue(QString::number(making.agent.id)) : QJsonValue()},
        {"customer"_L1, QString::number(making.person.id)},
        {"priority"_L1, QJsonObject{{"level"_L1, priority}, {"code"_L1, priority}}},
        {"tags"_L1, tags},
        {"unread"_L1, waitsForUs && age < day && chance.percent(65)},
        {"createdAt"_L1, isoTime(making.firstAt)},
        {"updatedAt"_L1, isoTime(making.last)},
        {"dueAt"_L1, waitsForUs ? QJsonValue(isoTime(due)) : QJsonValue()},
        {"postponedUntil"_L1, QJsonValue()},
        {"links"_L1, QJsonArray{}},
        {"version"_L1, QString::number(1 + making.turns)}};
    if (making.section == StorySection::Callbacks) {
        const QJsonObject callback = callbackRecord(making, chance);
        if (!callback.value("claimedBy"_L1).isNull())
            record.insert("assignee"_L1, callback.value("claimedBy"_L1));
        record.insert("callback"_L1, callback);
    }
    if (making.state == ConversationState::Postponed)
        record.insert("postponedUntil"_L1, isoTime(m_now + chance.between(40, 4000) * minute));
    if (making.person.lastConversation > 0 && chance.percent(8)) {
        record.insert("links"_L1,
                      QJsonArray{QJsonObject{{"relation"_L1, code(LinkRelation::RefersTo)},
                                             {"conversation"_L1, QString::number(making.person.lastConversation)}}});
    }
    return record;
}

void CompanyMaker::addTouchpoints(const Making &making, Chance &chance)
{
    const QString subject
        = ContentLibrary::filled(making.story->subjects.first(), making.cast, StoryTurn::Who::Customer);
    const TouchpointKind kind = making.section == StorySection::Chats ? TouchpointKind::Chat
        : making.section == StorySection::Callbacks                   ? TouchpointKind::Callback
        : making.channel == Channel::Review                           ? TouchpointKind::Review
        : making.channel == Channel::SocialPublic                     ? TouchpointKind::PublicComment
        : making.channel == Channel::Form                             ? TouchpointKind::Form
                                                                      : TouchpointKind::Conversation;
    const bool before = making.story->queue == "sales"_L1;
    if (!before)
        m_people.addOrder(making.person, making.cast, making.firstAt, chance);
    QJsonObject more;
    if (kind == TouchpointKind::Review) {
        more.insert("rating"_L1,
                    QJsonObject{{"kind"_L1, code(RatingKind::Stars)},
                                {"value"_L1, 3},
                                {"lowest"_L1, 1},
                                {"highest"_L1, 5},
                                {"words"_L1, making.messages.first().toObject().value("text"_L1)}});
    }
    m_people.addTouchpoint(making.person, making.id, kind, before ? Stage::Before : Stage::After, making.channel,
                           making.firstAt, subject, making.preview, more);
    if (making.section == StorySection::Callbacks && making.isOver) {
        m_people.addTouchpoint(making.person, making.id, TouchpointKind::Call, before ? Stage::Before : Stage::After,
                               Channel::Phone, making.last, subject, making.preview,
                               {{"direction"_L1, code(Direction::Outbound)}});
    }
    if (making.isOver && chance.percent(45))
        m_people.addRating(making.person, making.id, making.story->rating,
                           std::min(m_now, making.last + chance.between(5, 300) * minute), chance);
}

void CompanyMaker::makeSpam(qint64 at)
{
    Chance chance(m_seed, quint64(at));
    const Person &person = someone(chance, at);
    const LanguageContent &content = m_parts.content.in(person.cast.language);
    const qint64 id = m_parts.records.insertAsOld(
        DeskStream::Conversations,
        {{"number"_L1, u"V-%1"_s.arg(100'001 + m_parts.records.count(DeskStream::Conversations))},
         {"kind"_L1, code(ConversationKind::Ticket)},
         {"subject"_L1, content.spamSubjects.first()},
         {"preview"_L1, content.spamTexts.first()},
         {"status"_L1, statusRecord(ConversationState::Spam)},
         {"channel"_L1, code(Channel::Email)},
         {"queue"_L1, u"1"_s},
         {"assignee"_L1, QJsonValue()},
         {"customer"_L1, QString::number(person.id)},
         {"priority"_L1, QJsonObject{{"level"_L1, u"none"_s}, {"code"_L1, u"none"_s}}},
         {"tags"_L1, QJsonArray{}},
         {"unread"_L1, false},
         {"createdAt"_L1, isoTime(at)},
         {"updatedAt"_L1, isoTime(at)},
         {"dueAt"_L1, QJsonValue()},
         {"postponedUntil"_L1, QJsonValue()},
         {"links"_L1, QJsonArray{}},
         {"version"_L1, u"1"_s}});
    m_parts.records.insertAsOld(DeskStream::Messages,
                                {{"conversation"_L1, QString::number(id)},
                                 {"direction"_L1, code(Direction::Inbound)},
                                 {"author"_L1,
                                  QJsonObject{{"kind"_L1, code(AuthorKind::Customer)},
                                              {"id"_L1, QString::number(person.id)},
                                              {"name"_L1, person.cast.name}}},
                                 {"channel"_L1, code(Channel::Email)},
                                 {"createdAt"_L1, isoTime(at)},
                                 {"text"_L1, content.spamTexts.first()}});
}

void CompanyMaker::makeConversation(int fromNewest, int total)
{
    // Each conversation draws from its own well, so that one more draw in one does not change all that follow.
    Chance chance(m_seed, quint64(fromNewest));
    Making making;
    making.fromNewest = fromNewest;
    const qint64 older = ageOf(fromNewest + 1, total), newer = ageOf(fromNewest, total);
    making.last = m_now - newer - qint64(double(older - newer) * 0.8 * chance.unit());
    if (fromNewest > 20 && chance.percent(2))
        return makeSpam(making.last);
    Person &person = someone(chance, making.last);
    making.person = person;
    chooseStory(making, chance);
    chooseProgress(making, chance);
    writeTurns(making, chance);
    QJsonObject record = conversationRecord(making, chance);
    const QString number = u"V-%1"_s.arg(100'001 + m_parts.records.count(DeskStream::Conversations));
    record.insert("number"_L1, number);
    record.insert("webUrl"_L1, QString(u"https://volta.example/desk/"_s % number));
    making.id = m_parts.records.insertAsOld(DeskStream::Conversations, record);
    person.lastConversation = making.id;
    for (const QJsonValue &value : std::as_const(making.messages)) {
        QJsonObject message = value.toObject();
        message.insert("conversation"_L1, QString::number(making.id));
        m_parts.records.insertAsOld(DeskStream::Messages, message);
    }
    addTouchpoints(making, chance);
    if (making.state == ConversationState::Postponed)
        m_parts.agenda.add(msFrom(record.value("postponedUntil"_L1)), u"wake"_s, making.id);
    if (fromNewest < rememberedStories) {
        m_parts.records.setHidden(
            making.id,
            {{"section"_L1, int(making.section)},
             {"story"_L1, making.storyIndex},
             {"turn"_L1, making.turns},
             {"over"_L1, making.isOver},
             {"before"_L1, code(making.turns == 0 ? ConversationState::New : ConversationState::Open)},
             {"cast"_L1, making.cast.toJson()}});
    }
}

} // namespace saskare
