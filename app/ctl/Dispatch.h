#pragma once

#include "app/ctl/SyncRun.h"

#include <QCommandLineParser>

namespace saskare {

/// What reply, note, set, link and create share at their end: commits commands to the outbox, one after another, and
/// with --now sends them and tells what became of each. Ends the program.
class Dispatch : public QObject
{
    Q_OBJECT
public:
    explicit Dispatch(Session &session);

    /// --now, --patience and --secret-env, with their words.
    static void describe(QCommandLineParser &parser);
    /// `conversation` is invalid for a new one.
    void start(const QCommandLineParser &parser, const Account &account, ConversationId conversation,
               const QList<Command> &commands, const CommandBase &base);

private:
    void submitNext(QList<Command> left);
    void submitted();
    void report(ExitCode code);
    [[nodiscard]] ExitCode tell(CommandId id, const std::vector<OutboxEntry> &entries, ExitCode code) const;

    Session &m_session;
    AccountId m_account;
    ConversationId m_conversation;
    CommandBase m_base;
    bool m_now = false;
    std::chrono::seconds m_patience{30};
    QList<CommandId> m_ids;
    std::unique_ptr<SyncRun> m_run;
};

} // namespace saskare
