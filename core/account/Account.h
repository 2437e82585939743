#pragma once

#include "core/domain/Vocabulary.h"

#include <QMap>
#include <QString>
#include <QUrl>

namespace saskare {

/// One connection to one help desk: everything about it but the secrets, which SecretStore keeps under secretKey().
struct Account
{
    AccountId id; ///< given by the registry, never used again
    QString name; ///< for people
    QString manifestId; ///< "saskare" or the name of another description under backends/
    QUrl baseUrl;
    QString user; ///< login, when the manifest asks for one
    QMap<QString, QString> values; ///< further manifest parameters
    QString color; ///< "#3056d3"; one of the palette, for the eye
    QString signature; ///< plain text put under new replies; may be empty
    QString proxy; ///< as NetworkRoute::from() reads it; empty: the system's
    QByteArray certificates; ///< PEM; authorities believed for this account besides the system's
    QByteArray trustedManifest; ///< fingerprint of an own description its user agreed to; empty for shipped ones
    bool paused = false; ///< nothing is read or sent
    bool disconnected = false; ///< paused for good: its secrets are gone, what was read stays
    bool operator==(const Account &) const = default;
};

/// Under this name, which no manifest can give to a parameter, the password for the account's proxy is kept.
inline constexpr char16_t proxySecret[] = u"network.proxy";

/// The name under which the account's secret `parameter` ("secret" when the manifest has one) is kept.
QString secretKey(AccountId account, const QString &parameter);

} // namespace saskare
