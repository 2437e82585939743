#include "app/ctl/WriteCommands.h"

#include "app/ctl/ConversationFinder.h"
#include "app/ctl/FieldChoice.h"
#include "app/ctl/RowJson.h"
#include "core/account/AccountConnection.h"
#include "core/store/SeenOf.h"

namespace saskare {
namespace {

constexpr int messagesLookedAt = 50;

CommandBase baseOf(const ConversationRow &row, const std::vector<MessageRow> &newest, qint64 nowMs)
{
    RemoteId last;
    for (const MessageRow &message : newest) {
        const bool isPublic = message.direction == Direction::Inbound || message.direction == Direction::Outbound;
        if (isPublic && !message.remoteId.isEmpty())
            last = message.remoteId;
    }
    return seenOf(row, last, nowMs);
}

} // namespace

void WriteCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"conversation"_qs, conversationNameHelp(), u"CONVERSATION"_qs);
    Dispatch::describe(parser);
}

void WriteCommand::write(Session &session, const QCommandLineParser &parser,
                         std::function<Commands(const Target &)> make)
{
    findConversation(
        session, parser.positionalArguments().value(0), [this, &session, &parser, make](const ConversationRow &row) {
            const std::optional<Account> account = session.accounts().account(row.account);
            auto target = std::make_shared<Target>();
            target->row = row;
            target->manifest = account ? manifestFor(*account, session.manifests()) : nullptr;
            if (!target->manifest) {
                session.fail(
                    {ErrorKind::NotFound, tr("The conversation's account is no longer connected."), {}, {}, {}});
                return;
            }
            target->account = *account;
            session.store()
                .agents(row.account)
                .then(this, [=, this, &session, &parser](const std::vector<AgentRow> &agents) {
                    target->agents = agents;
                    session.store().queues().then(this,
                                                  [=, this, &session, &parser](const std::vector<QueueRow> &queues) {
                                                      target->queues = queues;
                                                      withTarget(session, parser, *target, make);
                                                  });
                });
        });
}

void WriteCommand::withTarget(Session &session, const QCommandLineParser &parser, const Target &target,
                              const std::function<Commands(const Target &)> &make)
{
    const Commands commands = make(target);
    if (!commands) {
        session.fail(commands.error());
        return;
    }
    for (const Command &command : *commands) {
        if (!target.manifest->can(nameOf(command))) {
            session.fail(cannot(*target.manifest, command));
            return;
        }
    }
    session.store()
        .timeline(target.row.id, 0, messagesLookedAt)
        .then(this, [this, &session, &parser, target, commands](const std::vector<MessageRow> &newest) {
            m_dispatch = std::make_unique<Dispatch>(session);
            m_dispatch->start(parser, target.account, target.row.id, *commands,
                              baseOf(target.row, newest, session.clock().nowMs()));
        });
}

QString ReplyCommand::summary() const
{
    return tr("Answer the customer.");
}

void ReplyCommand::describe(QCommandLineParser &parser) const
{
    WriteCommand::describe(parser);
    describeText(parser);
}

void ReplyCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QString text = textOf(parser.positionalArguments().mid(1));
    if (text.trimmed().isEmpty()) {
        usage(session, tr("Say which conversation and what to answer."));
        return;
    }
    write(session, parser, [text](const Target &) { return QList<Command>{SendReply{text, {}, {}}}; });
}

QString NoteCommand::summary() const
{
    return tr("Write an internal note.");
}

void NoteCommand::describe(QCommandLineParser &parser) const
{
    WriteCommand::describe(parser);
    describeText(parser);
}

void NoteCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QString text = textOf(parser.positionalArguments().mid(1));
    if (text.trimmed().isEmpty()) {
        usage(session, tr("Say which conversation and what to note."));
        return;
    }
    write(session, parser, [text](const Target &) { return QList<Command>{AddNote{text, {}, {}}}; });
}

QString SetCommand::summary() const
{
    return tr("Change status, assignee, queue, priority or tags, or postpone.");
}

void SetCommand::describe(QCommandLineParser &parser) const
{
    WriteCommand::describe(parser);
    parser.addOption(
        {u"status"_qs, tr("The help desk's code or label, or open, resolved, … of ours."), u"STATUS"_qs});
    parser.addOption({u"assignee"_qs, tr("me, none, or an agent's name, address or id."), u"AGENT"_qs});
    parser.addOption({u"queue"_qs, tr("A queue's name or id."), u"QUEUE"_qs});
    parser.addOption({u"priority"_qs, tr("The help desk's code, or low, normal, high, urgent."), u"PRIORITY"_qs});
    parser.addOption({u"tags"_qs, tr("The whole list, separated by commas; empty removes all."), u"TAGS"_qs});
    parser.addOption({u"postpone"_qs,
                      tr("Until when, as 2026-03-24T09:00 (this computer's time, unless +02:00 or Z follows)."),
                      u"TIME"_qs});
}

void SetCommand::run(Session &session, const QCommandLineParser &parser)
{
    QMap<QString, QString> fields;
    for (const QString &field :
         {u"status"_qs, u"assignee"_qs, u"queue"_qs, u"priority"_qs, u"tags"_qs, u"postpone"_qs}) {
        if (parser.isSet(field))
            fields.insert(field, parser.value(field));
    }
    if (fields.isEmpty() || parser.positionalArguments().size() != 1) {
        usage(session, tr("Say which conversation and what to set."));
        return;
    }
    write(session, parser, [fields, nowMs = session.clock().nowMs()](const Target &target) -> Commands {
        QList<Command> commands;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const Result<Command> command
                = FieldChoice(*target.manifest, target.agents, target.queues, target.row, nowMs)
                      .command(it.key(), it.value());
            if (!command)
                return command.error();
            commands.append(*command);
        }
        return commands;
    });
}

} // namespace saskare
