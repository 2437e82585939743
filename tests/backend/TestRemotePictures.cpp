#include "core/backend/PublicAddress.h"
#include "core/backend/RemotePictures.h"
#include "tests/backend/PictureServer.h"
#include "tests/backend/SmallProxy.h"
#include "tests/support/Await.h"

#include <QTest>

using namespace saskare;

/// What a message may reach when the agent asks for its pictures: over a real TLS server, whose name is resolved by
/// the test.
class TestRemotePictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyAddressesOfTheInternetArePublic();
    void aPictureComesWithoutAnythingThatTellsWhoAsks();
    void onlyPlainHttpsAddressesAreAsked();
    void aNameThatLeadsIntoTheCompanyIsRefusedUnasked();
    void aNameThatChangesItsMindReachesWhatWasChecked();
    void theCertificateMustBeTheHosts();
    void redirectsStayWithTheirHost();
    void whatIsNoPictureOrTooMuchIsNotTaken();
    void aServerThatHangsIsLeft();
    void theAccountsProxyIsUsedAndLearnsTheAddressAlone();

private:
    [[nodiscard]] RemotePictureRules rules(PictureServer &server)
    {
        RemotePictureRules rules;
        rules.reach = RemotePictureRules::Reach::ThisComputer;
        rules.port = server.serverPort();
        rules.resolve = [this](const QString &host) {
            m_lookups += host;
            return QStringList{QStringLiteral("127.0.0.1")};
        };
        return rules;
    }
    static NetworkRoute believing()
    {
        NetworkRoute route;
        route.certificates = pictureCertificate;
        return route;
    }
    static Result<QByteArray> fetch(RemotePictures &pictures, const char *url)
    {
        return await(pictures.fetch(QUrl(QString::fromUtf8(url))));
    }

    QStringList m_lookups;
};

namespace {

const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

/// The kind of the error, or nothing when it came.
std::optional<ErrorKind> failure(const Result<QByteArray> &result)
{
    return result.ok() ? std::nullopt : std::optional(result.error().kind);
}

QByteArray given(const Result<QByteArray> &result)
{
    return result.ok() ? result.value() : result.error().text().toUtf8();
}

} // namespace

void TestRemotePictures::onlyAddressesOfTheInternetArePublic()
{
    for (const char *address : {"93.184.216.34", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "2606:4700::1"})
        QVERIFY2(isPublicAddress(QHostAddress(QString::fromLatin1(address))), address);
    for (const char *address : {"0.0.0.0",
                                "127.0.0.1",
                                "127.9.9.9",
                                "10.0.0.1",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "192.0.0.8",
                                "192.0.2.1",
                                "198.18.0.1",
                                "203.0.113.9",
                                "224.0.0.1",
                                "239.1.1.1",
                                "255.255.255.255",
                                "240.0.0.1",
                                "::",
                                "::1",
                                "::ffff:8.8.8.8",
                                "::ffff:127.0.0.1",
                                "::7f00:1",
                                "fe80::1",
                                "fe80::1%lo",
                                "fc00::1",
                                "fd12::1",
                                "fec0::1",
                                "ff02::1",
                                "64:ff9b::a00:1",
                                "2002:7f00:1::",
                                "2001::1",
                                "2001:db8::1",
                                "100::1",
                                ""})
        QVERIFY2(!isPublicAddress(QHostAddress(QString::fromLatin1(address))), address);
}

void TestRemotePictures::aPictureComesWithoutAnythingThatTellsWhoAsks()
{
    PictureServer server;
    server.answer = [](const QByteArray &) {
        return PictureServer::whole(200, gif, "Set-Cookie: id=1\r\nContent-Type: text/html\r\n");
    };
    RemotePictures pictures(rules(server), believing());
    QCOMPARE(given(fetch(pictures, "https://pictures.example/a%20b.gif?u=7#part")), gif);
    QCOMPARE(given(fetch(pictures, "https://PICTURES.example/second")), gif);
    const QByteArray head = server.requests.value(0);
    QVERIFY2(head.startsWith("GET /a%20b.gif?u=7 HTTP/1.1\r\n"), head.constData());
    QVERIFY(head.contains("\r\nHost: pictures.example\r\n"));
    QVERIFY(head.contains("\r\nUser-Agent: Saskare\r\n"));
    for (const QByteArray &said : std::as_const(server.requests)) {
        for (const char *word : {"Cookie", "Authorization", "Referer", "127.0.0.1"})
            QVERIFY2(!said.contains(word), word);
    }
}

