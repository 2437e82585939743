#include "app/desk/ConversationBook.h"

using namespace Qt::Literals::StringLiterals;

namespace saskare {

Error refusal(ErrorKind kind, const QString &why)
{
    return Error{kind, why, {}, {}, {}};
}

Error noConversation()
{
    return refusal(ErrorKind::NotFound, u"There is no such conversation."_s);
}

ConversationBook::ConversationBook(DeskRecords &records)
    : m_records(records)
{
}

std::optional<QJsonObject> ConversationBook::find(qint64 conversation) const
{
    return m_records.record(DeskStream::Conversations, conversation);
}

void ConversationBook::save(qint64 id, QJsonObject conversation, qint64 at)
{
    conversation.insert("updatedAt"_L1, isoTime(at));
    conversation.insert("version"_L1, QString::number(conversation.value("version"_L1).toString().toLongLong() + 1));
    m_records.update(DeskStream::Conversations, id, conversation);
}

void ConversationBook::addEvent(qint64 conversation, const QString &text, qint64 at)
{
    m_records.insert(DeskStream::Messages,
                     {{"conversation"_L1, QString::number(conversation)},
                      {"direction"_L1, code(Direction::Event)},
                      {"author"_L1, QJsonObject{{"kind"_L1, code(AuthorKind::System)}, {"name"_L1, u"Volta"_s}}},
                      {"createdAt"_L1, isoTime(at)},
                      {"text"_L1, text}});
}

QString ConversationBook::agentName(qint64 agent) const
{
    return m_records.record(DeskStream::Agents, agent).value_or(QJsonObject()).value("name"_L1).toString();
}

} // namespace saskare
