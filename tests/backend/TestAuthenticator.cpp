#include "core/backend/Backend.h"
#include "core/backend/ManifestReader.h"
#include "core/backend/NetworkTransport.h"
#include "core/backend/RateBudget.h"
#include "tests/backend/FaultyServer.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QTest>

namespace saskare {

class TestAuthenticator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenIsSwappedForACookieAndBothAreSent();
    void severalRequestsWaitForOneSignIn();
    void aDeadSessionIsRenewedOnceAlsoForAWrite();
    void wrongCredentialsAreNotTriedAgainAtOnce();
    void aLoginThatIsAnsweredWithItsOwnPageIsARefusal();
    void aTokenFromTheLoginGoesIntoAHeader();
    void twoBasesHaveTwoKeys();
    void basicAndBearerAreWritten();
    void credentialsDoNotLeaveTheOwnOrigin();
    void aMinutesBudgetIsKept();
};

namespace {

const QByteArray parameters = R"("parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address"}},
    {"name": "user", "kind": "text", "label": {"en": "User"}, "optional": true},
    {"name": "password", "kind": "secret", "label": {"en": "Password"}, "optional": true},
    {"name": "token", "kind": "secret", "label": {"en": "Token"}, "optional": true}])";

const QByteArray sessionAuth = R"("auth": [
    {"kind": "session", "when": "token", "headers": {"Authorization": "token {secrets.token}"},
     "login": {"base": "web", "path": "/swap"}, "proof": {"path": "/me"}, "signedOut": {"redirectTo": ["/"]}},
    {"kind": "session", "when": "password", "login": {"method": "POST", "base": "web", "path": "/login",
     "body": {"kind": "form", "fields": {"user": "{parameters.user}", "pass": "{secrets.password}"}}}, "proof": {"path": "/me"},
     "signedOut": {"redirectTo": ["/"]}}],
    "defaults": {"bases": {"api": "/api", "web": ""}, "base": "api"})";

const QByteArray work = R"("streams": [{"name": "all", "records": ["tag"], "changes": {"request": {"path": "/all"}}}],
    "commands": {"markRead": {"idempotency": {"kind": "natural"}, "steps": [{"name": "do", "request": {"method": "POST", "path": "/do"}}]}})";

struct Desk
{
    Desk(const QByteArray &rest, const QMap<QString, Secret> &secrets, FaultyServer::Handler handler)
        : server(std::move(handler))
        , transport(clock)
    {
        const auto outcome = ManifestReader::read(
            R"({"format": 1, "id": "small", "name": "Small",)" + parameters + "," + rest + "}", {});
        if (!outcome.manifest)
            qFatal("%s", qPrintable(outcome.mistakes.join(u' ')));
        Connection connection;
        connection.baseUrl = server.url();
        connection.user = u"anna"_qs;
        connection.secrets = secrets;
        backend = std::make_unique<Backend>(outcome.manifest, connection, clock, transport);
    }
    QFuture<Result<FetchedPage>> page() { return backend->fetchPage({u"all"_qs, {}, {}, {}, false}); }
    StepResult write()
    {
        OutboxEntry entry;
        entry.id = QUuid::createUuid();
        entry.command = MarkRead{};
        return await(backend->perform(entry, {}));
    }
    [[nodiscard]] QList<QByteArray> targets() const
    {
        QList<QByteArray> list;
        for (const auto &request : server.requests())
            list.append(request.method + ' ' + request.target);
        return list;
    }

    ManualClock clock;
    FaultyServer server;
    NetworkTransport transport;
    std::unique_ptr<Backend> backend;
};

const QMap<QString, Secret> withToken{{u"token"_qs, Secret(u"1-27-abc"_qs)}};
const QMap<QString, Secret> withPassword{{u"password"_qs, Secret(u"pa ss"_qs)}};

/// A server whose session is named by `session`; a request with another cookie is sent to the front page.
FaultyServer::Handler sessions(QByteArray &session, const bool &welcome)
{
    return [&session, &welcome](const FaultyServer::Request &request, QTcpSocket &socket) {
        if (request.target == "/swap" || request.target == "/login") {
            FaultyServer::answer(socket, 200, "<html>",
                                 welcome ? "Set-Cookie: SID=" + session + "; path=/; HttpOnly\r\n"
                                         : QByteArray("Content-Type: text/html\r\n"));
        } else if (request.header("Cookie") != "SID=" + session) {
            FaultyServer::answer(socket, 302, "", "Location: /\r\n");
        } else {
            FaultyServer::answer(socket, 200, R"({"records": []})");
        }
    };
}

} // namespace

