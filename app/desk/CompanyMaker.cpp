#include "app/desk/CompanyMaker.h"

#include "app/desk/DeskStatus.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int rememberedStories = 600; ///< so many newest conversations can go on by themselves

/// A fault that several customers write about: places from the newest, the oldest of which is the problem and the
/// others its incidents. In a smaller company nothing of the kind has happened.
constexpr std::array outage{46, 33, 26, 16, 8};
const auto outageCategory = "router"_L1;

bool isOfOutage(int fromNewest, int total)
{
    return total > 60 && std::find(outage.begin(), outage.end(), fromNewest) != outage.end();
}

/// How long ago the conversation's last thing happened: minutes for the newest, longer and longer for the others.
qint64 ageOf(int fromNewest, int total)
{
    const double span
        = std::min(21.0 * double(day) * std::sqrt(std::max(total, 400) / 400.0), 5.0 * 365 * double(day));
    return 2 * minute + qint64(span * std::pow(double(fromNewest) / std::max(total, 400), 1.6));
}

} // namespace

CompanyMaker::CompanyMaker(DeskParts &parts, quint64 seed, qint64 now)
    : m_parts(parts)
    , m_seed(seed)
    , m_now(now)
    , m_people(parts.records, parts.content, InsertAs::Old)
    , m_messages(parts, now)
{
    for (const QString &language : {u"lv"_s, u"ru"_s, u"en"_s})
        m_speakers.insert(language, HouseMaker::colleagues(parts.content, language));
    for (const char *key : {"service", "support", "sales", "billing", "repairs"})
        m_queues.insert(QLatin1String(key), QString::number(HouseMaker::queueOf(parts.content, QLatin1String(key))));
}

