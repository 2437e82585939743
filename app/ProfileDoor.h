#pragma once

#include "core/account/KeychainSecretStore.h"
#include "core/sync/ProfileKey.h"

#include <QObject>

namespace saskare {

/// What stands before the window when a profile is encrypted: fetches the key, and when that fails asks what to do.
/// A profile that needs no key goes through at once. Thread: GUI.
class ProfileDoor : public QObject
{
    Q_OBJECT
public:
    ProfileDoor(const QString &profile, Clock &clock, QObject *parent = nullptr);

    /// Calls `opened` once, now or later; never when the user gives up, which ends the program.
    void open(std::function<void(const StoreProtection &)> opened);

private:
    void unlock();
    void askWhatNow(const Error &error);
    void askPassphrase(const QString &trouble);
    void confirmBeginAnew();
    void pass(const StoreProtection &protection);

    QString m_profile;
    KeychainSecretStore m_secrets;
    ProfileKey m_key;
    std::function<void(const StoreProtection &)> m_opened;
};

} // namespace saskare
