#pragma once

#include "app/torture/Case.h"
#include "app/torture/Site.h"

namespace saskare {

/// What came of one run.
struct CaseResult
{
    int arrived = 0; ///< at the help desk
    bool falseSent = false; ///< called sent when it was not there
    bool asked = false; ///< an agent had to decide
    bool held = false; ///< Failed or Conflicted once: the agent sent it again
    bool lineReached = false;
    bool applies = true; ///< the help desk can do it
    qint64 tookMs = 0; ///< of the turned clock
    QString askedBecause; ///< in the outbox's words
    QStringList story; ///< requests and answers, programs that ended
    QString trouble; ///< what went wrong with the run itself: stuck, or lost from the outbox

    [[nodiscard]] bool lost() const { return applies && arrived == 0; }
    [[nodiscard]] bool doubled() const { return arrived > 1; }
    [[nodiscard]] bool good() const { return !applies || (!lost() && !doubled() && !falseSent && trouble.isEmpty()); }
};

/// One command's whole life at one site under one fault, with the program ended at one line; and an agent who decides
/// by what the help desk really shows. Thread: the main one.
class CaseRun
{
public:
    CaseRun(Site &site, const Case &what, int number);

    CaseResult run();

private:
    [[nodiscard]] std::optional<Command> makeCommand();
    bool prepare();
    bool draftFirst();
    bool submit();
    void drive();
    void restart();
    void decide(const OutboxEntry &entry);
    void finish(const std::optional<OutboxEntry> &entry);
    [[nodiscard]] int countArrived();
    [[nodiscard]] std::optional<OutboxEntry> entry();

    Site &m_site;
    Case m_case;
    QString m_token;
    Command m_command;
    RemoteId m_remote;
    ConversationId m_conversation;
    CommandBase m_base;
    CommandId m_id;
    QHash<QByteArray, QByteArray> m_files;
    std::optional<qint64> m_draft; ///< savedAt of the draft that it is made from
    bool m_endsByWord = false;
    bool m_over = false;
    CaseResult m_result;
};

} // namespace saskare
