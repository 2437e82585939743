#pragma once

#include "app/desk/ConversationBook.h"
#include "app/desk/DeskAgenda.h"

namespace saskare {

/// One conversation becomes part of another: its messages move there, it stays as a shell that says where they went.
/// There is no way back. Thread: under DeskState's lock.
class MergeDesk
{
public:
    MergeDesk(DeskRecords &records, DeskAgenda &agenda, ConversationBook &book);

    /// Error: NotFound, BadInput, Conflict. Doing it twice is doing it once.
    Result<void> merge(qint64 conversation, qint64 into, qint64 agent, qint64 at);

private:
    [[nodiscard]] std::optional<Error> troubleWith(const QJsonObject &one, const QJsonObject &target) const;

    DeskRecords &m_records;
    DeskAgenda &m_agenda;
    ConversationBook &m_book;
};

} // namespace saskare
