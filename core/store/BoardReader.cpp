#include "core/store/BoardReader.h"

#include "core/store/BoardSearch.h"
#include "core/store/Database.h"
#include "core/store/Statement.h"

#include <QDateTime>

namespace saskare {
namespace {

qint64 midnightBefore(qint64 nowMs)
{
    return QDateTime::fromMSecsSinceEpoch(nowMs).date().startOfDay().toMSecsSinceEpoch();
}

} // namespace

QByteArray awaitsCallSql()
{
    return " EXISTS (SELECT 1 FROM callback k WHERE k.conversation = c.id AND k.waiting = 1)";
}

QByteArray unansweredSql()
{
    // 0 and 1 are Direction::Inbound and Outbound. Without a message it began by itself, and waits.
    static_assert(static_cast<int>(Direction::Inbound) == 0 && static_cast<int>(Direction::Outbound) == 1);
    return " (+c.shelf = 0 AND c.preview_is_ours = 0 AND NOT" + awaitsCallSql()
        + " AND coalesce((SELECT m.direction FROM message m WHERE m.conversation = c.id AND m.known = 1"
          " AND m.direction IN (0, 1) ORDER BY m.created_at DESC, m.id DESC LIMIT 1), 0) = 0)";
}

Board BoardReader::board(qint64 nowMs)
{
    Board board;
    board.at = nowMs;
    const std::vector<QueueRow> queues = m_references.queues(ReferenceTable::Which::All);
    QSet<QueueId> active;
    for (const QueueRow &queue : m_references.queues())
        active.insert(queue.id);
    for (const AccountId account : m_references.accounts()) {
        addQueues(board, account, queues, active);
        addAgents(board, account);
    }
    return board;
}

void BoardReader::addQueues(Board &board, AccountId account, const std::vector<QueueRow> &queues,
                            const QSet<QueueId> &active)
{
    // min() brings the id of its row with it, as SQLite documents.
    static const QByteArray sql = "WITH live AS (SELECT c.id, c.queue, c.shelf, c.owner, c.due_key," + awaitsCallSql()
        + " AS call," + unansweredSql()
        + " AS unanswered, coalesce((SELECT min(i.created_at) FROM message i WHERE i.conversation = c.id"
          " AND i.known = 1 AND i.direction = 0 AND i.created_at > coalesce((SELECT max(o.created_at) FROM message o"
          " WHERE o.conversation = c.id AND o.known = 1 AND o.direction = 1), 0)),"
          " iif(c.created_at > 0, c.created_at, c.updated_at)) AS since FROM conversation c"
          " WHERE c.account = ?1 AND c.owner IN (0, 1, 2) AND c.shelf IN (0, 1))"
          " SELECT queue, sum(shelf = 0), sum(shelf = 0 AND owner = 0), sum(unanswered),"
          " min(iif(unanswered, since, NULL)), id,"
          " sum(shelf = 0 AND NOT call AND due_key >= ?2 AND due_key < ?3),"
          " sum(shelf = 0 AND NOT call AND due_key >= 1 AND due_key < ?2),"
          " sum(call AND due_key >= ?2 AND due_key < ?3), sum(call AND due_key >= 1 AND due_key < ?2)"
          " FROM live GROUP BY queue";
    QHash<QueueId, BoardQueue> counted;
    BoardQueue whole;
    whole.account = account;
    Statement all(m_database, sql);
    all.bind(account, board.at, board.at + boardSoonMs);
    while (all.step()) {
        const auto number = [&](int column) { return static_cast<int>(all.integer(column)); };
        BoardQueue queue;
        queue.account = account;
        queue.queue = QueueId(all.integer(0));
        queue.open = number(1);
        queue.unassigned = number(2);
        queue.unanswered = number(3);
        queue.waitingSince = all.integer(4);
        queue.longest = queue.unanswered > 0 ? ConversationId(all.integer(5)) : ConversationId();
        queue.dueSoon = number(6);
        queue.overdue = number(7);
        queue.callsSoon = number(8);
        queue.callsLate = number(9);
        addFigures(whole, queue);
        counted.insert(queue.queue, queue);
    }
    board.queues.push_back(whole);
    for (const QueueRow &row : queues) {
        const bool isForgotten = !active.contains(row.id) && !counted.contains(row.id);
        if (row.account != account || isForgotten)
            continue;
        BoardQueue queue = counted.value(row.id);
        queue.account = account;
        queue.queue = row.id;
        queue.name = row.name;
        board.queues.push_back(queue);
    }
}

void BoardReader::addAgents(Board &board, AccountId account)
{
    QHash<qint64, int> open;
    Statement assigned(m_database,
                       "SELECT c.assignee, count(*) FROM conversation c WHERE c.account = ? AND c.owner IN (1, 2)"
                       " AND c.shelf = 0 GROUP BY c.assignee");
    assigned.bind(account);
    while (assigned.step())
        open.insert(assigned.integer(0), static_cast<int>(assigned.integer(1)));
    QHash<RemoteId, int> answered;
    Statement written(m_database,
                      "SELECT m.author, count(DISTINCT c.id) FROM conversation c JOIN message m"
                      " ON m.conversation = c.id WHERE c.account = ?1 AND c.owner IN (0, 1, 2)"
                      " AND c.shelf IN (0, 1, 2) AND c.updated_at >= ?2 AND m.created_at >= ?2 AND m.known = 1"
                      " AND m.direction = ?3 GROUP BY m.author");
    written.bind(account, midnightBefore(board.at), Direction::Outbound);
    while (written.step())
        answered.insert(written.text(0), static_cast<int>(written.integer(1)));
    for (const AgentRow &row : m_references.agents(account, ReferenceTable::Which::All)) {
        BoardAgent agent{
            account, row.remoteId, row.name, row.isMe, open.value(row.id.value()), answered.value(row.remoteId)};
        if (agent.isMe || agent.open > 0 || agent.answeredToday > 0)
            board.agents.push_back(std::move(agent));
    }
}

} // namespace saskare
