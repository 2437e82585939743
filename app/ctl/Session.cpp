#include "app/ctl/Session.h"

#include "core/account/AccountConnection.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace saskare {

Future<Result<Secret>> RunSecretStore::read(const QString &key)
{
    if (m_given.contains(key))
        return readyFuture(Result<Secret>(m_given.value(key)));
    return m_keychain.read(key);
}

Session::Session(const QString &profile, OutputForm form)
    : m_profile(profile)
    , m_console(form)
    , m_accounts(profile)
    , m_secrets(m_clock)
    , m_profileKey(profile, m_secrets)
{
}

Session::~Session() = default;

ManifestCatalog &Session::manifests()
{
    if (!m_manifests) {
        m_manifests = std::make_unique<ManifestCatalog>(m_profile + QStringLiteral("/backends"));
        for (const Error &error : m_manifests->errors())
            m_console.error(error);
    }
    return *m_manifests;
}

Future<void> Session::unlock()
{
    return m_profileKey.unlock().then(this, [this](const Result<StoreProtection> &found) {
        if (found)
            m_protection = *found;
        else
            m_keyTrouble = found.error();
    });
}

Store &Session::store()
{
    if (!m_store) {
        if (m_keyTrouble) // told before the store says that it stays shut
            QMetaObject::invokeMethod(
                this, [this] { fail(*m_keyTrouble); }, Qt::QueuedConnection);
        m_store = std::make_unique<Store>(m_profile, m_clock, m_protection);
        connect(m_store.get(), &Store::troubled, this, &Session::fail);
    }
    return *m_store;
}

QCommandLineOption Session::secretOption()
{
    return {u"secret-env"_qs,
            tr("Take the password or key from this environment variable, for this run; NAME=VAR when the help desk "
               "has several."),
            u"VAR"_qs};
}

Result<QMap<QString, Secret>> Session::secretsOf(const QStringList &values, const Manifest &manifest) const
{
    QStringList names;
    for (const ManifestParameter &parameter : manifest.parameters) {
        if (parameter.kind == ManifestParameter::Kind::Secret)
            names.append(parameter.name);
    }
    QMap<QString, Secret> secrets;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &value : values) {
        const bool named = value.contains(u'=');
        const QString variable = named ? value.section(u'=', 1) : value;
        const QString name = named ? value.section(u'=', 0, 0) : names.value(0);
        if (!names.contains(name)) {
            return Error{ErrorKind::BadInput,
                         name.isEmpty() ? tr("This help desk needs no password or key.")
                                        : tr("This help desk has no secret called “%1”.").arg(name),
                         {},
                         {},
                         {}};
        }
        if (environment.value(variable).isEmpty()) {
            return Error{ErrorKind::BadInput,
                         tr("The environment variable %1 is not set.").arg(variable),
                         {},
                         tr("Set it to the password or key and try again."),
                         {}};
        }
        secrets.insert(name, Secret(environment.value(variable)));
    }
    return secrets;
}

Result<void> Session::useSecrets(const QStringList &values, const Account &account)
{
    if (values.isEmpty())
        return {};
    const auto manifest = manifestOf(account);
    if (!manifest)
        return manifest.error();
    const Result<QMap<QString, Secret>> secrets = secretsOf(values, **manifest);
    if (!secrets)
        return secrets.error();
    for (auto it = secrets->begin(); it != secrets->end(); ++it)
        m_secrets.give(secretKey(account.id, it.key()), it.value());
    return {};
}

Result<std::shared_ptr<const Manifest>> Session::manifestOf(const Account &account)
{
    if (m_tried && m_tried->id == account.manifestId)
        return m_tried;
    if (auto manifest = manifestFor(account, manifests()))
        return manifest;
    return Error{ErrorKind::NotFound,
                 tr("There is no description of a help desk called “%1”.").arg(account.manifestId),
                 {},
                 {},
                 {}};
}

QCommandLineOption Session::accountOption()
{
    return {u"account"_qs, tr("Only of this account: its number or name."), u"ACCOUNT"_qs};
}

Result<std::optional<AccountId>> Session::accountAsked(const QCommandLineParser &parser) const
{
    if (!parser.isSet(u"account"_qs))
        return std::optional<AccountId>();
    const Result<Account> account = accountNamed(parser.value(u"account"_qs));
    if (!account)
        return account.error();
    return std::optional(account->id);
}

Result<Account> Session::accountNamed(const QString &text) const
{
    for (const Account &account : m_accounts.accounts()) {
        if (QString::number(account.id.value()) == text || account.name.compare(text, Qt::CaseInsensitive) == 0)
            return account;
    }
    return Error{ErrorKind::NotFound,
                 tr("There is no account “%1”.").arg(text),
                 {},
                 tr("“saskarectl account list” shows them."),
                 {}};
}

void Session::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    // Through the loop: a command may end before it runs.
    QMetaObject::invokeMethod(
        this, [code] { QCoreApplication::exit(int(code)); }, Qt::QueuedConnection);
}

void Session::fail(const Error &error)
{
    m_console.error(error);
    finish(exitCodeFor(error.kind));
}

} // namespace saskare
