#include "tests/backend/SmallDesk.h"

#include <QJsonDocument>
#include <QTest>

namespace saskare {

/// How the streams of a help desk are read: pages, cursors, order, times, budgets.
class TestBackendStreams : public QObject
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
};

void TestBackendStreams::aStreamIsReadPageByPageAndThenOnlyWhatIsNew()
{
    SmallDesk desk(
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

void TestBackendStreams::aListByNumberGoesOnWhilePagesAreFull()
{
    SmallDesk desk(
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

void TestBackendStreams::aListByLinkFollowsTheHeaderWithinTheOrigin()
{
    SmallDesk desk(
        stream(R"("changes": {"request": {"path": "/all", "query": {"per": "2"}}}, "page": {"kind": "link"})"),
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

void TestBackendStreams::aCursorInAHeaderIsGivenBack()
{
    SmallDesk desk(
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

void TestBackendStreams::newestFirstStopsAtWhatIsKnown()
{
    QByteArray newest = "2025-11-22T07:00:00Z";
    SmallDesk desk(
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

void TestBackendStreams::sinceIsTheServersTimeInTheManifestsForm()
{
    SmallDesk desk(
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

void TestBackendStreams::aTimeWithoutAZoneIsAClocksTimeAtTheHelpDesk()
{
    SmallDesk desk(
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

void TestBackendStreams::whatIsNotForEverybodyReachesTheMapping()
{
    SmallDesk desk(stream(R"("cursor": {"kind": "opaque"}, "entry": "refused",
                        "changes": {"request": {"path": "/all", "accept": [403]}})"),
                   [](const FaultyServer::Request &, QTcpSocket &socket) {
                       FaultyServer::answer(socket, 403, R"({"error": "for administrators"})");
                   });
    const auto page = desk.page(u"all"_qs);
    QVERIFY2(page.ok(), page ? "" : qPrintable(page.error().text()));
    const QJsonObject kept = QJsonDocument::fromJson(page->cursor)[u"cursor"].toObject();
    QCOMPARE(kept, QJsonObject({{u"status"_qs, 403}, {u"says"_qs, u"for administrators"_qs}}));
}

void TestBackendStreams::whatPreparingGaveServesAllPartsForAWhile()
{
    SmallDesk desk(
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

void TestBackendStreams::preparingMayGiveTheFirstCursor()
{
    SmallDesk desk(stream(R"("cursor": {"kind": "opaque"}, "entry": "next_address",
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

void TestBackendStreams::aMappedFeedWalksByItsOwnCursorAndAsksForPartitions()
{
    SmallDesk desk(R"("commands": {}, "streams": [
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
                           FaultyServer::answer(socket, 200,
                                                R"({"changed": [{"ticket": 4}], "upTo": 12, "top": 20})");
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

void TestBackendStreams::aListThatNeverEndsIsStopped()
{
    SmallDesk desk(
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

void TestBackendStreams::aBadAnswerIsAnErrorAndTheCursorStays_data()
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

void TestBackendStreams::aBadAnswerIsAnErrorAndTheCursorStays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    SmallDesk desk(
        stream(R"("changes": {"request": {"path": "/all"}})"),
        [&](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, status, body); });
    const auto page = desk.page(u"all"_qs);
    QVERIFY(!page.ok());
    QCOMPARE(page.error().kind, kind);
    QVERIFY(!page.error().happened.isEmpty());
}

void TestBackendStreams::neverMoreAtATimeThanTheBudget()
{
    int running = 0, most = 0;
    QList<QTcpSocket *> waiting;
    SmallDesk desk(stream(R"("changes": {"request": {"path": "/all"}})")
                       + R"(, "defaults": {"budget": {"parallel": 3}})",
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

void TestBackendStreams::afterTooManyRequestsItPauses()
{
    int count = 0;
    SmallDesk desk(stream(R"("changes": {"request": {"path": "/all"}})"),
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

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestBackendStreams)
#include "TestBackendStreams.moc"
