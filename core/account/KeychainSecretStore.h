#pragma once

#include "core/account/SecretStore.h"
#include "core/base/Clock.h"

#include <QObject>

namespace saskare {

/// Keeps secrets in the desktop's keychain, under the service name "Saskare"; never in a file, whatever happens.
/// A keychain that does not answer within five seconds is an error. Thread: GUI.
class KeychainSecretStore : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(Clock &clock, QObject *parent = nullptr);

    Future<Result<Secret>> read(const QString &key) override;
    Future<Result<void>> write(const QString &key, Secret secret) override;
    Future<Result<void>> remove(const QString &key) override;

private:
    Clock &m_clock;
};

/// What a failure of the keychain library means, in words: none there, locked or refused, no such entry.
/// `code` is a QKeychain::Error; `message` is the library's own, which tells what the code does not.
Error keychainError(int code, const QString &message);

} // namespace saskare
