#include "ui/conversation/MacroWords.h"

#include "core/backend/Manifest.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace saskare {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MacroWords)
};

template <class Row>
QString nameIn(const std::vector<Row> &rows, AccountId account, const RemoteId &id)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row &row) { return row.account == account && row.remoteId == id; });
    return found == rows.end() ? id : found->name;
}

struct Saying
{
    AccountId account;
    const std::vector<QueueRow> &queues;
    const std::vector<AgentRow> &agents;

    static QString listed(const QStringList &tags) { return tags.join(QStringLiteral(", ")); }
    QString operator()(const AddTags &action) const
    {
        return Words::tr("Adds the tags: %1").arg(listed(action.tags));
    }
    QString operator()(const RemoveTags &action) const
    {
        return Words::tr("Removes the tags: %1").arg(listed(action.tags));
    }
    QString operator()(const AssignToMe &) const { return Words::tr("Assigns it to you"); }
    QString operator()(const PostponeFor &action) const
    {
        return Words::tr("Postpones it for %1").arg(shortSpan(action.ms));
    }
    QString operator()(const Command &command) const { return std::visit(*this, command); }
    QString operator()(const SendReply &action) const { return Words::tr("Sends this answer: %1").arg(action.text); }
    QString operator()(const AddNote &action) const { return Words::tr("Adds this note: %1").arg(action.text); }
    QString operator()(const SetStatus &action) const
    {
        return Words::tr("Sets the status to “%1”").arg(wordFor(action.status));
    }
    QString operator()(const Assign &action) const
    {
        return action.agent.isEmpty() ? Words::tr("Assigns it to nobody")
                                      : Words::tr("Assigns it to %1").arg(nameIn(agents, account, action.agent));
    }
    QString operator()(const MoveToQueue &action) const
    {
        return Words::tr("Moves it to the queue “%1”").arg(nameIn(queues, account, action.queue));
    }
    QString operator()(const SetPriority &action) const
    {
        return Words::tr("Sets the priority to “%1”").arg(wordFor(action.priority.level));
    }
    QString operator()(const SetTags &action) const
    {
        return action.tags.isEmpty() ? Words::tr("Removes all tags")
                                     : Words::tr("Sets exactly these tags: %1").arg(listed(action.tags));
    }
    // No part of a macro: see macroActionFromJson().
    template <class Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

} // namespace

QStringList macroWords(const MacroRow &macro, const std::vector<QueueRow> &queues,
                       const std::vector<AgentRow> &agents)
{
    QStringList words;
    for (const MacroAction &action : macro.actions)
        words.append(std::visit(Saying{macro.account, queues, agents}, action));
    return words;
}

QString macroHindrance(const MacroRow &macro, const Manifest &manifest)
{
    const auto refused = std::find_if(macro.actions.begin(), macro.actions.end(), [&](const MacroAction &action) {
        return !manifest.can(commandNameOf(action));
    });
    if (refused == macro.actions.end())
        return {};
    return Words::tr("%1 does not take one of these actions from here, so it cannot be run.").arg(manifest.name);
}

namespace {

/// The same action for an account; nothing: there is none.
std::optional<MacroAction> actionFor(const MacroAction &action, bool isSameAccount, const Manifest &manifest)
{
    if (!manifest.can(commandNameOf(action)))
        return std::nullopt;
    const auto *command = std::get_if<Command>(&action);
    if (!command || isSameAccount)
        return action;
    if (const auto *assign = std::get_if<Assign>(command))
        return assign->agent.isEmpty() ? std::optional(action) : std::nullopt;
    if (std::holds_alternative<MoveToQueue>(*command))
        return std::nullopt;
    if (const auto *set = std::get_if<SetStatus>(command)) {
        for (const Status &known : manifest.statuses) {
            if (known.state == set->status.state && known.state != ConversationState::Other)
                return MacroAction(Command(SetStatus{known}));
        }
        return std::nullopt;
    }
    if (const auto *set = std::get_if<SetPriority>(command)) {
        for (const PriorityValue &known : manifest.priorities) {
            if (known.level == set->priority.level && known.level != Priority::None)
                return MacroAction(Command(SetPriority{known}));
        }
        return std::nullopt;
    }
    return action;
}

} // namespace

FittedMacro macroFor(const MacroRow &own, AccountId account, const Manifest &manifest)
{
    FittedMacro fitted{own, {}};
    fitted.macro.account = account;
    fitted.macro.actions.clear();
    for (const MacroAction &action : own.actions) {
        if (const std::optional<MacroAction> same = actionFor(action, own.account == account, manifest))
            fitted.macro.actions.push_back(*same);
        else
            fitted.leftOut.push_back(action);
    }
    return fitted;
}

} // namespace saskare
