#include "core/account/AccountConnection.h"

#include <QCoreApplication>

#include <algorithm>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountConnection)
};

} // namespace

Result<Connection> connectionOf(const Account &account, const Manifest &manifest)
{
    if (!manifest.shipped && account.trustedManifest != manifest.fingerprint) {
        return Error{
            ErrorKind::Forbidden,
            account.trustedManifest.isEmpty()
                ? Words::tr("Nobody has allowed the description “%1” of this help desk yet.").arg(manifest.name)
                : Words::tr("The description “%1” of this help desk has changed since you allowed it.")
                      .arg(manifest.name),
            Words::tr("Nothing was sent."),
            Words::tr("Look at where it sends your customers' data, then allow it in the account's "
                      "settings."),
            {}};
    }
    const Result<NetworkRoute> route = NetworkRoute::from(account.proxy, account.certificates);
    if (!route)
        return route.error();
    return Connection{account.baseUrl, account.user, account.values, {}, *route};
}

std::shared_ptr<const Manifest> manifestFor(const Account &account, const ManifestCatalog &manifests)
{
    return fitted(manifests.manifest(account.manifestId), account.values, account.user);
}

QStringList secretNames(const Account &account, const Manifest &manifest)
{
    QStringList names;
    for (const ManifestParameter &parameter : manifest.parameters) {
        if (parameter.kind == ManifestParameter::Kind::Secret)
            names.append(parameter.name);
    }
    const Result<NetworkRoute> route = NetworkRoute::from(account.proxy, {});
    if (route && !route->proxyUser.isEmpty())
        names.append(QString::fromUtf16(proxySecret));
    return names;
}

void giveSecret(Connection &connection, const QString &name, const Secret &secret)
{
    if (name == proxySecret)
        connection.route.proxyPassword = secret;
    else
        connection.secrets.insert(name, secret);
}

bool isOptionalSecret(const QString &name, const Manifest &manifest)
{
    const auto parameter = std::find_if(manifest.parameters.begin(), manifest.parameters.end(),
                                        [&](const ManifestParameter &each) { return each.name == name; });
    return parameter != manifest.parameters.end() && parameter->optional;
}

} // namespace saskare
