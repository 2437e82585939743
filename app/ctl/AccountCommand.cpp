#include "app/ctl/AccountCommand.h"

#include "app/ctl/RouteOptions.h"
#include "app/ctl/RowJson.h"
#include "core/account/AccountColor.h"
#include "core/account/AccountConnection.h"
#include "core/backend/HomeAddress.h"

#include <QJsonArray>

namespace saskare {

QString AccountCommand::summary() const
{
    return tr("Connect a help desk, list those connected, change the way to one, or remove one.");
}

void AccountCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"action"_qs, tr("add, list, change or remove."), u"add|list|change|remove"_qs);
    parser.addPositionalArgument(u"which"_qs,
                                 tr("add: which help desk (“saskarectl help-desks” lists them). change, remove: the "
                                    "account's number or name."),
                                 u"[MANIFEST|ACCOUNT]"_qs);
    parser.addOption({u"url"_qs, tr("add, change: the help desk's address."), u"URL"_qs});
    parser.addOption({u"user"_qs, tr("add: the login name, where one is needed."), u"NAME"_qs});
    parser.addOption({u"set"_qs,
                      tr("add, change: a further value of the help desk's description; may be given again. "
                         "“historyDays=365” reads closed conversations of so many days."),
                      u"NAME=VALUE"_qs});
    parser.addOption({u"name"_qs, tr("add: what to call it."), u"NAME"_qs});
    parser.addOption({u"check"_qs, tr("add: first check that address and credentials work.")});
    parser.addOption({u"pause"_qs, tr("change: read and send nothing until --resume; what was read stays.")});
    parser.addOption({u"resume"_qs, tr("change: go on after --pause, or after “remove --keep” with a key again.")});
    parser.addOption(
        {u"keep"_qs, tr("remove: forget only the key; what was read stays readable, and what was not sent waits.")});
    parser.addOption({u"discard"_qs, tr("remove: even when answers or drafts of it were not sent; they are lost.")});
    RouteOptions::describe(parser);
    parser.addOption(Session::secretOption());
}

void AccountCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString action = words.value(0);
    if (action == u"add" && words.size() == 2)
        add(session, parser);
    else if (action == u"list" && words.size() == 1)
        list(session);
    else if (action == u"remove" && words.size() == 2)
        remove(session, parser);
    else if (action == u"change" && words.size() == 2 && isChange(parser))
        change(session, parser);
    else
        usage(session,
              tr("Say “account add MANIFEST --url URL”, “account list”, “account change ACCOUNT” with --url, --set, "
                 "--secret-env, --pause, --resume, --ca, --proxy or --trust, or “account remove ACCOUNT”."));
}

void AccountCommand::add(Session &session, const QCommandLineParser &parser)
{
    const QString id = parser.positionalArguments()[1];
    const std::shared_ptr<const Manifest> manifest = session.manifests().manifest(id);
    if (!manifest) {
        QStringList known;
        for (const auto &each : session.manifests().manifests())
            known.append(each->id);
        session.fail({ErrorKind::NotFound,
                      tr("There is no help desk called “%1”.").arg(id),
                      {},
                      tr("Known are: %1.").arg(known.join(u", "_qs)),
                      {}});
        return;
    }
    Account account;
    account.manifestId = id;
    account.name = parser.value(u"name"_qs);
    account.user = parser.value(u"user"_qs);
    if (!applyAddress(session, parser, account, *manifest))
        return;
    if (!applyValues(session, parser, account, *manifest))
        return;
    const Result<QMap<QString, Secret>> secrets = session.secretsOf(parser.values(u"secret-env"_qs), *manifest);
    if (!secrets) {
        session.fail(secrets.error());
        return;
    }
    m_secrets = *secrets;
    if (!applyRoute(session, parser, account, *manifest))
        return;
    if (parser.isSet(u"check"_qs))
        check(session, account);
    else
        save(session, account);
}

bool AccountCommand::isChange(const QCommandLineParser &parser)
{
    const bool both = parser.isSet(u"pause"_qs) && parser.isSet(u"resume"_qs);
    const QStringList options{u"url"_qs, u"set"_qs, u"secret-env"_qs, u"pause"_qs, u"resume"_qs};
    const auto isSet = [&](const QString &option) { return parser.isSet(option); };
    return !both && (RouteOptions::given(parser) || std::any_of(options.begin(), options.end(), isSet));
}

