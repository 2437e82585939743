#include "core/sync/ProfileKey.h"

#include "core/store/StorePlace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace saskare {
namespace {

using Mode = StoreProtection::Mode;

Secret asSecret(const QByteArray &key)
{
    return Secret(QString::fromLatin1(key.toBase64()));
}

QByteArray asKey(const Secret &secret)
{
    return QByteArray::fromBase64(secret.reveal().toLatin1());
}

/// Whether something of the profile cannot be read without its key.
bool hasSealedFiles(const QString &folder)
{
    const QDir files(folder);
    if (!files.entryList({u"*.sealed"_qs}, QDir::Files | QDir::Hidden).isEmpty())
        return true;
    const QStringList names{u"outbox.db"_qs, u"cache.db"_qs};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const QString path = files.filePath(name);
        return QFile(path).size() > 0 && !isClearDatabase(path);
    });
}

} // namespace

ProfileKey::ProfileKey(QString folder, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_secrets(secrets)
{
}

Future<Result<QByteArray>> ProfileKey::readKey(const ProtectionFile &file)
{
    return m_secrets.read(file.secretName()).then(this, [file](const Result<Secret> &secret) -> Result<QByteArray> {
        if (secret && file.fits(asKey(*secret)))
            return asKey(*secret);
        if (!secret && secret.error().kind != ErrorKind::NotFound)
            return secret.error();
        return Error{ErrorKind::Keychain,
                     secret ? tr("The keychain's key does not fit what is kept of your conversations here.")
                            : tr("The keychain no longer has the key to what is kept of your conversations here."),
                     tr("Nothing was opened or changed."),
                     tr("Give the recovery passphrase, restore the keychain, or begin anew: everything the help desk "
                        "has is then fetched again."),
                     {}};
    });
}

Future<Result<StoreProtection>> ProfileKey::makeKey(ProtectionFile file)
{
    const Result<QByteArray> key = file.makeKey();
    if (!key)
        return readyFuture(Result<StoreProtection>(key.error()));
    return m_secrets.write(file.secretName(), asSecret(*key))
        .then(this,
              [this, file](const Result<void> &written) {
                  return written ? readKey(file) : readyFuture(Result<QByteArray>(written.error()));
              })
        .then(this, [this, file](const Result<QByteArray> &kept) -> Result<StoreProtection> {
            if (!kept)
                return kept.error();
            if (const Result<void> saved = file.save(m_folder); !saved)
                return saved.error();
            return StoreProtection{file.mode, *kept};
        });
}

Future<Result<StoreProtection>> ProfileKey::unlock()
{
    const Result<ProtectionFile> file = ProtectionFile::load(m_folder);
    if (!file)
        return readyFuture(Result<StoreProtection>(file.error()));
    if (file->keyId.isEmpty() && file->mode == Mode::Encrypted)
        return makeKey(*file);
    if (file->keyId.isEmpty())
        return readyFuture(Result<StoreProtection>(StoreProtection{file->mode, {}}));
    return readKey(*file).then(this,
                               [this, mode = file->mode](const Result<QByteArray> &key) -> Result<StoreProtection> {
                                   if (key)
                                       return StoreProtection{mode, *key};
                                   if (mode != Mode::Encrypted && !hasSealedFiles(m_folder))
                                       return StoreProtection{mode, {}}; // nothing here needs it any more
                                   return key.error();
                               });
}

Future<Result<void>> ProfileKey::choose(Mode mode)
{
    Result<ProtectionFile> file = ProtectionFile::load(m_folder);
    if (!file)
        return readyFuture(Result<void>(file.error()));
    file->mode = mode;
    const auto outcome = [](const Result<StoreProtection> &made) -> Result<void> {
        return made ? Result<void>() : Result<void>(made.error());
    };
    if (mode != Mode::Encrypted)
        return readyFuture(file->save(m_folder));
    if (file->keyId.isEmpty())
        return makeKey(*file).then(this, outcome);
    return readKey(*file)
        .then(this,
              [this, file = *file](const Result<QByteArray> &key) {
                  if (key || hasSealedFiles(m_folder)) {
                      const Result<void> saved = key ? file.save(m_folder) : Result<void>(key.error());
                      return readyFuture(saved ? Result<StoreProtection>(StoreProtection{file.mode, *key})
                                               : Result<StoreProtection>(saved.error()));
                  }
                  return makeKey(file); // the old one is gone, and nothing was left that it opens
              })
        .then(this, outcome);
}

Future<Result<void>> ProfileKey::setPassphrase(const QString &passphrase)
{
    const Result<ProtectionFile> file = ProtectionFile::load(m_folder);
    if (!file)
        return readyFuture(Result<void>(file.error()));
    if (file->keyId.isEmpty())
        return readyFuture(Result<void>(Error{
            ErrorKind::BadInput, tr("This profile is not encrypted, so there is nothing to recover."), {}, {}, {}}));
    return readKey(*file).then(this, [this, file = *file, passphrase](const Result<QByteArray> &key) mutable {
        if (!key)
            return Result<void>(key.error());
        const Result<void> wrapped = file.wrap(*key, passphrase);
        return wrapped ? file.save(m_folder) : wrapped;
    });
}

Future<Result<StoreProtection>> ProfileKey::recover(const QString &passphrase)
{
    const Result<ProtectionFile> file = ProtectionFile::load(m_folder);
    const Result<QByteArray> key = file ? file->unwrap(passphrase) : Result<QByteArray>(file.error());
    if (!key)
        return readyFuture(Result<StoreProtection>(key.error()));
    return m_secrets.write(file->secretName(), asSecret(*key))
        .then(this, [protection = StoreProtection{file->mode, *key}](const Result<void> &) {
            return Result<StoreProtection>(protection);
        });
}

Result<void> ProfileKey::beginAnew()
{
    StoreGuard guard;
    if (Result<void> alone = guard.takeAlone(m_folder); !alone)
        return alone;
    const QString stamp = u".locked-"_qs + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_qs);
    const QDir folder(m_folder);
    const auto notMoved = [](const QString &path) {
        return Error{ErrorKind::Storage,
                     tr("%1 could not be set aside.").arg(path),
                     {},
                     tr("Check that the disk is writable."),
                     {}};
    };
    QStringList locked = folder.entryList({u"outbox.db.damaged-*.sealed"_qs}, QDir::Files | QDir::Hidden);
    if (!isClearDatabase(folder.filePath(u"outbox.db"_qs))) // one that was not encrypted yet needs no key
        locked.append(u"outbox.db"_qs);
    for (const QString &name : std::as_const(locked)) {
        if (!moveDatabase(folder.filePath(name), folder.filePath(name + stamp)))
            return notMoved(folder.filePath(name));
    }
    removeDatabase(folder.filePath(u"cache.db"_qs)); // fetched again
    // Last: as long as it is there it is known that there was a key.
    const QString protection = folder.filePath(u"protection.json"_qs);
    if (QFile::exists(protection) && !QFile::rename(protection, protection + stamp))
        return notMoved(protection);
    return {};
}

} // namespace saskare
