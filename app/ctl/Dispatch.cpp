#include "app/ctl/Dispatch.h"

#include "app/ctl/OutboxWords.h"
#include "app/ctl/RowJson.h"

namespace saskare {

Dispatch::Dispatch(Session &session)
    : m_session(session)
{
}

void Dispatch::describe(QCommandLineParser &parser)
{
    parser.addOption({u"now"_qs, tr("Send it now and wait for the answer; without it the next sync sends it.")});
    parser.addOption({u"patience"_qs, tr("With --now: give up after being in trouble for this long (30)."),
                      u"SECONDS"_qs, u"30"_qs});
    parser.addOption(Session::secretOption());
}

void Dispatch::start(const QCommandLineParser &parser, const Account &account, ConversationId conversation,
                     const QList<Command> &commands, const CommandBase &base)
{
    bool isNumber = false;
    m_now = parser.isSet(u"now"_qs);
    m_patience = std::chrono::seconds(parser.value(u"patience"_qs).toInt(&isNumber));
    if (!isNumber || m_patience.count() < 0) {
        m_session.fail({ErrorKind::BadInput, tr("--patience takes a number of seconds."), {}, {}, {}});
        return;
    }
    // Before anything is kept: a mistake in the command line must leave nothing behind.
    if (const Result<void> given = m_session.useSecrets(parser.values(u"secret-env"_qs), account); !given) {
        m_session.fail(given.error());
        return;
    }
    m_account = account.id;
    m_conversation = conversation;
    m_base = base;
    submitNext(commands);
}

void Dispatch::submitNext(QList<Command> left)
{
    if (left.isEmpty()) {
        submitted();
        return;
    }
    const Command command = left.takeFirst();
    m_session.store()
        .submit(m_account, m_conversation, command, m_base)
        .then(this, [this, left](const Result<CommandId> &id) {
            if (!id) {
                m_session.fail(id.error());
                return;
            }
            m_ids.append(*id);
            submitNext(left);
        });
}

void Dispatch::submitted()
{
    if (!m_now) {
        m_session.console().line(tr("Kept in the outbox; the next sync sends it."));
        report(ExitCode::Ok);
        return;
    }
    m_run = std::make_unique<SyncRun>(m_session, m_patience);
    connect(m_run.get(), &SyncRun::ended, this, &Dispatch::report);
    m_run->start(m_account);
}

void Dispatch::report(ExitCode code)
{
    m_session.store().outbox().then(this, [this, code](const std::vector<OutboxEntry> &entries) {
        ExitCode result = code;
        for (const CommandId &id : m_ids)
            result = tell(id, entries, result);
        m_session.finish(result);
    });
}

ExitCode Dispatch::tell(CommandId id, const std::vector<OutboxEntry> &entries, ExitCode code) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const OutboxEntry &e) { return e.id == id; });
    const OutboxState state = it == entries.end() ? OutboxState::Sent : it->state;
    m_session.console().object(
        {{u"command"_qs, id.toString(QUuid::WithoutBraces)}, {u"state"_qs, json::word(state)}});
    if (!m_now)
        return code;
    if (state == OutboxState::Sent) {
        m_session.console().line(tr("Sent."));
        return code;
    }
    m_session.console().note(outboxSentence(*it));
    return code == ExitCode::Ok ? ExitCode::Failed : code;
}

} // namespace saskare
