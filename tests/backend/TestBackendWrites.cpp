#include "tests/backend/SmallDesk.h"

#include <QJsonDocument>
#include <QTest>

namespace saskare {

/// What a write comes to, step by step, and how it is looked for afterwards.
class TestBackendWrites : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCommandOfSeveralStepsGoesOnWhereItWas();
    void aWriteEndsAsTheAnswerSays_data();
    void aWriteEndsAsTheAnswerSays();
    void aChangeThatWasNotMadeIsFoundByReadingBack();
    void aLookupCountsWhatTheHistoryShows();
    void aBodyThatCannotBeMadeIsRefusedAndNotTakenForALostConnection();
};

void TestBackendWrites::aCommandOfSeveralStepsGoesOnWhereItWas()
{
    SmallDesk desk(
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

void TestBackendWrites::aWriteEndsAsTheAnswerSays_data()
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

void TestBackendWrites::aWriteEndsAsTheAnswerSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(WriteOutcome, outcome);
    SmallDesk desk(
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

void TestBackendWrites::aChangeThatWasNotMadeIsFoundByReadingBack()
{
    QByteArray owner = "nobody";
    SmallDesk desk(R"("streams": [], "commands": {"assign": {"idempotency": {"kind": "natural"},
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

void TestBackendWrites::aLookupCountsWhatTheHistoryShows()
{
    QByteArray items = "[]";
    int status = 200;
    SmallDesk desk(R"("streams": [], "commands": {"reply": {"idempotency": {"kind": "marker"},
        "steps": [{"name": "send", "request": {"method": "POST", "path": "/reply"}}],
        "lookup": {"request": {"path": "/history", "query": {"q": "CF.{{Id}} = '{command.id}'"}}, "entry": "count", "complete": true, "settle": 9}},
        "note": {"idempotency": {"kind": "marker"}, "steps": [{"name": "send", "request": {"method": "POST", "path": "/note"}}],
        "lookup": {"request": {"path": "/note/{command.id}"}, "complete": true, "missing": true}},
        "markRead": {"idempotency": {"kind": "natural"}, "steps": [{"name": "send", "request": {"method": "POST", "path": "/read"}}]}})",
                   [&](const FaultyServer::Request &, QTcpSocket &socket) {
                       FaultyServer::answer(socket, status, R"({"items": )" + items + "}");
                   });
    QCOMPARE(desk.backend->manifest().commandRules.value(u"reply"_qs).settle, std::chrono::seconds(9));
    const auto none = await(desk.backend->readBack(SmallDesk::entry(SendReply{})));
    QVERIFY2(none.ok(), none ? "" : qPrintable(none.error().text()));
    QVERIFY(none->supported && none->complete);
    QCOMPARE(none->hits, 0);
    QCOMPARE(queryOf(desk.server.requests().last(), u"q"_qs), u"CF.{Id} = '6f1b13c0-0000-4000-8000-000000000001'"_qs);
    items = R"([{"id": "t1", "mark": "6f1b13c0-0000-4000-8000-000000000001"}, {"id": "t2", "mark": "other"}])";
    const auto once = await(desk.backend->readBack(SmallDesk::entry(SendReply{})));
    QCOMPARE(once->hits, 1);
    QCOMPARE(once->serverId, u"t1"_qs);
    status = 404;
    QVERIFY2(!await(desk.backend->readBack(SmallDesk::entry(SendReply{}))).ok(), "a lost address proves nothing");
    QCOMPARE(await(desk.backend->readBack(SmallDesk::entry(AddNote{})))->hits, 0);
    status = 500;
    QVERIFY(!await(desk.backend->readBack(SmallDesk::entry(SendReply{}))).ok());
    QVERIFY(!await(desk.backend->readBack(SmallDesk::entry(MarkRead{})))->supported);
}

void TestBackendWrites::aBodyThatCannotBeMadeIsRefusedAndNotTakenForALostConnection()
{
    SmallDesk desk(
        R"("streams": [], "commands": {"reply": {"idempotency": {"kind": "none"},
        "steps": [{"name": "send", "request": {"method": "POST", "path": "/reply", "body": {"kind": "json", "entry": "broken_body"}}}]}})",
        [](const FaultyServer::Request &, QTcpSocket &socket) { FaultyServer::answer(socket, 200, "{}"); });
    const StepResult result = desk.perform(SendReply{});
    QCOMPARE(result.outcome, WriteOutcome::Rejected);
    QVERIFY(!result.error.happened.isEmpty());
    QVERIFY(desk.server.requests().isEmpty());
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestBackendWrites)
#include "TestBackendWrites.moc"
