#include "app/desk/People.h"

#include "app/desk/DeskDocuments.h"
#include "app/desk/DeskStatus.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr int inSight = 90; ///< people act in so many of the newest conversations

bool isMine(const QJsonObject &conversation)
{
    return conversation.value("assignee"_L1).toString() == "1"_L1;
}

bool isMail(const QJsonObject &conversation)
{
    const auto channel = from<Channel>(conversation.value("channel"_L1).toString()).value_or(Channel::Other);
    return channel == Channel::Email || channel == Channel::Form || channel == Channel::Portal;
}

} // namespace

People::People(DeskParts &parts, const DeskOptions &options, qint64 now)
    : m_parts(parts)
    , m_options(options)
    , m_now(now)
{
}

void People::wakeUp()
{
    if (m_options.actsPerMinute <= 0)
        return;
    if (!m_parts.agenda.holds(u"arrive"_s, 0))
        m_parts.agenda.add(m_now + 6 * second, u"arrive"_s, 0);
    for (qint64 chat :
         candidates([](const QJsonObject &record) { return stateOf(record) == ConversationState::Live; })) {
        if (!m_parts.agenda.holds(u"chatWaits"_s, chat))
            m_parts.agenda.add(m_now + 6 * minute, u"chatWaits"_s, chat);
    }
}

void People::act(const AgendaItem &item)
{
    static const QHash<QString, Act> acts{{u"arrive"_s, &People::arrive},
                                          {u"replied"_s, &People::customerReads},
                                          {u"customerWrites"_s, &People::customerWrites},
                                          {u"customerRates"_s, &People::customerRates},
                                          {u"customerLeaves"_s, &People::customerLeaves},
                                          {u"chatWaits"_s, &People::chatWaitsTooLong},
                                          {u"colleagueResolves"_s, &People::colleagueResolves},
                                          {u"colleagueHasCalled"_s, &People::colleagueHasCalled}};
    Chance chance(m_options.seed, quint64(item.number));
    if (const Act what = acts.value(item.act))
        (this->*what)(item, chance);
}

void People::arrive(const AgendaItem &item, Chance &chance)
{
    // A desk that was away for long goes on from now and does not make up for what it missed.
    const qint64 at = item.at < m_now - 10 * minute ? m_now : item.at;
    const double mean = 60.0 * second / m_options.actsPerMinute;
    const double wait = -std::log(1.0 - chance.unit()) * mean;
    m_parts.agenda.add(at + qint64(std::clamp(wait, 2.0 * second, 5.0 * mean)), u"arrive"_s, 0);
    colleagueLooks(item);
    const int share = chance.below(100);
    if (share < 24)
        someoneNew(StorySection::Tickets, at, chance);
    else if (share < 37)
        someoneNew(StorySection::Chats, at, chance);
    else if (share < 47)
        someoneNew(StorySection::Callbacks, at, chance);
    else if (share < 53)
        someoneNew(StorySection::Social, at, chance);
    else if (share < 66)
        customerInsists(at, chance);
    else if (share < 92)
        colleagueAnswers(at, chance);
    else
        colleagueCalls(at, chance);
}

std::optional<People::Thread> People::thread(qint64 conversation) const
{
    const auto record = m_parts.records.record(DeskStream::Conversations, conversation);
    if (!record)
        return std::nullopt;
    Thread found;
    found.id = conversation;
    found.record = *record;
    found.hidden = m_parts.records.hidden(conversation);
    found.isChat = stateOf(*record) == ConversationState::Live;
    const auto customer
        = m_parts.records.record(DeskStream::Customers, record->value("customer"_L1).toString().toLongLong())
              .value_or(QJsonObject());
    if (found.hidden.contains("cast"_L1)) {
        found.cast = StorySlots::fromJson(found.hidden.value("cast"_L1).toObject());
        const QList<Story> &stories
            = m_parts.content.stories(found.cast.language, StorySection(found.hidden.value("section"_L1).toInt()));
        const int index = found.hidden.value("story"_L1).toInt();
        found.story = index < stories.size() ? &stories.at(index) : nullptr;
    } else {
        const QString language = customer.value("language"_L1).toString();
        found.cast.language = language == "lv"_L1 || language == "ru"_L1 ? language : u"en"_s;
        found.cast.name = customer.value("name"_L1).toString();
        found.cast.call = found.cast.name.section(u' ', 0, 0);
    }
    return found;
}

