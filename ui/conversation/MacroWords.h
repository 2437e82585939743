#pragma once

#include "core/store/Rows.h"

namespace saskare {

class Manifest;

/// What a macro does, one sentence for each action, as it is said before it runs. `queues`, `agents`: for names.
QStringList macroWords(const MacroRow &macro, const std::vector<QueueRow> &queues,
                       const std::vector<AgentRow> &agents);
/// The first of its actions that the help desk does not do, in words; empty: it can be run.
QString macroHindrance(const MacroRow &macro, const Manifest &manifest);

/// One of the agent's own macros as far as it can be run for one account.
struct FittedMacro
{
    MacroRow macro; ///< of that account; its actions may be none
    std::vector<MacroAction> leftOut; ///< what that help desk does not do, or what names somebody of another account
};
/// Statuses and priorities become those of the help desk that mean the same.
FittedMacro macroFor(const MacroRow &own, AccountId account, const Manifest &manifest);

} // namespace saskare
