#pragma once

#include "app/ctl/CtlCommand.h"
#include "app/ctl/SyncRun.h"

namespace saskare {

/// What reply, note and set share: the conversation, the outbox, and --now.
class WriteCommand : public CtlCommand
{
    Q_OBJECT
public:
    void describe(QCommandLineParser &parser) const override;

protected:
    /// The commands to submit, in order; Error: BadInput in words.
    using Commands = Result<QList<Command>>;
    struct Target
    {
        ConversationRow row;
        std::shared_ptr<const Manifest> manifest;
        std::vector<AgentRow> agents;
        std::vector<QueueRow> queues;
    };
    /// Finds the conversation, lets `make` say what to do with it, commits that to the outbox, and with --now sends
    /// it.
    void write(Session &session, const QCommandLineParser &parser, std::function<Commands(const Target &)> make);

private:
    void withTarget(Session &session, const Target &target, const std::function<Commands(const Target &)> &make);
    void submit(Session &session, const Target &target, const QList<Command> &commands, const CommandBase &base);
    void submitNext(Session &session, const Target &target, QList<Command> left, const CommandBase &base);
    void submitted(Session &session, const Target &target);
    void push(Session &session, const Target &target);
    void report(Session &session, ExitCode code);

    bool m_now = false;
    int m_patience = 30;
    QStringList m_secretVariables;
    QList<CommandId> m_ids;
    std::unique_ptr<SyncRun> m_run;
};

class ReplyCommand : public WriteCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("reply"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

class NoteCommand : public WriteCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("note"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

class SetCommand : public WriteCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("set"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

} // namespace saskare