void TestAuthenticator::aTokenIsSwappedForACookieAndBothAreSent()
{
    QByteArray session = "s1";
    const bool welcome = true;
    Desk desk(sessionAuth + "," + work, withToken, sessions(session, welcome));
    QVERIFY(await(desk.page()).ok());
    QVERIFY(await(desk.page()).ok());
    QCOMPARE(desk.targets(), QList<QByteArray>({"GET /swap", "GET /api/me", "GET /api/all", "GET /api/all"}));
    QCOMPARE(desk.server.requests().last().header("Cookie"), QByteArray("SID=s1"));
    QCOMPARE(desk.server.requests().last().header("Authorization"), QByteArray("token 1-27-abc"));
    desk.backend->signOut();
    QVERIFY(await(desk.page()).ok());
    QCOMPARE(desk.targets().at(4), QByteArray("GET /swap"));
    QCOMPARE(desk.server.requests().at(4).header("Cookie"), QByteArray());
}

void TestAuthenticator::severalRequestsWaitForOneSignIn()
{
    QByteArray session = "s1";
    const bool welcome = true;
    Desk desk(sessionAuth + "," + work, withPassword, sessions(session, welcome));
    auto first = desk.page(), second = desk.page(), third = desk.page();
    QVERIFY(await(first).ok() && await(second).ok() && await(third).ok());
    QCOMPARE(desk.targets().count("POST /login"), 1);
    QCOMPARE(desk.server.requests().first().body, QByteArray("pass=pa%20ss&user=anna"));
    QCOMPARE(desk.server.requests().last().header("Authorization"), QByteArray());
}

void TestAuthenticator::aDeadSessionIsRenewedOnceAlsoForAWrite()
{
    QByteArray session = "s1";
    const bool welcome = true;
    Desk desk(sessionAuth + "," + work, withPassword, sessions(session, welcome));
    QVERIFY(await(desk.page()).ok());
    session = "s2";
    QCOMPARE(desk.write().outcome, WriteOutcome::Done);
    QCOMPARE(desk.targets().mid(3),
             QList<QByteArray>({"POST /api/do", "POST /login", "GET /api/me", "POST /api/do"}));
}

void TestAuthenticator::wrongCredentialsAreNotTriedAgainAtOnce()
{
    QByteArray session = "s1";
    bool welcome = false;
    Desk desk(sessionAuth + "," + work, withPassword, sessions(session, welcome));
    QCOMPARE(await(desk.page()).error().kind, ErrorKind::SignIn);
    const auto before = desk.server.requests().size();
    QCOMPARE(await(desk.page()).error().kind, ErrorKind::SignIn);
    QCOMPARE(desk.write().outcome, WriteOutcome::SignIn);
    QCOMPARE(desk.server.requests().size(), before);
    welcome = true;
    desk.clock.advance(std::chrono::seconds(61));
    QVERIFY(await(desk.page()).ok());
}

void TestAuthenticator::aLoginThatIsAnsweredWithItsOwnPageIsARefusal()
{
    Desk desk(sessionAuth + "," + work, withPassword, [](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, "<html>Sign in", "Content-Type: text/html\r\nSet-Cookie: SID=x\r\n");
    });
    const auto page = await(desk.page());
    QCOMPARE(page.error().kind, ErrorKind::SignIn);
    QVERIFY(!page.error().advice.isEmpty());
}

void TestAuthenticator::aTokenFromTheLoginGoesIntoAHeader()
{
    const QByteArray auth
        = R"("auth": [{"kind": "session", "login": {"method": "POST", "path": "/apikeys/_login", "body": {"kind": "json", "fields": {"password": "{secrets.password}"}}},
        "take": {"key": "/data/key"}, "headers": {"apikey": "{session.key}"}}])";
    Desk desk(auth + "," + work, withPassword, [](const FaultyServer::Request &request, QTcpSocket &socket) {
        if (request.target == "/apikeys/_login")
            FaultyServer::answer(socket, 200,
                                 request.body == R"({"password":"pa ss"})" ? R"({"data": {"key": "k1"}})" : "{}");
        else
            FaultyServer::answer(socket, request.header("apikey") == "k1" ? 200 : 401, R"({"records": []})");
    });
    QVERIFY(await(desk.page()).ok());
    QCOMPARE(desk.server.requests().first().header("apikey"), QByteArray());
}

