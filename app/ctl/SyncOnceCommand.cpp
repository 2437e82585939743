#include "app/ctl/SyncOnceCommand.h"

#include "app/ctl/OutboxWords.h"
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
    parser.addOption(Session::accountOption());
    parser.addOption(
        {u"patience"_qs, tr("Give up after being in trouble for this long (30)."), u"SECONDS"_qs, u"30"_qs});
    parser.addOption(Session::secretOption());
}

void SyncOnceCommand::run(Session &session, const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int patience = parser.value(u"patience"_qs).toInt(&isNumber);
    if (!isNumber || patience < 0) {
        usage(session, tr("--patience takes a number of seconds."));
        return;
    }
    const Result<std::optional<AccountId>> only = session.accountAsked(parser);
    if (!only) {
        session.fail(only.error());
        return;
    }
    QList<Account> accounts = session.accounts().accounts();
    accounts.removeIf([&](const Account &account) { return *only && account.id != **only; });
    if (accounts.isEmpty()) {
        session.fail({ErrorKind::NotFound,
                      tr("No help desk is connected."),
                      {},
                      tr("“saskarectl account add” connects one."),
                      {}});
        return;
    }
    if (const Result<void> given = giveSecrets(session, parser.values(u"secret-env"_qs), accounts); !given) {
        session.fail(given.error());
        return;
    }
    m_only = *only;
    m_run = std::make_unique<SyncRun>(session, std::chrono::seconds(patience));
    connect(m_run.get(), &SyncRun::ended, this, [this, &session](ExitCode code) { report(session, code); });
    m_run->start(*only);
}

Result<void> SyncOnceCommand::giveSecrets(Session &session, const QStringList &values, QList<Account> accounts)
{
    if (values.isEmpty())
        return {};
    accounts.removeIf([&session](const Account &account) {
        const auto manifest = session.manifestOf(account);
        const auto isSecret = [](const ManifestParameter &p) { return p.kind == ManifestParameter::Kind::Secret; };
        return account.paused || !manifest
            || std::none_of((*manifest)->parameters.begin(), (*manifest)->parameters.end(), isSecret);
    });
    if (accounts.size() > 1) {
        return Error{ErrorKind::BadInput,
                     tr("Several accounts need a password or key, and --secret-env is for one."),
                     {},
                     tr("Say --account and which one."),
                     {}};
    }
    return accounts.isEmpty() ? Result<void>() : session.useSecrets(values, accounts.first());
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
        const std::optional<Account> account = session.accounts().account(status.account);
        if (account && status.state == ConnectionState::Paused)
            session.console().note(
                account->disconnected ? tr("Account %1 is disconnected: nothing was read or sent.").arg(account->name)
                                      : tr("Account %1 is paused: nothing was read or sent.").arg(account->name));
    }
    session.store().outbox().then(this, [this, &session, code](const std::vector<OutboxEntry> &entries) {
        int waiting = 0;
        for (const OutboxEntry &entry : entries) {
            if (!waitsForDecision(entry) || (m_only && entry.account != *m_only))
                continue;
            ++waiting;
            session.console().note(outboxSentence(entry));
        }
        if (waiting > 0)
            session.console().note(
                tr("%n action(s) wait for your decision: see “saskarectl outbox”.", nullptr, waiting));
        session.finish(code == ExitCode::Ok && waiting > 0 ? ExitCode::Undecided : code);
    });
}

} // namespace saskare
