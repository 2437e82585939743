#include "core/domain/Command.h"

#include "core/domain/EvaluationJson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace saskare {
namespace {

constexpr std::array<const char16_t *, std::variant_size_v<Command>> names{u"reply",
                                                                           u"note",
                                                                           u"setStatus",
                                                                           u"assign",
                                                                           u"moveToQueue",
                                                                           u"setPriority",
                                                                           u"setTags",
                                                                           u"postpone",
                                                                           u"addLink",
                                                                           u"removeLink",
                                                                           u"createConversation",
                                                                           u"markRead",
                                                                           u"claimCallback",
                                                                           u"recordCallOutcome",
                                                                           u"evaluateTouchpoint",
                                                                           u"setProblem",
                                                                           u"mergeConversation"};

QJsonArray toJson(const QList<OutgoingFile> &files)
{
    QJsonArray array;
    for (const OutgoingFile &file : files) {
        array.append(QJsonObject{{u"name"_qs, file.name},
                                 {u"mediaType"_qs, file.mediaType},
                                 {u"sha256"_qs, QString::fromLatin1(file.sha256.toHex())},
                                 {u"size"_qs, file.size}});
    }
    return array;
}

QList<OutgoingFile> filesFrom(const QJsonValue &value)
{
    QList<OutgoingFile> files;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        files.append({entry[u"name"].toString(), entry[u"mediaType"].toString(),
                      QByteArray::fromHex(entry[u"sha256"].toString().toLatin1()), entry[u"size"].toInteger()});
    }
    return files;
}

struct Writer
{
    static QJsonObject content(const QString &text, const QString &html, const QList<OutgoingFile> &files)
    {
        return {{u"text"_qs, text}, {u"html"_qs, html}, {u"files"_qs, toJson(files)}};
    }
    QJsonObject operator()(const SendReply &c) const { return content(c.text, c.html, c.files); }
    QJsonObject operator()(const AddNote &c) const { return content(c.text, c.html, c.files); }
    QJsonObject operator()(const SetStatus &c) const
    {
        return {{u"state"_qs, code(c.status.state)}, {u"code"_qs, c.status.code}, {u"label"_qs, c.status.label}};
    }
    QJsonObject operator()(const Assign &c) const { return {{u"agent"_qs, c.agent}}; }
    QJsonObject operator()(const MoveToQueue &c) const { return {{u"queue"_qs, c.queue}}; }
    QJsonObject operator()(const SetPriority &c) const
    {
        return {{u"level"_qs, code(c.priority.level)}, {u"code"_qs, c.priority.code}};
    }
    QJsonObject operator()(const SetTags &c) const { return {{u"tags"_qs, QJsonArray::fromStringList(c.tags)}}; }
    QJsonObject operator()(const Postpone &c) const { return {{u"until"_qs, c.until}}; }
    static QJsonObject link(const Link &l)
    {
        return {{u"relation"_qs, code(l.relation)}, {u"conversation"_qs, l.conversation}};
    }
    QJsonObject operator()(const AddLink &c) const { return link(c.link); }
    QJsonObject operator()(const RemoveLink &c) const { return link(c.link); }
    QJsonObject operator()(const CreateConversation &c) const
    {
        QJsonObject json{{u"queue"_qs, c.queue},
                         {u"subject"_qs, c.subject},
                         {u"customerEmail"_qs, c.customerEmail},
                         {u"text"_qs, c.text},
                         {u"html"_qs, c.html}};
        if (c.link)
            json.insert(u"link"_qs, link(*c.link));
        return json;
    }
    QJsonObject operator()(const MarkRead &) const { return {}; }
    QJsonObject operator()(const ClaimCallback &) const { return {}; }
    QJsonObject operator()(const RecordCallOutcome &c) const
    {
        return {{u"outcome"_qs, code(c.outcome)},
                {u"note"_qs, c.note},
                {u"retryAt"_qs, c.retryAt},
                {u"talkMs"_qs, c.talkMs}};
    }
    QJsonObject operator()(const EvaluateTouchpoint &c) const
    {
        QJsonObject json = saskare::toJson(c.evaluation);
        json.insert(u"touchpoint"_qs, c.touchpoint);
        return json;
    }
    QJsonObject operator()(const SetProblem &c) const { return {{u"problem"_qs, c.isProblem}}; }
    QJsonObject operator()(const MergeConversation &c) const { return {{u"into"_qs, c.into}}; }
};

