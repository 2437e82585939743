#include "core/account/SecretStore.h"

#include <QCoreApplication>

namespace saskare {
namespace {

template <class T>
Future<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

Future<Result<Secret>> MemorySecretStore::read(const QString &key)
{
    const auto it = m_secrets.constFind(key);
    if (it == m_secrets.constEnd()) {
        return ready<Secret>(
            Error{ErrorKind::NotFound,
                  QCoreApplication::translate("SecretStore", "No password or key is stored for this account."),
                  {},
                  QCoreApplication::translate("SecretStore", "Sign in again."),
                  key});
    }
    return ready<Secret>(*it);
}

Future<Result<void>> MemorySecretStore::write(const QString &key, Secret secret)
{
    m_secrets.insert(key, std::move(secret));
    return ready<void>({});
}

Future<Result<void>> MemorySecretStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return ready<void>({});
}

} // namespace saskare