void TestAuthenticator::twoBasesHaveTwoKeys()
{
    const QByteArray rest
        = R"("auth": [{"kind": "header", "headers": {"apikey": "{secrets.token}"}}, {"kind": "header", "base": "v1", "headers": {"apikey": "{secrets.password}"}}],
        "defaults": {"bases": {"v1": "/api", "v3": "/api/v3"}, "base": "v3"},
        "streams": [{"name": "all", "records": ["tag"], "changes": {"request": {"path": "/all"}}}],
        "commands": {"markRead": {"idempotency": {"kind": "natural"}, "steps": [{"name": "do", "request": {"method": "POST", "base": "v1", "path": "/do"}}]}})";
    Desk desk(rest, {{u"token"_qs, Secret(u"three"_qs)}, {u"password"_qs, Secret(u"one"_qs)}},
              [](const FaultyServer::Request &, QTcpSocket &socket) {
                  FaultyServer::answer(socket, 200, R"({"records": []})");
              });
    QVERIFY(await(desk.page()).ok());
    QCOMPARE(desk.server.requests().last().header("apikey"), QByteArray("three"));
    QCOMPARE(desk.write().outcome, WriteOutcome::Done);
    QCOMPARE(desk.server.requests().last().target, QByteArray("/api/do"));
    QCOMPARE(desk.server.requests().last().header("apikey"), QByteArray("one"));
}

void TestAuthenticator::basicAndBearerAreWritten()
{
    const auto header = [](const QByteArray &auth) {
        Desk desk(auth + "," + work, {{u"token"_qs, Secret(u"t"_qs)}, {u"password"_qs, Secret(u"ž"_qs)}},
                  [](const FaultyServer::Request &, QTcpSocket &socket) {
                      FaultyServer::answer(socket, 200, R"({"records": []})");
                  });
        (void)await(desk.page());
        return desk.server.requests().last().header("Authorization");
    };
    QCOMPARE(
        header(R"("auth": [{"kind": "basic", "user": "{parameters.user}/token", "password": "{secrets.password}"}])"),
        "Basic " + QByteArray("anna/token:ž").toBase64());
    QCOMPARE(header(R"("auth": [{"kind": "bearer", "token": "{secrets.token}"}])"), QByteArray("Bearer t"));
    QCOMPARE(header(R"("auth": [{"kind": "none"}])"), QByteArray());
}

void TestAuthenticator::credentialsDoNotLeaveTheOwnOrigin()
{
    // Listed hosts are asked over TLS only, so what would be put on the request is looked at before the wire.
    class Looking : public HttpTransport
    {
    public:
        Future<HttpResponse> send(HttpRequest request) override
        {
            requests.append(request);
            QPromise<HttpResponse> promise;
            promise.start();
            promise.addResult(HttpResponse{});
            promise.finish();
            return promise.future();
        }
        std::unique_ptr<HttpStream> open(HttpRequest, std::function<void(const QByteArray &)>,
                                         std::function<void(const HttpResponse &)>) override
        {
            return nullptr;
        }
        QList<HttpRequest> requests;
    };
    const auto asked = [](const QByteArray &auth) {
        const auto outcome = ManifestReader::read(
            R"({"format": 1, "id": "small", "name": "Small", "hosts": ["files.test", "other.test"], "streams": [], "commands": {},)"
                + parameters
                + R"(, "attachment": {"request": {"url": "{location}"}}, "auth": [{"kind": "bearer", "token": "{secrets.token}")"
                + auth + "}]}",
            {});
        Connection connection;
        connection.baseUrl = QUrl(u"https://desk.test"_qs);
        connection.secrets = withToken;
        ManualClock clock;
        Looking transport;
        Backend backend(outcome.manifest, connection, clock, transport);
        QList<bool> withCredentials;
        for (const char16_t *location : {u"https://desk.test/1", u"https://files.test/1", u"https://other.test/1"}) {
            (void)await(backend.attachment({}, {}, {}, QString::fromUtf16(location), 100));
            const HttpHeaders headers = transport.requests.last().headers;
            withCredentials.append(std::any_of(headers.begin(), headers.end(), [](const auto &header) {
                return header.second.contains("1-27-abc");
            }));
        }
        return withCredentials;
    };
    QCOMPARE(asked(""), QList<bool>({true, false, false}));
    QCOMPARE(asked(R"(, "hosts": ["files.test"])"), QList<bool>({true, true, false}));
}

void TestAuthenticator::aMinutesBudgetIsKept()
{
    ManualClock clock;
    RateBudget budget(5, 3, clock);
    QObject context;
    QStringList went;
    for (int i = 0; i < 5; ++i)
        budget.acquire(RateBudget::Urgency::Read, &context, [&] {
            went.append(u"read"_qs);
            budget.release();
        });
    QCOMPARE(went.size(), 3);
    budget.acquire(RateBudget::Urgency::Write, &context, [&] {
        went.append(u"write"_qs);
        budget.release();
    });
    clock.advance(std::chrono::seconds(59));
    QCOMPARE(went.size(), 3);
    clock.advance(std::chrono::seconds(1));
    QVERIFY(turnUntil([&] { return went.size() == 6; }));
    QCOMPARE(went.at(3), u"write"_qs);
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestAuthenticator)
#include "TestAuthenticator.moc"