QString People::nextTurn(Thread &thread, StoryTurn::Who who)
{
    if (!thread.story)
        return {};
    for (qsizetype i = thread.hidden.value("turn"_L1).toInt(); i < thread.story->turns.size(); ++i) {
        if (thread.story->turns[i].who == who) {
            thread.hidden.insert("turn"_L1, i + 1);
            return thread.story->turns[i].text;
        }
        if (who == StoryTurn::Who::Agent && thread.story->turns[i].who == StoryTurn::Who::Customer)
            return {}; // it is not the agent's turn
    }
    return {};
}

QString People::asWritten(const Thread &thread, const QString &body, StoryTurn::Who who, Chance &chance) const
{
    return isMail(thread.record) ? m_parts.content.letter(body, thread.cast, who, chance)
                                 : ContentLibrary::filled(body, thread.cast, who);
}

QList<qint64> People::candidates(const std::function<bool(const QJsonObject &)> &fits) const
{
    QList<qint64> found;
    for (const QJsonObject &record : m_parts.records.newest(DeskStream::Conversations, inSight)) {
        if (fits(record))
            found.append(record.value("id"_L1).toString().toLongLong());
    }
    return found;
}

bool People::customerWroteLast(qint64 conversation) const
{
    const QList<QJsonObject> messages = m_parts.records.messagesOf(conversation);
    for (auto it = messages.crbegin(); it != messages.crend(); ++it) {
        const auto direction = from<Direction>(it->value("direction"_L1).toString());
        if (direction == Direction::Inbound || direction == Direction::Outbound)
            return direction == Direction::Inbound;
    }
    return false;
}

Person People::somebody(Chance &chance, qint64 at)
{
    if (chance.percent(30)) {
        const QList<qint64> known = candidates([](const QJsonObject &) { return true; });
        const auto met = known.isEmpty() ? std::nullopt : thread(chance.pick(known));
        if (met && met->story) {
            Person person;
            person.id = met->record.value("customer"_L1).toString().toLongLong();
            person.cast = met->cast;
            return person;
        }
    }
    return PersonMaker(m_parts.records, m_parts.content, InsertAs::Change).make(chance, at);
}

