#include "core/backend/NetworkTransport.h"
#include "tests/backend/FaultyServer.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QLoggingCategory>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QTimer>

namespace saskare {

using Failure = HttpResponse::Failure;

class TestNetworkTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostReachesTheServerOnceWhateverItDoes_data();
    void aPostReachesTheServerOnceWhateverItDoes();
    void aPostOnAConnectionThatWasKeptAliveIsNotSentAgain();
    void anAnswerComesWithStatusHeadersAndBody();
    void aBodyOfMegabytesArrivesWhole();
    void redirectsAreGivenBackAsTheyAre();
    void nothingIsSentWhereNobodyListens();
    void plainHttpLeavesThisComputerNever();
    void anAnswerThatIsTooLongIsBrokenOff();
    void aHangingServerTimesOut();
    void aHeadWithoutEndIsNotReadForEver();
    void aTrickleHasAnEndToo();
    void anErrorsBodyIsCutAndItsStatusCounts();
    void aStreamGivesItsPiecesAndEndsOnce();
    void cookiesAndCredentialsAreNotKept();
    void aServerThatCannotProveItselfGetsNothing();
    void aProxyIsNotAskedForThisComputer();
    void theLogHoldsNoSecretQueryOrBody();
};

namespace {

/// A key and a certificate that nobody vouches for, made for this test alone.
const QByteArray testKey = "-----BEGIN PRIVATE KEY-----\n"
                           "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgonLPrDzyCylxc/4x\n"
                           "YJRSqzavDuLhSBaUGN6a3MAb7xKhRANCAAQmYqr0B8xgU+LniX6oDCBHDTtU1TmF\n"
                           "o7m8XH/eI4IhU2UkTbQ7flKQPhlci/QrbbOWwn52EUl3Gfo7kr5E69GX\n"
                           "-----END PRIVATE KEY-----\n";
const QByteArray testCertificate = "-----BEGIN CERTIFICATE-----\n"
                                   "MIIBfzCCASWgAwIBAgIUKT0vYK+ueXV7EcMEWONK2oIS1wIwCgYIKoZIzj0EAwIw\n"
                                   "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMjAyMzAxMloYDzIxMjYxMDI5\n"
                                   "MDIzMDEyWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
                                   "PQMBBwNCAAQmYqr0B8xgU+LniX6oDCBHDTtU1TmFo7m8XH/eI4IhU2UkTbQ7flKQ\n"
                                   "Phlci/QrbbOWwn52EUl3Gfo7kr5E69GXo1MwUTAdBgNVHQ4EFgQUUUw1f5CedTTb\n"
                                   "lghgXdFRI0C2++EwHwYDVR0jBBgwFoAUUUw1f5CedTTblghgXdFRI0C2++EwDwYD\n"
                                   "VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA8wYKQhBOoLGicFp4beB6\n"
                                   "Umsw7MM9Bxrlt+GpXNpoO1UCIAN1vzgKaI+fGGaXy/YJKklv9vjLiWUocrRbRaDn\n"
                                   "telt\n"
                                   "-----END CERTIFICATE-----\n";

QStringList *logged = nullptr;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (logged)
        logged->append(text);
}

HttpRequest post(const QUrl &url, const QByteArray &body = "{\"text\":\"once\"}")
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.body = body;
    request.timeoutMs = 700;
    request.setHeader("Content-Type", "application/json");
    return request;
}

} // namespace

void TestNetworkTransport::aPostReachesTheServerOnceWhateverItDoes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<Failure>("failure");
    QTest::newRow("reads it and closes") << 0 << Failure::Cut;
    QTest::newRow("reads it and resets") << 1 << Failure::Cut;
    QTest::newRow("sends half a status line and closes") << 2 << Failure::Cut;
    QTest::newRow("sends half a body and closes") << 3 << Failure::Cut;
    QTest::newRow("sends headers only and closes") << 4 << Failure::Cut;
    QTest::newRow("sends nonsense") << 5 << Failure::Cut;
    QTest::newRow("never answers") << 6 << Failure::TimedOut;
    QTest::newRow("answers 408 and closes") << 7 << Failure::None;
    QTest::newRow("answers 503") << 8 << Failure::None;
    QTest::newRow("answers 401 with a challenge") << 9 << Failure::None;
    QTest::newRow("answers 307 to itself") << 10 << Failure::None;
    QTest::newRow("answers twice") << 11 << Failure::None;
}