/// What --set gives. False: it ended the program in words.
bool AccountCommand::applyValues(Session &session, const QCommandLineParser &parser, Account &account,
                                 const Manifest &manifest)
{
    for (const QString &pair : parser.values(u"set"_qs)) {
        const QString key = pair.section(u'=', 0, 0), value = pair.section(u'=', 1);
        const auto known = std::find_if(manifest.parameters.begin(), manifest.parameters.end(),
                                        [&](const ManifestParameter &p) { return p.name == key; });
        // Secrets have a place of their own, and so has the address.
        using Kind = ManifestParameter::Kind;
        if (known == manifest.parameters.end() || !pair.contains(u'=') || known->kind == Kind::Secret
            || known->kind == Kind::Url) {
            usage(session, tr("“%1” sets nothing that %2 knows.").arg(pair, manifest.name));
            return false;
        }
        if (known->kind == Kind::Days && !ManifestParameter::isDays(value)) {
            usage(session,
                  tr("%1 takes a whole number of days, from 1 to %2.")
                      .arg(key, QString::number(ManifestParameter::mostDays)));
            return false;
        }
        account.values.insert(key, value);
    }
    return true;
}

/// The address as it was given, without the path of a page inside. False: it ended the program in words.
bool AccountCommand::applyAddress(Session &session, const QCommandLineParser &parser, Account &account,
                                  const Manifest &manifest)
{
    const QUrl given(parser.value(u"url"_qs), QUrl::StrictMode);
    account.baseUrl = homeAddress(given, manifest);
    if (isOpenToAll(account.baseUrl)) {
        session.fail(
            {ErrorKind::BadInput,
             tr("With http:// anybody on the way can read your key and your customers' words, so Saskare does "
                "not connect like that."),
             tr("Nothing was changed."),
             tr("Write https:// instead."),
             {}});
        return false;
    }
    if (account.baseUrl.path().size() + 1 < given.path().size())
        session.console().note(tr("That is an address inside %1; the help desk itself is at %2.")
                                   .arg(manifest.name, account.baseUrl.toString()));
    return true;
}

/// The way to the help desk and the consent to its description. False: it ended the program in words.
bool AccountCommand::applyRoute(Session &session, const QCommandLineParser &parser, Account &account,
                                const Manifest &manifest)
{
    Result<void> applied = RouteOptions::apply(parser, account);
    // While it is paused nothing goes anywhere; it is asked again when it is resumed.
    if (applied && (!account.paused || parser.isSet(u"trust"_qs)))
        applied = RouteOptions::consent(parser, account, manifest);
    const Result<QMap<QString, Secret>> proxy = RouteOptions::secrets(parser);
    if (!applied || !proxy) {
        session.fail(applied ? proxy.error() : applied.error());
        return false;
    }
    m_secrets.insert(*proxy);
    return true;
}

void AccountCommand::change(Session &session, const QCommandLineParser &parser)
{
    const Result<Account> known = session.accountNamed(parser.positionalArguments()[1]);
    const auto manifest = known ? session.manifestOf(*known) : known.error();
    if (!manifest) {
        session.fail(manifest.error());
        return;
    }
    Account account = *known;
    if (parser.isSet(u"url"_qs)) {
        if (!applyAddress(session, parser, account, **manifest))
            return;
        if (account.baseUrl.host() != known->baseUrl.host()) {
            account.trustedManifest.clear(); // the consent named the hosts
            m_newHost = account.baseUrl.host();
        }
    }
    const Result<QMap<QString, Secret>> secrets = session.secretsOf(parser.values(u"secret-env"_qs), **manifest);
    if (!secrets) {
        session.fail(secrets.error());
        return;
    }
    m_secrets = *secrets;
    // A window that is open would go on syncing, and say so of the account.
    if ((parser.isSet(u"pause"_qs) || parser.isSet(u"resume"_qs)) && !takeLock(session))
        return;
    account.paused = (account.paused && !parser.isSet(u"resume"_qs)) || parser.isSet(u"pause"_qs);
    account.disconnected = known->disconnected && account.paused;
    if (applyValues(session, parser, account, **manifest) && applyRoute(session, parser, account, **manifest))
        save(session, account);
}

