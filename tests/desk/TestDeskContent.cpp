#include "app/desk/DeskServer.h"
#include "tests/desk/DeskClient.h"
#include "tests/support/ManualClock.h"

#include <QProcess>
#include <QTest>

using namespace saskare;
using namespace Qt::Literals::StringLiterals;

class TestDeskContent : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<DeskServer> m_server;
    std::unique_ptr<DeskClient> m_client;

    QJsonArray all(const QByteArray &stream) const
    {
        QString cursor;
        return m_client->readAll(stream, cursor, 1000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        DeskOptions options;
        options.people = DeskPeople::Quiet;
        options.conversations = 1500;
        m_server = std::make_unique<DeskServer>(options, m_clock);
        QVERIFY(m_server->start());
        m_client = std::make_unique<DeskClient>(*m_server);
    }
    void cleanupTestCase()
    {
        m_client.reset();
        m_server.reset();
    }

    void everyConversationHasItsPlaceItsCustomerAndItsMessages()
    {
        QSet<QString> customers, queues, agents, spoken;
        for (const QJsonValue &record : all("customers"))
            customers.insert(record["id"_L1].toString());
        for (const QJsonValue &record : all("queues"))
            queues.insert(record["id"_L1].toString());
        for (const QJsonValue &record : all("agents"))
            agents.insert(record["id"_L1].toString());
        QCOMPARE(agents.size(), 12);
        for (const QJsonValue &record : all("messages"))
            spoken.insert(record["conversation"_L1].toString());
        QSet<QString> channels, states;
        qint64 newest = 0;
        for (const QJsonValue &record : all("conversations")) {
            QVERIFY(customers.contains(record["customer"_L1].toString()));
            QVERIFY(queues.contains(record["queue"_L1].toString()));
            QVERIFY(record["assignee"_L1].isNull() || agents.contains(record["assignee"_L1].toString()));
            QVERIFY(spoken.contains(record["id"_L1].toString()));
            QVERIFY(from<ConversationKind>(record["kind"_L1].toString())
                    && from<Channel>(record["channel"_L1].toString()));
            QCOMPARE(record["kind"_L1].toString() == "callback"_L1, record["callback"_L1].isObject());
            channels.insert(record["channel"_L1].toString());
            states.insert(record["status"_L1]["state"_L1].toString());
            newest = std::max(newest, msFrom(record["updatedAt"_L1]));
        }
        QVERIFY(newest <= m_clock.nowMs() && newest > m_clock.nowMs() - 10 * 60'000);
        for (const char *channel :
             {"email", "form", "chat", "phone", "socialPublic", "socialPrivate", "review", "sms", "portal"})
            QVERIFY2(channels.contains(QLatin1String(channel)), channel);
        for (const char *state :
             {"new", "open", "answered", "pending", "onHold", "postponed", "resolved", "closed", "live", "spam"})
            QVERIFY2(states.contains(QLatin1String(state)), state);
    }

    void aProblemIsLookedIntoAndItsIncidentsWait()
    {
        QString problem;
        QStringList incidents;
        for (const QJsonValue &record : all("conversations")) {
            if (record["problem"_L1].toBool())
                problem = record["id"_L1].toString();
        }
        QVERIFY(!problem.isEmpty());
        QCOMPARE(m_server->conversation(problem)["status"_L1]["state"_L1].toString(), u"open"_s);
        for (const QJsonValue &record : all("conversations")) {
            for (const QJsonValue &link : record["links"_L1].toArray()) {
                if (link["relation"_L1].toString() != "problem"_L1)
                    continue;
                QCOMPARE(link["conversation"_L1].toString(), problem);
                QCOMPARE(record["status"_L1]["state"_L1].toString(), u"new"_s);
                incidents += record["id"_L1].toString();
            }
        }
        QCOMPARE(incidents.size(), 4);
    }
    void noTextHasAnUnfilledSlot()
    {
        QSet<QString> deliveries;
        for (const QJsonValue &record : all("messages")) {
            const QString text = record["text"_L1].toString();
            QVERIFY2(!text.isEmpty() && !text.contains(u'{') && !text.contains(u'|') && !text.contains(u"  "_s),
                     qPrintable(text));
            deliveries.insert(record["delivery"_L1]["state"_L1].toString());
        }
        QVERIFY(deliveries.contains(u"notDelivered"_s) && deliveries.contains(u"sent"_s)
                && deliveries.contains(u"scheduled"_s));
        for (const QJsonValue &record : all("conversations"))
            QVERIFY(!record["subject"_L1].toString().contains(u'{'));
    }

    void touchpointsTellOfBeforeDuringAndAfterAndRatingsKeepTheirScale()
    {
        QSet<QString> stages, ratings, kinds, origins;
        for (const QJsonValue &record : all("touchpoints")) {
            QVERIFY(from<TouchpointKind>(record["kind"_L1].toString()));
            QVERIFY(!record["title"_L1].toString().isEmpty());
            QVERIFY(msFrom(record["at"_L1]) <= m_clock.nowMs());
            stages.insert(record["stage"_L1].toString());
            kinds.insert(record["kind"_L1].toString());
            if (const QJsonValue evaluation = record["evaluation"_L1]; evaluation.isObject()) {
                origins.insert(evaluation["origin"_L1].toString());
                QVERIFY(evaluation["score"_L1].toInt() >= 1 && evaluation["score"_L1].toInt() <= 5);
            }
            const QJsonValue rating = record["rating"_L1];
            if (!rating.isObject())
                continue;
            ratings.insert(rating["kind"_L1].toString());
            QVERIFY(rating["value"_L1].toDouble() >= rating["lowest"_L1].toDouble()
                    && rating["value"_L1].toDouble() <= rating["highest"_L1].toDouble());
        }
        QCOMPARE(stages, (QSet<QString>{u"before"_s, u"during"_s, u"after"_s}));
        QCOMPARE(ratings, (QSet<QString>{u"csat"_s, u"ces2"_s, u"nps"_s, u"stars"_s, u"thumbs"_s}));
        QCOMPARE(kinds,
                 (QSet<QString>{u"conversation"_s, u"chat"_s, u"call"_s, u"callback"_s, u"pageVisit"_s, u"order"_s,
                                u"form"_s, u"review"_s, u"publicComment"_s, u"rating"_s, u"visit"_s}));
        QCOMPARE(origins, (QSet<QString>{u"person"_s, u"machine"_s}));
    }

    void generatedAttachmentsAreWhatTheySayTheyAre()
    {
        QSet<QString> types;
        for (const QJsonValue &record : all("messages")) {
            for (const QJsonValue &attachment : record["attachments"_L1].toArray()) {
                const QString type = attachment["mediaType"_L1].toString();
                if (types.contains(type))
                    continue;
                types.insert(type);
                const DeskReply file = m_client->get("/v1/attachments/" + attachment["id"_L1].toString().toLatin1());
                QCOMPARE(file.body.size(), attachment["size"_L1].toInteger());
                QCOMPARE(file.headers.value("content-type"), type.toLatin1());
                QVERIFY(type != "image/png"_L1 || file.body.startsWith("\x89PNG"));
                QVERIFY(type != "application/pdf"_L1 || file.body.startsWith("%PDF-1.4"));
            }
        }
        QCOMPARE(types.size(), 3);
    }

    void theDescriptionIsTrue()
    {
        const QJsonObject document = m_client->get("/openapi.json").json();
        const QJsonObject schemas = document["components"_L1]["schemas"_L1].toObject();
        for (const QByteArray stream : {"conversations", "messages", "customers", "agents", "queues", "tags",
                                        "canned-responses", "articles", "touchpoints"}) {
            const QJsonArray records = all(stream);
            QVERIFY2(!records.isEmpty(), stream.constData());
            QString name = records[0]["type"_L1].toString();
            name[0] = name[0].toUpper();
            const QJsonObject schema = schemas[name].toObject();
            const QJsonObject properties = schema["properties"_L1].toObject();
            for (const QJsonValue &record : records) {
                for (const QString &field : record.toObject().keys())
                    QVERIFY2(properties.contains(field), qPrintable(name % u'.' % field));
                for (const QJsonValue &field : schema["required"_L1].toArray())
                    QVERIFY2(record.toObject().contains(field.toString()),
                             qPrintable(name % u'.' % field.toString()));
            }
        }
        const QJsonObject paths = document["paths"_L1].toObject();
        for (const QString &path : paths.keys()) {
            if (!paths[path].toObject().contains("get"_L1) || path == "/v1/events"_L1)
                continue;
            QString address = path;
            address.replace(u"{id}"_s, path.startsWith("/v1/attachments"_L1) ? u"1"_s : u"5"_s);
            if (!address.contains(u"{key}"_s))
                QCOMPARE(m_client->get(address.toLatin1()).status, 200);
        }
    }

    void theProgramServesSaysWhereAndEndsCleanlyWhenAsked()
    {
        QProcess program;
        program.start(qEnvironmentVariable("SASKARE_BIN") % u"/saskare-desk"_s,
                      {u"--listen"_s, u"127.0.0.1:0"_s, u"--token"_s, u"t"_s, u"--conversations"_s, u"5"_s});
        QVERIFY(program.waitForReadyRead(20'000));
        const QByteArray line = program.readLine();
        QVERIFY2(line.startsWith("listening http://127.0.0.1:"), line.constData());
        program.terminate();
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void theProgramListensToThisComputerOnly()
    {
        for (const QString &address : {u"0.0.0.0:0"_s, u"192.168.1.5:8080"_s, u"[::]:0"_s, u":80"_s}) {
            QProcess program;
            program.start(qEnvironmentVariable("SASKARE_BIN") % u"/saskare-desk"_s, {u"--listen"_s, address});
            QVERIFY(program.waitForFinished(20'000));
            QCOMPARE(program.exitCode(), 2);
            QVERIFY(!program.readAllStandardError().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDeskContent)
#include "TestDeskContent.moc"
