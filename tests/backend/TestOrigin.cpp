#include "core/backend/Backend.h"
#include "core/backend/ManifestReader.h"
#include "core/backend/NetworkTransport.h"
#include "tests/backend/FaultyServer.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QTest>
#include <QUuid>

namespace saskare {
namespace {

constexpr char canary[] = "t0ken-c4nary";

constexpr char rest[] = R"("streams": [
    {"name": "all", "records": ["conversation"], "changes": {"request": {"path": "/all"}}, "page": {"kind": "link"}}],
  "commands": {"markRead": {"steps": [{"name": "mark", "request": {"method": "POST", "path": "/mark",
    "body": {"kind": "json", "fields": {"read": true}}}}], "idempotency": {"kind": "natural"}}},
  "attachment": {"request": {"url": "{location}"}},
  "check": [{"request": {"path": "/me"}}],
  "live": {"kind": "serverSentEvents", "request": {"path": "/events"}})";

const QByteArrayList auths{
    R"({"kind": "bearer", "token": "{secrets.token}"})",
    R"({"kind": "basic", "user": "anna", "password": "{secrets.token}"})",
    R"({"kind": "header", "headers": {"X-Api-Key": "{secrets.token}"}})",
    R"({"kind": "session", "login": {"method": "POST", "path": "/login", "body": {"kind": "form", "fields": {"pass": "{secrets.token}"}}},
        "headers": {"X-Token": "{secrets.token}"}})"};

struct Desk
{
    Desk(const QByteArray &auth, FaultyServer::Handler handler)
        : server(std::move(handler))
        , transport(clock)
    {
        const auto outcome = ManifestReader::read(R"({"format": 1, "id": "small", "name": "Small",
            "parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address"}},
                           {"name": "token", "kind": "secret", "label": {"en": "Token"}}],
            "auth": [)" + auth + "], " + rest + "}",
                                                  {});
        if (!outcome.manifest)
            qFatal("%s", qPrintable(outcome.mistakes.join(u' ')));
        Connection connection;
        connection.baseUrl = server.url();
        connection.secrets.insert(u"token"_qs, Secret(QString::fromLatin1(canary)));
        connection.route.proxyPassword = Secret(u"pr0xy-c4nary"_qs);
        backend = std::make_unique<Backend>(outcome.manifest, connection, clock, transport);
    }
    void useEverything(const QString &location)
    {
        (void)await(backend->check());
        (void)await(backend->fetchPage({u"all"_qs, {}, {}, {}, false}));
        OutboxEntry entry;
        entry.id = QUuid::createUuid();
        entry.command = MarkRead{};
        (void)await(backend->perform(entry, {}));
        (void)await(backend->attachment(u"1"_qs, {}, {}, location, 10'000));
    }

    ManualClock clock;
    FaultyServer server;
    NetworkTransport transport;
    std::unique_ptr<Backend> backend;
};

} // namespace

/// A token goes to the account's own origin and nowhere else, whatever the server says: another server listens, and
/// what it is asked is counted.
class TestOrigin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noRequestGoesToAnotherServerWhateverTheOwnOneSays_data();
    void noRequestGoesToAnotherServerWhateverTheOwnOneSays();
    void noSecretStandsInAnAddress();
};

void TestOrigin::noRequestGoesToAnotherServerWhateverTheOwnOneSays_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<int>("status");
    for (const QByteArray &auth : auths) {
        for (const int status : {200, 201, 301, 302, 303, 307, 308, 401, 407})
            QTest::addRow("%s %d", auth.mid(10, 7).constData(), status) << auth << status;
    }
}

void TestOrigin::noRequestGoesToAnotherServerWhateverTheOwnOneSays()
{
    QFETCH(QByteArray, auth);
    QFETCH(int, status);
    FaultyServer other([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, R"({"records": []})");
    });
    const QByteArray port = QByteArray::number(other.serverPort());
    quint16 ownPort = 0;
    const QByteArrayList ways{
        other.url(u"/steal"_qs).toEncoded(),   "//127.0.0.1:" + port + "/steal",
        "http://localhost:" + port + "/steal", "http://127.0.0.1:1@127.0.0.1:" + port + "/steal",
        "\\\\127.0.0.1:" + port + "/steal",    "http://[::1]:" + port + "/steal",
        "https://127.0.0.1:" + port + "/steal"};
    for (const QByteArray &way : ways) {
        Desk desk(auth, [&](const FaultyServer::Request &request, QTcpSocket &socket) {
            const bool opens = request.target == "/login";
            FaultyServer::answer(socket, opens ? 200 : status, R"({"records": []})",
                                 "Content-Type: application/json\r\nLocation: " + way + "\r\nLink: <" + way
                                     + ">; rel=\"next\"\r\nRefresh: 0; url=" + way
                                     + "\r\nWWW-Authenticate: Basic realm=\"x\"\r\nAlt-Svc: h2=\"127.0.0.1:" + port
                                     + "\"\r\nSet-Cookie: sid=" + canary + "; Domain=127.0.0.1\r\n");
        });
        ownPort = desk.server.serverPort();
        desk.useEverything(QString::fromLatin1(way));
        QVERIFY(!desk.server.requests().isEmpty());
        for (const FaultyServer::Request &request : other.requests())
            QFAIL(request.head.constData());
        QCOMPARE(other.connections(), 0);
    }
    QVERIFY(ownPort != other.serverPort());
}

void TestOrigin::noSecretStandsInAnAddress()
{
    for (const QByteArray &auth : auths) {
        Desk desk(auth, [](const FaultyServer::Request &, QTcpSocket &socket) {
            FaultyServer::answer(socket, 200, R"({"records": []})");
        });
        desk.useEverything(u"/files/1"_qs);
        QVERIFY(desk.server.requests().size() >= 4);
        bool sent = false;
        for (const FaultyServer::Request &request : desk.server.requests()) {
            QVERIFY(!request.target.contains("c4nary"));
            QVERIFY(!request.head.contains("pr0xy-c4nary") && !request.body.contains("pr0xy-c4nary"));
            sent = sent || request.head.contains(canary) || request.body.contains(canary)
                || request.head.contains(QByteArray(QByteArray("anna:") + canary).toBase64());
        }
        QVERIFY(sent); // so the search above would have found it
    }
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestOrigin)
#include "TestOrigin.moc"
