#include "app/ctl/AccountCommand.h"

#include "app/ctl/RowJson.h"

#include <QJsonArray>

namespace saskare {

QString AccountCommand::summary() const
{
    return tr("Connect a help desk, list those connected, or remove one.");
}

void AccountCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"action"_qs, tr("add, list or remove."), u"add|list|remove"_qs);
    parser.addPositionalArgument(
        u"which"_qs, tr("add: which help desk (saskare, requesttracker, …). remove: the account's number or name."),
        u"[MANIFEST|ACCOUNT]"_qs);
    parser.addOption({u"url"_qs, tr("add: the help desk's address."), u"URL"_qs});
    parser.addOption({u"user"_qs, tr("add: the login name, where one is needed."), u"NAME"_qs});
    parser.addOption({u"set"_qs, tr("add: a further value of the help desk's description; may be given again."),
                      u"NAME=VALUE"_qs});
    parser.addOption({u"name"_qs, tr("add: what to call it."), u"NAME"_qs});
    parser.addOption({u"check"_qs, tr("add: first check that address and credentials work.")});
    parser.addOption(secretOption());
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
        remove(session, words[1]);
    else
        usage(session, tr("Say “account add MANIFEST --url URL”, “account list” or “account remove ACCOUNT”."));
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
    account.baseUrl = QUrl(parser.value(u"url"_qs), QUrl::StrictMode);
    for (const QString &pair : parser.values(u"set"_qs)) {
        const QString key = pair.section(u'=', 0, 0);
        const bool known = std::any_of(manifest->parameters.begin(), manifest->parameters.end(),
                                       [&](const ManifestParameter &p) { return p.name == key; });
        if (!known || !pair.contains(u'=')) {
            usage(session, tr("“%1” sets nothing that %2 knows.").arg(pair, manifest->name));
            return;
        }
        account.values.insert(key, pair.section(u'=', 1));
    }
    if (const Result<void> taken = session.takeSecrets(parser.values(u"secret-env"_qs), manifest.get()); !taken) {
        session.fail(taken.error());
        return;
    }
    if (parser.isSet(u"check"_qs))
        check(session, account);
    else
        save(session, account);
}

void AccountCommand::check(Session &session, const Account &account)
{
    m_check = std::make_unique<ConnectionCheck>(session.manifests(), session.clock());
    const Connection connection{account.baseUrl, account.user, account.values, session.secrets().given()};
    m_check->run(account.manifestId, connection).then(this, [this, &session, account](const QList<CheckStep> &steps) {
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

void AccountCommand::save(Session &session, const Account &account)
{
    const Result<Account> saved = session.accounts().save(account);
    if (!saved) {
        session.fail(saved.error());
        return;
    }
    keepSecrets(session, *saved, session.secrets().given().keys());
}

void AccountCommand::keepSecrets(Session &session, const Account &saved, QStringList names)
{
    if (names.isEmpty()) {
        added(session, saved);
        return;
    }
    const QString name = names.takeFirst();
    session.secrets()
        .write(secretKey(saved.id, name), session.secrets().given().value(name))
        .then(this, [this, &session, saved, names](const Result<void> &kept) {
            if (kept) {
                keepSecrets(session, saved, names);
                return;
            }
            session.console().error(kept.error());
            session.console().note(tr("The account was added; give --secret-env with each command that connects."));
            added(session, saved);
        });
}

void AccountCommand::added(Session &session, const Account &saved)
{
    session.console().line(tr("Added as account %1: %2.").arg(QString::number(saved.id.value()), saved.name));
    session.console().object(json::of(saved));
    session.finish(ExitCode::Ok);
}

void AccountCommand::list(Session &session)
{
    for (const Account &account : session.accounts().accounts()) {
        session.console().line(u"%1  %2  %3  %4"_qs.arg(
            Console::column(QString::number(account.id.value()), 3), Console::column(account.name, 24),
            Console::column(account.manifestId, 16), account.baseUrl.toString()));
        session.console().object(json::of(account));
    }
    session.finish(ExitCode::Ok);
}

void AccountCommand::remove(Session &session, const QString &which)
{
    const Result<Account> account = session.accountNamed(which);
    if (!account) {
        session.fail(account.error());
        return;
    }
    if (const Result<void> removed = session.accounts().remove(account->id); !removed) {
        session.fail(removed.error());
        return;
    }
    const std::shared_ptr<const Manifest> manifest = session.manifests().manifest(account->manifestId);
    for (const ManifestParameter &parameter : manifest ? manifest->parameters : QList<ManifestParameter>{}) {
        if (parameter.kind == ManifestParameter::Kind::Secret)
            session.secrets().remove(secretKey(account->id, parameter.name));
    }
    session.store()
        .forgetAccount(account->id)
        .then(this, [&session, account = *account](const Result<void> &forgotten) {
            if (!forgotten) {
                session.fail(forgotten.error());
                return;
            }
            session.console().line(tr("Removed account %1 and everything of it here.").arg(account.name));
            session.console().object(json::of(account));
            session.finish(ExitCode::Ok);
        });
}

} // namespace saskare
