#include "core/backend/Backend.h"
#include "core/backend/ManifestReader.h"
#include "core/backend/NetworkTransport.h"
#include "tests/backend/FaultyServer.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

namespace saskare {

class TestBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStreamIsReadPageByPageAndThenOnlyWhatIsNew();
    void aListByNumberGoesOnWhilePagesAreFull();
    void aListByLinkFollowsTheHeaderWithinTheOrigin();
    void aCursorInAHeaderIsGivenBack();
    void newestFirstStopsAtWhatIsKnown();
    void sinceIsTheServersTimeInTheManifestsForm();
    void aTimeWithoutAZoneIsAClocksTimeAtTheHelpDesk();
    void whatIsNotForEverybodyReachesTheMapping();
    void whatPreparingGaveServesAllPartsForAWhile();
    void preparingMayGiveTheFirstCursor();
    void aMappedFeedWalksByItsOwnCursorAndAsksForPartitions();
    void aListThatNeverEndsIsStopped();
    void aBadAnswerIsAnErrorAndTheCursorStays_data();
    void aBadAnswerIsAnErrorAndTheCursorStays();
    void neverMoreAtATimeThanTheBudget();
    void afterTooManyRequestsItPauses();
    void aCommandOfSeveralStepsGoesOnWhereItWas();
    void aWriteEndsAsTheAnswerSays_data();
    void aWriteEndsAsTheAnswerSays();
    void aChangeThatWasNotMadeIsFoundByReadingBack();
    void aLookupCountsWhatTheHistoryShows();
    void aBodyThatCannotBeMadeIsRefusedAndNotTakenForALostConnection();
    void aViewIsPutTogetherFromItsReads();
    void anAttachmentComesAsBytesOrAsBase64();
    void aRedirectWithinTheOriginIsFollowedForReadsOnly();
    void aCheckTellsHowFarItCame();
    void liveHintsNameStreamsAndComeBackAfterALoss();
    void aRefusedLiveChannelWaitsForAPageThatSucceeds();
    void aBackendThatGoesLeavesNothingWaiting();
};

namespace {

const QByteArray mapping = R"jq(
def items: {records: [.body.items[]? | {type: "conversation", id, subject: .title, updatedAt: .at}]};
def newest: {last: .body.newest};
def feed:
  (.cursor.last // .prepare.last) as $from
  | {records: [], partitions: [.body.changed[]? | {stream: "one", partition: (.ticket | tostring), parameters: {query: "id=\(.ticket)"
}
}],
     cursor:
{
last:
    (.body.upTo // $from)}, more: (.body.upTo != null and .body.upTo < .body.top)};
def refused: {records: [], more: false, cursor: {status: .status, says: .body.error}};
def names: {names: .body};
def named: .prepare.names as $names | {records: [{type: "conversation", id: .partition.id, tags: [.body.tags[] | $names[.]]}]};
def start: {cursor: {address: "/feed?from=\(.headers.date | strptime("%a, %d %b %Y %H:%M:%S GMT") | mktime)"}};
def next_address: {records: [], cursor: {address: .body.next}, more: .body.more};
def one: {records: [{type: "conversation", id: .partition.id, subject: .body.title}]};
def reply_body: {text: .command.text, mark: .command.id, files: .steps.upload};
def location_id: {id: (.headers.location | split("/") | last)};
def broken_body: error("no such field");
def compare: {ok: (.body.owner == .command.agent), message: "owner is \(.body.owner)"};
def count: .command.id as $mark | [.body.items[] | select(.mark == $mark)] | {hits: length, id: .[0].id, evidence: {first: .[0]}};
def problem: if .body.error == "gone" then {message: "it is gone", outcome: "rejected"} else .body.error end;
)jq";

struct Desk
{
    explicit Desk(const QByteArray &rest, FaultyServer::Handler handler, const QString &base = {})
        : server(std::move(handler))
        , transport(clock)
    {
        const QByteArray json = R"({"format": 1, "id": "small", "name": "Small", "mapping": "mapping.jq",
            "parameters": [{"name": "baseUrl", "kind": "url", "label": {"en": "Address"}}, {"name": "token", "kind": "secret", "label": {"en": "Token"}},
                           {"name": "zone", "kind": "text", "label": {"en": "Zone"}, "default": "Europe/Riga"}],
            "auth": [{"kind": "bearer", "token": "{secrets.token}"}],)"
            + rest + "}";
        const auto outcome = ManifestReader::read(json, mapping);
        if (!outcome.manifest)
            qFatal("%s", qPrintable(outcome.mistakes.join(u' ')));
        Connection connection;
        connection.baseUrl = server.url(base);
        connection.secrets.insert(u"token"_qs, Secret(u"t0ken"_qs));
        backend = std::make_unique<Backend>(outcome.manifest, connection, clock, transport);
    }
    Result<FetchedPage> page(const QString &stream, const QByteArray &cursor = {}, bool bootstrapped = false)
    {
        return await(backend->fetchPage({stream, {}, {}, cursor, bootstrapped}));
    }
    StepResult perform(const Command &command, int step = 0, const QJsonObject &results = {},
                       const QHash<QByteArray, QByteArray> &files = {})
    {
        return await(backend->perform(entry(command, step, results), files));
    }
    static OutboxEntry entry(const Command &command, int step = 0, const QJsonObject &results = {})
    {
        OutboxEntry entry;
        entry.id = QUuid(u"6f1b13c0-0000-4000-8000-000000000001"_qs);
        entry.remoteConversation = u"7"_qs;
        entry.command = command;
        entry.step = step;
        entry.stepResults = results;
        return entry;
    }
    [[nodiscard]] QByteArray lastTarget() const { return server.requests().last().target; }

    ManualClock clock;
    FaultyServer server;
    NetworkTransport transport;
    std::unique_ptr<Backend> backend;
};

QByteArray stream(const QByteArray &rest)
{
    return R"("commands": {}, "streams": [{"name": "all", "records": ["conversation"], )" + rest + "}]";
}

QByteArray item(int id, const QByteArray &at = "2025-11-22T08:00:00Z")
{
    return R"({"type": "conversation", "id": ")" + QByteArray::number(id) + R"(", "subject": "s", "updatedAt": ")"
        + at + R"(", "title": "t", "at": ")" + at + "\"}";
}

QString queryOf(const FaultyServer::Request &request, const QString &name)
{
    return QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

void TestBackend::aStreamIsReadPageByPageAndThenOnlyWhatIsNew()
{
    Desk desk(
        stream(
            R"("cursor": {"kind": "opaque"}, "bootstrap": {"request": {"path": "/all", "query": {"after": "{cursor}"}}},
                        "changes": {"request": {"path": "/changes", "query": {"after": "{cursor}"}}})"),
        [](const FaultyServer::Request &request, QTcpSocket &socket) {
            const QString after = queryOf(request, u"after"_qs);
            if (after.isEmpty())
                FaultyServer::answer(
                    socket, 200, R"({"records": [)" + item(1) + R"(], "cursor": "p2", "more": true, "total": 2})");
            else
                FaultyServer::answer(socket, 200,
                                     R"({"records": [)" + item(2) + R"(], "cursor": ")" + after.toLatin1()
                                         + R"(x", "more": false})");
        });
    const auto first = desk.page(u"all"_qs);
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().text()));
    QCOMPARE(desk.lastTarget(), QByteArray("/all"));
    QCOMPARE(desk.server.requests().last().header("Authorization"), QByteArray("Bearer t0ken"));
    QCOMPARE(first->records.conversations.size(), 1U);
    QVERIFY(first->more && !first->bootstrapped);
    QCOMPARE(first->total, 2);
    const auto second = desk.page(u"all"_qs, first->cursor);
    QCOMPARE(desk.lastTarget(), QByteArray("/all?after=p2"));
    QVERIFY(!second->more && second->bootstrapped);
    const auto third = desk.page(u"all"_qs, second->cursor, true);
    QCOMPARE(desk.lastTarget(), QByteArray("/changes?after=p2x"));
    QVERIFY(third->bootstrapped);
}

