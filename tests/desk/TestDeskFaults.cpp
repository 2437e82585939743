#include "app/desk/DeskServer.h"
#include "tests/desk/DeskClient.h"
#include "tests/support/ManualClock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace saskare;
using namespace Qt::Literals::StringLiterals;

class TestDeskFaults : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<DeskServer> m_server;
    std::unique_ptr<DeskClient> m_client;
    QString m_ticket;

    DeskReply reply(const QByteArray &text)
    {
        return m_client->post("/v1/conversations/" + m_ticket.toLatin1() + "/messages",
                              "{\"kind\":\"reply\",\"text\":\"" + text + "\"}", {"Idempotency-Key: " + text});
    }
    bool hasArrived(const QString &text) const
    {
        for (const DeskMessage &message : m_server->messagesOf(m_ticket)) {
            if (message.text == text)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        DeskOptions options;
        options.people = DeskPeople::Quiet;
        options.conversations = 5;
        options.faultControl = FaultControl::OverHttp;
        m_server = std::make_unique<DeskServer>(options, m_clock);
        QVERIFY(m_server->start());
        m_client = std::make_unique<DeskClient>(*m_server);
        m_ticket = m_server->addConversation(u"Temats"_s, u"Teksts"_s);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void aFaultMeetsTheRequestsItNamesAndNoOthers()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#2=500"_s));
        QCOMPARE(reply("a").status, 201);
        QCOMPARE(reply("b").status, 500);
        QCOMPARE(reply("c").status, 201);
        QVERIFY(!hasArrived(u"b"_s));
        QVERIFY(m_server->faults().add(u"/v1/me#2-3=503:7"_s));
        QCOMPARE(m_client->get("/v1/me").status, 200);
        QCOMPARE(m_client->get("/v1/me").headers.value("retry-after"), "7");
        QCOMPARE(m_client->get("/v1/me").status, 503);
        QCOMPARE(m_client->get("/v1/me").status, 200);
        QVERIFY(m_server->faults().add(u"GET /v1/tags#2+=401"_s));
        QCOMPARE(m_client->get("/v1/tags").status, 200);
        QCOMPARE(m_client->get("/v1/tags").status, 401);
        QCOMPARE(m_client->get("/v1/tags").status, 401);
    }

    void statusesComeAsProblems_data()
    {
        QTest::addColumn<int>("status");
        for (int status : {401, 403, 409, 412, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void statusesComeAsProblems()
    {
        QFETCH(int, status);
        QVERIFY(m_server->faults().add(u"POST */messages=%1"_s.arg(status)));
        const DeskReply refused = reply("x");
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.headers.value("content-type"), "application/problem+json");
        QCOMPARE(refused.json().value("status"_L1).toInt(), status);
        QVERIFY(!hasArrived(u"x"_s));
    }

    void aRefusedRequestGetsNoAnswerAndHasNoEffect()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=refuse"_s));
        QVERIFY(reply("x").raw.isEmpty());
        QVERIFY(!hasArrived(u"x"_s));
        QCOMPARE(m_server->requestLog().last().status, 0);
        QCOMPARE(reply("x").status, 201);
    }

    void aHangingRequestIsNeverAnsweredAndEndsWithTheServer()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=hang"_s));
        const QByteArray body = "{\"kind\":\"reply\",\"text\":\"x\"}";
        const DeskReply hung
            = m_client->send("POST", "/v1/conversations/" + m_ticket.toLatin1() + "/messages", body, {}, 300);
        QVERIFY(hung.raw.isEmpty());
        QVERIFY(!hasArrived(u"x"_s));
        QCOMPARE(m_client->get("/v1/me").status, 200);
    }

    void aSlowRequestHappensLate()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=slow:200"_s));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(reply("x").status, 201);
        QVERIFY(timer.elapsed() >= 200);
    }

    void aCutBodyIsShorterThanPromisedAndYetTheEffectIsThere()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=cutBody"_s));
        const DeskReply cut = reply("x");
        QCOMPARE(cut.status, 201);
        QVERIFY(cut.body.size() < cut.headers.value("content-length").toInt());
        QVERIFY(cut.json().isEmpty());
        QVERIFY(hasArrived(u"x"_s));
    }

    void wrongJsonIsNoJson()
    {
        QVERIFY(m_server->faults().add(u"*=wrongJson"_s));
        const DeskReply wrong = m_client->get("/v1/conversations");
        QCOMPARE(wrong.status, 200);
        QVERIFY(!wrong.body.isEmpty() && wrong.json().isEmpty());
    }

    void acceptThenLoseHasItsEffectOnceHoweverOftenItIsAsked()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=acceptThenLose"_s));
        QVERIFY(reply("x").raw.isEmpty());
        QVERIFY(hasArrived(u"x"_s));
        QCOMPARE(m_client->get("/v1/commands/x").status, 200);
        const auto before = m_server->messagesOf(m_ticket).size();
        QCOMPARE(reply("x").status, 201);
        QCOMPARE(m_server->messagesOf(m_ticket).size(), before);
    }

    void acceptLateHasItsEffectAfterTheConnectionIsGone()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=acceptLate:300"_s));
        QVERIFY(reply("x").raw.isEmpty());
        QVERIFY(!hasArrived(u"x"_s));
        QVERIFY(QTest::qWaitFor([&] { return hasArrived(u"x"_s); }, 10'000));
    }

    void aDuplicateAnswerComesTwice()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=duplicateAnswer"_s));
        const DeskReply twice = reply("x");
        QCOMPARE(twice.raw.count("HTTP/1.1 201"), 2);
        QCOMPARE(m_server->messagesOf(m_ticket).size(), 2); // the customer's and this one
    }

    void aRedirectLeadsToASignInPageThatSaysAllIsWell()
    {
        QVERIFY(m_server->faults().add(u"POST */messages#1=redirect"_s));
        const DeskReply elsewhere = reply("x");
        QCOMPARE(elsewhere.status, 302);
        QCOMPARE(m_client->get(elsewhere.headers.value("location")).status, 200);
        QVERIFY(!hasArrived(u"x"_s));
    }

    void faultsCanBeGivenWhileItRunsWhenThatIsAllowed()
    {
        QCOMPARE(m_client->post("/v1/practice/faults", "{\"rules\":[\"/v1/me=503\"]}").status, 204);
        QCOMPARE(m_client->get("/v1/me").status, 503);
        QCOMPARE(m_client->send("DELETE", "/v1/practice/faults", {}, {}).status, 204);
        QCOMPARE(m_client->get("/v1/me").status, 200);
        QCOMPARE(m_client->post("/v1/practice/faults", "{\"rules\":[\"nonsense\"]}").status, 422);
        DeskOptions options;
        options.conversations = 0;
        DeskServer strict(options, m_clock);
        QVERIFY(strict.start());
        QCOMPARE(DeskClient(strict).post("/v1/practice/faults", "{}").status, 405);
    }

    void rulesThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
             {"", "POST", "POST /x", "/x=unknown", "/x#0=500", "/x#4-2=500", "/x=200", "/x=slow:fast"})
            QTest::addRow("'%s'", rule) << QString::fromLatin1(rule);
    }
    void rulesThatMakeNoSenseAreRefused()
    {
        QFETCH(QString, rule);
        const Result<FaultRule> parsed = FaultPlan::parse(rule);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::BadInput);
        DeskOptions options;
        options.faults = {rule};
        DeskServer server(options, m_clock);
        QVERIFY(!server.start());
    }
};

QTEST_GUILESS_MAIN(TestDeskFaults)
#include "TestDeskFaults.moc"
