#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include "core/base/Future.h"
#include <QHash>

namespace saskare {

/// Where secrets are kept. Thread: the GUI's (QtKeychain's jobs live there); never waits.
/// Errors: Keychain (none there, locked, refused; the sentences say which), NotFound for a missing entry.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    virtual Future<Result<Secret>> read(const QString &key) = 0;
    virtual Future<Result<void>> write(const QString &key, Secret secret) = 0;
    virtual Future<Result<void>> remove(const QString &key) = 0;
};

/// Keeps secrets for this run only: when there is no keychain and the user agrees, for --secret-env, for tests.
class MemorySecretStore : public SecretStore
{
public:
    Future<Result<Secret>> read(const QString &key) override;
    Future<Result<void>> write(const QString &key, Secret secret) override;
    Future<Result<void>> remove(const QString &key) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace saskare
