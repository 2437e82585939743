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
    bool paused = false;
    bool operator==(const Account &) const = default;
};

/// The name under which the account's secret `parameter` ("secret" when the manifest has one) is kept.
QString secretKey(AccountId account, const QString &parameter);

} // namespace saskare