void People::someoneNew(StorySection section, qint64 at, Chance &chance)
{
    PersonMaker maker(m_parts.records, m_parts.content, InsertAs::Change);
    const Person person = somebody(chance, at);
    StorySlots cast = person.cast;
    const QList<Story> &stories = m_parts.content.stories(cast.language, section);
    const int index = chance.below(int(stories.size()));
    const Story &story = stories.at(index);
    maker.choose(cast, story.category, chance);
    DeskOpening opening;
    opening.queue = HouseMaker::queueOf(m_parts.content, story.queue);
    opening.customer = person.id;
    opening.subject = ContentLibrary::filled(chance.pick(story.subjects), cast, StoryTurn::Who::Customer);
    opening.channel = from<Channel>(chance.pick(story.channels)).value_or(Channel::Email);
    opening.kind = section == StorySection::Chats ? ConversationKind::Chat
        : section == StorySection::Callbacks      ? ConversationKind::Callback
                                                  : ConversationKind::Ticket;
    if (section == StorySection::Callbacks) {
        const bool later = chance.percent(50);
        const qint64 when = at + chance.between(10, 120) * minute;
        opening.callback
            = QJsonObject{{"state"_L1, code(later ? CallbackState::Scheduled : CallbackState::Requested)},
                          {"number"_L1, cast.phone},
                          {"attempts"_L1, 0},
                          {"dueAt"_L1, later ? QJsonValue(isoTime(when)) : QJsonValue()},
                          {"promisedAt"_L1, later ? QJsonValue(isoTime(when)) : QJsonValue()},
                          {"claimedBy"_L1, QJsonValue()}};
    }
    const bool byMail
        = opening.channel == Channel::Email || opening.channel == Channel::Form || opening.channel == Channel::Portal;
    const QString body = chance.pick(story.openings);
    opening.first.at = at;
    opening.first.text = byMail ? m_parts.content.letter(body, cast, StoryTurn::Who::Customer, chance)
                                : ContentLibrary::filled(body, cast, StoryTurn::Who::Customer);
    if (opening.channel == Channel::Email && chance.percent(45))
        opening.first.html = ContentLibrary::html(opening.first.text, {}, chance);
    if (story.attachment == "picture"_L1)
        opening.first.generated = {m_parts.files.addGenerated(chance.below(deskPictureCount),
                                                              u"IMG_%1.png"_s.arg(chance.between(1000, 9999)))};
    const Result<qint64> id = m_parts.help.open(opening);
    if (!id)
        return;
    QJsonObject hidden = m_parts.records.hidden(*id);
    hidden.insert("section"_L1, int(section));
    hidden.insert("story"_L1, index);
    hidden.insert("turn"_L1, 0);
    hidden.insert("cast"_L1, cast.toJson());
    m_parts.records.setHidden(*id, hidden);
    const TouchpointKind kind = section == StorySection::Chats ? TouchpointKind::Chat
        : section == StorySection::Callbacks                   ? TouchpointKind::Callback
                                                               : TouchpointKind::Conversation;
    maker.addTouchpoint(person, *id, kind, story.queue == "sales"_L1 ? Stage::Before : Stage::After, opening.channel,
                        at, opening.subject, ContentLibrary::filled(body, cast, StoryTurn::Who::Customer));
    if (section == StorySection::Chats)
        m_parts.agenda.add(at + 80 * second, u"chatWaits"_s, *id);
}

void People::customerReads(const AgendaItem &item, Chance &chance)
{
    const std::optional<Thread> read = thread(item.about);
    if (!read || read->hidden.value("over"_L1).toBool() || m_parts.agenda.holds(u"customerWrites"_s, item.about))
        return;
    if (read->isChat)
        m_parts.agenda.add(item.at + chance.between(3, 9) * second, u"customerWrites"_s, item.about);
    else if (chance.percent(70))
        m_parts.agenda.add(item.at + chance.between(30, 200) * second, u"customerWrites"_s, item.about);
}

void People::customerWrites(const AgendaItem &item, Chance &chance)
{
    std::optional<Thread> writing = thread(item.about);
    if (!writing)
        return;
    const LanguageContent &content = m_parts.content.in(writing->cast.language);
    QString body = nextTurn(*writing, StoryTurn::Who::Customer);
    if (body.isEmpty()) {
        body = chance.pick(writing->isChat && chance.percent(40) ? content.chatGeneric : content.thanks);
        writing->hidden.insert("over"_L1, true);
    }
    m_parts.records.setHidden(item.about, writing->hidden);
    const Result<qint64> written = m_parts.help.write(item.about,
                                                      {Direction::Inbound,
                                                       0,
                                                       asWritten(*writing, body, StoryTurn::Who::Customer, chance),
                                                       {},
                                                       {},
                                                       {},
                                                       item.at,
                                                       {}});
    if (!written || !writing->hidden.value("over"_L1).toBool())
        return;
    if (writing->isChat)
        m_parts.agenda.add(item.at + chance.between(15, 40) * second, u"customerLeaves"_s, item.about);
    else if (!isMine(writing->record))
        m_parts.agenda.add(item.at + chance.between(20, 120) * second, u"colleagueResolves"_s, item.about);
    if (chance.percent(60))
        m_parts.agenda.add(item.at + chance.between(60, 300) * second, u"customerRates"_s, item.about);
}

