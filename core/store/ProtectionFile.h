#pragma once

#include "core/base/Result.h"
#include "core/store/StoreProtection.h"

#include <QString>

#include <optional>

namespace saskare {

/// protection.json of a profile: how it is to be kept, by which name its key stands in the keychain, how to tell the
/// right key from a wrong one before anything is touched, and the key itself wrapped in a passphrase if the agent
/// wanted that. The key as such is never in it. A value; any thread, but the passphrase's half second not the GUI's.
struct ProtectionFile
{
    StoreProtection::Mode mode = StoreProtection::Mode::Plain; ///< as wanted at the next opening
    QString keyId; ///< empty: no key has been made yet
    QByteArray check; ///< of the key
    QByteArray salt, wrapped; ///< of the recovery; empty: none

    /// A file that is not there means Plain. Error: Storage or BadInput, the file untouched.
    static Result<ProtectionFile> load(const QString &folder);
    Result<void> save(const QString &folder) const;

    /// A new key, with its name and check noted here. Error: Internal, without randomness.
    Result<QByteArray> makeKey();
    [[nodiscard]] bool fits(const QByteArray &key) const;
    /// Wraps the key so that the passphrase gives it back. Error: BadInput for one that is too short.
    Result<void> wrap(const QByteArray &key, const QString &passphrase);
    /// Error: SignIn for a wrong passphrase, NotFound when there is no recovery.
    [[nodiscard]] Result<QByteArray> unwrap(const QString &passphrase) const;
    /// The name of the key in the keychain.
    [[nodiscard]] QString secretName() const { return u"profile/"_qs + keyId; }

    static constexpr int shortestPassphrase = 10;
};

} // namespace saskare