void TestBackend::aListByNumberGoesOnWhilePagesAreFull()
{
    Desk desk(
        stream(
            R"("changes": {"request": {"path": "/all", "query": {"page": "{page.number}", "per": "{page.size}"}}}, "page": {"kind": "number", "size": 2})"),
        [](const FaultyServer::Request &request, QTcpSocket &socket) {
            const bool full = queryOf(request, u"page"_qs) == QLatin1String("1");
            FaultyServer::answer(socket, 200,
                                 R"({"records": [)" + item(1) + (full ? "," + item(2) : QByteArray()) + "]}");
        });
    const auto first = desk.page(u"all"_qs);
    QCOMPARE(desk.lastTarget(), QByteArray("/all?page=1&per=2"));
    QVERIFY(first->more);
    const auto second = desk.page(u"all"_qs, first->cursor);
    QCOMPARE(desk.lastTarget(), QByteArray("/all?page=2&per=2"));
    QVERIFY(!second->more && second->bootstrapped);
    (void)desk.page(u"all"_qs, second->cursor, true);
    QCOMPARE(desk.lastTarget(), QByteArray("/all?page=1&per=2"));
}

void TestBackend::aListByLinkFollowsTheHeaderWithinTheOrigin()
{
    Desk desk(stream(R"("changes": {"request": {"path": "/all", "query": {"per": "2"}}}, "page": {"kind": "link"})"),
              [](const FaultyServer::Request &request, QTcpSocket &socket) {
                  const QByteArray link = request.target.contains("p=2")
                      ? "<https://evil.test/x>; rel=\"next\""
                      : "</all?p=1>; rel=\"prev\", </all?p=2&f={x}>; rel=\"next\"";
                  FaultyServer::answer(socket, 200, R"({"records": []})",
                                       "Content-Type: application/json\r\nLink: " + link + "\r\n");
              });
    const auto first = desk.page(u"all"_qs);
    QVERIFY(first->more);
    const auto second = desk.page(u"all"_qs, first->cursor);
    QVERIFY2(desk.lastTarget().startsWith("/all?p=2&f="), desk.lastTarget().constData());
    const auto third = desk.page(u"all"_qs, second->cursor);
    QVERIFY(!third.ok());
    QCOMPARE(third.error().kind, ErrorKind::Forbidden);
}

void TestBackend::aCursorInAHeaderIsGivenBack()
{
    Desk desk(
        stream(
            R"("changes": {"request": {"path": "/all", "query": {"_cursor": "{page.cursor}"}}}, "page": {"kind": "cursor", "header": "next_page_cursor"})"),
        [](const FaultyServer::Request &request, QTcpSocket &socket) {
            FaultyServer::answer(socket, 200, R"({"records": []})",
                                 queryOf(request, u"_cursor"_qs).isEmpty() ? "next_page_cursor: a+b\r\n" : "");
        });
    const auto first = desk.page(u"all"_qs);
    QVERIFY(first->more);
    const auto second = desk.page(u"all"_qs, first->cursor);
    QCOMPARE(desk.lastTarget(), QByteArray("/all?_cursor=a%2Bb"));
    QVERIFY(!second->more);
}

