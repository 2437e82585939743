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

enum class Known
{
    Yes,
    No, ///< others of the account are
    Untold, ///< the account tells none at all: many help desks keep them to themselves, and none may be read yet
};

template <class Row>
std::pair<Known, QString> lookUp(const std::vector<Row> &rows, AccountId account, const RemoteId &id)
{
    Known known = Known::Untold;
    for (const Row &row : rows) {
        if (row.account != account)
            continue;
        if (row.remoteId == id)
            return {Known::Yes, row.name};
        known = Known::No;
    }
    return {known, id};
}

QString colleagueGone()
{
    return Words::tr("a colleague who is not here any more");
}

QString queueGone()
{
    return Words::tr("a queue that is not here any more");
}

/// Not told, which is not to say gone: help desks tell who is in their queues, or a page at a time.
QString colleagueUnknown()
{
    return Words::tr("a colleague not known here");
}

QString queueUnknown()
{
    return Words::tr("a queue not known here");
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
                                      : Words::tr("Assigns it to %1").arg(agentNamed(action.agent, account, agents));
    }
    QString operator()(const MoveToQueue &action) const
    {
        const auto [known, name] = lookUp(queues, account, action.queue);
        return known == Known::No
            ? Words::tr("Moves it to %1", "a queue that is not here any more").arg(queueUnknown())
            : Words::tr("Moves it to the queue “%1”").arg(name);
    }
    QString operator()(const NamesGone &action) const
    {
        const QString whom = wordForGone(action);
        return std::holds_alternative<Assign>(action.was)
            ? Words::tr("Assigns it to %1").arg(whom)
            : Words::tr("Moves it to %1", "a queue that is not here any more").arg(whom);
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

QString agentNamed(const RemoteId &agent, AccountId account, const std::vector<AgentRow> &agents)
{
    const auto [known, name] = lookUp(agents, account, agent);
    return known == Known::No ? colleagueUnknown() : name;
}

QString queueNamed(const RemoteId &queue, AccountId account, const std::vector<QueueRow> &queues)
{
    const auto [known, name] = lookUp(queues, account, queue);
    return known == Known::No ? queueUnknown() : name;
}

QString wordForGone(const NamesGone &action)
{
    return std::holds_alternative<Assign>(action.was) ? colleagueGone() : queueGone();
}

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

/// The same action for another account; nothing: there is none.
std::optional<MacroAction> translated(const MacroAction &action, const Manifest &manifest)
{
    if (std::holds_alternative<NamesGone>(action) || namesSomebody(action))
        return std::nullopt;
    const auto *command = std::get_if<Command>(&action);
    if (const auto *set = command ? std::get_if<SetStatus>(command) : nullptr) {
        for (const Status &known : manifest.statuses) {
            if (known.state == set->status.state && known.state != ConversationState::Other)
                return MacroAction(Command(SetStatus{known}));
        }
        return std::nullopt;
    }
    if (const auto *set = command ? std::get_if<SetPriority>(command) : nullptr) {
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
        std::optional<MacroAction> same;
        if (manifest.can(commandNameOf(action)) && !std::holds_alternative<NamesGone>(action))
            same = own.account == account ? std::optional(action) : translated(action, manifest);
        if (same)
            fitted.macro.actions.push_back(*same);
        else
            fitted.leftOut.push_back(action);
    }
    return fitted;
}

MacroRow macroBroughtTo(const MacroRow &own, AccountId account, const Manifest &manifest)
{
    MacroRow brought = own;
    if (own.account != account) {
        for (MacroAction &action : brought.actions)
            action = translated(action, manifest).value_or(action);
    }
    brought.account = account;
    return brought;
}

} // namespace saskare
