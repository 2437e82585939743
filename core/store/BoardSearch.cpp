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

BoardQueue totalOf(const Board &board)
{
    BoardQueue total;
    for (const BoardQueue &each : board.queues) {
        if (each.queue.isValid())
            continue; // it is in its account's
        total.open += each.open;
        total.unassigned += each.unassigned;
        total.unanswered += each.unanswered;
        total.dueSoon += each.dueSoon;
        total.overdue += each.overdue;
        total.callsSoon += each.callsSoon;
        total.callsLate += each.callsLate;
        if (each.waitingSince > 0 && (total.waitingSince == 0 || each.waitingSince < total.waitingSince)) {
            total.waitingSince = each.waitingSince;
            total.longest = each.longest;
        }
    }
    return total;
}

} // namespace saskare