void TestBackend::newestFirstStopsAtWhatIsKnown()
{
    QByteArray newest = "2025-11-22T07:00:00Z";
    Desk desk(
        stream(
            R"("changes": {"request": {"path": "/all", "query": {"page": "{page.number}"}}}, "page": {"kind": "number", "size": 1},
                        "cursor": {"kind": "newestFirst", "overlap": 60})"),
        [&](const FaultyServer::Request &request, QTcpSocket &socket) {
            const int number = queryOf(request, u"page"_qs).toInt();
            const QByteArray at = number == 1 ? newest : "2025-11-22T06:00:00Z";
            FaultyServer::answer(socket, 200,
                                 number > 3 ? QByteArray(R"({"records": []})")
                                            : R"({"records": [)" + item(number, at) + "]}",
                                 "Date: Sat, 22 Nov 2025 08:00:00 GMT\r\n");
        });
    QByteArray cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = desk.page(u"all"_qs, cursor);
        QVERIFY(page.ok());
        cursor = page->cursor;
        more = page->more;
    }
    QCOMPARE(pages, 4); // the first load reads all
    const auto quiet = desk.page(u"all"_qs, cursor, true);
    QVERIFY(!quiet->more);
    newest = "2025-11-22T08:00:30Z";
    const auto news = desk.page(u"all"_qs, quiet->cursor, true);
    QVERIFY(news->more);
    QVERIFY(!desk.page(u"all"_qs, news->cursor, true)->more);
}

void TestBackend::sinceIsTheServersTimeInTheManifestsForm()
{
    Desk desk(
        stream(
            R"("changes": {"request": {"path": "/all", "query": {"since": "{cursor.since}", "age": "{cursor.age}"}}},
                        "cursor": {"kind": "since", "overlap": 60, "format": "yyyy-MM-dd HH:mm:ss", "zone": "{parameters.zone}"})"),
        [](const FaultyServer::Request &, QTcpSocket &socket) {
            FaultyServer::answer(socket, 200, R"({"records": []})", "Date: Sat, 22 Nov 2025 10:00:00 GMT\r\n");
        });
    const auto first = desk.page(u"all"_qs);
    QCOMPARE(desk.lastTarget(), QByteArray("/all"));
    desk.clock.advance(std::chrono::seconds(30));
    (void)desk.page(u"all"_qs, first->cursor, true);
    QCOMPARE(queryOf(desk.server.requests().last(), u"since"_qs), u"2025-11-22 11:59:00"_qs);
    QCOMPARE(queryOf(desk.server.requests().last(), u"age"_qs), u"90"_qs);
}

void TestBackend::aTimeWithoutAZoneIsAClocksTimeAtTheHelpDesk()
{
    Desk desk(
        R"("defaults": {"zone": "{parameters.zone}"},
           "commands": {"postpone": {"steps": [{"name": "set", "request": {"method": "PUT", "path": "/postpone",
               "body": {"kind": "json", "fields": {"at": "{command.untilLocal}"}}}}], "idempotency": {"kind": "natural"}}},
           "streams": [{"name": "all", "records": ["conversation"],
               "changes": {"request": {"path": "/all", "query": {"since": "{cursor.since}"}}},
               "cursor": {"kind": "since", "format": "yyyy-MM-dd HH:mm:ss"}}])",
        [](const FaultyServer::Request &request, QTcpSocket &socket) {
            FaultyServer::answer(socket, 200,
                                 request.target == "/postpone" ? QByteArray("{}")
                                                               : R"({"records": [)" + item(1, "2025-11-22 12:00:00")
                                         + ',' + item(2, "2025-07-01 12:00:00") + "]}",
                                 "Date: Sat, 22 Nov 2025 10:00:00 GMT\r\n");
        });
    const auto page = desk.page(u"all"_qs);
    QVERIFY2(page.ok() && page->setAside.isEmpty(), "its own zone is known");
    const auto hour = [&](size_t i) {
        return QDateTime::fromMSecsSinceEpoch(*page->records.conversations.at(i).updatedAt, Qt::UTC).time().hour();
    };
    QCOMPARE(hour(0), 10);
    QCOMPARE(hour(1), 9); // summer
    (void)desk.page(u"all"_qs, page->cursor, true);
    QCOMPARE(queryOf(desk.server.requests().last(), u"since"_qs), u"2025-11-22 12:00:00"_qs);
    const qint64 until = QDateTime(QDate(2025, 11, 24), QTime(7, 30), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(desk.perform(Postpone{until}).outcome, WriteOutcome::Done);
    QCOMPARE(desk.server.requests().last().body, QByteArray(R"({"at":"2025-11-24T09:30:00"})"));
}

void TestBackend::whatIsNotForEverybodyReachesTheMapping()
{
    Desk desk(stream(R"("cursor": {"kind": "opaque"}, "entry": "refused",
                        "changes": {"request": {"path": "/all", "accept": [403]}})"),
              [](const FaultyServer::Request &, QTcpSocket &socket) {
                  FaultyServer::answer(socket, 403, R"({"error": "for administrators"})");
              });
    const auto page = desk.page(u"all"_qs);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().text()));
    const QJsonObject kept = QJsonDocument::fromJson(page->cursor)[u"cursor"].toObject();
    QCOMPARE(kept, QJsonObject({{u"status"_qs, 403}, {u"says"_qs, u"for administrators"_qs}}));
}

