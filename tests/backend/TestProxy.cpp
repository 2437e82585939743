#include "core/backend/ErrorRules.h"
#include "core/backend/NetworkTransport.h"
#include "tests/backend/Certificates.h"
#include "tests/backend/SecureDesk.h"
#include "tests/backend/SmallProxy.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QTest>

namespace saskare {

using Failure = HttpResponse::Failure;
using Cause = HttpResponse::Cause;

namespace {

constexpr char secretWord[] = "pr0xy-canary";

HttpResponse askThrough(const NetworkRoute &route)
{
    ManualClock clock;
    NetworkTransport transport(clock, route);
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://helpdesk.test/api?q=where"_qs);
    request.body = "{\"text\":\"once\"}";
    request.timeoutMs = 20'000;
    request.setHeader("Authorization", "Bearer desk-canary");
    return await(transport.send(request));
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aManualProxyIsUsedAndSeesNothingButTheHost_data();
    void aManualProxyIsUsedAndSeesNothingButTheHost();
    void aProxyThatAsksGetsNameAndPassword();
    void wrongCredentialsForTheProxyAreToldAsThat();
    void aProxyThatIsNotThereOrRefusesIsToldAsThat();
    void theSystemsProxyIsUsedUnlessNoneIsWanted();
    void addressesOfProxiesAreReadStrictly();

private:
    [[nodiscard]] NetworkRoute through(const SmallProxy &proxy, NetworkRoute::Proxy kind) const
    {
        NetworkRoute route;
        route.proxy = kind;
        route.proxyHost = u"127.0.0.1"_qs;
        route.proxyPort = proxy.serverPort();
        route.certificates = m_certificates.authority();
        return route;
    }
    Certificates m_certificates;
    std::unique_ptr<SecureDesk> m_desk;
};

void TestProxy::initTestCase()
{
    if (!m_certificates.areMade())
        QSKIP("ALL SKIPPED: the openssl program is not here");
    m_desk = std::make_unique<SecureDesk>(m_certificates.serverFor(u"helpdesk.test"_qs));
}

void TestProxy::aManualProxyIsUsedAndSeesNothingButTheHost_data()
{
    QTest::addColumn<NetworkRoute::Proxy>("kind");
    QTest::newRow("HTTP") << NetworkRoute::Proxy::Http;
    QTest::newRow("SOCKS") << NetworkRoute::Proxy::Socks5;
}

void TestProxy::aManualProxyIsUsedAndSeesNothingButTheHost()
{
    QFETCH(NetworkRoute::Proxy, kind);
    SmallProxy proxy(m_desk->serverPort());
    const HttpResponse response = askThrough(through(proxy, kind));
    QCOMPARE(response.status, 200);
    QVERIFY(proxy.asked.contains("helpdesk.test"));
    QVERIFY(!proxy.asked.contains("desk-canary") && !proxy.asked.contains("/api"));
}

void TestProxy::aProxyThatAsksGetsNameAndPassword()
{
    SmallProxy proxy(m_desk->serverPort());
    proxy.credentials = QByteArray("anna:") + secretWord;
    NetworkRoute route = through(proxy, NetworkRoute::Proxy::Http);
    route.proxyUser = u"anna"_qs;
    route.proxyPassword = Secret(QString::fromLatin1(secretWord));
    m_desk->received.clear();
    QCOMPARE(askThrough(route).status, 200);
    QVERIFY(!m_desk->received.contains("Proxy-Authorization")); // the help desk learns nothing of it
}

void TestProxy::wrongCredentialsForTheProxyAreToldAsThat()
{
    SmallProxy proxy(m_desk->serverPort());
    proxy.credentials = "anna:right";
    m_desk->received.clear();
    for (const QString &user : {QString(), u"anna"_qs}) {
        NetworkRoute route = through(proxy, NetworkRoute::Proxy::Http);
        route.proxyUser = user;
        route.proxyPassword = Secret(u"wrong"_qs);
        const HttpResponse response = askThrough(route);
        QCOMPARE(response.failure, Failure::Unreachable);
        QCOMPARE(response.cause, Cause::ProxySignIn);
        QVERIFY(!response.sent);
        const QString words = ErrorRules({}, u"desk.example"_qs).errorOf(response, {}).text();
        QVERIFY2(words.contains(u"proxy"_qs) && words.contains(u"name and password"_qs), qPrintable(words));
    }
    QCOMPARE(m_desk->received, QByteArray());
}

void TestProxy::aProxyThatIsNotThereOrRefusesIsToldAsThat()
{
    NetworkRoute route;
    {
        SmallProxy gone(m_desk->serverPort());
        route = through(gone, NetworkRoute::Proxy::Http);
    }
    HttpResponse response = askThrough(route);
    QCOMPARE(response.failure, Failure::Unreachable);
    QCOMPARE(response.cause, Cause::ProxyUnreachable);
    QVERIFY(!response.sent);
    SmallProxy proxy(m_desk->serverPort());
    proxy.refuses = true;
    response = askThrough(through(proxy, NetworkRoute::Proxy::Http));
    QVERIFY(response.failure != Failure::None);
    QVERIFY(!response.sent);
    QCOMPARE(m_desk->received, QByteArray());
}

void TestProxy::theSystemsProxyIsUsedUnlessNoneIsWanted()
{
    SmallProxy proxy(m_desk->serverPort());
    NetworkRoute route;
    route.certificates = m_certificates.authority();
    qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    const HttpResponse through = askThrough(route);
    const QByteArray asked = std::exchange(proxy.asked, {});
    route.proxy = NetworkRoute::Proxy::None;
    const HttpResponse past = askThrough(route);
    qunsetenv("https_proxy");
    QCOMPARE(through.status, 200);
    QVERIFY(asked.contains("CONNECT helpdesk.test:443"));
    QCOMPARE(past.failure, Failure::Unreachable); // .test is nowhere
    QCOMPARE(proxy.asked, QByteArray());
}

void TestProxy::addressesOfProxiesAreReadStrictly()
{
    QCOMPARE(NetworkRoute::from({}, {})->proxy, NetworkRoute::Proxy::System);
    QCOMPARE(NetworkRoute::from(u"system"_qs, {})->proxy, NetworkRoute::Proxy::System);
    QCOMPARE(NetworkRoute::from(u"none"_qs, {})->proxy, NetworkRoute::Proxy::None);
    const Result<NetworkRoute> full = NetworkRoute::from(u"socks5://a%40b@proxy.example:1080"_qs, {});
    QVERIFY(full.ok());
    QCOMPARE(full->proxy, NetworkRoute::Proxy::Socks5);
    QCOMPARE(full->proxyHost, u"proxy.example"_qs);
    QCOMPARE(full->proxyPort, quint16(1080));
    QCOMPARE(full->proxyUser, u"a@b"_qs);
    for (const QString &bad : {u"proxy.example:3128"_qs, u"http://proxy.example"_qs, u"https://proxy.example:1"_qs,
                               u"http://:3128"_qs, u"http://a:canary@proxy.example:3128"_qs, u"http://p:1/path"_qs,
                               u"file:///etc/passwd"_qs, u"http://p:99999"_qs}) {
        const Result<NetworkRoute> route = NetworkRoute::from(bad, {});
        QVERIFY2(!route.ok(), qPrintable(bad));
        QCOMPARE(route.error().kind, ErrorKind::BadInput);
        QVERIFY(!route.error().text().contains(u"canary"_qs));
    }
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestProxy)
#include "TestProxy.moc"
