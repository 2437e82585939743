#pragma once

#include "core/domain/Vocabulary.h"

#include <vector>

/// What supervisors look at while the day runs. Plain values.
namespace saskare {

/// How far ahead something counts as due soon.
constexpr qint64 boardSoonMs = 60 * 60'000;

/// What waits in one queue, or in one account as a whole.
struct BoardQueue
{
    AccountId account;
    QueueId queue; ///< invalid: the whole account, with what stands in no queue
    QString name; ///< of the queue
    int open = 0; ///< somebody of ours has to act
    int unassigned = 0; ///< of these, nobody's
    int unanswered = 0; ///< of these, the customer wrote last, and no call is promised instead
    qint64 waitingSince = 0; ///< UTC ms of the oldest message that nobody has answered; 0: none waits
    ConversationId longest; ///< whose that is
    int dueSoon = 0; ///< open, no call, and the help desk's limit ends within boardSoonMs
    int overdue = 0; ///< the same, and it has ended
    int callsSoon = 0; ///< a call is to be made within boardSoonMs
    int callsLate = 0; ///< a call should have been made
};

struct BoardAgent
{
    AccountId account;
    RemoteId agent;
    QString name;
    bool isMe = false;
    int open = 0; ///< assigned to them
    int answeredToday = 0; ///< conversations in which they wrote to the customer since midnight here
};

struct Board
{
    qint64 at = 0; ///< UTC ms when it was counted; 0: it could not be
    std::vector<BoardQueue> queues; ///< by account; the account as a whole first, then its queues by name
    std::vector<BoardAgent> agents; ///< by account, then by name
};

} // namespace saskare
