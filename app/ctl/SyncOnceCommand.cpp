#include "app/ctl/SyncOnceCommand.h"

#include "app/ctl/RowJson.h"

namespace saskare {
namespace {

QString nameOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Idle:
        return u"idle"_qs;
    case ConnectionState::Connecting:
        return u"connecting"_qs;
    case ConnectionState::Online:
        return u"online"_qs;
    case ConnectionState::Offline:
        return u"offline"_qs;
    case ConnectionState::SignInNeeded:
        return u"signInNeeded"_qs;
    case ConnectionState::ServerTrouble:
        return u"serverTrouble"_qs;
    case ConnectionState::Paused:
        return u"paused"_qs;
    }
    Q_UNREACHABLE();
}

} // namespace

QString SyncOnceCommand::summary() const
{
    return tr("Read what is new from the help desks and send what waits in the outbox, then end.");
}

void SyncOnceCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"account"_qs, tr("Only this account: its number or name."), u"ACCOUNT"_qs});
    parser.addOption(
        {u"patience"_qs, tr("Give up after being in trouble for this long (30)."), u"SECONDS"_qs, u"30"_qs});
    parser.addOption(secretOption());
}

void SyncOnceCommand::run(Session &session, const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int patience = parser.value(u"patience"_qs).toInt(&isNumber);
    if (!isNumber || patience < 0) {
        usage(session, tr("--patience takes a number of seconds."));
        return;
    }
    std::optional<AccountId> only;
    std::shared_ptr<const Manifest> manifest;
    const QList<Account> accounts = session.accounts().accounts();
    if (parser.isSet(u"account"_qs)) {
        const Result<Account> account = session.accountNamed(parser.value(u"account"_qs));
        if (!account) {
            session.fail(account.error());
            return;
        }
        only = account->id;
        manifest = session.manifests().manifest(account->manifestId);
    } else if (accounts.isEmpty()) {
        session.fail({ErrorKind::NotFound,
                      tr("No help desk is connected."),
                      {},
                      tr("“saskarectl account add” connects one."),
                      {}});
        return;
    } else {
        manifest = session.manifests().manifest(accounts.first().manifestId);
    }
    if (const Result<void> taken = session.takeSecrets(parser.values(u"secret-env"_qs), manifest.get()); !taken) {
        session.fail(taken.error());
        return;
    }
    m_run = std::make_unique<SyncRun>(session, std::chrono::seconds(patience));
    connect(m_run.get(), &SyncRun::ended, this, [this, &session](ExitCode code) { report(session, code); });
    m_run->start(only);
}

void SyncOnceCommand::report(Session &session, ExitCode code)
{
    for (const AccountSyncStatus &status : m_run->statuses()) {
        QJsonObject object{{u"account"_qs, status.account.value()},
                           {u"state"_qs, nameOf(status.state)},
                           {u"caughtUp"_qs, status.caughtUp},
                           {u"lastSyncAt"_qs, json::time(status.lastSyncAt)}};
        if (!status.error.happened.isEmpty())
            object.insert(u"error"_qs, json::of(status.error));
        session.console().object(object);
    }
    session.store().outbox().then(this, [&session, code](const std::vector<OutboxEntry> &entries) {
        const auto waiting = std::count_if(entries.begin(), entries.end(), [](const OutboxEntry &entry) {
            return entry.state == OutboxState::Failed || entry.state == OutboxState::Conflicted
                || entry.state == OutboxState::Asking;
        });
        if (waiting > 0)
            session.console().note(
                tr("%n action(s) wait for your decision: see “saskarectl outbox”.", nullptr, int(waiting)));
        session.finish(code);
    });
}

} // namespace saskare