void TestRemotePictures::onlyPlainHttpsAddressesAreAsked()
{
    PictureServer server;
    RemotePictures pictures(rules(server), believing());
    m_lookups.clear();
    for (const char *url : {"http://pictures.example/a.png", "ftp://pictures.example/a.png", "file:///etc/hostname",
                            "https://user@pictures.example/a.png", "https://u:p@pictures.example/a.png",
                            "https://pictures.example:8443/a.png", "https:///a.png", "data:image/png;base64,AA", "",
                            "//pictures.example/a.png", "smb://pictures.example/a.png"})
        QCOMPARE(failure(fetch(pictures, url)), ErrorKind::Forbidden);
    QCOMPARE(m_lookups, QStringList());
    QCOMPARE(server.connections, 0);
}

void TestRemotePictures::aNameThatLeadsIntoTheCompanyIsRefusedUnasked()
{
    PictureServer server;
    RemotePictureRules public_ = rules(server);
    public_.reach = RemotePictureRules::Reach::PublicAddresses;
    QStringList addresses;
    public_.resolve = [&addresses](const QString &) { return addresses; };
    RemotePictures pictures(public_, believing());
    for (const QStringList &found :
         {QStringList{QStringLiteral("127.0.0.1")}, QStringList{QStringLiteral("10.1.2.3")},
          QStringList{QStringLiteral("::ffff:127.0.0.1")}, QStringList{QStringLiteral("fe80::1")},
          QStringList{QStringLiteral("93.184.216.34"), QStringLiteral("127.0.0.1")},
          QStringList{QStringLiteral("nonsense")}}) {
        addresses = found;
        QCOMPARE(failure(fetch(pictures, "https://pictures.example/a.gif")), ErrorKind::Forbidden);
    }
    for (const char *url : {"https://127.0.0.1/a.gif", "https://0x7f.1/a.gif", "https://2130706433/a.gif",
                            "https://[::1]/a.gif", "https://[::ffff:10.0.0.1]/a.gif", "https://169.254.169.254/"})
        QCOMPARE(failure(fetch(pictures, url)), ErrorKind::Forbidden);
    addresses.clear();
    QCOMPARE(failure(fetch(pictures, "https://pictures.example/a.gif")), ErrorKind::Offline);
    QCOMPARE(server.connections, 0);
}

void TestRemotePictures::aNameThatChangesItsMindReachesWhatWasChecked()
{
    PictureServer server;
    server.answer = [](const QByteArray &target) {
        return target == "/first" ? PictureServer::whole(302, {}, "Location: /second\r\n")
                                  : PictureServer::whole(200, gif);
    };
    RemotePictureRules changing = rules(server);
    int asked = 0;
    // Another look-up would lead where nobody answers, and fail.
    changing.resolve = [&asked](const QString &) {
        return QStringList{asked++ == 0 ? QStringLiteral("127.0.0.1") : QStringLiteral("127.0.0.2")};
    };
    RemotePictures pictures(changing, believing());
    QCOMPARE(given(fetch(pictures, "https://pictures.example/first")), gif);
    QCOMPARE(asked, 1);
    QCOMPARE(server.requests.size(), 2);
}

void TestRemotePictures::theCertificateMustBeTheHosts()
{
    PictureServer server;
    server.answer = [](const QByteArray &) { return PictureServer::whole(200, gif); };
    RemotePictures pictures(rules(server), believing());
    QCOMPARE(failure(fetch(pictures, "https://other.example/a.gif")), ErrorKind::Offline);
    RemotePictures distrusting(rules(server), {});
    QCOMPARE(failure(fetch(distrusting, "https://pictures.example/a.gif")), ErrorKind::Offline);
    QCOMPARE(server.requests.size(), 0);

    // And the host's name is what the server is asked for, though an address is dialled.
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray hello;
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &hello] {
            hello += socket->readAll();
            socket->abort();
        });
    });
    RemotePictureRules there = rules(server);
    there.port = plain.serverPort();
    RemotePictures asking(there, believing());
    QVERIFY(!fetch(asking, "https://pictures.example/a.gif").ok());
    QVERIFY(hello.contains("pictures.example"));
}

