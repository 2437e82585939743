#pragma once

#include "app/desk/ConversationBook.h"
#include "app/desk/DeskAgenda.h"

namespace saskare {

/// What becomes of an answer: mail is scheduled, then sent, and some recipients' servers give it back.
/// Thread: under DeskState's lock.
class AnswerDelivery
{
public:
    AnswerDelivery(DeskRecords &records, DeskAgenda &agenda, ConversationBook &book);

    /// The delivery of an answer written now, as the record carries it.
    static QJsonObject begin(const QJsonObject &conversation, qint64 at);
    void schedule(qint64 message, const QJsonObject &record);
    void deliver(qint64 message, qint64 at);
    void bounce(qint64 message, qint64 at);
    /// What the recipient's server says when it refuses mail to `address`; empty: it takes it.
    static QString bounceReport(const QString &address);
    /// What it said at first, before it refused for good; mostly nothing.
    static QString deferral(const QString &address);
    /// The attempts of an answer that was refused, as the record carries them.
    static QJsonArray attemptsBefore(const QString &address, qint64 firstAt, qint64 bouncedAt);

private:
    DeskRecords &m_records;
    DeskAgenda &m_agenda;
    ConversationBook &m_book;
};

} // namespace saskare