void People::customerRates(const AgendaItem &item, Chance &chance)
{
    const std::optional<Thread> rated = thread(item.about);
    if (!rated)
        return;
    Person person;
    person.id = rated->record.value("customer"_L1).toString().toLongLong();
    person.cast = rated->cast;
    PersonMaker(m_parts.records, m_parts.content, InsertAs::Change)
        .addRating(person, item.about, rated->story ? rated->story->rating : u"good"_s, item.at, chance);
}

void People::customerLeaves(const AgendaItem &item, Chance &)
{
    m_parts.help.endChat(item.about, ConversationState::Resolved, u"The customer left the chat"_s, item.at);
}

void People::chatWaitsTooLong(const AgendaItem &item, Chance &chance)
{
    std::optional<Thread> chat = thread(item.about);
    if (!chat || !chat->isChat)
        return;
    if (!customerWroteLast(item.about)) {
        m_parts.agenda.add(item.at + chance.between(90, 180) * second, u"chatWaits"_s, item.about);
        return;
    }
    if (!chat->hidden.value("insisted"_L1).toBool()) {
        chat->hidden.insert("insisted"_L1, true);
        m_parts.records.setHidden(item.about, chat->hidden);
        const QString body = chance.pick(m_parts.content.in(chat->cast.language).impatience);
        m_parts.help.write(item.about,
                           {Direction::Inbound,
                            0,
                            ContentLibrary::filled(body, chat->cast, StoryTurn::Who::Customer),
                            {},
                            {},
                            {},
                            item.at,
                            {}});
        m_parts.agenda.add(item.at + 3 * minute, u"chatWaits"_s, item.about);
        return;
    }
    m_parts.help.endChat(item.about, ConversationState::New, u"The chat was missed: nobody answered"_s, item.at);
}

void People::customerInsists(qint64 at, Chance &chance)
{
    const QList<qint64> waiting = candidates([](const QJsonObject &record) {
        return record.value("kind"_L1) == code(ConversationKind::Ticket)
            && groupOf(stateOf(record)) != StateGroup::Done;
    });
    if (waiting.isEmpty())
        return;
    const qint64 id = chance.pick(waiting);
    const std::optional<Thread> found = thread(id);
    if (!found || found->hidden.value("insistedAt"_L1).toInteger() > at - 30 * minute)
        return;
    if (!customerWroteLast(id)) {
        m_parts.agenda.add(at, u"customerWrites"_s, id);
        return;
    }
    QJsonObject hidden = found->hidden;
    hidden.insert("insistedAt"_L1, at);
    m_parts.records.setHidden(id, hidden);
    const QString body = chance.pick(m_parts.content.in(found->cast.language).impatience);
    m_parts.help.write(id,
                       {Direction::Inbound,
                        0,
                        ContentLibrary::filled(body, found->cast, StoryTurn::Who::Customer),
                        {},
                        {},
                        {},
                        at,
                        {}});
}

/// With a chance of its own, so that nobody's story changes because somebody looked.
void People::colleagueLooks(const AgendaItem &item)
{
    constexpr quint64 ofLooking = 0x6c6f6f6b;
    Chance chance(m_options.seed ^ ofLooking, quint64(item.number));
    const QList<qint64> open = candidates(
        [](const QJsonObject &record) { return groupOf(stateOf(record)) == StateGroup::Open && !isMine(record); });
    const QList<Colleague> colleagues = HouseMaker::colleagues(m_parts.content, u"lv"_s);
    if (open.isEmpty() || colleagues.size() < 2)
        return;
    const qint64 conversation = chance.pick(open);
    const qint64 agent = colleagues.at(1 + chance.below(int(colleagues.size()) - 1)).id;
    const qint64 until = m_now + (30 + chance.below(60)) * second;
    m_parts.presence.tell(conversation, agent, u"viewing"_s, m_now, until);
    if (chance.percent(50))
        m_parts.presence.tell(conversation, agent, u"writing"_s, m_now + 10 * second, until);
}

