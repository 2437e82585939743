#include "core/account/SessionSecretStore.h"

namespace saskare {

SessionSecretStore::SessionSecretStore(SecretStore &keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
{
}

Future<Result<Secret>> SessionSecretStore::read(const QString &key)
{
    if (const auto found = m_session.constFind(key); found != m_session.constEnd())
        return readyFuture(Result<Secret>(*found));
    return m_keychain.read(key);
}

Future<Result<void>> SessionSecretStore::write(const QString &key, Secret secret)
{
    return m_keychain.write(key, std::move(secret)).then(this, [this, key](Result<void> result) {
        if (result)
            m_session.remove(key); // the keychain has the newer one
        return result;
    });
}

Future<Result<void>> SessionSecretStore::remove(const QString &key)
{
    const bool wasForThisRun = m_session.remove(key);
    return m_keychain.remove(key).then(this, [wasForThisRun](Result<void> result) {
        return wasForThisRun ? Result<void>() : result; // there may be no keychain at all
    });
}

void SessionSecretStore::keepForThisRun(const QString &key, const Secret &secret)
{
    m_session.insert(key, secret);
}

} // namespace saskare
