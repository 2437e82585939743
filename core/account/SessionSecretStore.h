#pragma once

#include "core/account/SecretStore.h"

#include <QObject>

namespace saskare {

/// The keychain, with those secrets in front of it that the user allowed to be kept for this run only because there
/// is no keychain or it is locked. Nobody else learns where a secret lies. Thread: GUI.
class SessionSecretStore : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit SessionSecretStore(SecretStore &keychain, QObject *parent = nullptr);

    Future<Result<Secret>> read(const QString &key) override;
    /// Into the keychain; never into memory by itself.
    Future<Result<void>> write(const QString &key, Secret secret) override;
    Future<Result<void>> remove(const QString &key) override;

    void keepForThisRun(const QString &key, const Secret &secret);
    [[nodiscard]] bool isForThisRun(const QString &key) const { return m_session.contains(key); }

private:
    SecretStore &m_keychain;
    QHash<QString, Secret> m_session;
};

} // namespace saskare
