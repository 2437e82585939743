#include "app/desk/MergeDesk.h"

#include "app/desk/DeskStatus.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

QJsonObject linkRecord(LinkRelation relation, qint64 conversation)
{
    return {{"relation"_L1, code(relation)}, {"conversation"_L1, QString::number(conversation)}};
}

/// One line of the newest public message.
QString newestWords(const QList<QJsonObject> &messages)
{
    QString words;
    qint64 newest = -1;
    for (const QJsonObject &message : messages) {
        const QJsonValue direction = message.value("direction"_L1);
        const bool isPublic = direction == code(Direction::Inbound) || direction == code(Direction::Outbound);
        const qint64 at = msFrom(message.value("createdAt"_L1));
        if (!isPublic || at < newest)
            continue;
        newest = at;
        words = message.value("text"_L1).toString().simplified().left(160);
    }
    return words;
}

} // namespace

MergeDesk::MergeDesk(DeskRecords &records, DeskAgenda &agenda, ConversationBook &book)
    : m_records(records)
    , m_agenda(agenda)
    , m_book(book)
{
}

std::optional<Error> MergeDesk::troubleWith(const QJsonObject &one, const QJsonObject &target) const
{
    if (stateOf(one) == ConversationState::Live || stateOf(target) == ConversationState::Live)
        return refusal(ErrorKind::Conflict, u"A chat that runs cannot be merged."_s);
    if (one.value("kind"_L1) == code(ConversationKind::Callback))
        return refusal(ErrorKind::BadInput, u"A callback cannot become part of another conversation."_s);
    for (const QJsonObject *each : {&one, &target}) {
        if (stateOf(*each) == ConversationState::Merged || stateOf(*each) == ConversationState::Deleted)
            return refusal(ErrorKind::Conflict, u"One of the two is merged or deleted already."_s);
    }
    if (m_records.hasIncidents(one.value("id"_L1).toString()))
        return refusal(ErrorKind::BadInput, u"A problem with incidents stays: merge the other one into it."_s);
    return std::nullopt;
}

Result<void> MergeDesk::merge(qint64 id, qint64 into, qint64 agent, qint64 at)
{
    std::optional<QJsonObject> one = m_book.find(id);
    std::optional<QJsonObject> target = m_book.find(into);
    if (!one || !target)
        return noConversation();
    if (id == into)
        return refusal(ErrorKind::BadInput, u"A conversation cannot be merged into itself."_s);
    if (one->value("links"_L1).toArray().contains(linkRecord(LinkRelation::MergedInto, into)))
        return {};
    if (const std::optional<Error> trouble = troubleWith(*one, *target))
        return *trouble;
    const QString name = m_book.agentName(agent);
    for (const QJsonObject &message : m_records.messagesOf(id))
        m_records.moveMessage(message, into);
    m_agenda.drop(u"wake"_s, id);
    one->insert("status"_L1, statusRecord(ConversationState::Merged));
    one->insert("dueAt"_L1, QJsonValue());
    one->insert("postponedUntil"_L1, QJsonValue());
    one->insert("unread"_L1, false);
    QJsonArray links = one->value("links"_L1).toArray();
    links.append(linkRecord(LinkRelation::MergedInto, into));
    one->insert("links"_L1, links);
    m_book.addEvent(id, u"%1 merged it into %2"_s.arg(name, target->value("number"_L1).toString()), at);
    m_book.save(id, *one, at);
    if (const QString last = newestWords(m_records.messagesOf(into)); !last.isEmpty())
        target->insert("preview"_L1, last);
    m_book.addEvent(into, u"%1 merged %2 into it"_s.arg(name, one->value("number"_L1).toString()), at);
    m_book.save(into, *target, at);
    return {};
}

} // namespace saskare