void TestNetworkTransport::aPostReachesTheServerOnceWhateverItDoes()
{
    QFETCH(int, mode);
    QFETCH(Failure, failure);
    FaultyServer server([mode](const FaultyServer::Request &, QTcpSocket &socket) {
        switch (mode) {
        case 0:
            socket.close();
            break;
        case 1:
            FaultyServer::reset(socket);
            break;
        case 2:
            socket.write("HTTP/1.1 2");
            socket.close();
            break;
        case 3:
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":");
            socket.close();
            break;
        case 4:
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
            socket.close();
            break;
        case 5:
            socket.write("SSH-2.0-Nobody\r\n\r\n");
            socket.close();
            break;
        case 6:
            break;
        case 7:
            FaultyServer::answer(socket, 408, "{}", "Connection: close\r\n");
            socket.close();
            break;
        case 8:
            FaultyServer::answer(socket, 503, "{}");
            break;
        case 9:
            FaultyServer::answer(socket, 401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n");
            break;
        case 10:
            FaultyServer::answer(socket, 307, "", "Location: /again\r\n");
            break;
        case 11:
            FaultyServer::answer(socket, 200, "{}");
            FaultyServer::answer(socket, 200, "{}");
            break;
        }
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    const HttpResponse response = await(transport.send(post(server.url(u"/reply"_qs))));
    QCOMPARE(response.failure, failure);
    QVERIFY(response.sent);
    QVERIFY(response.firstByteAt > 0 && response.lastByteAt >= response.firstByteAt);
    // Whatever Qt would have liked to do again, it would have done by now or on the next turn of the loop.
    (void)turnUntil([&] { return server.requests().size() > 1; }, 100);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, QByteArray("{\"text\":\"once\"}"));
}

void TestNetworkTransport::aPostOnAConnectionThatWasKeptAliveIsNotSentAgain()
{
    int count = 0;
    FaultyServer server([&](const FaultyServer::Request &, QTcpSocket &socket) {
        if (++count == 1)
            FaultyServer::answer(socket, 200, "{}");
        else
            socket.close();
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    QCOMPARE(await(transport.send(post(server.url()))).status, 200);
    const HttpResponse second = await(transport.send(post(server.url())));
    QCOMPARE(second.failure, Failure::Cut);
    QVERIFY(second.sent);
    QCOMPARE(server.requests().size(), 2);
}

void TestNetworkTransport::anAnswerComesWithStatusHeadersAndBody()
{
    FaultyServer server([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 422, "{\"message\":\"nē\"}",
                             "X-Cursor: abc\r\nContent-Type: application/json\r\n");
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url(u"/a?b=%26"_qs);
    request.setHeader("X-Key", "one\r\nX-Evil: two");
    const HttpResponse response = await(transport.send(request));
    QCOMPARE(response.failure, Failure::None);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.body, QByteArray("{\"message\":\"nē\"}"));
    QCOMPARE(response.header("x-cursor"), QByteArray("abc"));
    QCOMPARE(server.requests().first().target, QByteArray("/a?b=%26"));
    QCOMPARE(server.requests().first().header("User-Agent"), QByteArray("Saskare/0.1"));
    QCOMPARE(server.requests().first().header("X-Evil"), QByteArray());
}

void TestNetworkTransport::aBodyOfMegabytesArrivesWhole()
{
    FaultyServer server([](const FaultyServer::Request &request, QTcpSocket &socket) {
        FaultyServer::answer(socket, 201, QByteArray::number(request.body.size()));
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request = post(server.url(), QByteArray(5'000'000, 'x'));
    request.timeoutMs = 10'000;
    const HttpResponse response = await(transport.send(request));
    QCOMPARE(response.body, QByteArray("5000000"));
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkTransport::redirectsAreGivenBackAsTheyAre()
{
    FaultyServer other(
        [](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 200, "{}"); });
    FaultyServer server([&](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 302, "", "Location: " + other.url().toEncoded() + "\r\n");
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    QCOMPARE(await(transport.send(request)).status, 302);
    QCOMPARE(other.requests().size(), 0);
}

void TestNetworkTransport::nothingIsSentWhereNobodyListens()
{
    quint16 port = 0;
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        port = listener.serverPort();
    }
    ManualClock clock;
    NetworkTransport transport(clock);
    const HttpResponse response = await(transport.send(post(QUrl(u"http://127.0.0.1:%1/"_qs.arg(port)))));
    QCOMPARE(response.failure, Failure::Unreachable);
    QVERIFY(!response.sent);
    QCOMPARE(response.firstByteAt, 0);
}

void TestNetworkTransport::plainHttpLeavesThisComputerNever()
{
    ManualClock clock;
    NetworkTransport transport(clock);
    for (const char16_t *address : {u"http://192.0.2.1/", u"ftp://127.0.0.1/", u"file:///etc/passwd",
                                    u"https://user:pass@127.0.0.1/", u"http:///x"}) {
        const HttpResponse response = await(transport.send(post(QUrl(QString::fromUtf16(address)))));
        QCOMPARE(response.failure, Failure::Refused);
        QVERIFY(!response.sent);
    }
}

void TestNetworkTransport::anAnswerThatIsTooLongIsBrokenOff()
{
    FaultyServer server([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, QByteArray(3'000'000, ' '));
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    request.maxBytes = 1'000'000;
    QCOMPARE(await(transport.send(request)).failure, Failure::TooBig);
}

void TestNetworkTransport::aHangingServerTimesOut()
{
    FaultyServer server([](const FaultyServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
        socket.flush();
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    request.timeoutMs = 100;
    QCOMPARE(await(transport.send(request)).failure, Failure::TimedOut);
}

void TestNetworkTransport::aHeadWithoutEndIsNotReadForEver()
{
    QTimer drip;
    FaultyServer server([&](const FaultyServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n");
        connect(&drip, &QTimer::timeout, &socket, [&socket, n = 0]() mutable {
            socket.write("X-" + QByteArray::number(++n) + ": " + QByteArray(1000, 'x') + "\r\n");
            socket.flush();
        });
        drip.start(5);
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    request.timeoutMs = 300;
    const HttpResponse response = await(transport.send(request));
    QVERIFY(response.failure == Failure::TimedOut || response.failure == Failure::Cut);
    QVERIFY(response.body.isEmpty());
}

void TestNetworkTransport::aTrickleHasAnEndToo()
{
    QTimer drip;
    FaultyServer server([&](const FaultyServer::Request &, QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        connect(&drip, &QTimer::timeout, &socket, [&socket] {
            socket.write("x");
            socket.flush();
        });
        drip.start(20);
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    request.timeoutMs = 5'000; // it is never silent for so long
    request.mostMs = 400;
    QCOMPARE(await(transport.send(request)).failure, Failure::TimedOut);
}

void TestNetworkTransport::anErrorsBodyIsCutAndItsStatusCounts()
{
    FaultyServer server([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 422, QByteArray(8'000'000, 'x'));
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    const HttpResponse response = await(transport.send(post(server.url())));
    QCOMPARE(response.failure, Failure::None);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.body.size(), 1024 * 1024);
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkTransport::aStreamGivesItsPiecesAndEndsOnce()
{
    QTcpSocket *client = nullptr;
    FaultyServer server([&](const FaultyServer::Request &, QTcpSocket &socket) {
        client = &socket;
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n");
        socket.flush();
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    QByteArray received;
    int ended = 0;
    const auto stream = transport.open(
        request, [&](const QByteArray &piece) { received += piece; }, [&](const HttpResponse &) { ++ended; });
    QVERIFY(turnUntil([&] { return received == "data: 1\n\n"; }));
    client->write("data: 2\n\n");
    QVERIFY(turnUntil([&] { return received.endsWith("data: 2\n\n"); }));
    QCOMPARE(ended, 0);
    client->close();
    QVERIFY(turnUntil([&] { return ended > 0; }));
    QCOMPARE(ended, 1);
}

void TestNetworkTransport::cookiesAndCredentialsAreNotKept()
{
    FaultyServer server([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, "{}", "Set-Cookie: sid=1; path=/\r\n");
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    request.setHeader("Authorization", "Bearer x");
    QCOMPARE(await(transport.send(request)).header("Set-Cookie"), QByteArray("sid=1; path=/"));
    request.headers.clear();
    await(transport.send(request));
    QCOMPARE(server.requests().last().header("Cookie"), QByteArray());
    QCOMPARE(server.requests().last().header("Authorization"), QByteArray());
}

void TestNetworkTransport::aServerThatCannotProveItselfGetsNothing()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(testCertificate));
    configuration.setPrivateKey(QSslKey(testKey, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
    });
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request = post(QUrl(u"https://127.0.0.1:%1/"_qs.arg(server.serverPort())));
    request.timeoutMs = 10'000;
    const HttpResponse response = await(transport.send(request));
    QCOMPARE(response.failure, Failure::Tls);
    QVERIFY(!response.sent);
    QCOMPARE(received, QByteArray());
}

void TestNetworkTransport::aProxyIsNotAskedForThisComputer()
{
    FaultyServer proxy(
        [](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 200, "proxy"); });
    FaultyServer server(
        [](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 200, "server"); });
    qputenv("http_proxy", proxy.url().toEncoded());
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request;
    request.url = server.url();
    const HttpResponse response = await(transport.send(request));
    qunsetenv("http_proxy");
    QCOMPARE(response.body, QByteArray("server"));
    QCOMPARE(proxy.requests().size(), 0);
}

void TestNetworkTransport::theLogHoldsNoSecretQueryOrBody()
{
    FaultyServer server([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 500, "{\"message\": \"canary-answer\"}", "Set-Cookie: canary-cookie=1\r\n");
    });
    QStringList lines;
    logged = &lines;
    QLoggingCategory::setFilterRules(u"saskare.*=true"_qs);
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    ManualClock clock;
    NetworkTransport transport(clock);
    HttpRequest request = post(server.url(u"/visible?q=canary-query"_qs), "canary-body");
    request.setHeader("Authorization", "Bearer canary-token");
    const HttpResponse response = await(transport.send(request));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    logged = nullptr;
    const QString all = lines.join(u'\n') + response.detail;
    QVERIFY2(lines.join(u' ').contains(u"/visible"_qs), qPrintable(all));
    QVERIFY2(!all.contains(u"canary"_qs), qPrintable(all));
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestNetworkTransport)
#include "TestNetworkTransport.moc"