void TestBackend::whatPreparingGaveServesAllPartsForAWhile()
{
    Desk desk(
        R"("commands": {}, "streams": [{"name": "one", "records": ["conversation"], "partitioned": "asked", "entry": "named",
                  "prepare": {"request": {"path": "/names"}, "entry": "names", "keep": 60},
                  "changes": {"request": {"path": "/tickets/{partition.id}"}}}])",
        [](const FaultyServer::Request &request, QTcpSocket &socket) {
            FaultyServer::answer(socket, 200,
                                 request.target == "/names" ? R"({"a1": "urgent"})" : R"({"tags": ["a1"]})");
        });
    const auto part = [&](const QString &id) {
        return await(desk.backend->fetchPage({u"one"_qs, id, {}, {}, false}));
    };
    QCOMPARE(*part(u"4"_qs)->records.conversations.front().tags, QStringList{u"urgent"_qs});
    QCOMPARE(desk.server.requests().size(), 2);
    QCOMPARE(*part(u"5"_qs)->records.conversations.front().tags, QStringList{u"urgent"_qs});
    QCOMPARE(desk.server.requests().size(), 3);
    desk.clock.advance(std::chrono::seconds(61));
    QVERIFY(part(u"6"_qs).ok());
    QCOMPARE(desk.server.requests().size(), 5);
}

void TestBackend::preparingMayGiveTheFirstCursor()
{
    Desk desk(stream(R"("cursor": {"kind": "opaque"}, "entry": "next_address",
                        "bootstrap": {"request": {"url": "{cursor.address}"}, "prepare": {"request": {"path": "/now"}, "entry": "start"}},
                        "changes": {"request": {"url": "{cursor.address}"}})"),
              [](const FaultyServer::Request &request, QTcpSocket &socket) {
                  const bool first = request.target.startsWith("/feed?from");
                  FaultyServer::answer(socket, 200,
                                       first ? R"({"next": "/feed?after=x", "more": true})"
                                             : R"({"next": "/feed?after=y", "more": false})",
                                       "Date: Sat, 22 Nov 2025 10:00:00 GMT\r\n");
              });
    const auto first = desk.page(u"all"_qs);
    QVERIFY2(first.ok(), first ? "" : qPrintable(first.error().text()));
    QCOMPARE(desk.lastTarget(), QByteArray("/feed?from=1763805600"));
    QVERIFY(first->more);
    const auto second = desk.page(u"all"_qs, first->cursor);
    QCOMPARE(desk.lastTarget(), QByteArray("/feed?after=x"));
    (void)desk.page(u"all"_qs, second->cursor, true);
    QCOMPARE(desk.lastTarget(), QByteArray("/feed?after=y"));
}

void TestBackend::aMappedFeedWalksByItsOwnCursorAndAsksForPartitions()
{
    Desk desk(R"("commands": {}, "streams": [
        {"name": "feed", "records": ["conversation"], "cursor": {"kind": "opaque"},
         "bootstrap": {"request": {"path": "/all", "query": {"page": "{page.number}"}}, "page": {"kind": "number", "size": 2}, "entry": "feed"},
         "changes": {"request": {"path": "/feed", "query": {"q": "id > {cursor.last}"}}, "entry": "feed"},
         "prepare": {"request": {"path": "/newest"}, "entry": "newest"}},
        {"name": "one", "records": ["conversation"], "partitioned": "asked", "entry": "one",
         "changes": {"request": {"path": "/tickets/{partition.id}", "query": {"query": "{partition.query}"}}}}])",
              [](const FaultyServer::Request &request, QTcpSocket &socket) {
                  if (request.target == "/newest")
                      FaultyServer::answer(socket, 200, R"({"newest": 9007199254740993})");
                  else if (request.target.startsWith("/all"))
                      FaultyServer::answer(socket, 200, R"({"items": []})");
                  else if (request.target.startsWith("/feed"))
                      FaultyServer::answer(socket, 200, R"({"changed": [{"ticket": 4}], "upTo": 12, "top": 20})");
                  else
                      FaultyServer::answer(socket, 200, R"({"title": "Labdien"})");
              });
    const auto loaded = desk.page(u"feed"_qs);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().text()));
    QVERIFY(loaded->bootstrapped && !loaded->more);
    QCOMPARE(desk.server.requests().size(), 2);
    const auto news = desk.page(u"feed"_qs, loaded->cursor, true);
    QCOMPARE(queryOf(desk.server.requests().last(), u"q"_qs), u"id > 9007199254740993"_qs);
    QVERIFY(news->more);
    QCOMPARE(news->partitions.size(), 1);
    QCOMPARE(news->partitions.first().stream, u"one"_qs);
    const PartitionHint hint = news->partitions.first();
    const auto part = await(desk.backend->fetchPage({hint.stream, hint.partition, hint.parameters, {}, false}));
    QCOMPARE(desk.lastTarget(), QByteArray("/tickets/4?query=id%3D4"));
    QCOMPARE(*part->records.conversations.front().subject, u"Labdien"_qs);
}

void TestBackend::aListThatNeverEndsIsStopped()
{
    Desk desk(
        stream(
            R"("cursor": {"kind": "opaque"}, "changes": {"request": {"path": "/all", "query": {"after": "{cursor}"}}})"),
        [](const FaultyServer::Request &, QTcpSocket &socket) {
            FaultyServer::answer(socket, 200, R"({"records": [], "cursor": "same", "more": true})");
        });
    const auto first = desk.page(u"all"_qs);
    QVERIFY(first->more);
    const auto second = desk.page(u"all"_qs, first->cursor);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, ErrorKind::ServerTrouble);
}

