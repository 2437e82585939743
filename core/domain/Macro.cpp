#include "core/domain/Macro.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace saskare {
namespace {

QStringList tagsIn(const QJsonObject &json)
{
    QStringList tags;
    const QJsonArray array = json.value(u"tags").toArray();
    for (const QJsonValue &tag : array) {
        if (!tag.toString().isEmpty())
            tags.append(tag.toString());
    }
    return tags;
}

Error noAction(const QString &name)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Command", "“%1” is nothing a macro can do.").arg(name),
            {},
            {},
            {}};
}

template <class... Types>
bool holdsAny(const Command &command)
{
    return (std::holds_alternative<Types>(command) || ...);
}

} // namespace

bool namesSomebody(const MacroAction &action)
{
    const auto *command = std::get_if<Command>(&action);
    const auto *assign = command ? std::get_if<Assign>(command) : nullptr;
    return command && (std::holds_alternative<MoveToQueue>(*command) || (assign && !assign->agent.isEmpty()));
}

Result<MacroAction> macroActionFromJson(const QJsonObject &json)
{
    const QString name = json.value(u"command").toString();
    if (name == u"addTags")
        return MacroAction(AddTags{tagsIn(json)});
    if (name == u"removeTags")
        return MacroAction(RemoveTags{tagsIn(json)});
    if (name == u"assignMe")
        return MacroAction(AssignToMe{});
    if (name == u"postponeFor") {
        const qint64 minutes = json.value(u"minutes").toInteger();
        if (minutes <= 0)
            return noAction(name);
        return MacroAction(PostponeFor{minutes * 60'000});
    }
    Result<Command> command = commandFromJson(json);
    const bool fits = command
        && holdsAny<SendReply, AddNote, SetStatus, Assign, MoveToQueue, SetPriority, SetTags>(*command)
        && filesOf(*command).isEmpty();
    if (!fits)
        return noAction(name);
    return MacroAction(*command);
}

Result<MacroAction> keptMacroActionFrom(const QJsonObject &json)
{
    if (json.value(u"command").toString() != u"gone")
        return macroActionFromJson(json);
    const Result<Command> was = commandFromJson(json.value(u"was").toObject());
    if (!was || !namesSomebody(*was))
        return noAction(u"gone"_qs);
    return MacroAction(NamesGone{*was});
}

QJsonObject toJson(const MacroAction &action)
{
    if (const auto *added = std::get_if<AddTags>(&action))
        return {{u"command"_qs, u"addTags"_qs}, {u"tags"_qs, QJsonArray::fromStringList(added->tags)}};
    if (const auto *removed = std::get_if<RemoveTags>(&action))
        return {{u"command"_qs, u"removeTags"_qs}, {u"tags"_qs, QJsonArray::fromStringList(removed->tags)}};
    if (std::holds_alternative<AssignToMe>(action))
        return {{u"command"_qs, u"assignMe"_qs}};
    if (const auto *later = std::get_if<PostponeFor>(&action))
        return {{u"command"_qs, u"postponeFor"_qs}, {u"minutes"_qs, later->ms / 60'000}};
    if (const auto *gone = std::get_if<NamesGone>(&action))
        return {{u"command"_qs, u"gone"_qs}, {u"was"_qs, toJson(gone->was)}};
    return toJson(std::get<Command>(action));
}

QString commandNameOf(const MacroAction &action)
{
    if (const auto *command = std::get_if<Command>(&action))
        return nameOf(*command);
    if (std::holds_alternative<AssignToMe>(action))
        return nameOf(Assign{});
    if (std::holds_alternative<PostponeFor>(action))
        return nameOf(Postpone{});
    if (const auto *gone = std::get_if<NamesGone>(&action))
        return nameOf(gone->was);
    return nameOf(SetTags{});
}

std::vector<Command> commandsOf(const std::vector<MacroAction> &actions, const MacroPlace &place)
{
    std::vector<Command> commands;
    QStringList tags = place.tags;
    const auto setTags = [&](const QStringList &wanted) {
        if (wanted != tags)
            commands.emplace_back(SetTags{wanted});
        tags = wanted;
    };
    for (const MacroAction &action : actions) {
        QStringList wanted = tags;
        if (const auto *added = std::get_if<AddTags>(&action)) {
            for (const QString &tag : added->tags) {
                if (!wanted.contains(tag))
                    wanted.append(tag);
            }
            setTags(wanted);
        } else if (const auto *removed = std::get_if<RemoveTags>(&action)) {
            wanted.removeIf([&](const QString &tag) { return removed->tags.contains(tag); });
            setTags(wanted);
        } else if (std::holds_alternative<AssignToMe>(action)) {
            if (!place.me.isEmpty())
                commands.emplace_back(Assign{place.me});
        } else if (const auto *later = std::get_if<PostponeFor>(&action)) {
            commands.emplace_back(Postpone{place.nowMs + later->ms});
        } else if (std::holds_alternative<NamesGone>(action)) {
            continue;
        } else if (const auto &command = std::get<Command>(action); std::holds_alternative<SetTags>(command)) {
            setTags(std::get<SetTags>(command).tags);
        } else {
            commands.push_back(command);
        }
    }
    return commands;
}

} // namespace saskare