std::optional<Link> linkFrom(const QJsonObject &json)
{
    const auto relation = from<LinkRelation>(json.value(u"relation").toString());
    return relation ? std::optional(Link{*relation, json.value(u"conversation").toString()}) : std::nullopt;
}

Error unreadable(const QString &field)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Command", "A stored action cannot be read."),
            {},
            QCoreApplication::translate("Command", "Open the outbox and discard it, then do it again."),
            u"field "_qs + field};
}

} // namespace

QString nameOf(const Command &command)
{
    return QString::fromUtf16(names.at(command.index()));
}

QStringList commandNames()
{
    QStringList list;
    for (const char16_t *name : names)
        list.append(QString::fromUtf16(name));
    return list;
}

QJsonObject toJson(const Command &command)
{
    QJsonObject json = std::visit(Writer{}, command);
    json.insert(u"command"_qs, nameOf(command));
    return json;
}

Result<Command> commandFromJson(const QJsonObject &json)
{
    const auto text = [&](QStringView field) { return json.value(field).toString(); };
    const QString name = text(u"command");
    const qsizetype index = commandNames().indexOf(name);
    switch (index) {
    case 0:
        return Command(SendReply{text(u"text"), text(u"html"), filesFrom(json.value(u"files"))});
    case 1:
        return Command(AddNote{text(u"text"), text(u"html"), filesFrom(json.value(u"files"))});
    case 2: {
        const auto state = from<ConversationState>(text(u"state"));
        if (!state)
            return unreadable(u"state"_qs);
        return Command(SetStatus{{*state, text(u"code"), text(u"label")}});
    }
    case 3:
        return Command(Assign{text(u"agent")});
    case 4:
        return Command(MoveToQueue{text(u"queue")});
    case 5: {
        const auto level = from<Priority>(text(u"level"));
        if (!level)
            return unreadable(u"level"_qs);
        return Command(SetPriority{{*level, text(u"code")}});
    }
    case 6: {
        QStringList tags;
        const QJsonArray array = json.value(u"tags").toArray();
        for (const QJsonValue &tag : array)
            tags.append(tag.toString());
        return Command(SetTags{tags});
    }
    case 7:
        return Command(Postpone{json.value(u"until").toInteger()});
    case 8:
    case 9: {
        const auto link = linkFrom(json);
        if (!link)
            return unreadable(u"relation"_qs);
        return index == 8 ? Command(AddLink{*link}) : Command(RemoveLink{*link});
    }
    case 10: {
        const auto link = linkFrom(json.value(u"link").toObject());
        if (!link && json.contains(u"link"))
            return unreadable(u"link"_qs);
        return Command(CreateConversation{text(u"queue"), text(u"subject"), text(u"customerEmail"), text(u"text"),
                                          text(u"html"), link});
    }
    case 11:
        return Command(MarkRead{});
    case 12:
        return Command(ClaimCallback{});
    case 13: {
        const auto outcome = from<CallOutcome>(text(u"outcome"));
        if (!outcome)
            return unreadable(u"outcome"_qs);
        return Command(RecordCallOutcome{*outcome, text(u"note"), json.value(u"retryAt").toInteger(),
                                         json.value(u"talkMs").toInteger()});
    }
    case 14: {
        const std::optional<Evaluation> evaluation = evaluationFrom(json);
        if (!evaluation)
            return unreadable(u"score"_qs);
        return Command(EvaluateTouchpoint{text(u"touchpoint"), *evaluation});
    }
    case 15:
        return Command(SetProblem{json.value(u"problem").toBool()});
    case 16:
        return Command(MergeConversation{text(u"into")});
    default:
        return unreadable(u"command"_qs);
    }
}

QStringList mergedTags(const QStringList &before, const QStringList &wanted, const QStringList &there)
{
    QStringList merged = there;
    merged.removeIf([&](const QString &tag) { return before.contains(tag) && !wanted.contains(tag); });
    for (const QString &tag : wanted) {
        if (!before.contains(tag) && !merged.contains(tag))
            merged.append(tag);
    }
    return merged;
}

bool mayWaitOffline(const Command &command)
{
    return !std::holds_alternative<ClaimCallback>(command);
}

bool addsContent(const Command &command)
{
    return std::holds_alternative<SendReply>(command) || std::holds_alternative<AddNote>(command)
        || std::holds_alternative<CreateConversation>(command);
}

QList<OutgoingFile> filesOf(const Command &command)
{
    if (const auto *reply = std::get_if<SendReply>(&command))
        return reply->files;
    if (const auto *note = std::get_if<AddNote>(&command))
        return note->files;
    return {};
}

} // namespace saskare
