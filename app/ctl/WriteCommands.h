#pragma once

#include "app/ctl/CtlCommand.h"
#include "app/ctl/Dispatch.h"

namespace saskare {

/// What reply, note, set and link share: the conversation, what the help desk can do, and the way to the outbox.
/// The parser outlives the command's run.
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
        Account account;
        std::shared_ptr<const Manifest> manifest;
        std::vector<AgentRow> agents;
        std::vector<QueueRow> queues;
    };
    /// Finds the conversation, lets `make` say what to do with it, commits that to the outbox, and with --now sends
    /// it.
    void write(Session &session, const QCommandLineParser &parser, std::function<Commands(const Target &)> make);

private:
    void withTarget(Session &session, const QCommandLineParser &parser, const Target &target,
                    const std::function<Commands(const Target &)> &make);

    std::unique_ptr<Dispatch> m_dispatch;
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