void TestRemotePictures::redirectsStayWithTheirHost()
{
    PictureServer server;
    QByteArray location;
    server.answer = [&location](const QByteArray &) {
        return PictureServer::whole(302, "moved", "Location: " + location + "\r\n");
    };
    RemotePictures pictures(rules(server), believing());
    for (const char *target :
         {"https://other.example/a.gif", "http://pictures.example/a.gif", "https://pictures.example:9/a.gif",
          "file:///etc/hostname", "https://127.0.0.1/a.gif"}) {
        location = target;
        server.requests.clear();
        QCOMPARE(failure(fetch(pictures, "https://pictures.example/a.gif")), ErrorKind::Forbidden);
        QCOMPARE(server.requests.size(), 1);
    }
    location = "/again";
    server.requests.clear();
    QCOMPARE(failure(fetch(pictures, "https://pictures.example/a.gif")), ErrorKind::Forbidden);
    QCOMPARE(server.requests.size(), 4);
}

void TestRemotePictures::whatIsNoPictureOrTooMuchIsNotTaken()
{
    PictureServer server;
    server.answer = [](const QByteArray &target) {
        if (target == "/svg")
            return PictureServer::whole(200, "<svg xmlns='http://www.w3.org/2000/svg'/>",
                                        "Content-Type: image/png\r\n");
        if (target == "/big")
            return PictureServer::whole(200, gif + QByteArray(6 * 1024 * 1024, 'x'));
        if (target == "/short")
            return PictureServer::whole(200, "GI");
        if (target == "/cut")
            return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999\r\nConnection: close\r\n\r\n" + gif);
        return PictureServer::whole(404, QByteArray(1024 * 1024, 'x'));
    };
    RemotePictureRules quick = rules(server);
    quick.timeoutMs = 3'000;
    RemotePictures pictures(quick, believing());
    for (const char *url : {"https://pictures.example/svg", "https://pictures.example/big",
                            "https://pictures.example/short", "https://pictures.example/missing"})
        QCOMPARE(failure(fetch(pictures, url)), ErrorKind::Rejected);
    QVERIFY(!fetch(pictures, "https://pictures.example/cut").ok());
}

void TestRemotePictures::aServerThatHangsIsLeft()
{
    PictureServer server;
    server.answer = [](const QByteArray &) { return QByteArray(); };
    RemotePictureRules quick = rules(server);
    quick.timeoutMs = 300;
    auto pictures = std::make_unique<RemotePictures>(quick, believing());
    QCOMPARE(failure(fetch(*pictures, "https://pictures.example/a.gif")), ErrorKind::TimedOut);
    auto left = pictures->fetch(QUrl(QStringLiteral("https://pictures.example/a.gif")));
    pictures.reset();
    QCOMPARE(failure(await(std::move(left))), ErrorKind::Cancelled);
}

void TestRemotePictures::theAccountsProxyIsUsedAndLearnsTheAddressAlone()
{
    PictureServer server;
    server.answer = [](const QByteArray &) { return PictureServer::whole(200, gif); };
    SmallProxy proxy(server.serverPort());
    proxy.credentials = "anna:pr0xy-canary";
    RemotePictureRules outside;
    outside.resolve = [](const QString &) { return QStringList{QStringLiteral("93.184.216.34")}; };
    NetworkRoute route = believing();
    route.proxy = NetworkRoute::Proxy::Http;
    route.proxyHost = QStringLiteral("127.0.0.1");
    route.proxyPort = proxy.serverPort();
    route.proxyUser = QStringLiteral("anna");
    route.proxyPassword = Secret(QStringLiteral("pr0xy-canary"));
    RemotePictures pictures(outside, route);
    QCOMPARE(given(fetch(pictures, "https://pictures.example/secret.gif")), gif);
    QVERIFY(proxy.asked.contains("CONNECT 93.184.216.34:443"));
    QVERIFY(!proxy.asked.contains("secret.gif"));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!server.requests.first().contains("Proxy-Authorization"));

    proxy.refuses = true;
    RemotePictures refused(outside, route);
    QVERIFY(!fetch(refused, "https://pictures.example/secret.gif").ok()); // never past it
    QCOMPARE(server.requests.size(), 1);
}

QTEST_GUILESS_MAIN(TestRemotePictures)
#include "TestRemotePictures.moc"
