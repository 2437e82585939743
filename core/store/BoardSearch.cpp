#include "core/store/BoardSearch.h"

namespace saskare {
namespace {

Condition is(const char *word, bool negated = false)
{
    return {ConditionField::Is, Comparison::Equals, QLatin1String(word), negated, false};
}

Condition due(Comparison comparison, const char *length)
{
    return {ConditionField::Due, comparison, QLatin1String(length), false, false};
}

QList<Condition> conditionsOf(QueueFigure figure)
{
    const Condition late = due(Comparison::Less, "0min"), notLate = due(Comparison::Greater, "0min"),
                    soon = due(Comparison::Less, "1h");
    static_assert(boardSoonMs == 60 * 60'000);
    switch (figure) {
    case QueueFigure::Open:
        return {is("open")};
    case QueueFigure::Unassigned:
        return {is("open"), is("unassigned")};
    case QueueFigure::Unanswered:
    case QueueFigure::Longest:
        return {is("unanswered")};
    case QueueFigure::DueSoon:
        return {is("open"), is("call", true), soon, notLate};
    case QueueFigure::Overdue:
        return {is("open"), is("call", true), late};
    case QueueFigure::CallsSoon:
        return {is("call"), soon, notLate};
    case QueueFigure::CallsLate:
        return {is("call"), late};
    }
    Q_UNREACHABLE();
}

void name(QList<Condition> &conditions, AccountId account, InAccount of)
{
    if (of == InAccount::Named)
        conditions.append(
            {ConditionField::Account, Comparison::Equals, QString::number(account.value()), false, false});
}

} // namespace

int valueOf(const BoardQueue &queue, QueueFigure figure)
{
    switch (figure) {
    case QueueFigure::Open:
        return queue.open;
    case QueueFigure::Unassigned:
        return queue.unassigned;
    case QueueFigure::Unanswered:
    case QueueFigure::Longest:
        return queue.unanswered;
    case QueueFigure::DueSoon:
        return queue.dueSoon;
    case QueueFigure::Overdue:
        return queue.overdue;
    case QueueFigure::CallsSoon:
        return queue.callsSoon;
    case QueueFigure::CallsLate:
        return queue.callsLate;
    }
    Q_UNREACHABLE();
}

int valueOf(const BoardAgent &agent, AgentFigure figure)
{
    return figure == AgentFigure::Open ? agent.open : agent.answeredToday;
}

ConversationQuery searchFor(const BoardQueue &queue, QueueFigure figure, InAccount account)
{
    ConversationQuery query;
    query.conditions = conditionsOf(figure);
    if (queue.queue.isValid())
        query.conditions.append({ConditionField::Queue, Comparison::Equals, queue.name, false, false});
    name(query.conditions, queue.account, account);
    return query;
}

ConversationQuery searchFor(const BoardAgent &agent, AgentFigure figure, InAccount account)
{
    const QString who = agent.isMe ? QStringLiteral("me") : agent.name;
    ConversationQuery query;
    if (figure == AgentFigure::Open)
        query.conditions = {is("open"), {ConditionField::Assignee, Comparison::Equals, who, false, false}};
    else
        query.conditions = {{ConditionField::AnsweredToday, Comparison::Equals, who, false, false}};
    name(query.conditions, agent.account, account);
    return query;
}

void addFigures(BoardQueue &sum, const BoardQueue &part)
{
    sum.open += part.open;
    sum.unassigned += part.unassigned;
    sum.unanswered += part.unanswered;
    sum.dueSoon += part.dueSoon;
    sum.overdue += part.overdue;
    sum.callsSoon += part.callsSoon;
    sum.callsLate += part.callsLate;
    if (part.waitingSince > 0 && (sum.waitingSince == 0 || part.waitingSince < sum.waitingSince)) {
        sum.waitingSince = part.waitingSince;
        sum.longest = part.longest;
    }
}

BoardQueue totalOf(const Board &board)
{
    BoardQueue total;
    for (const BoardQueue &each : board.queues) {
        if (!each.queue.isValid()) // a queue is in its account's
            addFigures(total, each);
    }
    return total;
}

} // namespace saskare
