#pragma once

#include "app/ctl/Console.h"
#include "core/account/AccountRegistry.h"
#include "core/account/KeychainSecretStore.h"
#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/store/Store.h"
#include "core/sync/ProfileKey.h"

#include <QCommandLineParser>
#include <QMap>

#include <memory>

namespace saskare {

/// Secrets given for this run by --secret-env, in front of the keychain.
class RunSecretStore : public SecretStore
{
public:
    explicit RunSecretStore(Clock &clock)
        : m_keychain(clock)
    {
    }

    /// `key` as secretKey() makes it: what is given for one account is never told to another's help desk.
    void give(const QString &key, Secret secret) { m_given.insert(key, std::move(secret)); }

    Future<Result<Secret>> read(const QString &key) override;
    Future<Result<void>> write(const QString &key, Secret secret) override { return m_keychain.write(key, secret); }
    Future<Result<void>> remove(const QString &key) override { return m_keychain.remove(key); }

private:
    QMap<QString, Secret> m_given;
    KeychainSecretStore m_keychain;
};

/// What every command of the console works with; made once, the store only when asked for.
/// Thread: the main one, which is the only one here.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(const QString &profile, OutputForm form);
    ~Session() override;

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] const Console &console() const { return m_console; }
    Clock &clock() { return m_clock; }
    AccountRegistry &accounts() { return m_accounts; }
    ManifestCatalog &manifests();
    RunSecretStore &secrets() { return m_secrets; }
    /// How the profile is kept, once unlock() is done.
    ProfileKey &profileKey() { return m_profileKey; }
    /// Fetches the profile's key, if it has one; what is wrong with it is told when the store is asked for.
    Future<void> unlock();
    /// The profile's store. Trouble with it ends the program in words.
    Store &store();

    /// The option --secret-env, with its words.
    static QCommandLineOption secretOption();
    /// Reads "VAR" or "name=VAR" of --secret-env; several may be given. The plain form is the manifest's first
    /// secret. By the parameter's name.
    Result<QMap<QString, Secret>> secretsOf(const QStringList &values, const Manifest &manifest) const;
    /// The same, used for this account in this run.
    Result<void> useSecrets(const QStringList &values, const Account &account);
    /// A description that stands in no profile, for this run alone.
    void useManifest(std::shared_ptr<const Manifest> manifest) { m_tried = std::move(manifest); }
    /// The manifest of an account; Error: NotFound, in words.
    Result<std::shared_ptr<const Manifest>> manifestOf(const Account &account);
    /// The option --account, for commands that may be narrowed to one, and what was given with it.
    static QCommandLineOption accountOption();
    Result<std::optional<AccountId>> accountAsked(const QCommandLineParser &parser) const;
    /// By number or name.
    Result<Account> accountNamed(const QString &text) const;

    /// Ends the program.
    void finish(ExitCode code);
    void fail(const Error &error);

private:
    QString m_profile;
    Console m_console;
    SystemClock m_clock;
    AccountRegistry m_accounts;
    RunSecretStore m_secrets;
    ProfileKey m_profileKey;
    StoreProtection m_protection;
    std::optional<Error> m_keyTrouble;
    std::unique_ptr<ManifestCatalog> m_manifests;
    std::shared_ptr<const Manifest> m_tried;
    std::unique_ptr<Store> m_store;
    bool m_finished = false;
};

} // namespace saskare
