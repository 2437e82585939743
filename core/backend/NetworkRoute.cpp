#include "core/backend/NetworkRoute.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QUrl>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NetworkRoute)
};

constexpr qsizetype largestFile = 1024 * 1024; // the whole of Mozilla's list is a quarter of that

Error badProxy(const QString &happened)
{
    return {ErrorKind::BadInput,
            happened,
            {},
            Words::tr("Write http://host:port or socks5://host:port, “system” for the desktop's proxy, or “none”."),
            {}};
}

} // namespace

Result<NetworkRoute> NetworkRoute::from(const QString &proxy, const QByteArray &certificates)
{
    NetworkRoute route;
    route.certificates = certificates;
    const QString text = proxy.trimmed();
    if (text.isEmpty() || text == u"system")
        return route;
    if (text == u"none") {
        route.proxy = Proxy::None;
        return route;
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool http = url.scheme() == u"http", socks = url.scheme() == u"socks5";
    const bool more = !url.path().isEmpty() && url.path() != u"/";
    if (!url.isValid() || (!http && !socks) || url.host().isEmpty() || url.port() <= 0 || more || url.hasQuery()
        || url.hasFragment())
        return badProxy(Words::tr("“%1” is not the address of a proxy.").arg(url.toString(QUrl::RemovePassword)));
    if (!url.password().isEmpty())
        return badProxy(Words::tr("The proxy's password does not belong in its address; give it separately."));
    route.proxy = http ? Proxy::Http : Proxy::Socks5;
    route.proxyHost = url.host();
    route.proxyPort = static_cast<quint16>(url.port());
    route.proxyUser = url.userName(QUrl::FullyDecoded);
    return route;
}

Result<QByteArray> NetworkRoute::certificatesIn(const QByteArray &file)
{
    QList<QSslCertificate> found;
    if (file.size() <= largestFile) {
        found = QSslCertificate::fromData(file, QSsl::Pem);
        if (found.isEmpty())
            found = QSslCertificate::fromData(file, QSsl::Der);
    }
    QByteArray pem;
    for (const QSslCertificate &certificate : std::as_const(found)) {
        if (!certificate.isNull())
            pem += certificate.toPem();
    }
    if (pem.isEmpty())
        return Error{ErrorKind::BadInput,
                     Words::tr("There is no certificate in this file."),
                     Words::tr("Nothing was changed."),
                     Words::tr("Ask the administrator for the certificate of your company's certificate authority, "
                               "as a PEM file (.pem or .crt)."),
                     {}};
    return pem;
}

QString NetworkRoute::namesIn(const QByteArray &certificates)
{
    QStringList names;
    for (const QSslCertificate &certificate : QSslCertificate::fromData(certificates, QSsl::Pem)) {
        const QString name = certificate.subjectDisplayName().simplified().left(80);
        names.append(name.isEmpty() ? QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex())
                                    : name);
    }
    names.removeDuplicates();
    return names.join(u", "_qs);
}

} // namespace saskare
