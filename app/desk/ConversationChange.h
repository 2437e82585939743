#pragma once

#include "app/desk/ConversationBook.h"
#include "app/desk/DeskAgenda.h"

namespace saskare {

/// One change of a conversation's fields, as PATCH /v1/conversations/{id} asks for it: all of it or nothing.
/// Thread: under DeskState's lock.
class ConversationChange
{
public:
    ConversationChange(DeskRecords &records, DeskAgenda &agenda, ConversationBook &book);

    /// Error: NotFound, BadInput.
    Result<void> apply(qint64 conversation, const QJsonObject &changes, qint64 agent, qint64 at);

private:
    Result<void> applyStatus(QJsonObject &conversation, qint64 id, const QJsonObject &changes, qint64 at);
    Result<void> moveTo(QJsonObject &conversation, qint64 id, ConversationState state, const QJsonObject &changes,
                        qint64 at);
    Result<void> applyOthers(QJsonObject &conversation, qint64 id, const QJsonObject &changes, qint64 at);
    void applyTags(QJsonObject &conversation, const QJsonArray &tags);
    Result<void> applyLinks(QJsonObject &conversation, qint64 id, const QJsonArray &links, qint64 at);
    bool callProblem(qint64 id, qint64 at);
    void noteWhatChanged(const QJsonObject &before, const QJsonObject &conversation, qint64 id, qint64 agent,
                         qint64 at);

    DeskRecords &m_records;
    DeskAgenda &m_agenda;
    ConversationBook &m_book;
};

} // namespace saskare