void TestBackend::aBadAnswerIsAnErrorAndTheCursorStays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("cut JSON") << 200 << QByteArray(R"({"records": [{"type": "conv)") << ErrorKind::ServerTrouble;
    QTest::newRow("a web page") << 200 << QByteArray("<html>Sign in") << ErrorKind::ServerTrouble;
    QTest::newRow("not a page") << 200 << QByteArray("[1, 2]") << ErrorKind::ServerTrouble;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::ServerTrouble;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << ErrorKind::Forbidden;
    QTest::newRow("unknown") << 404 << QByteArray("{}") << ErrorKind::NotFound;
    QTest::newRow("credentials") << 401 << QByteArray("{}") << ErrorKind::SignIn;
    QTest::newRow("trouble") << 500 << QByteArray() << ErrorKind::ServerTrouble;
}

void TestBackend::aBadAnswerIsAnErrorAndTheCursorStays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    Desk desk(stream(R"("changes": {"request": {"path": "/all"}})"),
              [&](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, status, body); });
    const auto page = desk.page(u"all"_qs);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, kind);
    QVERIFY(!page.error().happened.isEmpty());
}

void TestBackend::neverMoreAtATimeThanTheBudget()
{
    int running = 0, most = 0;
    QList<QTcpSocket *> waiting;
    Desk desk(stream(R"("changes": {"request": {"path": "/all"}})") + R"(, "defaults": {"budget": {"parallel": 3}})",
              [&](const FaultyServer::Request &, QTcpSocket &socket) {
                  most = std::max(most, ++running);
                  waiting.append(&socket);
              });
    QList<QFuture<Result<FetchedPage>>> pages;
    for (int i = 0; i < 10; ++i)
        pages.append(desk.backend->fetchPage({u"all"_qs, {}, {}, {}, false}));
    for (int answered = 0; answered < 10; ++answered) {
        QVERIFY(turnUntil([&] { return !waiting.isEmpty(); }));
        if (answered == 0)
            (void)turnUntil([&] { return running > 3; }, 100);
        --running;
        FaultyServer::answer(*waiting.takeFirst(), 200, R"({"records": []})");
    }
    for (const auto &page : std::as_const(pages))
        QVERIFY(await(page).ok());
    QCOMPARE(most, 3);
}

void TestBackend::afterTooManyRequestsItPauses()
{
    int count = 0;
    Desk desk(stream(R"("changes": {"request": {"path": "/all"}})"),
              [&](const FaultyServer::Request &, QTcpSocket &socket) {
                  if (++count == 1)
                      FaultyServer::answer(socket, 429, "{}", "Retry-After: 20\r\n");
                  else
                      FaultyServer::answer(socket, 200, R"({"records": []})");
              });
    const auto first = desk.page(u"all"_qs);
    QCOMPARE(first.error().kind, ErrorKind::RateLimited);
    const auto second = desk.backend->fetchPage({u"all"_qs, {}, {}, {}, false});
    QVERIFY(!turnUntil([&] { return second.isFinished(); }, 100));
    QCOMPARE(count, 1);
    desk.clock.advance(std::chrono::seconds(20));
    QVERIFY(await(second).ok());
}

void TestBackend::aCommandOfSeveralStepsGoesOnWhereItWas()
{
    Desk desk(
        R"("streams": [], "commands": {"reply": {"idempotency": {"kind": "header", "header": "X-Once"}, "steps": [
        {"name": "upload", "forEach": "attachments", "expects": "id",
         "request": {"method": "POST", "path": "/uploads", "headers": {"X-Name": "{file.encodedName}"}, "body": {"kind": "file"}}},
        {"name": "send", "request": {"method": "POST", "path": "/tickets/{conversation}/reply", "body": {"kind": "json", "entry": "reply_body"}}, "result": "location_id"}]}})",
        [](const FaultyServer::Request &request, QTcpSocket &socket) {
            if (request.target == "/uploads")
                FaultyServer::answer(socket, 201, R"({"id": "u-)" + request.body + R"(", "more": {"left": "out"}})");
            else
                FaultyServer::answer(socket, 201, R"(["Correspondence added"])", "Location: /transaction/267\r\n");
        });
    SendReply reply{
        u"Sveiki"_qs, {}, {{u"ž.txt"_qs, u"text/plain"_qs, "a", 1}, {u"b.txt"_qs, u"text/plain"_qs, "b", 1}}};
    const QHash<QByteArray, QByteArray> files{{"a", "A"}, {"b", "B"}};
    QJsonObject results;
    QSet<QByteArray> keys;
    for (int step = 0; step < 3; ++step) {
        const StepResult done = desk.perform(reply, step, results, files);
        QCOMPARE(done.outcome, WriteOutcome::Done);
        QCOMPARE(done.last, step == 2);
        results.insert(done.step, done.result);
        keys.insert(desk.server.requests().last().header("X-Once"));
        if (step == 2)
            QCOMPARE(done.serverId, u"267"_qs);
    }
    QCOMPARE(keys.size(), 3);
    QCOMPARE(desk.server.requests().first().header("X-Name"), QByteArray("%C5%BE.txt"));
    QCOMPARE(desk.server.requests().last().header("X-Once"), QByteArray("6f1b13c0-0000-4000-8000-000000000001"));
    QCOMPARE(
        QJsonDocument::fromJson(desk.server.requests().last().body).object(),
        QJsonDocument::fromJson(
            R"({"text": "Sveiki", "mark": "6f1b13c0-0000-4000-8000-000000000001", "files": [{"id": "u-A"}, {"id": "u-B"}]})")
            .object());
    QCOMPARE(desk.perform(reply, 3, results, files).serverId,
             u"267"_qs); // after a crash between the last step and its commit
    QCOMPARE(desk.server.requests().size(), 3);
    QCOMPARE(desk.perform(reply, 0, {}, {}).outcome, WriteOutcome::Rejected); // the bytes are gone
}

