#include "app/desk/ConversationChange.h"

#include "app/desk/DeskStatus.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

bool isIncident(const QJsonArray &links)
{
    return std::any_of(links.begin(), links.end(),
                       [](const QJsonValue &link) { return link["relation"_L1] == code(LinkRelation::Problem); });
}

} // namespace

ConversationChange::ConversationChange(DeskRecords &records, DeskAgenda &agenda, ConversationBook &book)
    : m_records(records)
    , m_agenda(agenda)
    , m_book(book)
{
}

Result<void> ConversationChange::apply(qint64 id, const QJsonObject &changes, qint64 agent, qint64 at)
{
    std::optional<QJsonObject> conversation = m_book.find(id);
    if (!conversation)
        return noConversation();
    const QJsonObject before = *conversation;
    if (const Result<void> moved = applyStatus(*conversation, id, changes, at); !moved)
        return moved.error();
    if (const Result<void> applied = applyOthers(*conversation, id, changes, at); !applied)
        return applied.error();
    if (*conversation == before)
        return {};
    noteWhatChanged(before, *conversation, id, agent, at);
    // Reading is no activity: it must not move the conversation in anybody's list.
    QJsonObject withoutUnread = *conversation;
    withoutUnread.insert("unread"_L1, before.value("unread"_L1));
    m_book.save(id, *conversation, withoutUnread == before ? msFrom(before.value("updatedAt"_L1)) : at);
    return {};
}

Result<void> ConversationChange::applyStatus(QJsonObject &conversation, qint64 id, const QJsonObject &changes,
                                             qint64 at)
{
    std::optional<ConversationState> state;
    if (changes.contains("status"_L1)) {
        state = from<ConversationState>(changes.value("status"_L1).toObject().value("state"_L1).toString());
        if (!state)
            return refusal(ErrorKind::BadInput, u"status.state is not one of the states of this API."_s);
    } else if (changes.contains("postponedUntil"_L1)) {
        const bool wasNew = m_records.hidden(id).value("before"_L1) == code(ConversationState::New);
        state = msFrom(changes.value("postponedUntil"_L1)) > 0 ? ConversationState::Postponed
            : wasNew                                           ? ConversationState::New
                                                               : ConversationState::Open;
    }
    if (!state)
        return {};
    if (state == ConversationState::New && stateOf(conversation) == ConversationState::Postponed) {
        conversation.insert("status"_L1, statusRecord(ConversationState::New));
        conversation.insert("postponedUntil"_L1, QJsonValue());
        m_agenda.drop(u"wake"_s, id);
        return {};
    }
    return moveTo(conversation, id, *state, changes, at);
}

void ConversationChange::noteWhatChanged(const QJsonObject &before, const QJsonObject &conversation, qint64 id,
                                         qint64 agent, qint64 at)
{
    const QString name = m_book.agentName(agent);
    if (stateOf(conversation) != stateOf(before))
        m_book.addEvent(id, u"%1 set the status to %2"_s.arg(name, labelOf(stateOf(conversation))), at);
    const QString assignee = conversation.value("assignee"_L1).toString();
    if (assignee == before.value("assignee"_L1).toString() || assignee.isEmpty())
        return;
    m_book.addEvent(id,
                    assignee.toLongLong() == agent
                        ? u"%1 took the conversation"_s.arg(name)
                        : u"%1 assigned the conversation to %2"_s.arg(name, m_book.agentName(assignee.toLongLong())),
                    at);
}

Result<void> ConversationChange::moveTo(QJsonObject &conversation, qint64 id, ConversationState state,
                                        const QJsonObject &changes, qint64 at)
{
    const ConversationState before = stateOf(conversation);
    qint64 until = 0;
    if (state == ConversationState::Postponed) {
        until = msFrom(changes.value("postponedUntil"_L1));
        if (until <= at)
            return refusal(ErrorKind::BadInput,
                           u"Postponing needs a time in postponedUntil that is still to come."_s);
    } else if (state == before) {
        return {};
    }
    if (!mayMove(before, state)) {
        return refusal(ErrorKind::BadInput,
                       u"A conversation that is %1 cannot become %2."_s.arg(labelOf(before).toLower(),
                                                                            labelOf(state).toLower()));
    }
    m_agenda.drop(u"wake"_s, id);
    if (state == ConversationState::Postponed) {
        QJsonObject hidden = m_records.hidden(id);
        if (before != ConversationState::Postponed)
            hidden.insert("before"_L1, code(before));
        m_records.setHidden(id, hidden);
        m_agenda.add(until, u"wake"_s, id);
    }
    conversation.insert("postponedUntil"_L1, until > 0 ? QJsonValue(isoTime(until)) : QJsonValue());
    conversation.insert("status"_L1, statusRecord(state));
    if (groupOf(state) != StateGroup::Open)
        conversation.insert("dueAt"_L1, QJsonValue());
    if (groupOf(state) == StateGroup::Done) // without an answer the first one stays unmet: resolving is none
        meetLimit(conversation, LimitKind::Resolution, at);
    else if (groupOf(before) == StateGroup::Done)
        beginLimit(conversation, LimitKind::Resolution, at + resolutionTime());
    return {};
}

