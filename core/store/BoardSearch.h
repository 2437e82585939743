#pragma once

#include "core/domain/ConversationQuery.h"
#include "core/store/Board.h"

namespace saskare {

/// What stands on the board, by name, and the search behind each figure. Pure. Any thread.

/// What is counted for a queue or an account, in the order in which it is shown.
enum class QueueFigure
{
    Open,
    Unassigned,
    Unanswered,
    Longest, ///< how long; the list behind it is Unanswered's, oldest first not being an order of lists
    DueSoon,
    Overdue,
    CallsSoon,
    CallsLate
};
constexpr int queueFigureCount = static_cast<int>(QueueFigure::CallsLate) + 1;
/// What is counted for an agent.
enum class AgentFigure
{
    Open,
    AnsweredToday
};
constexpr int agentFigureCount = static_cast<int>(AgentFigure::AnsweredToday) + 1;

/// Which accounts a search must name, so that it finds no more than was counted.
enum class InAccount
{
    Any, ///< the figure is of all accounts
    Only, ///< there is one account; it need not be named
    Named
};

int valueOf(const BoardQueue &queue, QueueFigure figure); ///< of Longest: how many wait
int valueOf(const BoardAgent &agent, AgentFigure figure);

/// The search that finds what the figure counts; by names, as people type it.
ConversationQuery searchFor(const BoardQueue &queue, QueueFigure figure, InAccount account);
ConversationQuery searchFor(const BoardAgent &agent, AgentFigure figure, InAccount account);

/// Adds what a part has to the whole: what a queue has, its account has.
void addFigures(BoardQueue &sum, const BoardQueue &part);

/// All accounts as one.
BoardQueue totalOf(const Board &board);

} // namespace saskare