void People::colleagueAnswers(qint64 at, Chance &chance)
{
    const QList<qint64> waiting = candidates([](const QJsonObject &record) {
        return record.value("kind"_L1) != code(ConversationKind::Callback)
            && groupOf(stateOf(record)) == StateGroup::Open && !isMine(record);
    });
    if (waiting.isEmpty())
        return;
    std::optional<Thread> answering = thread(chance.pick(waiting));
    if (!answering || !customerWroteLast(answering->id))
        return;
    const QList<Colleague> speakers = HouseMaker::colleagues(m_parts.content, answering->cast.language);
    const Colleague *colleague
        = &speakers.at(1 + chance.below(int(speakers.size()) - 1)); // the first is the agent at the screen
    for (const Colleague &speaker : speakers) {
        if (answering->record.value("assignee"_L1).toString() == QString::number(speaker.id))
            colleague = &speaker;
    }
    answering->cast.agent = colleague->name;
    answering->cast.agentGender = colleague->gender;
    QString body = nextTurn(*answering, StoryTurn::Who::Agent);
    if (body.isEmpty())
        body = chance.pick(m_parts.content.in(answering->cast.language).agentGeneric);
    m_parts.records.setHidden(answering->id, answering->hidden);
    m_parts.help.write(answering->id,
                       {Direction::Outbound,
                        colleague->id,
                        asWritten(*answering, body, StoryTurn::Who::Agent, chance),
                        {},
                        {},
                        {},
                        at,
                        {}});
}

void People::colleagueResolves(const AgendaItem &item, Chance &)
{
    const std::optional<Thread> over = thread(item.about);
    if (!over || isMine(over->record) || groupOf(stateOf(over->record)) == StateGroup::Done)
        return;
    const qint64 assignee = std::max(qint64(2), over->record.value("assignee"_L1).toString().toLongLong());
    m_parts.help.change(
        item.about,
        {{"status"_L1, QJsonObject{{"state"_L1, code(ConversationState::Resolved)}}}, {"unread"_L1, false}}, assignee,
        item.at);
}

void People::colleagueCalls(qint64 at, Chance &chance)
{
    const QList<qint64> waiting = candidates([](const QJsonObject &record) {
        const QJsonObject callback = record.value("callback"_L1).toObject();
        const QString state = callback.value("state"_L1).toString();
        return !isMine(record) && callback.value("claimedBy"_L1).toString().isEmpty()
            && (state == code(CallbackState::Requested) || state == code(CallbackState::Queued));
    });
    if (waiting.isEmpty())
        return;
    const qint64 id = chance.pick(waiting);
    const std::optional<Thread> calling = thread(id);
    const QList<Colleague> speakers
        = HouseMaker::colleagues(m_parts.content, calling ? calling->cast.language : u"en"_s);
    const qint64 colleague = speakers.at(1 + chance.below(int(speakers.size()) - 1)).id;
    if (m_parts.help.claimCallback(id, colleague, at))
        m_parts.agenda.add(at + chance.between(60, 240) * second, u"colleagueHasCalled"_s, id);
}

void People::colleagueHasCalled(const AgendaItem &item, Chance &chance)
{
    std::optional<Thread> called = thread(item.about);
    if (!called)
        return;
    const qint64 holder
        = called->record.value("callback"_L1).toObject().value("claimedBy"_L1).toString().toLongLong();
    if (holder <= 1)
        return;
    const bool reached = chance.percent(75);
    const QString note = reached
        ? ContentLibrary::filled(nextTurn(*called, StoryTurn::Who::Note), called->cast, StoryTurn::Who::Note)
        : QString();
    const QJsonObject outcome{{"outcome"_L1, code(reached ? CallOutcome::Reached : CallOutcome::NoAnswer)},
                              {"note"_L1, note},
                              {"retryAt"_L1, reached ? QJsonValue() : QJsonValue(isoTime(item.at + 30 * minute))},
                              {"talkMs"_L1, reached ? chance.between(60, 900) * second : 0}};
    m_parts.help.recordOutcome(item.about, outcome, holder, item.at);
}

} // namespace saskare