void TestBackend::aWriteEndsAsTheAnswerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<WriteOutcome>("outcome");
    QTest::newRow("done") << 201 << QByteArray(R"({"id": 5})") << QByteArray() << WriteOutcome::Done;
    QTest::newRow("yes, without the id") << 201 << QByteArray("{}") << QByteArray() << WriteOutcome::Uncertain;
    QTest::newRow("yes, empty") << 200 << QByteArray() << QByteArray() << WriteOutcome::Uncertain;
    QTest::newRow("yes, cut off") << 200 << QByteArray(R"({"id": 5)") << QByteArray() << WriteOutcome::Uncertain;
    QTest::newRow("yes, from a sign-in page")
        << 200 << QByteArray("<html>") << QByteArray("Content-Type: text/html\r\n") << WriteOutcome::Uncertain;
    QTest::newRow("redirect") << 302 << QByteArray() << QByteArray("Location: /login\r\n") << WriteOutcome::Uncertain;
    QTest::newRow("later") << 503 << QByteArray() << QByteArray("Retry-After: 3\r\n") << WriteOutcome::RetryLater;
    QTest::newRow("conflict") << 412 << QByteArray("{}") << QByteArray() << WriteOutcome::Conflict;
    QTest::newRow("the entry knows better")
        << 500 << QByteArray(R"({"error": "gone"})") << QByteArray() << WriteOutcome::Rejected;
    QTest::newRow("the entry only has words")
        << 500 << QByteArray(R"({"error": "ouch"})") << QByteArray() << WriteOutcome::Uncertain;
}

void TestBackend::aWriteEndsAsTheAnswerSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(WriteOutcome, outcome);
    Desk desk(
        R"("streams": [], "errors": {"entry": "problem"}, "commands": {"reply": {"idempotency": {"kind": "none"}, "steps": [
        {"name": "send", "request": {"method": "POST", "path": "/reply", "body": {"kind": "form", "fields": {"message": "{command.text}"}}}}]}})",
        [&](const FaultyServer::Request &, QTcpSocket &socket) {
            FaultyServer::answer(socket, status, body, headers);
        });
    const StepResult result = desk.perform(SendReply{u"Labdien ā"_qs, {}, {}});
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(desk.server.requests().size(), 1);
    QCOMPARE(desk.server.requests().first().body, QByteArray("message=Labdien%20%C4%81"));
    QVERIFY(result.firstByteAt > 0);
    QCOMPARE(result.error.happened.isEmpty(), outcome == WriteOutcome::Done);
    if (body.contains("ouch"))
        QVERIFY2(result.error.happened.contains(u"ouch"_qs), qPrintable(result.error.happened));
    if (outcome == WriteOutcome::RetryLater)
        QCOMPARE(result.retryAfterMs, 3000);
}

void TestBackend::aChangeThatWasNotMadeIsFoundByReadingBack()
{
    QByteArray owner = "nobody";
    Desk desk(R"("streams": [], "commands": {"assign": {"idempotency": {"kind": "natural"},
        "steps": [{"name": "set", "request": {"method": "PUT", "path": "/tickets/{conversation}", "body": {"kind": "json", "fields": {"owner": "{command.agent}"}}}}],
        "verify": {"request": {"path": "/tickets/{conversation}"}, "entry": "compare"}}})",
              [&](const FaultyServer::Request &request, QTcpSocket &socket) {
                  FaultyServer::answer(socket, 200,
                                       request.method == "PUT" ? QByteArray(R"(["Permission denied"])")
                                                               : R"({"owner": ")" + owner + "\"}");
              });
    const StepResult refused = desk.perform(Assign{u"anna"_qs});
    QCOMPARE(refused.outcome, WriteOutcome::Rejected);
    QVERIFY2(refused.error.happened.contains(u"owner is nobody"_qs), qPrintable(refused.error.happened));
    owner = "anna";
    QCOMPARE(desk.perform(Assign{u"anna"_qs}).outcome, WriteOutcome::Done);
}

