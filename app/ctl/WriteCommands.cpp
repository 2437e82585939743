#include "app/ctl/WriteCommands.h"

#include "app/ctl/ConversationFinder.h"
#include "app/ctl/FieldChoice.h"
#include "app/ctl/RowJson.h"

#include <QFile>

namespace saskare {
namespace {

constexpr int messagesLookedAt = 50;

CommandBase baseOf(const ConversationRow &row, const std::vector<MessageRow> &newest, qint64 nowMs)
{
    CommandBase base{row.version, {}, row.status.code, row.assignee, nowMs};
    for (const MessageRow &message : newest) {
        const bool isPublic = message.direction == Direction::Inbound || message.direction == Direction::Outbound;
        if (isPublic && !message.remoteId.isEmpty())
            base.newestMessage = message.remoteId;
    }
    return base;
}

/// The text of the command line, or of standard input for "-".
QString textOf(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments().mid(1);
    if (words != QStringList{u"-"_qs})
        return words.join(u' ');
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

void describeText(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"text"_qs, CtlCommand::tr("What to write; - reads it from standard input."),
                                 u"TEXT|-"_qs);
}

} // namespace

void WriteCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"conversation"_qs, conversationNameHelp(), u"CONVERSATION"_qs);
    parser.addOption({u"now"_qs, tr("Send it now and wait for the answer; without it the next sync sends it.")});
    parser.addOption({u"patience"_qs, tr("With --now: give up after being in trouble for this long (30)."),
                      u"SECONDS"_qs, u"30"_qs});
    parser.addOption(secretOption());
}

void WriteCommand::write(Session &session, const QCommandLineParser &parser,
                         std::function<Commands(const Target &)> make)
{
    m_now = parser.isSet(u"now"_qs);
    m_patience = parser.value(u"patience"_qs).toInt();
    m_secretVariables = parser.values(u"secret-env"_qs);
    findConversation(
        session, parser.positionalArguments().value(0), [this, &session, make](const ConversationRow &row) {
            const std::optional<Account> account = session.accounts().account(row.account);
            auto target = std::make_shared<Target>();
            target->row = row;
            target->manifest = account ? session.manifests().manifest(account->manifestId) : nullptr;
            if (!target->manifest) {
                session.fail(
                    {ErrorKind::NotFound, tr("The conversation's account is no longer connected."), {}, {}, {}});
                return;
            }
            session.store().agents(row.account).then(this, [=, this, &session](const std::vector<AgentRow> &agents) {
                target->agents = agents;
                session.store().queues().then(this, [=, this, &session](const std::vector<QueueRow> &queues) {
                    target->queues = queues;
                    withTarget(session, *target, make);
                });
            });
        });
}

void WriteCommand::withTarget(Session &session, const Target &target,
                              const std::function<Commands(const Target &)> &make)
{
    const Commands commands = make(target);
    if (!commands) {
        session.fail(commands.error());
        return;
    }
    for (const Command &command : *commands) {
        if (!target.manifest->can(nameOf(command))) {
            session.fail({ErrorKind::Unsupported,
                          tr("%1 cannot do that.").arg(target.manifest->name),
                          tr("Nothing was changed."),
                          {},
                          nameOf(command)});
            return;
        }
    }
    session.store()
        .timeline(target.row.id, 0, messagesLookedAt)
        .then(this, [this, &session, target, commands](const std::vector<MessageRow> &newest) {
            submit(session, target, *commands, baseOf(target.row, newest, session.clock().nowMs()));
        });
}

void WriteCommand::submit(Session &session, const Target &target, const QList<Command> &commands,
                          const CommandBase &base)
{
    m_ids.clear();
    submitNext(session, target, commands, base);
}

void WriteCommand::submitNext(Session &session, const Target &target, QList<Command> left, const CommandBase &base)
{
    if (left.isEmpty()) {
        submitted(session, target);
        return;
    }
    const Command command = left.takeFirst();
    session.store()
        .submit(target.row.account, target.row.id, command, base)
        .then(this, [this, &session, target, left, base](const Result<CommandId> &id) {
            if (!id) {
                session.fail(id.error());
                return;
            }
            m_ids.append(*id);
            submitNext(session, target, left, base);
        });
}

void WriteCommand::submitted(Session &session, const Target &target)
{
    if (m_now) {
        push(session, target);
        return;
    }
    session.console().line(tr("Kept in the outbox; the next sync sends it."));
    report(session, ExitCode::Ok);
}

void WriteCommand::push(Session &session, const Target &target)
{
    if (const Result<void> taken = session.takeSecrets(m_secretVariables, target.manifest.get()); !taken) {
        session.fail(taken.error());
        return;
    }
    m_run = std::make_unique<SyncRun>(session, std::chrono::seconds(m_patience));
    connect(m_run.get(), &SyncRun::ended, this, [this, &session](ExitCode code) { report(session, code); });
    m_run->start(target.row.account);
}

void WriteCommand::report(Session &session, ExitCode code)
{
    session.store().outbox().then(this, [this, &session, code](const std::vector<OutboxEntry> &entries) {
        ExitCode result = code;
        for (const CommandId &id : m_ids) {
            const auto it
                = std::find_if(entries.begin(), entries.end(), [&](const OutboxEntry &e) { return e.id == id; });
            const OutboxState state = it == entries.end() ? OutboxState::Sent : it->state;
            session.console().object(
                {{u"command"_qs, id.toString(QUuid::WithoutBraces)}, {u"state"_qs, json::word(state)}});
            if (m_now && state == OutboxState::Sent)
                session.console().line(tr("Sent."));
            if (it != entries.end() && !it->error.happened.isEmpty()) {
                session.console().error(it->error);
                result = result == ExitCode::Ok ? ExitCode::Failed : result;
            }
        }
        session.finish(result);
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
    const QString text = textOf(parser);
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
    const QString text = textOf(parser);
    if (text.trimmed().isEmpty()) {
        usage(session, tr("Say which conversation and what to note."));
        return;
    }
    write(session, parser, [text](const Target &) { return QList<Command>{AddNote{text, {}, {}}}; });
}

QString SetCommand::summary() const
{
    return tr("Change status, assignee, queue, priority or tags.");
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
}

void SetCommand::run(Session &session, const QCommandLineParser &parser)
{
    QMap<QString, QString> fields;
    for (const QString &field : {u"status"_qs, u"assignee"_qs, u"queue"_qs, u"priority"_qs, u"tags"_qs}) {
        if (parser.isSet(field))
            fields.insert(field, parser.value(field));
    }
    if (fields.isEmpty() || parser.positionalArguments().size() != 1) {
        usage(session, tr("Say which conversation and what to set."));
        return;
    }
    write(session, parser, [fields](const Target &target) -> Commands {
        QList<Command> commands;
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const Result<Command> command = FieldChoice(*target.manifest, target.agents, target.queues, target.row)
                                                .command(it.key(), it.value());
            if (!command)
                return command.error();
            commands.append(*command);
        }
        return commands;
    });
}

} // namespace saskare
