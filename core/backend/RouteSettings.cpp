#include "core/backend/RouteSettings.h"

#include <QHostAddress>
#include <QSslCertificate>

namespace saskare {
namespace {

class ProxyChoice : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const NetworkRoute &route)
        : m_isSystem(route.proxy == NetworkRoute::Proxy::System)
        , m_proxy(proxyOf(route))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        return m_isSystem ? systemProxyForQuery(query) : QList<QNetworkProxy>{m_proxy};
    }

private:
    static QNetworkProxy proxyOf(const NetworkRoute &route)
    {
        const bool named = route.proxy == NetworkRoute::Proxy::Http || route.proxy == NetworkRoute::Proxy::Socks5;
        if (!named)
            return QNetworkProxy::NoProxy;
        return {route.proxy == NetworkRoute::Proxy::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
                route.proxyHost, route.proxyPort, route.proxyUser, route.proxyPassword.reveal()};
    }

    bool m_isSystem;
    QNetworkProxy m_proxy;
};

} // namespace

bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost"))
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}

std::unique_ptr<QNetworkProxyFactory> proxyFactoryFor(const NetworkRoute &route)
{
    return std::make_unique<ProxyChoice>(route);
}

QSslConfiguration tlsFor(const NetworkRoute &route)
{
    static const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(systems + QSslCertificate::fromData(route.certificates, QSsl::Pem));
    return tls;
}

} // namespace saskare