void TestBackend::aLookupCountsWhatTheHistoryShows()
{
    QByteArray items = "[]";
    int status = 200;
    Desk desk(R"("streams": [], "commands": {"reply": {"idempotency": {"kind": "marker"},
        "steps": [{"name": "send", "request": {"method": "POST", "path": "/reply"}}],
        "lookup": {"request": {"path": "/history", "query": {"q": "CF.{{Id}} = '{command.id}'"}}, "entry": "count", "complete": true, "settle": 9}},
        "note": {"idempotency": {"kind": "marker"}, "steps": [{"name": "send", "request": {"method": "POST", "path": "/note"}}],
        "lookup": {"request": {"path": "/note/{command.id}"}, "complete": true, "missing": true}},
        "markRead": {"idempotency": {"kind": "natural"}, "steps": [{"name": "send", "request": {"method": "POST", "path": "/read"}}]}})",
              [&](const FaultyServer::Request &, QTcpSocket &socket) {
                  FaultyServer::answer(socket, status, R"({"items": )" + items + "}");
              });
    QCOMPARE(desk.backend->manifest().commandRules.value(u"reply"_qs).settle, std::chrono::seconds(9));
    const auto none = await(desk.backend->readBack(Desk::entry(SendReply{})));
    QVERIFY2(none.ok(), none ? "" : qPrintable(none.error().text()));
    QVERIFY(none->supported && none->complete);
    QCOMPARE(none->hits, 0);
    QCOMPARE(queryOf(desk.server.requests().last(), u"q"_qs), u"CF.{Id} = '6f1b13c0-0000-4000-8000-000000000001'"_qs);
    items = R"([{"id": "t1", "mark": "6f1b13c0-0000-4000-8000-000000000001"}, {"id": "t2", "mark": "other"}])";
    const auto once = await(desk.backend->readBack(Desk::entry(SendReply{})));
    QCOMPARE(once->hits, 1);
    QCOMPARE(once->serverId, u"t1"_qs);
    status = 404;
    QVERIFY2(!await(desk.backend->readBack(Desk::entry(SendReply{}))).ok(), "a lost address proves nothing");
    QCOMPARE(await(desk.backend->readBack(Desk::entry(AddNote{})))->hits, 0);
    status = 500;
    QVERIFY(!await(desk.backend->readBack(Desk::entry(SendReply{}))).ok());
    QVERIFY(!await(desk.backend->readBack(Desk::entry(MarkRead{})))->supported);
}

void TestBackend::aBodyThatCannotBeMadeIsRefusedAndNotTakenForALostConnection()
{
    Desk desk(R"("streams": [], "commands": {"reply": {"idempotency": {"kind": "none"},
        "steps": [{"name": "send", "request": {"method": "POST", "path": "/reply", "body": {"kind": "json", "entry": "broken_body"}}}]}})",
              [](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 200, "{}"); });
    const StepResult result = desk.perform(SendReply{});
    QCOMPARE(result.outcome, WriteOutcome::Rejected);
    QVERIFY(!result.error.happened.isEmpty());
    QVERIFY(desk.server.requests().isEmpty());
}

void TestBackend::aViewIsPutTogetherFromItsReads()
{
    Desk desk(
        R"("streams": [], "commands": {}, "view": [{"request": {"path": "/tickets/{conversation}"}}, {"request": {"path": "/tickets/{conversation}/messages"}}])",
        [](const FaultyServer::Request &request, QTcpSocket &socket) {
            FaultyServer::answer(
                socket, 200,
                request.target.endsWith("messages")
                    ? R"({"records": [{"type": "message", "id": "m2", "direction": "inbound", "createdAt": "2025-11-22T09:00:00Z", "text": "Un tagad?", "author": {"kind": "customer", "name": "Jānis"}},
                                  {"type": "message", "id": "m1", "direction": "outbound", "createdAt": "2025-11-22T08:00:00Z"},
                                  {"type": "message", "id": "n1", "direction": "note", "createdAt": "2025-11-22T10:00:00Z"}]})"
                    : R"({"type": "conversation", "id": "7", "version": "5", "status": {"state": "open", "code": "o"}, "assignee": "a1"})");
        });
    const auto view = await(desk.backend->view(u"7"_qs));
    QVERIFY2(view.ok(), view ? "" : qPrintable(view.error().text()));
    QVERIFY(view->has_value());
    QCOMPARE((*view)->version, u"5"_qs);
    QCOMPARE((*view)->status.code, u"o"_qs);
    QCOMPARE((*view)->assignee, u"a1"_qs);
    QCOMPARE((*view)->newestMessage, u"m2"_qs);
    QCOMPARE((*view)->newestAuthor, u"Jānis"_qs);
    QCOMPARE((*view)->records.messages.size(), 3U);
}

void TestBackend::anAttachmentComesAsBytesOrAsBase64()
{
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i)
        bytes.append(char(i % 251));
    {
        Desk raw(R"("streams": [], "commands": {}, "attachment": {"request": {"url": "{location}"}})",
                 [&](const FaultyServer::Request &, QTcpSocket &socket) {
                     FaultyServer::answer(socket, 200, bytes, "Content-Type: text/html\r\n");
                 });
        QCOMPARE(*await(raw.backend->attachment(u"1"_qs, {}, {}, u"/files/1"_qs, 2000)), bytes);
        QCOMPARE(raw.server.requests().last().target, QByteArray("/files/1"));
        QVERIFY(!await(raw.backend->attachment(u"1"_qs, {}, {}, u"/files/1"_qs, 1999)).ok());
        QVERIFY(!await(raw.backend->attachment(u"1"_qs, {}, {}, u"https://evil.test/1"_qs, 1999)).ok());
    }
    Desk wrapped(
        R"("streams": [], "commands": {}, "attachment": {"request": {"path": "/attachment/{attachment}"}, "base64At": "/Content"})",
        [&](const FaultyServer::Request &, QTcpSocket &socket) {
            QByteArray lines = bytes.toBase64();
            for (qsizetype i = 76; i < lines.size(); i += 78)
                lines.insert(i, "\\n");
            FaultyServer::answer(socket, 200, R"({"Content": ")" + lines + "\"}");
        });
    QCOMPARE(*await(wrapped.backend->attachment(u"1"_qs, {}, {}, {}, 2000)), bytes);
}

