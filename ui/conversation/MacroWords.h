#pragma once

#include "core/store/Rows.h"

namespace saskare {

class Manifest;

/// Whom or what an action names: a name, the id where its account tells no names at all, and else that they are not
/// known here. `agents`, `queues`: those there are.
QString agentNamed(const RemoteId &agent, AccountId account, const std::vector<AgentRow> &agents);
QString queueNamed(const RemoteId &queue, AccountId account, const std::vector<QueueRow> &queues);
/// Of what went with its account: that it is not here any more.
QString wordForGone(const NamesGone &action);

/// What a macro does, one sentence for each action, as it is said before it runs. `queues`, `agents`: for names.
QStringList macroWords(const MacroRow &macro, const std::vector<QueueRow> &queues,
                       const std::vector<AgentRow> &agents);
/// The first of its actions that the help desk does not do, in words; empty: it can be run.
QString macroHindrance(const MacroRow &macro, const Manifest &manifest);

/// One of the agent's own macros as far as it can be run for one account.
struct FittedMacro
{
    MacroRow macro; ///< of that account; its actions may be none
    /// What that help desk does not do, and what names somebody of another account or of one that is gone.
    std::vector<MacroAction> leftOut;
};
/// Statuses and priorities become those of the help desk that mean the same.
FittedMacro macroFor(const MacroRow &own, AccountId account, const Manifest &manifest);
/// One that was nobody's, for an account that it is to be of: likewise, and nothing is left out.
MacroRow macroBroughtTo(const MacroRow &own, AccountId account, const Manifest &manifest);

} // namespace saskare
