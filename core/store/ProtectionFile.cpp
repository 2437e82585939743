#include "core/store/ProtectionFile.h"

#include "core/store/Crypto.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionFile)
};

using Mode = StoreProtection::Mode;

QString pathIn(const QString &folder)
{
    return folder + u"/protection.json"_qs;
}

QString nameOf(Mode mode)
{
    switch (mode) {
    case Mode::Encrypted:
        return u"encrypted"_qs;
    case Mode::Memory:
        return u"memory"_qs;
    case Mode::Plain:
        break;
    }
    return u"plain"_qs;
}

std::optional<Mode> modeFrom(const QString &name)
{
    for (const Mode mode : {Mode::Plain, Mode::Encrypted, Mode::Memory}) {
        if (nameOf(mode) == name)
            return mode;
    }
    return std::nullopt;
}

QByteArray checkOf(const QByteArray &key)
{
    return crypto::derived(key, "saskare: is this the key?").first(32);
}

} // namespace

Result<ProtectionFile> ProtectionFile::load(const QString &folder)
{
    QFile file(pathIn(folder));
    if (!file.exists())
        return ProtectionFile{};
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject json = opened ? QJsonDocument::fromJson(file.read(64 * 1024)).object() : QJsonObject();
    const std::optional<Mode> mode = modeFrom(json.value(u"mode").toString());
    if (json.value(u"format").toInt() != 1 || !mode)
        // Guessing would mean to take encrypted files for damaged ones.
        return Error{opened ? ErrorKind::BadInput : ErrorKind::Storage,
                     Words::tr("The file protection.json of this profile cannot be understood."),
                     Words::tr("Nothing was opened or changed."),
                     Words::tr("Restore a copy of it, then start again."), pathIn(folder)};
    const auto bytes = [&json](const char16_t *name) {
        return QByteArray::fromBase64(json.value(QStringView(name)).toString().toLatin1());
    };
    ProtectionFile protection;
    protection.mode = *mode;
    protection.keyId = json.value(u"key").toString();
    protection.check = bytes(u"check");
    protection.salt = bytes(u"salt");
    protection.wrapped = bytes(u"recovery");
    return protection;
}

Result<void> ProtectionFile::save(const QString &folder) const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject json{{u"format"_qs, 1},          {u"mode"_qs, nameOf(mode)}, {u"key"_qs, keyId},
                           {u"check"_qs, text(check)}, {u"salt"_qs, text(salt)},   {u"recovery"_qs, text(wrapped)}};
    QDir().mkpath(folder);
    QSaveFile file(pathIn(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return Error{
            ErrorKind::Storage,
            Words::tr("How this profile is protected could not be written down: %1.").arg(file.errorString()),
            Words::tr("Nothing was changed."), Words::tr("Check that the disk has room."), pathIn(folder)};
    return {};
}

Result<QByteArray> ProtectionFile::makeKey()
{
    const QByteArray key = crypto::randomBytes(crypto::masterBytes);
    if (key.size() != crypto::masterBytes || key.first(32) == key.last(32))
        return Error{ErrorKind::Internal, Words::tr("This computer gave no random key."), {}, {}, {}};
    keyId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    check = checkOf(key);
    salt.clear();
    wrapped.clear();
    return key;
}

bool ProtectionFile::fits(const QByteArray &key) const
{
    return key.size() == crypto::masterBytes && checkOf(key) == check;
}

Result<void> ProtectionFile::wrap(const QByteArray &key, const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return Error{ErrorKind::BadInput,
                     Words::tr("The passphrase is too short: it needs at least %1 characters, better four words.")
                         .arg(shortestPassphrase),
                     Words::tr("Nothing was changed."),
                     {},
                     {}};
    salt = crypto::randomBytes(32);
    const QByteArray wrapping = crypto::stretched(passphrase.normalized(QString::NormalizationForm_C).toUtf8(), salt);
    wrapped = crypto::sealed(wrapping, key, keyId.toUtf8());
    if (wrapped.isEmpty())
        return Error{ErrorKind::Internal, Words::tr("The passphrase could not be used."), {}, {}, {}};
    return {};
}

Result<QByteArray> ProtectionFile::unwrap(const QString &passphrase) const
{
    if (wrapped.isEmpty())
        return Error{ErrorKind::NotFound,
                     Words::tr("No recovery passphrase was ever set for this profile."),
                     {},
                     Words::tr("Without its key nobody can read it, we neither."),
                     {}};
    const QByteArray wrapping = crypto::stretched(passphrase.normalized(QString::NormalizationForm_C).toUtf8(), salt);
    const std::optional<QByteArray> key = crypto::unsealed(wrapping, wrapped, keyId.toUtf8());
    if (!key || !fits(*key))
        return Error{ErrorKind::SignIn,
                     Words::tr("This is not the recovery passphrase."),
                     Words::tr("Nothing was changed."),
                     Words::tr("Try again; capitals and spaces matter."),
                     {}};
    return *key;
}

} // namespace saskare