void TestBackend::aRedirectWithinTheOriginIsFollowedForReadsOnly()
{
    FaultyServer other([](const FaultyServer::Request &, QTcpSocket &socket) {
        FaultyServer::answer(socket, 200, R"({"records": []})");
    });
    QByteArray target = "/moved";
    Desk desk(stream(R"("changes": {"request": {"path": "/all"}})"),
              [&](const FaultyServer::Request &request, QTcpSocket &socket) {
                  if (request.target == "/moved")
                      FaultyServer::answer(socket, 200, R"({"records": []})");
                  else
                      FaultyServer::answer(socket, 301, "", "Location: " + target + "\r\n");
              });
    QVERIFY(desk.page(u"all"_qs).ok());
    target = other.url(u"/moved"_qs).toEncoded();
    QVERIFY(!desk.page(u"all"_qs).ok());
    QCOMPARE(other.requests().size(), 0);
    target = "/all";
    QVERIFY(!desk.page(u"all"_qs).ok()); // a circle
}

void TestBackend::aCheckTellsHowFarItCame()
{
    int status = 200;
    QByteArray body = "{}";
    Desk desk(stream(R"("changes": {"request": {"path": "/all"}})") + R"(, "check": [{"request": {"path": "/me"}}])",
              [&](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, status, body); });
    const auto passed = [&] {
        QList<bool> list;
        for (const CheckStep &step : await(desk.backend->check()))
            list.append(step.passed);
        return list;
    };
    QCOMPARE(passed(), QList<bool>({true, true, true}));
    status = 401;
    QCOMPARE(passed(), QList<bool>({true, false}));
    status = 404;
    QCOMPARE(passed(), QList<bool>({true, false}));
    status = 200;
    body = "<html>";
    QCOMPARE(passed(), QList<bool>({true, false}));
    desk.server.close();
    QCOMPARE(passed().last(), false);
}

void TestBackend::liveHintsNameStreamsAndComeBackAfterALoss()
{
    QTcpSocket *channel = nullptr;
    int channels = 0;
    Desk desk(
        stream(R"("changes": {"request": {"path": "/all"}})")
            + R"(, "live": {"kind": "serverSentEvents", "request": {"path": "/events"}, "hints": {"ticket": ["all"]}})",
        [&](const FaultyServer::Request &request, QTcpSocket &socket) {
            if (request.target != "/events") {
                FaultyServer::answer(socket, 200, R"({"records": []})");
                return;
            }
            ++channels;
            channel = &socket;
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n");
        });
    QSignalSpy hints(desk.backend.get(), &Backend::hinted);
    QVERIFY(desk.page(u"all"_qs).ok());
    QVERIFY(turnUntil([&] { return channel != nullptr; }));
    QCOMPARE(desk.server.requests().last().header("Accept"), QByteArray("text/event-stream"));
    channel->write("event: ticket\r\ndata: {}\r\n\r\nevent: other\ndata: {}\n\ndata: {\"streams\": "
                   "[\"all\"]}\n\ndata: {\"streams\": [\"what\"]}\n\n");
    QVERIFY(turnUntil([&] { return hints.size() == 4; }));
    QCOMPARE(hints.at(0).first().toStringList(), QStringList{u"all"_qs});
    QCOMPARE(hints.at(1).first().toStringList(), QStringList());
    QCOMPARE(hints.at(2).first().toStringList(), QStringList{u"all"_qs});
    QCOMPARE(hints.at(3).first().toStringList(), QStringList());
    channel->close();
    QVERIFY(turnUntil([&] {
        desk.clock.advance(std::chrono::seconds(1));
        return channels == 2;
    }));
    QVERIFY(turnUntil([&] { return hints.size() == 5; })); // something may have been missed
}

void TestBackend::aRefusedLiveChannelWaitsForAPageThatSucceeds()
{
    int channels = 0;
    Desk desk(stream(R"("changes": {"request": {"path": "/all"}})")
                  + R"(, "live": {"kind": "serverSentEvents", "request": {"path": "/events"}})",
              [&](const FaultyServer::Request &request, QTcpSocket &socket) {
                  const bool isChannel = request.target == "/events";
                  channels += isChannel ? 1 : 0;
                  FaultyServer::answer(socket, isChannel ? 401 : 200, R"({"records": []})");
              });
    QVERIFY(desk.page(u"all"_qs).ok());
    QVERIFY(turnUntil([&] { return channels == 1; }));
    constexpr int realMs = 500; // for the answer to come
    turnUntil(
        [&] {
            desk.clock.advance(std::chrono::seconds(1));
            return false;
        },
        realMs);
    QCOMPARE(channels, 1);
    QVERIFY(desk.page(u"all"_qs).ok());
    QVERIFY(turnUntil([&] { return channels == 2; }));
}

void TestBackend::aBackendThatGoesLeavesNothingWaiting()
{
    QTcpSocket *asked = nullptr;
    Desk desk(stream(R"("changes": {"request": {"path": "/all"}})"),
              [&](const FaultyServer::Request &, QTcpSocket &socket) { asked = &socket; });
    const auto page = desk.backend->fetchPage({u"all"_qs, {}, {}, {}, false});
    QVERIFY(turnUntil([&] { return asked != nullptr; }));
    desk.backend.reset();
    FaultyServer::answer(*asked, 200, R"({"records": []})");
    QVERIFY(turnUntil([&] { return page.isFinished(); }));
    QVERIFY(page.isCanceled());
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestBackend)
#include "TestBackend.moc"
