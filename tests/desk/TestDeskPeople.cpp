#include "app/desk/DeskServer.h"
#include "tests/desk/DeskClient.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace saskare;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that happened at a desk, as text, without what differs from run to run (nothing should).
QByteArray storyOf(DeskServer &server)
{
    QString cursor;
    QJsonArray all;
    const DeskClient client(server);
    for (const QByteArray stream : {"conversations", "messages", "customers", "touchpoints"}) {
        cursor.clear();
        for (const QJsonValue &record : client.readAll(stream, cursor, 1000))
            all.append(record);
    }
    return QJsonDocument(all).toJson();
}

void letTimePass(ManualClock &clock, DeskServer &server, int minutes)
{
    for (int i = 0; i < minutes * 6; ++i) {
        clock.advance(std::chrono::seconds(10));
        server.tick();
    }
}

DeskOptions busyOptions(quint64 seed)
{
    DeskOptions options;
    options.conversations = 50;
    options.seed = seed;
    options.actsPerMinute = 6;
    return options;
}

} // namespace

class TestDeskPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileYouWatchAllSortsOfThingsHappen()
    {
        ManualClock clock;
        DeskServer server(busyOptions(7), clock);
        QVERIFY(server.start());
        const DeskClient client(server);
        QString conversations, messages, touchpoints;
        client.readAll("conversations", conversations, 1000);
        client.readAll("messages", messages, 1000);
        client.readAll("touchpoints", touchpoints, 1000);
        letTimePass(clock, server, 60);
        QSet<QString> kinds, directions, touched;
        for (const QJsonValue &record : client.readAll("conversations", conversations, 1000))
            kinds.insert(record["kind"_L1].toString());
        for (const QJsonValue &record : client.readAll("messages", messages, 1000))
            directions.insert(record["direction"_L1].toString());
        for (const QJsonValue &record : client.readAll("touchpoints", touchpoints, 1000))
            touched.insert(record["kind"_L1].toString());
        QCOMPARE(kinds, (QSet<QString>{u"ticket"_s, u"chat"_s, u"callback"_s}));
        QVERIFY(directions.contains(u"inbound"_s) && directions.contains(u"outbound"_s)
                && directions.contains(u"event"_s));
        QVERIFY(touched.contains(u"rating"_s) && touched.contains(u"chat"_s));
    }

    void theSameSeedAndClockTellTheSameStory()
    {
        QByteArray stories[3];
        for (int i = 0; i < 3; ++i) {
            ManualClock clock;
            DeskServer server(busyOptions(i < 2 ? 7 : 8), clock);
            QVERIFY(server.start());
            letTimePass(clock, server, 20);
            stories[i] = storyOf(server);
        }
        QVERIFY(stories[0] == stories[1]);
        QVERIFY(stories[0] != stories[2]);
    }

    void aCustomerAnswersTheAgentsChatLineWithinSeconds()
    {
        ManualClock clock;
        DeskServer server(busyOptions(7), clock);
        QVERIFY(server.start());
        const DeskClient client(server);
        QString chat;
        for (const QString &id : server.newestConversations(50)) {
            if (server.conversation(id)["status"_L1]["state"_L1].toString() == "live"_L1)
                chat = id;
        }
        QVERIFY(!chat.isEmpty());
        client.post("/v1/conversations/" + chat.toLatin1() + "/messages",
                    "{\"kind\":\"reply\",\"text\":\"Sveiki!\"}");
        const auto before = server.messagesOf(chat).size();
        server.tick();
        for (int i = 0; i < 12; ++i) {
            clock.advance(std::chrono::seconds(1));
            server.tick();
        }
        QVERIFY(server.messagesOf(chat).size() > before);
        QCOMPARE(server.messagesOf(chat).at(before).direction, Direction::Inbound);
    }

    void aQuietDeskStaysAsItIs()
    {
        ManualClock clock;
        DeskOptions options = busyOptions(7);
        options.people = DeskPeople::Quiet;
        DeskServer server(options, clock);
        QVERIFY(server.start());
        const DeskCounts before = server.counts();
        letTimePass(clock, server, 30);
        QCOMPARE(server.counts().messages, before.messages);
        QCOMPARE(server.counts().conversations, before.conversations);
    }
};

QTEST_GUILESS_MAIN(TestDeskPeople)
#include "TestDeskPeople.moc"