void CompanyMaker::make(int conversations)
{
    HouseMaker(m_parts).make();
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

void CompanyMaker::chooseStory(StoryInMaking &making, Chance &chance)
{
    // The top of the inbox always shows all kinds: chats that run now, callbacks that wait.
    const bool runningChat = making.fromNewest < 6 && making.fromNewest % 2 == 0;
    const bool waitingCall = making.fromNewest < 70 && making.fromNewest % 7 == 3;
    const int share = runningChat ? 70 : waitingCall ? 85 : making.isOfOutage ? 0 : chance.below(100);
    making.section = share < 66 ? StorySection::Tickets
        : share < 79            ? StorySection::Chats
        : share < 90            ? StorySection::Callbacks
                                : StorySection::Social;
    const QList<Story> &stories = m_parts.content.stories(making.person.cast.language, making.section);
    making.storyIndex = chance.below(int(stories.size()));
    for (int i = 0; making.isOfOutage && i < stories.size(); ++i) {
        if (stories.at(i).category == outageCategory)
            making.storyIndex = i;
    }
    making.story = &stories.at(making.storyIndex);
    making.cast = making.person.cast;
    m_people.choose(making.cast, making.story->category, chance);
    const QList<Colleague> speakers = m_speakers.value(making.cast.language);
    making.agent = chance.percent(28) ? speakers.first() : chance.pick(speakers);
    making.cast.agent = making.agent.name;
    making.cast.agentGender = making.agent.gender;
    making.channel = from<Channel>(chance.pick(making.story->channels)).value_or(Channel::Email);
}

void CompanyMaker::chooseProgress(StoryInMaking &making, Chance &chance)
{
    const qint64 age = m_now - making.last;
    const QList<StoryTurn> &turns = making.story->turns;
    const int overShare = age < 3 * hour ? 15 : age < 2 * day ? 42 : 97;
    making.isOver = chance.percent(overShare) && !(making.section == StorySection::Callbacks && age < day)
        && !(making.section == StorySection::Chats && making.fromNewest < 6);
    making.turns = making.isOver ? turns.size() : chance.below(int(turns.size()));
    if (making.section == StorySection::Callbacks && !making.isOver)
        making.turns = 0;
    if (making.isOfOutage) { // the problem is being looked into, its incidents wait
        making.isOver = false;
        making.turns = making.fromNewest == outage.front() ? std::min<qsizetype>(2, turns.size()) : 0;
    }
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
    if (age > 2 * hour && !making.isOver && !making.isOfOutage && making.section == StorySection::Tickets) {
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

QJsonObject CompanyMaker::callbackRecord(const StoryInMaking &making, Chance &chance) const
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

QJsonObject CompanyMaker::conversationRecord(StoryInMaking &making, Chance &chance)
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
    addLimits(record, making, waitsForUs ? due : 0);
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
    if (making.isOfOutage && making.story->category == outageCategory)
        addToOutage(record, making);
    return record;
}

/// What is made first is the problem; it has its id before the next one is made.
void CompanyMaker::addToOutage(QJsonObject &record, const StoryInMaking &making) const
{
    if (making.fromNewest == outage.front())
        record.insert("problem"_L1, true);
    else if (m_problem > 0)
        record.insert("links"_L1,
                      QJsonArray{QJsonObject{{"relation"_L1, code(LinkRelation::Problem)},
                                             {"conversation"_L1, QString::number(m_problem)}}});
}

void CompanyMaker::addLimits(QJsonObject &record, const StoryInMaking &making, qint64 due) const
{
    const bool isNew = making.state == ConversationState::New;
    beginLimit(record, LimitKind::FirstAnswer, isNew && due > 0 ? due : making.firstAt + 4 * hour);
    if (!isNew)
        meetLimit(record, LimitKind::FirstAnswer, std::min(making.last, making.firstAt + 2 * hour));
    if (!isNew && due > 0)
        beginLimit(record, LimitKind::NextAnswer, due);
    beginLimit(record, LimitKind::Resolution, making.firstAt + resolutionTime());
    if (groupOf(making.state) == StateGroup::Done)
        meetLimit(record, LimitKind::Resolution, making.last);
}

QJsonObject CompanyMaker::evaluationOf(const StoryInMaking &making) const
{
    Chance chance(m_seed + 1, quint64(making.fromNewest)); // a well of its own: no other draw moves
    if (!making.isOver || !chance.percent(60))
        return {};
    const QJsonObject &touch = m_parts.content.in(making.cast.language).touch;
    const bool isGood = making.story->rating == "good"_L1, isBad = making.story->rating == "bad"_L1;
    QJsonObject evaluation{{"score"_L1,
                            (isGood      ? 4
                                 : isBad ? 1
                                         : 3)
                                + chance.below(2)},
                           {"origin"_L1, u"machine"_s},
                           {"at"_L1, isoTime(std::min(m_now, making.last + chance.between(2, 60) * minute))}};
    if (chance.percent(15))
        return evaluation;
    evaluation.insert("origin"_L1, u"person"_s);
    evaluation.insert("by"_L1, making.agent.name);
    evaluation.insert("outcome"_L1, code(isBad ? TouchpointOutcome::Unresolved : TouchpointOutcome::Resolved));
    evaluation.insert("reason"_L1, chance.pick(touch.value("reasons"_L1).toArray()).toString());
    if (chance.percent(70))
        evaluation.insert("effort"_L1, (isGood ? 1 : isBad ? 4 : 2) + chance.below(2));
    if (chance.percent(30))
        evaluation.insert("remark"_L1,
                          chance.pick(touch.value(isBad ? "remarksBad"_L1 : "remarksGood"_L1).toArray()).toString());
    return evaluation;
}

void CompanyMaker::addTouchpoints(const StoryInMaking &making, Chance &chance)
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
    if (const QJsonObject evaluation = evaluationOf(making); !evaluation.isEmpty())
        more.insert("evaluation"_L1, evaluation);
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
    StoryInMaking making;
    making.fromNewest = fromNewest;
    const qint64 older = ageOf(fromNewest + 1, total), newer = ageOf(fromNewest, total);
    making.last = m_now - newer - qint64(double(older - newer) * 0.8 * chance.unit());
    making.isOfOutage = isOfOutage(fromNewest, total);
    if (fromNewest > 20 && chance.percent(2) && !making.isOfOutage)
        return makeSpam(making.last);
    Person &person = someone(chance, making.last);
    making.person = person;
    chooseStory(making, chance);
    chooseProgress(making, chance);
    m_messages.write(making, chance);
    QJsonObject record = conversationRecord(making, chance);
    const QString number = u"V-%1"_s.arg(100'001 + m_parts.records.count(DeskStream::Conversations));
    record.insert("number"_L1, number);
    record.insert("webUrl"_L1, QString(u"https://volta.example/desk/"_s % number));
    making.id = m_parts.records.insertAsOld(DeskStream::Conversations, record);
    person.lastConversation = making.id;
    if (record.value("problem"_L1).toBool())
        m_problem = making.id;
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
