#pragma once

#include "app/desk/ConversationBook.h"

namespace saskare {

/// Callbacks: one agent at a time takes one, calls, and says what came of it. Thread: under DeskState's lock.
class CallbackDesk
{
public:
    explicit CallbackDesk(ConversationBook &book);

    /// Error: NotFound, BadInput, Conflict (a colleague has it, or it is over).
    Result<void> claim(qint64 conversation, qint64 agent, qint64 at);
    /// `outcome` as in POST .../callback/outcome. Errors as claim().
    Result<void> record(qint64 conversation, const QJsonObject &outcome, qint64 agent, qint64 at);

private:
    [[nodiscard]] std::optional<Error> heldByOther(const QJsonObject &callback, qint64 agent) const;

    ConversationBook &m_book;
};

} // namespace saskare
