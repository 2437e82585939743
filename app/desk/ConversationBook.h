#pragma once

#include "app/desk/DeskRecords.h"
#include "core/base/Result.h"
#include "core/domain/Vocabulary.h"

namespace saskare {

/// Keeps conversations and what is noted in them: every change gets its time and the next version. Knows no rule.
/// Thread: under DeskState's lock.
class ConversationBook
{
public:
    explicit ConversationBook(DeskRecords &records);

    [[nodiscard]] std::optional<QJsonObject> find(qint64 conversation) const;
    void save(qint64 id, QJsonObject conversation, qint64 at);
    void addEvent(qint64 conversation, const QString &text, qint64 at);
    [[nodiscard]] QString agentName(qint64 agent) const;

private:
    DeskRecords &m_records;
};

/// Errors in the server's English.
Error refusal(ErrorKind kind, const QString &why);
Error noConversation();

} // namespace saskare