void AccountCommand::check(Session &session, const Account &account)
{
    m_check = std::make_unique<ConnectionCheck>(session.manifests(), session.clock());
    Result<Connection> connection = connectionOf(account, *session.manifests().manifest(account.manifestId));
    if (!connection) {
        session.fail(connection.error());
        return;
    }
    for (auto it = m_secrets.cbegin(); it != m_secrets.cend(); ++it)
        giveSecret(*connection, it.key(), it.value());
    m_check->run(account.manifestId, *connection)
        .then(this, [this, &session, account](const QList<CheckStep> &steps) {
            for (const CheckStep &step : steps) {
                session.console().note((step.passed ? tr("%1: yes.") : tr("%1: no.")).arg(step.what));
                if (!step.passed) {
                    session.fail(step.error);
                    return;
                }
            }
            save(session, account);
        });
}

void AccountCommand::save(Session &session, Account account)
{
    m_isNew = !account.id.isValid();
    if (m_isNew)
        account.color = nextAccountColor(session.accounts().accounts());
    const Result<Account> saved = session.accounts().save(account);
    if (!saved) {
        session.fail(saved.error());
        return;
    }
    keepSecrets(session, *saved, m_secrets.keys());
}

void AccountCommand::keepSecrets(Session &session, const Account &saved, QStringList names)
{
    if (names.isEmpty()) {
        added(session, saved);
        return;
    }
    const QString name = names.takeFirst();
    session.secrets()
        .write(secretKey(saved.id, name), m_secrets.value(name))
        .then(this, [this, &session, saved, names](const Result<void> &kept) {
            if (kept) {
                keepSecrets(session, saved, names);
                return;
            }
            session.console().error(kept.error());
            session.console().note(tr("The account was saved; give --secret-env with each command that connects."));
            added(session, saved);
        });
}

void AccountCommand::added(Session &session, const Account &saved)
{
    const QString number = QString::number(saved.id.value());
    session.console().line(m_isNew ? tr("Added as account %1: %2.").arg(number, saved.name)
                                   : tr("Changed account %1: %2.").arg(number, saved.name));
    if (!m_newHost.isEmpty())
        session.console().note(
            tr("Its key, your customers' data and what was not sent yet go to %1 from now on.").arg(m_newHost));
    if (!saved.certificates.isEmpty())
        session.console().note(
            tr("Besides the system's authorities it believes: %1.").arg(NetworkRoute::namesIn(saved.certificates)));
    session.console().object(json::of(saved));
    session.finish(ExitCode::Ok);
}

void AccountCommand::list(Session &session)
{
    for (const Account &account : session.accounts().accounts()) {
        const QString state = account.disconnected ? QString(u"  "_qs % tr("(disconnected)"))
            : account.paused                       ? QString(u"  "_qs % tr("(paused)"))
                                                   : QString();
        session.console().line(u"%1  %2  %3  %4%5"_qs.arg(
            Console::column(QString::number(account.id.value()), 3), Console::column(account.name, 24),
            Console::column(account.manifestId, 16), account.baseUrl.toString(), state));
        session.console().object(json::of(account));
    }
    session.finish(ExitCode::Ok);
}

void AccountCommand::remove(Session &session, const QCommandLineParser &parser)
{
    const Result<Account> account = session.accountNamed(parser.positionalArguments()[1]);
    if (!account) {
        session.fail(account.error());
        return;
    }
    // A sync that runs meanwhile would bring back what is removed here, and nobody would own it.
    if (!takeLock(session))
        return;
    if (parser.isSet(u"keep"_qs))
        disconnectFrom(session, *account);
    else if (parser.isSet(u"discard"_qs))
        forget(session, *account);
    else
        countUnsent(session, *account);
}