Result<void> ConversationChange::applyOthers(QJsonObject &conversation, qint64 id, const QJsonObject &changes,
                                             qint64 at)
{
    if (changes.contains("queue"_L1)) {
        const QString queue = changes.value("queue"_L1).toVariant().toString();
        if (!m_records.record(DeskStream::Queues, queue.toLongLong()))
            return refusal(ErrorKind::BadInput, u"There is no such queue."_s);
        if (queue != conversation.value("queue"_L1).toString())
            conversation.insert("assignee"_L1, QJsonValue()); // the queue decides anew who takes it
        conversation.insert("queue"_L1, queue);
    }
    if (changes.contains("assignee"_L1)) {
        const QString assignee = changes.value("assignee"_L1).toVariant().toString();
        const auto agent = m_records.record(DeskStream::Agents, assignee.toLongLong());
        if (!assignee.isEmpty() && (!agent || !agent->value("active"_L1).toBool()))
            return refusal(ErrorKind::BadInput, u"There is no such agent, or the agent has left."_s);
        conversation.insert("assignee"_L1, assignee.isEmpty() ? QJsonValue() : QJsonValue(assignee));
    }
    if (changes.contains("priority"_L1)) {
        const QString level = changes.value("priority"_L1).toObject().value("level"_L1).toString();
        if (!from<Priority>(level))
            return refusal(ErrorKind::BadInput, u"The priority's level must be none, low, normal, high or urgent."_s);
        conversation.insert("priority"_L1, QJsonObject{{"level"_L1, level}, {"code"_L1, level}});
    }
    if (changes.contains("tags"_L1))
        applyTags(conversation, changes.value("tags"_L1).toArray());
    if (changes.contains("unread"_L1))
        conversation.insert("unread"_L1, changes.value("unread"_L1).toBool());
    if (changes.contains("problem"_L1)) {
        const bool isProblem = changes.value("problem"_L1).toBool();
        if (isProblem && isIncident(conversation.value("links"_L1).toArray()))
            return refusal(ErrorKind::BadInput, u"An incident cannot be a problem itself."_s);
        if (!isProblem && m_records.hasIncidents(QString::number(id)))
            return refusal(ErrorKind::BadInput, u"A problem with incidents stays one."_s);
        conversation.insert("problem"_L1, isProblem);
    }
    if (changes.contains("links"_L1))
        return applyLinks(conversation, id, changes.value("links"_L1).toArray(), at);
    return {};
}

void ConversationChange::applyTags(QJsonObject &conversation, const QJsonArray &wanted)
{
    QStringList tags;
    for (const QJsonValue &tag : wanted) {
        if (!tag.toString().trimmed().isEmpty() && !tags.contains(tag.toString().trimmed()))
            tags.append(tag.toString().trimmed());
    }
    QStringList known;
    for (const QJsonObject &tag : m_records.newest(DeskStream::Tags, 10'000))
        known.append(tag.value("name"_L1).toString());
    for (const QString &tag : tags) {
        if (!known.contains(tag))
            m_records.insert(DeskStream::Tags, {{"name"_L1, tag}});
    }
    conversation.insert("tags"_L1, QJsonArray::fromStringList(tags));
}

Result<void> ConversationChange::applyLinks(QJsonObject &conversation, qint64 id, const QJsonArray &links, qint64 at)
{
    QJsonArray kept;
    for (const QJsonValue &value : links) {
        const QJsonObject link = value.toObject();
        const qint64 other = link.value("conversation"_L1).toVariant().toString().toLongLong();
        if (!from<LinkRelation>(link.value("relation"_L1).toString()) || other == id
            || !m_records.record(DeskStream::Conversations, other))
            return refusal(ErrorKind::BadInput, u"A link names an unknown relation or conversation."_s);
        const bool isProblem = link.value("relation"_L1) == code(LinkRelation::Problem);
        if (isProblem && isIncident(kept))
            return refusal(ErrorKind::BadInput, u"An incident has one problem."_s);
        if (isProblem && conversation.value("problem"_L1).toBool())
            return refusal(ErrorKind::BadInput, u"A problem cannot be an incident itself."_s);
        kept.append(
            QJsonObject{{"relation"_L1, link.value("relation"_L1)}, {"conversation"_L1, QString::number(other)}});
        if (isProblem && !callProblem(other, at))
            return refusal(ErrorKind::BadInput, u"An incident cannot be the problem of another."_s);
    }
    conversation.insert("links"_L1, kept);
    return {};
}

/// What has an incident is a problem from then on; false: it is an incident itself.
bool ConversationChange::callProblem(qint64 id, qint64 at)
{
    QJsonObject problem = m_book.find(id).value_or(QJsonObject());
    if (isIncident(problem.value("links"_L1).toArray()))
        return false;
    if (problem.value("problem"_L1).toBool())
        return true;
    problem.insert("problem"_L1, true);
    m_book.save(id, problem, at);
    return true;
}

} // namespace saskare
