#include "app/desk/DeskServer.h"
#include "tests/desk/DeskClient.h"
#include "tests/support/ManualClock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace saskare;
using namespace Qt::Literals::StringLiterals;

namespace {

DeskOptions quietOptions(int conversations)
{
    DeskOptions options;
    options.people = DeskPeople::Quiet;
    options.conversations = conversations;
    return options;
}

} // namespace

class TestDeskApi : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<DeskServer> m_server;
    std::unique_ptr<DeskClient> m_client;
    QString m_ticket; ///< a conversation by e-mail that waits for us

    QByteArray at(const char *below = "") const { return "/v1/conversations/" + m_ticket.toLatin1() + below; }
    QString state() const { return m_server->conversation(m_ticket)["status"_L1]["state"_L1].toString(); }

    static QByteArray pathOf(const QString &id) { return "/v1/conversations/" + id.toLatin1(); }
    static QByteArray bodyOf(const QJsonObject &body) { return QJsonDocument(body).toJson(QJsonDocument::Compact); }
    static QByteArray into(const QString &target) { return bodyOf({{"into"_L1, target}}); }
    static QByteArray isProblem(bool is) { return bodyOf({{"problem"_L1, is}}); }
    static QByteArray incidentOf(const QStringList &problems)
    {
        QJsonArray links;
        for (const QString &problem : problems)
            links.append(QJsonObject{{"relation"_L1, u"problem"_s}, {"conversation"_L1, problem}});
        return bodyOf({{"links"_L1, links}});
    }
    static QByteArray splitFrom(const QString &conversation)
    {
        return bodyOf({{"queue"_L1, u"1"_s},
                       {"subject"_L1, u"Cits"_s},
                       {"customerEmail"_L1, u"a@b.example"_s},
                       {"text"_L1, u"Labdien!"_s},
                       {"splitFrom"_L1, conversation}});
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<DeskServer>(quietOptions(60), m_clock);
        QVERIFY(m_server->start());
        m_client = std::make_unique<DeskClient>(*m_server);
        m_ticket = m_server->addConversation(u"Kafijas automāts"_s, u"Labdien! Neslēdzas iekšā."_s);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void whoeverHasNoTokenIsRefusedWithAProblem()
    {
        m_client->authorization = "Bearer wrong";
        const DeskReply reply = m_client->get("/v1/me");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.headers.value("content-type"), "application/problem+json");
        QCOMPARE(reply.json().value("status"_L1).toInt(), 401);
        QCOMPARE(m_client->get("/health").status, 200);
        QCOMPARE(m_client->get("/openapi.json").status, 200);
    }

    void theFirstPageBringsTheNewestAndSaysHowManyThereAre()
    {
        const QJsonObject page = m_client->get("/v1/conversations?limit=5").json();
        QCOMPARE(page.value("records"_L1).toArray().size(), 5);
        QCOMPARE(page["records"_L1][0]["id"_L1].toString(), m_ticket);
        QCOMPARE(page.value("total"_L1).toInt(), 61);
        QCOMPARE(page.value("more"_L1).toBool(), true);
    }

    void aSearchComparesStemsAndHoldsWhatElseIsAsked()
    {
        const auto finds = [&](const QByteArray &query) {
            const QJsonObject page = m_client->get("/v1/search?" + query).json();
            QStringList ids;
            for (const QJsonValue &record : page["records"_L1].toArray()) {
                if (record["type"_L1] == u"conversation"_s)
                    ids.append(record["id"_L1].toString());
            }
            return ids.contains(m_ticket);
        };
        const QByteArray words = "words=" + QUrl::toPercentEncoding(u"Kafijas automāti"_s); // another ending
        QVERIFY(finds(words));
        QVERIFY(finds(words + "&assignee=nobody&kind=ticket&channel=email"));
        QVERIFY(!finds(words + "&assignee=me"));
        QVERIFY(!finds(words + "&without=iek" + QUrl::toPercentEncoding(u"šā"_s)));
        QVERIFY(!finds(words + "&state=resolved"));
        QVERIFY(!finds("words=" + QUrl::toPercentEncoding(u"Kafijas zibens"_s)));
        const QJsonObject first = m_client->get("/v1/search?limit=2").json();
        QVERIFY(first["more"_L1].toBool());
        const QByteArray next = "/v1/search?limit=2&cursor=" + first["cursor"_L1].toString().toLatin1();
        QVERIFY(m_client->get(next).json()["records"_L1] != first["records"_L1]);
        QCOMPARE(m_client->get("/v1/search?cursor=x").status, 422);
    }

    void whoIsAtWorkIsToldForAWhileAndChangesNothing()
    {
        QString cursor;
        m_client->readAll("conversations", cursor, 1000);
        QCOMPARE(m_client->post(at("/presence"), R"({"kind":"writing"})", {}).status, 200);
        const QJsonArray told = m_client->get("/v1/presence").json()["records"_L1].toArray();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0]["conversation"_L1].toString(), m_ticket);
        QCOMPARE(told[0]["kind"_L1].toString(), u"writing"_s);
        QVERIFY(m_client->readAll("conversations", cursor, 1000).isEmpty());
        QCOMPARE(m_client->post(at("/presence"), R"({"kind":"asleep"})", {}).status, 422);
        QCOMPARE(m_client->post("/v1/conversations/999999/presence", R"({"kind":"viewing"})", {}).status, 404);
        m_clock.advance(std::chrono::minutes(1));
        QVERIFY(m_client->get("/v1/presence").json()["records"_L1].toArray().isEmpty());
    }

    void anEvaluationIsKeptOnceUnderItsKeyAndGivenBackInTheStream()
    {
        QString cursor;
        m_client->readAll("touchpoints", cursor, 1000);
        const QList<QByteArray> key{"Idempotency-Key: e-1"};
        const QByteArray said = R"({"score":4,"effort":2,"outcome":"resolved","reason":"Piegāde","at":1})";
        const DeskReply first = m_client->post(at("/evaluation"), said, key);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.json()["evaluation"_L1]["score"_L1].toInt(), 4);
        QCOMPARE(m_client->post(at("/evaluation"), said, key).headers.value("idempotency-replayed"), "true");
        QCOMPARE(m_client->post(at("/evaluation"), R"({"score":1})", key).status, 422);

        const QJsonArray changed = m_client->readAll("touchpoints", cursor, 1000);
        QCOMPARE(changed.size(), 1); // one touchpoint stands for the conversation, however often it is evaluated
        QCOMPARE(changed[0]["conversation"_L1].toString(), m_ticket);
        QCOMPARE(changed[0]["evaluation"_L1]["reason"_L1].toString(), u"Piegāde"_s);
        QCOMPARE(changed[0]["evaluation"_L1]["origin"_L1].toString(), u"person"_s);
        QVERIFY(!changed[0]["evaluation"_L1]["by"_L1].toString().isEmpty());

        const QByteArray touchpoint = "/v1/touchpoints/" + first.text("id").toLatin1() + "/evaluation";
        QCOMPARE(m_client->post(touchpoint, R"({"score":2})").json()["evaluation"_L1]["score"_L1].toInt(), 2);
        QVERIFY(m_client->post(touchpoint, R"({"score":0})").json().value("evaluation"_L1).isNull());
        QCOMPARE(m_client->post(touchpoint, R"({"score":6})").status, 422);
        QCOMPARE(m_client->post(touchpoint, R"({"score":3,"outcome":"odd"})").status, 422);
        QCOMPARE(m_client->post("/v1/touchpoints/999999/evaluation", R"({"score":3})").status, 404);
    }

    void anIncidentHasOneProblemWhichIsCalledOneFromThenOn()
    {
        const QString problem = m_server->addConversation(u"Noliktava nestrādā"_s, u"Labdien!"_s);
        const QString other = m_server->addConversation(u"Cits"_s, u"Labdien!"_s);
        QCOMPARE(m_client->patch(at(), incidentOf({problem, other})).status, 422);
        QCOMPARE(m_client->patch(at(), incidentOf({problem})).status, 200);
        QVERIFY(m_server->conversation(problem)["problem"_L1].toBool());
        QVERIFY(!m_server->conversation(other)["problem"_L1].toBool());
        QCOMPARE(m_client->patch(pathOf(other), incidentOf({m_ticket})).status, 422); // an incident is nobody's
        QCOMPARE(m_client->patch(pathOf(problem), incidentOf({other})).status, 422); // and a problem no incident
        QCOMPARE(m_client->patch(at(), isProblem(true)).status, 422);
        QCOMPARE(m_client->patch(pathOf(problem), isProblem(false)).status, 422); // it has an incident
        QCOMPARE(m_client->patch(at(), incidentOf({})).status, 200);
        QCOMPARE(m_client->patch(pathOf(problem), isProblem(false)).status, 200);
        QVERIFY(!m_server->conversation(problem)["problem"_L1].toBool());
    }

    void mergingMovesEveryMessageOnceAndLeavesAShellThatSaysWhere()
    {
        const QString target = m_server->addConversation(u"Tas pats"_s, u"Vēlreiz labdien!"_s);
        const qsizetype before = m_server->messagesOf(m_ticket).size() + m_server->messagesOf(target).size();
        QString cursor;
        m_client->readAll("messages", cursor, 1000);
        const DeskReply merged = m_client->post(at("/merge"), into(target), {"Idempotency-Key: m-1"});
        QCOMPARE(merged.status, 200);
        QCOMPARE(state(), u"merged"_s);
        QCOMPARE(merged.json()["links"_L1][0]["conversation"_L1].toString(), target);
        QCOMPARE(m_client->post(at("/merge"), into(target)).status, 200); // twice is once
        QCOMPARE(m_server->messagesOf(target).size(), before + 1); // with what is noted there
        QCOMPARE(m_server->messagesOf(m_ticket).size(), 1);
        const QJsonArray moved = m_client->readAll("messages", cursor, 1000);
        QVERIFY(moved.size() >= 3); // the stream tells what moved
        const QByteArray answer = R"({"kind":"reply","text":"Labdien!"})";
        QCOMPARE(m_client->post(at("/messages"), answer).status, 409);
        QCOMPARE(m_client->post(pathOf(target) + "/merge", into(m_ticket)).status, 409);
    }

    void aProblemWithIncidentsCannotBeMergedAway()
    {
        const QString incident = m_server->addConversation(u"Arī man"_s, u"Labdien!"_s);
        const QString target = m_server->addConversation(u"Cits"_s, u"Labdien!"_s);
        QCOMPARE(m_client->patch(pathOf(incident), incidentOf({m_ticket})).status, 200);
        QCOMPARE(m_client->post(at("/merge"), into(target)).status, 422);
        QVERIFY(state() != u"merged"_s);
    }

    void whatIsSplitRefersToWhereItComesFrom()
    {
        const DeskReply made = m_client->post("/v1/conversations", splitFrom(m_ticket));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json()["links"_L1][0]["relation"_L1].toString(), u"refersTo"_s);
        const QJsonValue back = m_server->conversation(m_ticket)["links"_L1][0];
        QCOMPARE(back["conversation"_L1].toString(), made.text("id"));
        QCOMPARE(back["relation"_L1].toString(), u"referredToBy"_s);
        QCOMPARE(m_client->post("/v1/conversations", splitFrom(u"999999"_s)).status, 422);
    }

    void aWalkSeesEveryRecordOnceAndThenOnlyWhatChanges_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("one by one") << 1;
        QTest::newRow("seven") << 7;
        QTest::newRow("as many as there are") << 61;
        QTest::newRow("all at once") << 1000;
    }
    void aWalkSeesEveryRecordOnceAndThenOnlyWhatChanges()
    {
        QFETCH(int, limit);
        for (const QByteArray stream : {"conversations", "messages", "customers", "agents", "queues", "tags",
                                        "canned-responses", "articles", "touchpoints"}) {
            QString cursor;
            const qint64 total = m_client->get("/v1/" + stream + "?limit=1").json().value("total"_L1).toInteger();
            if (limit == 1 && total > 100)
                continue; // long enough with the others
            QSet<QString> ids;
            for (const QJsonValue &record : m_client->readAll(stream, cursor, limit)) {
                const QString id = record["id"_L1].toString();
                QVERIFY2(!ids.contains(id), stream.constData());
                ids.insert(id);
            }
            QCOMPARE(ids.size(), total);
            QVERIFY(m_client->readAll(stream, cursor, limit).isEmpty());
        }
        QString cursor;
        m_client->readAll("conversations", cursor, limit);
        m_server->addCustomerMessage(m_ticket, u"Vēl kas"_s);
        const QJsonArray changed = m_client->readAll("conversations", cursor, limit);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0]["id"_L1].toString(), m_ticket);
    }

    void changesDuringTheSnapshotComeAtOnceAndNothingComesTwiceInTheSameVersion()
    {
        QString cursor;
        QHash<QString, QString> versions;
        QStringList gone;
        const QStringList known = m_server->newestConversations(61);
        bool more = true;
        for (int page = 0; more; ++page) {
            const QJsonObject json = m_client->get("/v1/conversations?limit=10&cursor=" + cursor.toLatin1()).json();
            for (const QJsonValue &record : json.value("records"_L1).toArray()) {
                const QString id = record["id"_L1].toString();
                if (record["deleted"_L1].toBool()) {
                    gone.append(id);
                    versions.remove(id);
                    continue;
                }
                QVERIFY(versions.value(id) != record["version"_L1].toString());
                versions.insert(id, record["version"_L1].toString());
            }
            cursor = json.value("cursor"_L1).toString();
            more = json.value("more"_L1).toBool();
            if (page == 1) {
                m_server->addCustomerMessage(known[0], u"jau redzētā"_s);
                m_server->addCustomerMessage(known[55], u"vēl neredzētā"_s);
                m_server->removeConversation(known[3]);
                m_server->removeConversation(known[50]);
                m_server->addConversation(u"Pavisam jauna"_s, u"teksts"_s);
            }
        }
        QCOMPARE(gone.size(), 2);
        QCOMPARE(versions.size(), 60); // 61 - 2 + 1
        for (auto it = versions.begin(); it != versions.end(); ++it)
            QCOMPARE(it.value(), m_server->conversation(it.key()).value("version"_L1).toString());
    }

    void badCursorsAndLimitsAreToldApart()
    {
        QCOMPARE(m_client->get("/v1/conversations?limit=0").status, 400);
        QCOMPARE(m_client->get("/v1/conversations?limit=1001").status, 400);
        QCOMPARE(m_client->get("/v1/conversations?cursor=!!").status, 400);
        DeskServer other(quietOptions(3), m_clock);
        QVERIFY(other.start());
        const QString foreign = DeskClient(other).get("/v1/conversations").text("cursor");
        QCOMPARE(m_client->get("/v1/conversations?cursor=" + foreign.toLatin1()).status, 410);
        QCOMPARE(m_client->get("/v1/nothing").status, 404);
        QCOMPARE(m_client->post("/v1/me", "{}").status, 405);
    }

    void aReplyWithAFileIsKeptAndComesBackByteForByte()
    {
        QByteArray bytes;
        for (int i = 0; i < 70'000; ++i)
            bytes += char(i * 7);
        const DeskReply upload = m_client->post(
            "/v1/uploads", bytes, {"Content-Type: application/octet-stream", "X-File-Name: r%C4%93%C4%B7ins.bin"});
        QCOMPARE(upload.status, 201);
        QCOMPARE(upload.text("name"), u"rēķins.bin"_s);
        const DeskReply reply
            = m_client->post(at("/messages"),
                             "{\"kind\":\"reply\",\"text\":\"Lūdzu\",\"html\":\"<p>Lūdzu</p>\",\"files\":[\""
                                 + upload.text("id").toLatin1() + "\"],\"clientId\":\"c-1\"}");
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.text("clientId"), u"c-1"_s);
        const QJsonValue attachment = reply.json()["attachments"_L1][0];
        QCOMPARE(attachment["size"_L1].toInt(), 70'000);
        const DeskReply file = m_client->get("/v1/attachments/" + attachment["id"_L1].toString().toLatin1());
        QCOMPARE(file.body, bytes);
        QCOMPARE(state(), u"answered"_s);
        QCOMPARE(m_client->post(at("/messages"), "{\"kind\":\"reply\",\"text\":\"x\",\"files\":[\"999\"]}").status,
                 422);
        QCOMPARE(m_client->post(at("/messages"), "{\"kind\":\"reply\",\"text\":\" \"}").status, 422);
    }

    void theSameKeyDoesTheSameThingOnce()
    {
        const QByteArray body = "{\"kind\":\"reply\",\"text\":\"Vienreiz\"}";
        QCOMPARE(m_client->get("/v1/commands/key-1").status, 404);
        const DeskReply first = m_client->post(at("/messages"), body, {"Idempotency-Key: key-1"});
        const DeskReply second = m_client->post(at("/messages"), body, {"Idempotency-Key: key-1"});
        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.headers.value("idempotency-replayed"), "true");
        QCOMPARE(m_server->messagesOf(m_ticket).size(), 2);
        QCOMPARE(m_client->post(at("/messages"), "{\"kind\":\"reply\",\"text\":\"Cits\"}", {"Idempotency-Key: key-1"})
                     .status,
                 422);
        QCOMPARE(m_server->messagesOf(m_ticket).size(), 2);
        const DeskReply command = m_client->get("/v1/commands/key-1");
        QCOMPARE(command.text("message"), first.text("id"));
        QCOMPARE(command.text("conversation"), m_ticket);
        QCOMPARE(m_server->requestLog().last().path, u"/v1/commands/key-1"_s);
    }

    void aRefusedRequestDoesNotUseUpItsKey()
    {
        m_server->setStatusByColleague(m_ticket, ConversationState::Closed);
        const QByteArray body = "{\"kind\":\"reply\",\"text\":\"par vēlu\"}";
        QCOMPARE(m_client->post(at("/messages"), body, {"Idempotency-Key: late"}).status, 409);
        QCOMPARE(m_client->get("/v1/commands/late").status, 404);
        QCOMPARE(m_server->messagesOf(m_ticket).size(), 2); // the customer's and the event of closing
    }

    void ifMatchHoldsBackAChangeToWhatHasChanged()
    {
        const DeskReply seen = m_client->get(at());
        const QByteArray tag = seen.headers.value("etag");
        QCOMPARE(tag, '"' + seen.text("version").toLatin1() + '"');
        m_server->addCustomerMessage(m_ticket, u"Vēl viens jautājums"_s);
        QCOMPARE(m_client->patch(at(), "{\"tags\":[\"vip\"]}", {"If-Match: " + tag}).status, 412);
        const DeskReply changed = m_client->patch(at(), "{\"tags\":[\"vip\"]}",
                                                  {"If-Match: " + m_client->get(at()).headers.value("etag")});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()["tags"_L1][0].toString(), u"vip"_s);
        QCOMPARE(changed.headers.value("etag"), m_client->get(at()).headers.value("etag"));
    }

    void theStatusMachineIsTheHelpDesks()
    {
        QCOMPARE(state(), u"new"_s);
        QCOMPARE(m_client->patch(at(), "{\"status\":{\"state\":\"open\"}}").status,
                 422); // new never becomes open by hand
        QCOMPARE(m_client->patch(at(), "{\"status\":{\"state\":\"postponed\"}}").status, 422); // until when?
        const QByteArray until = QString(isoTime(m_clock.nowMs() + 3'600'000)).toLatin1();
        QCOMPARE(m_client->patch(at(), "{\"status\":{\"state\":\"postponed\"},\"postponedUntil\":\"" + until + "\"}")
                     .status,
                 200);
        m_clock.advance(std::chrono::minutes(59));
        m_server->tick();
        QCOMPARE(state(), u"postponed"_s);
        m_clock.advance(std::chrono::minutes(2));
        m_server->tick();
        QCOMPARE(state(), u"new"_s); // it was new when it was put aside
        m_client->post(at("/messages"), "{\"kind\":\"note\",\"text\":\"piezīme\"}");
        QCOMPARE(state(), u"new"_s);
        m_client->post(at("/messages"), "{\"kind\":\"reply\",\"text\":\"atbilde\"}");
        QCOMPARE(state(), u"answered"_s);
        QCOMPARE(m_server->conversation(m_ticket).value("assignee"_L1).toString(), u"1"_s);
        m_server->addCustomerMessage(m_ticket, u"vēl"_s);
        QCOMPARE(state(), u"open"_s);
        m_client->patch(at(),
                        "{\"postponedUntil\":\"" + QString(isoTime(m_clock.nowMs() + 60'000)).toLatin1() + "\"}");
        QCOMPARE(state(), u"postponed"_s);
        m_clock.advance(std::chrono::minutes(2));
        m_server->tick();
        QCOMPARE(state(), u"open"_s);
        m_client->patch(at(), "{\"status\":{\"state\":\"resolved\"}}");
        m_server->addCustomerMessage(m_ticket, u"un vēl"_s);
        QCOMPARE(state(), u"open"_s);
    }

    void movingToAnotherQueueLeavesNobodyAssigned()
    {
        m_client->patch(at(), "{\"assignee\":\"3\",\"priority\":{\"level\":\"urgent\"},\"unread\":false}");
        QCOMPARE(m_server->conversation(m_ticket).value("assignee"_L1).toString(), u"3"_s);
        m_client->patch(at(), "{\"queue\":\"4\"}");
        QVERIFY(m_server->conversation(m_ticket).value("assignee"_L1).isNull());
        m_client->patch(at(), "{\"queue\":\"5\",\"assignee\":\"1\"}");
        QCOMPARE(m_server->conversation(m_ticket).value("assignee"_L1).toString(), u"1"_s);
        QCOMPARE(m_client->patch(at(), "{\"assignee\":\"12\"}").status, 422); // has left
        QCOMPARE(m_client->patch(at(), "{\"queue\":\"99\"}").status, 422);
        QCOMPARE(m_client->patch(at(), "{\"priority\":{\"level\":\"huge\"}}").status, 422);
    }

    void readingDoesNotMoveAConversationInTheInbox()
    {
        const QString before = m_server->conversation(m_ticket).value("updatedAt"_L1).toString();
        m_clock.advance(std::chrono::minutes(5));
        m_client->patch(at(), "{\"unread\":false}");
        QCOMPARE(m_server->conversation(m_ticket).value("updatedAt"_L1).toString(), before);
        QCOMPARE(m_server->conversation(m_ticket).value("unread"_L1).toBool(true), false);
    }

    void anAnswerIsScheduledThenSentOrReturnedWithAReport()
    {
        const auto delivery = [&](const QString &id) { return m_server->messagesOf(id).last().deliveryState; };
        m_client->post(at("/messages"), "{\"kind\":\"reply\",\"text\":\"atbilde\"}");
        QCOMPARE(delivery(m_ticket), u"scheduled"_s);
        m_clock.advance(std::chrono::seconds(5));
        m_server->tick();
        QCOMPARE(delivery(m_ticket), u"sent"_s);
        m_clock.advance(std::chrono::minutes(1));
        m_server->tick();
        QCOMPARE(delivery(m_ticket), u"sent"_s);

        const DeskReply made
            = m_client->post("/v1/conversations",
                             "{\"queue\":\"1\",\"subject\":\"Par "
                             "pasūtījumu\",\"customerEmail\":\"juris@pilna-kaste.example\",\"text\":\"Labdien!\"}");
        QCOMPARE(made.status, 201);
        m_clock.advance(std::chrono::seconds(5));
        m_server->tick();
        QCOMPARE(m_server->messagesOf(made.text("id")).first().deliveryState, u"sent"_s); // our own server took it
        m_clock.advance(std::chrono::seconds(10));
        m_server->tick();
        QCOMPARE(m_server->messagesOf(made.text("id")).first().deliveryState, u"notDelivered"_s);
        const QJsonObject page
            = m_client->get("/v1/conversations/" + made.text("id").toLatin1() + "/messages").json();
        const QJsonObject told = page["records"_L1][0]["delivery"_L1].toObject();
        QVERIFY(told["report"_L1].toString().startsWith("552 5.2.2"_L1));
        // It was put off first, and tried again when it was said to be.
        const QJsonArray attempts = told["attempts"_L1].toArray();
        QCOMPARE(attempts.size(), 2);
        QVERIFY(attempts.at(0)["answer"_L1].toString().startsWith("452 4.2.2"_L1));
        QCOMPARE(attempts.at(0)["nextAt"_L1], attempts.at(1)["at"_L1]);
        QCOMPARE(attempts.at(1)["answer"_L1], told["report"_L1]);
        QVERIFY(!attempts.at(1).toObject().contains("nextAt"_L1));
    }

    void onlyOneAgentGetsACallback()
    {
        QString callback;
        for (const QString &id : m_server->newestConversations(60)) {
            const QJsonObject record = m_server->conversation(id);
            if (record["callback"_L1]["state"_L1].toString() == "requested"_L1)
                callback = id;
        }
        QVERIFY(!callback.isEmpty());
        const QByteArray path = "/v1/conversations/" + callback.toLatin1();
        m_server->claimByColleague(callback);
        const DeskReply refused = m_client->post(path + "/callback/claim", {});
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.text("detail").contains(u"Andris Ozols"_s));
        QCOMPARE(m_client->post(path + "/callback/outcome", "{\"outcome\":\"reached\"}").status, 409);
        QCOMPARE(m_client->post(at("/callback/claim"), {}).status, 422); // no callback there
    }

    void anOutcomeEndsACallbackOrAsksForAnotherAttempt()
    {
        for (const QString &id : m_server->newestConversations(60)) {
            if (m_server->conversation(id)["callback"_L1]["state"_L1].toString() != "requested"_L1)
                continue;
            const QByteArray path = "/v1/conversations/" + id.toLatin1();
            QCOMPARE(m_client->post(path + "/callback/claim", {}).json()["callback"_L1]["state"_L1].toString(),
                     u"accepted"_s);
            const QByteArray retry = QString(isoTime(m_clock.nowMs() + 600'000)).toLatin1();
            const DeskReply missed = m_client->post(path + "/callback/outcome",
                                                    "{\"outcome\":\"noAnswer\",\"retryAt\":\"" + retry + "\"}");
            QCOMPARE(missed.json()["callback"_L1]["state"_L1].toString(), u"retryWait"_s);
            QCOMPARE(missed.json()["callback"_L1]["attempts"_L1].toInt(), 1);
            const DeskReply done = m_client->post(path + "/callback/outcome",
                                                  "{\"outcome\":\"reached\",\"note\":\"Sarunāts\",\"talkMs\":61000}");
            QCOMPARE(done.json()["callback"_L1]["state"_L1].toString(), u"completed"_s);
            QCOMPARE(done.json()["status"_L1]["state"_L1].toString(), u"resolved"_s);
            QCOMPARE(m_server->messagesOf(id).last().text, u"Sarunāts"_s);
            return;
        }
        QFAIL("no callback to try it on");
    }

    void listenersAreTold()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(socket.waitForConnected());
        socket.write("GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: " + m_client->authorization + "\r\n\r\n");
        QByteArray heard;
        const auto hear = [&](const QByteArray &wanted) {
            return QTest::qWaitFor(
                [&] {
                    heard += socket.readAll();
                    return heard.contains(wanted);
                },
                10'000);
        };
        QVERIFY(hear("retry: 3000"));
        QVERIFY(heard.contains("text/event-stream"));
        m_server->addCustomerMessage(m_ticket, u"jaunums"_s);
        QVERIFY(hear("data: {\"streams\":[\"conversations\",\"messages\"]}"));
    }

    void idleConnectionsTakeNothingFromOthers()
    {
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 60; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(u"127.0.0.1"_s, m_server->port());
            QVERIFY(idle.back()->waitForConnected());
            idle.back()->write(i % 2 ? QByteArray("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
                                     : "GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: "
                                       + m_client->authorization + "\r\n\r\n");
            idle.back()->flush();
        }
        QCOMPARE(m_client->get("/v1/me").text("name"), u"Ilze Kalniņa"_s);
    }

    void tooManyRequestsAreToldWhenToComeBack()
    {
        DeskOptions options = quietOptions(0);
        options.requestsPerMinute = 12; // two at once, then one in five seconds
        DeskServer slow(options, m_clock);
        QVERIFY(slow.start());
        const DeskClient client(slow);
        QCOMPARE(client.get("/v1/me").status, 200);
        QCOMPARE(client.get("/v1/me").status, 200);
        const DeskReply refused = client.get("/v1/me");
        QCOMPARE(refused.status, 429);
        const int wait = refused.headers.value("retry-after").toInt();
        QVERIFY(wait >= 5 && wait <= 6);
        m_clock.advance(std::chrono::seconds(wait));
        QCOMPARE(client.get("/v1/me").status, 200);
    }

    void aDeskThatWasDownGoesOnWhereItWas()
    {
        QString cursor;
        m_client->readAll("messages", cursor, 1000);
        const quint16 port = m_server->port();
        m_server->stop();
        QCOMPARE(m_client->get("/v1/me").status, 0);
        m_server->addCustomerMessage(m_ticket, u"kamēr biji prom"_s);
        QVERIFY(m_server->start());
        QCOMPARE(m_server->port(), port);
        QCOMPARE(m_client->readAll("messages", cursor, 1000).size(), 1);
    }

    void aDeskInAFileKeepsEverything()
    {
        QTemporaryDir folder;
        DeskOptions options = quietOptions(20);
        options.databaseFile = folder.filePath(u"desk.db"_s);
        options.token = u"t"_s;
        QString cursor, id;
        {
            DeskServer first(options, m_clock);
            QVERIFY(first.start());
            const DeskClient client(first);
            client.readAll("messages", cursor, 100);
            id = first.newestConversations(1).first();
            QCOMPARE(client
                         .post("/v1/conversations/" + id.toLatin1() + "/messages",
                               "{\"kind\":\"note\",\"text\":\"paliek\"}", {"Idempotency-Key: k"})
                         .status,
                     201);
        }
        DeskServer second(options, m_clock);
        QVERIFY(second.start());
        const DeskClient client(second);
        QCOMPARE(second.counts().conversations, 20);
        QCOMPARE(second.messagesOf(id).last().text, u"paliek"_s);
        QCOMPARE(client.get("/v1/commands/k").status, 200);
        QCOMPARE(client.readAll("messages", cursor, 100).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDeskApi)
#include "TestDeskApi.moc"
