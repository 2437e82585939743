#include "tests/backend/SmallDesk.h"

#include <QSignalSpy>
#include <QTest>

namespace saskare {

/// What else a backend does: views, attachments, redirects, checks, live hints.
class TestBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aViewIsPutTogetherFromItsReads();
    void anAttachmentComesAsBytesOrAsBase64();
    void aRedirectWithinTheOriginIsFollowedForReadsOnly();
    void aCheckTellsHowFarItCame();
    void liveHintsNameStreamsAndComeBackAfterALoss();
    void aRefusedLiveChannelWaitsForAPageThatSucceeds();
    void aBackendThatGoesLeavesNothingWaiting();
};

void TestBackend::aViewIsPutTogetherFromItsReads()
{
    SmallDesk desk(
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
        SmallDesk raw(R"("streams": [], "commands": {}, "attachment": {"request": {"url": "{location}"}})",
                      [&](const FaultyServer::Request &, QTcpSocket &socket) {
                          FaultyServer::answer(socket, 200, bytes, "Content-Type: text/html\r\n");
                      });
        QCOMPARE(*await(raw.backend->attachment(u"1"_qs, {}, {}, u"/files/1"_qs, 2000)), bytes);
        QCOMPARE(raw.server.requests().last().target, QByteArray("/files/1"));
        QVERIFY(!await(raw.backend->attachment(u"1"_qs, {}, {}, u"/files/1"_qs, 1999)).ok());
        QVERIFY(!await(raw.backend->attachment(u"1"_qs, {}, {}, u"https://evil.test/1"_qs, 1999)).ok());
    }
    SmallDesk wrapped(
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
    SmallDesk desk(stream(R"("changes": {"request": {"path": "/all"}})"),
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
    SmallDesk desk(
        stream(R"("changes": {"request": {"path": "/all"}})") + R"(, "check": [{"request": {"path": "/me"}}])",
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
    SmallDesk desk(
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
    SmallDesk desk(stream(R"("changes": {"request": {"path": "/all"}})")
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
    SmallDesk desk(stream(R"("changes": {"request": {"path": "/all"}})"),
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
