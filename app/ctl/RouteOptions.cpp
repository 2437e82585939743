#include "app/ctl/RouteOptions.h"

#include "core/account/AccountConnection.h"

#include <QFile>

namespace saskare {
namespace {

constexpr qint64 largestFile = 1024 * 1024;

} // namespace

void RouteOptions::describe(QCommandLineParser &parser)
{
    parser.addOption({u"ca"_qs,
                      tr("add, change: believe the certificate authorities in this file (PEM), too, for this help "
                         "desk; “none” believes only the system's again."),
                      u"FILE"_qs});
    parser.addOption({u"proxy"_qs,
                      tr("add, change: http://user@host:port, socks5://host:port, “none”, or “system” (as the "
                         "desktop says)."),
                      u"PROXY"_qs});
    parser.addOption({u"proxy-secret-env"_qs,
                      tr("add, change: take the proxy's password from this environment variable."), u"VAR"_qs});
    parser.addOption({u"trust"_qs,
                      tr("add, change: allow a description of your own, as it is now, to send customers' data where "
                         "it says.")});
}

bool RouteOptions::given(const QCommandLineParser &parser)
{
    return parser.isSet(u"ca"_qs) || parser.isSet(u"proxy"_qs) || parser.isSet(u"proxy-secret-env"_qs)
        || parser.isSet(u"trust"_qs);
}

Result<void> RouteOptions::apply(const QCommandLineParser &parser, Account &account)
{
    if (parser.isSet(u"proxy"_qs)) {
        const QString proxy = parser.value(u"proxy"_qs);
        if (const Result<NetworkRoute> route = NetworkRoute::from(proxy, {}); !route)
            return route.error();
        account.proxy = proxy == u"system" ? QString() : proxy;
    }
    const QString path = parser.value(u"ca"_qs);
    if (path == u"none") {
        account.certificates.clear();
    } else if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::NotFound,
                         tr("The file %1 cannot be read: %2.").arg(path, file.errorString()),
                         tr("Nothing was changed."),
                         {},
                         {}};
        const Result<QByteArray> found = NetworkRoute::certificatesIn(file.read(largestFile + 1));
        if (!found)
            return found.error();
        account.certificates = *found;
    }
    return {};
}

Result<QMap<QString, Secret>> RouteOptions::secrets(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"proxy-secret-env"_qs))
        return QMap<QString, Secret>{};
    const QString variable = parser.value(u"proxy-secret-env"_qs);
    const QString value = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (value.isEmpty())
        return Error{ErrorKind::BadInput,
                     tr("The environment variable %1 is not set.").arg(variable),
                     {},
                     tr("Set it to the proxy's password and try again."),
                     {}};
    return QMap<QString, Secret>{{QString::fromUtf16(proxySecret), Secret(value)}};
}

Result<void> RouteOptions::consent(const QCommandLineParser &parser, Account &account, const Manifest &manifest)
{
    if (manifest.shipped || account.trustedManifest == manifest.fingerprint)
        return {};
    if (parser.isSet(u"trust"_qs)) {
        account.trustedManifest = manifest.fingerprint;
        return {};
    }
    const QString hosts = (QStringList{account.baseUrl.host()} + manifest.hosts).join(u", "_qs);
    return Error{
        ErrorKind::Forbidden,
        tr("“%1” is a description of your own. With it customers' data and your key go to: %2.")
            .arg(manifest.name, hosts),
        tr("Nothing was changed."),
        tr("If you know where it comes from and allow this, say it again with --trust. Only the description as it is "
           "now is allowed: a change of it asks again."),
        {}};
}

} // namespace saskare
