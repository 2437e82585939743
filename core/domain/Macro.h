#pragma once

#include "core/domain/Command.h"

#include <variant>
#include <vector>

namespace saskare {

// What a macro does that is a command only once the conversation is known.
struct AddTags
{
    QStringList tags;
};
struct RemoveTags
{
    QStringList tags;
};
struct AssignToMe
{
};
struct PostponeFor
{
    qint64 ms = 0;
};

/// Names a colleague or a queue that went with its account: kept, so that whoever changes the macro sees what is
/// missing, and never run. Its id would be somebody else's with another account.
struct NamesGone
{
    Command was; ///< Assign or MoveToQueue
};

using MacroAction = std::variant<Command, AddTags, RemoveTags, AssignToMe, PostponeFor, NamesGone>;

/// Whether it names a colleague or a queue of one account.
bool namesSomebody(const MacroAction &action);

/// Reads one action: a command as commandFromJson reads it, or {"command": "addTags" | "removeTags", "tags": […]},
/// {"command": "assignMe"}, {"command": "postponeFor", "minutes": n}. Files, links, new conversations and what is
/// done to a callback are no part of a macro. Error: BadInput, naming what is wrong.
Result<MacroAction> macroActionFromJson(const QJsonObject &json);

/// What keptMacroActionFrom() reads.
QJsonObject toJson(const MacroAction &action);
/// As macroActionFromJson(), and {"command": "gone", "was": command}, which is no help desk's word.
Result<MacroAction> keptMacroActionFrom(const QJsonObject &json);

/// What an action is for Manifest::can().
QString commandNameOf(const MacroAction &action);

/// The conversation a macro is run on.
struct MacroPlace
{
    QStringList tags;
    RemoteId me; ///< the agent; empty: not known
    qint64 nowMs = 0; ///< UTC
};
/// The commands that `actions` are there, in their order; what would change nothing is left out. Tags of several
/// actions are reckoned from each other.
std::vector<Command> commandsOf(const std::vector<MacroAction> &actions, const MacroPlace &place);

} // namespace saskare