/// False: it ended the program in words.
bool AccountCommand::takeLock(Session &session)
{
    m_lock = std::make_unique<ProfileLock>(session.profile());
    const Result<void> taken = m_lock->take();
    if (!taken) {
        session.console().error(taken.error());
        session.finish(taken.error().kind == ErrorKind::Conflict ? ExitCode::InUse : ExitCode::Failed);
    }
    return taken.ok();
}

void AccountCommand::countUnsent(Session &session, const Account &account)
{
    session.store().outbox().then(this, [this, &session, account](const std::vector<OutboxEntry> &entries) {
        const auto unsent = std::count_if(entries.begin(), entries.end(),
                                          [&](const OutboxEntry &entry) { return entry.account == account.id; });
        session.store().drafts().then(this, [=, this, &session](const std::vector<Draft> &drafts) {
            countDrafts(session, account, int(unsent), drafts, 0);
        });
    });
}

void AccountCommand::countDrafts(Session &session, const Account &account, int unsent, std::vector<Draft> left,
                                 int drafts)
{
    if (left.empty()) {
        if (unsent > 0 || drafts > 0)
            refuse(session, account, unsent, drafts);
        else
            forget(session, account);
        return;
    }
    const ConversationId conversation = left.back().conversation;
    left.pop_back();
    session.store().conversation(conversation).then(this, [=, this, &session](const auto &row) {
        countDrafts(session, account, unsent, left, drafts + (row && row->account == account.id ? 1 : 0));
    });
}

void AccountCommand::refuse(Session &session, const Account &account, int unsent, int drafts)
{
    if (unsent > 0)
        session.console().note(tr("%n action(s) of it were not sent.", nullptr, unsent));
    if (drafts > 0)
        session.console().note(tr("%n draft(s) of it were not sent.", nullptr, drafts));
    session.fail({ErrorKind::Conflict,
                  tr("Account %1 was not removed.").arg(account.name),
                  {},
                  tr("--discard removes it all the same, and that is lost."),
                  {}});
}

/// What is kept of it goes first: if that fails the account is still there to be removed again. The other way round
/// nobody would own what is left.
void AccountCommand::forget(Session &session, const Account &account)
{
    // What else there is to say of the files must not end the program halfway.
    const auto trouble = std::make_shared<std::optional<Error>>();
    disconnect(&session.store(), &Store::troubled, &session, nullptr);
    connect(&session.store(), &Store::troubled, &session, [trouble](const Error &error) { *trouble = error; });
    session.store().forgetAccount(account.id).then(this, [=, this, &session](const Result<void> &forgotten) {
        if (!forgotten) {
            session.fail(trouble->value_or(forgotten.error()));
            return;
        }
        if (*trouble)
            session.console().error(**trouble);
        if (const Result<void> removed = session.accounts().remove(account.id); !removed) {
            session.fail(removed.error());
            return;
        }
        // The window may have read on for it until now: whoever syncs next looks again.
        const std::shared_ptr<const Manifest> manifest = session.manifests().manifest(account.manifestId);
        removeSecrets(session, account, secretNames(account, manifest ? *manifest : Manifest()),
                      tr("Removed account %1 and everything of it here.").arg(account.name));
    });
}

void AccountCommand::disconnectFrom(Session &session, Account account)
{
    account.paused = account.disconnected = true;
    if (const Result<Account> saved = session.accounts().save(account); !saved) {
        session.fail(saved.error());
        return;
    }
    const std::shared_ptr<const Manifest> manifest = session.manifests().manifest(account.manifestId);
    removeSecrets(session, account, secretNames(account, manifest ? *manifest : Manifest()),
                  tr("Disconnected account %1. What was read of it stays.").arg(account.name));
}

void AccountCommand::removeSecrets(Session &session, const Account &account, QStringList names, const QString &done)
{
    if (names.isEmpty()) {
        session.console().line(done);
        session.console().object(json::of(account));
        session.finish(ExitCode::Ok);
        return;
    }
    session.secrets()
        .remove(secretKey(account.id, names.takeFirst()))
        .then(this, [=, this, &session](const Result<void> &removed) {
            if (!removed && removed.error().kind != ErrorKind::NotFound)
                session.console().error(removed.error());
            removeSecrets(session, account, names, done);
        });
}

} // namespace saskare
