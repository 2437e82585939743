#include "core/account/KeychainSecretStore.h"

#include "core/base/Log.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr auto limit = 5s;

/// One question to the keychain: the answer or the time limit, whichever is first.
template <class T, class Job>
Future<Result<T>> ask(Job *job, const QString &key, Clock &clock, QObject *context,
                      std::function<Result<T>(Job *)> answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const Future<Result<T>> future = promise->future();
    const auto settle = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, settle, answer](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError) {
            settle(answer(job));
            return;
        }
        qCWarning(logAccount) << "keychain:" << job->error() << job->errorString();
        settle(keychainError(job->error(), job->errorString()));
    });
    clock.after(limit, context, [settle] {
        settle(Error{ErrorKind::Keychain,
                     KeychainSecretStore::tr("The keychain did not answer within five seconds."),
                     {},
                     KeychainSecretStore::tr("It may be waiting for you to unlock it. Unlock it and try again."),
                     {}});
    });
    job->start();
    return future;
}

QString service()
{
    return QStringLiteral("Saskare");
}

bool saysThereIsNone(const QString &message)
{
    for (const char *sign : {"autolaunch", "ServiceUnknown", ".service files", "not provided", "Could not connect",
                             "Cannot spawn", "No such file", "not available", "Unable to autolaunch"}) {
        if (message.contains(QLatin1String(sign), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Error keychainError(int code, const QString &message)
{
    switch (code) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound,
                KeychainSecretStore::tr("The keychain has no password or key for this account."),
                {},
                KeychainSecretStore::tr("Sign in again."),
                message};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::Keychain,
                KeychainSecretStore::tr("The keychain is locked, or access to it was refused."),
                {},
                KeychainSecretStore::tr("Unlock it and try again."),
                message};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        break;
    default:
        if (message.contains(QLatin1String("locked"), Qt::CaseInsensitive))
            return keychainError(QKeychain::AccessDenied, message);
        if (!saysThereIsNone(message)) {
            return {ErrorKind::Keychain,
                    KeychainSecretStore::tr("The keychain failed: %1.").arg(message),
                    {},
                    KeychainSecretStore::tr("Try again; if it stays so, sign out of the desktop and in again."),
                    message};
        }
    }
    return {ErrorKind::Keychain, KeychainSecretStore::tr("There is no keychain service on this computer."),
            KeychainSecretStore::tr("Nothing was stored."),
            KeychainSecretStore::tr(
                "Install one (GNOME Keyring, KWallet or KeePassXC), or give the password for this run only."),
            message};
}

KeychainSecretStore::KeychainSecretStore(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Future<Result<Secret>> KeychainSecretStore::read(const QString &key)
{
    return ask<Secret, QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service()), key, m_clock, this,
                                                   [](auto *job) { return Secret(job->textData()); });
}

Future<Result<void>> KeychainSecretStore::write(const QString &key, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret.reveal());
    return ask<void, QKeychain::WritePasswordJob>(job, key, m_clock, this, [](auto *) { return Result<void>(); });
}

Future<Result<void>> KeychainSecretStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    return ask<void, QKeychain::DeletePasswordJob>(job, key, m_clock, this, [](auto *) { return Result<void>(); });
}

} // namespace saskare
