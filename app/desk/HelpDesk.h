#pragma once

#include "app/desk/AnswerDelivery.h"
#include "app/desk/DeskFiles.h"
#include "core/domain/Vocabulary.h"

#include <QJsonArray>

namespace saskare {

/// What somebody writes.
struct DeskWriting
{
    Direction direction = Direction::Inbound;
    qint64 agent = 0; ///< who writes, for Outbound and Note; 0 for a customer
    QString text;
    QString html;
    QList<qint64> uploads;
    QString clientId;
    qint64 at = 0; ///< UTC ms
    QJsonArray generated; ///< attachments that are there already
};

struct DeskOpening
{
    qint64 queue = 0;
    qint64 customer = 0; ///< 0: found by or made from the address
    QString customerEmail;
    QString subject;
    ConversationKind kind = ConversationKind::Ticket;
    Channel channel = Channel::Email;
    std::optional<QJsonObject> callback; ///< as in the record
    DeskWriting first; ///< may be empty for a callback
    qint64 splitFrom = 0; ///< the new one refers to that one, and that one knows; 0: to none
};

/// How the help desk behaves. What is open and what is written is decided here; the status machine, changes of
/// fields, delivery of answers and callbacks have classes of their own. The rules are LiveAgent's where it has any.
/// Every function is one change of the state; errors say NotFound, Conflict or BadInput, in the server's English.
/// Thread: under DeskState's lock.
class HelpDesk
{
public:
    HelpDesk(DeskRecords &records, DeskFiles &files, DeskAgenda &agenda);

    Result<qint64> open(const DeskOpening &opening);
    /// Gives the message's id.
    Result<qint64> write(qint64 conversation, const DeskWriting &writing);
    /// `changes` as in PATCH /v1/conversations/{id}.
    Result<void> change(qint64 conversation, const QJsonObject &changes, qint64 agent, qint64 at);
    Result<void> claimCallback(qint64 conversation, qint64 agent, qint64 at);
    /// `outcome` as in POST .../callback/outcome.
    Result<void> recordOutcome(qint64 conversation, const QJsonObject &outcome, qint64 agent, qint64 at);
    /// For good: see MergeDesk.
    Result<void> merge(qint64 conversation, qint64 into, qint64 agent, qint64 at);
    /// A chat that runs is over; anything else is left alone.
    void endChat(qint64 conversation, ConversationState after, const QString &event, qint64 at);
    void remove(qint64 conversation);
    /// True when the item was one of ours: an answer goes out or comes back, a postponed conversation returns.
    bool act(const AgendaItem &item);

    [[nodiscard]] QString agentName(qint64 agent) const { return m_book.agentName(agent); }
    void addEvent(qint64 conversation, const QString &text, qint64 at) { m_book.addEvent(conversation, text, at); }

private:
    Result<void> linkSplit(qint64 made, qint64 from, qint64 agent, qint64 at);
    qint64 customerFor(const QString &email, qint64 at);
    void afterInbound(QJsonObject &conversation, qint64 id, qint64 at);
    void afterReply(QJsonObject &conversation, qint64 agent, qint64 id, qint64 at);

    DeskRecords &m_records;
    DeskFiles &m_files;
    DeskAgenda &m_agenda;
    ConversationBook m_book;
    AnswerDelivery m_delivery;
};

} // namespace saskare
