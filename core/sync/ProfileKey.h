#pragma once

#include "core/account/SecretStore.h"
#include "core/store/ProtectionFile.h"

#include <QObject>

namespace saskare {

/// Finds out how a profile's files are to be opened: reads protection.json, and fetches the key from the keychain, or
/// makes one when encryption was asked for and there is none yet. A key counts only when the keychain has given it
/// back. Changes no database. Thread: GUI.
class ProfileKey : public QObject
{
    Q_OBJECT
public:
    ProfileKey(QString folder, SecretStore &secrets, QObject *parent = nullptr);

    /// Error: Keychain (none there, locked, or without the key), Storage, BadInput. Nothing may be opened then.
    Future<Result<StoreProtection>> unlock();
    /// What is wanted from the next opening on. Encrypted makes the key at once, so that a missing keychain is told
    /// now.
    Future<Result<void>> choose(StoreProtection::Mode mode);
    /// Wraps the key in a passphrase. Takes half a second of the calling thread.
    Future<Result<void>> setPassphrase(const QString &passphrase);
    /// The key from its passphrase, back into the keychain. Where there is no keychain it serves this run alone.
    Future<Result<StoreProtection>> recover(const QString &passphrase);
    /// Gives up what is encrypted: its files are kept aside under a name that tells when, and the profile begins anew
    /// in the clear. The only way on when the key is lost and no passphrase was set. Error: Conflict, when another
    /// program has the profile open; Storage.
    Result<void> beginAnew();

private:
    Future<Result<StoreProtection>> makeKey(ProtectionFile file);
    Future<Result<QByteArray>> readKey(const ProtectionFile &file);

    QString m_folder;
    SecretStore &m_secrets;
};

} // namespace saskare
