#pragma once

#include "core/store/Rows.h"

namespace saskare {

class Manifest;

/// What a macro does, one sentence for each action, as it is said before it runs. `queues`, `agents`: for names.
QStringList macroWords(const MacroRow &macro, const std::vector<QueueRow> &queues,
                       const std::vector<AgentRow> &agents);
/// The first of its actions that the help desk does not do, in words; empty: it can be run.
QString macroHindrance(const MacroRow &macro, const Manifest &manifest);

} // namespace saskare
