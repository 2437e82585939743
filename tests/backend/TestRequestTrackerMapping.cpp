#include "core/backend/Manifest.h"
#include "core/backend/MappingProcess.h"
#include "core/backend/RecordReader.h"

#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace saskare;

/// The shipped description of Request Tracker as a pure function: JSON in the shape its server sends to records, and
/// commands to bodies. scenarios/TestRequestTracker asks a real server.
class TestRequestTrackerMapping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ticketsBecomeConversationsAndPeople();
    void historyTellsWhoWroteAndWhatBecameOfIt();
    void bodiesAreJoinedByTransaction();
    void feedsAreWalkedDownToTheLastKnownId();
    void commandsBecomeBodies_data();
    void commandsBecomeBodies();
    void aMarkDecidesWhereTheSiteKeepsOne();
    void whatHasNoMarkIsShownWithItsWords();

private:
    QJsonObject myEntries(const QByteArray &items);
    QJsonObject findMarked(const QJsonObject &prepared, const QByteArray &attachments);
    [[nodiscard]] QByteArray call(const QString &entry, const QByteArray &input);
    [[nodiscard]] QJsonObject object(const QString &entry, const QJsonObject &input);
    [[nodiscard]] ReadPage page(const QString &entry, const QString &file);

    ManualClock m_clock;
    std::unique_ptr<MappingProcess> m_mapping;
};

void TestRequestTrackerMapping::init()
{
    if (m_mapping)
        return;
    const auto manifest = ManifestCatalog(QString()).manifest(u"requesttracker"_qs);
    QVERIFY(manifest);
    m_mapping = std::make_unique<MappingProcess>(manifest->mapping, m_clock);
}

QByteArray TestRequestTrackerMapping::call(const QString &entry, const QByteArray &input)
{
    const Result<QByteArray> result = await(m_mapping->call(entry, input));
    return result ? *result : QByteArray("failed: " + result.error().text().toUtf8());
}

QJsonObject TestRequestTrackerMapping::object(const QString &entry, const QJsonObject &input)
{
    return QJsonDocument::fromJson(call(entry, QJsonDocument(input).toJson())).object();
}

ReadPage TestRequestTrackerMapping::page(const QString &entry, const QString &file)
{
    QFile data(qEnvironmentVariable("SASKARE_SOURCE") + u"/tests/backend/data/requesttracker/"_qs + file);
    const bool opened = data.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "page", qPrintable(data.fileName()));
    const Result<ReadPage> read = RecordReader(entry).read(call(entry, data.readAll()));
    Q_ASSERT_X(read.ok(), "page", qPrintable(read ? QString() : read.error().text()));
    Q_ASSERT_X(read->setAside.isEmpty(), "page",
               qPrintable(read->setAside.isEmpty() ? QString() : read->setAside.first().path));
    return *read;
}

void TestRequestTrackerMapping::ticketsBecomeConversationsAndPeople()
{
    const ReadPage read = page(u"tickets"_qs, u"tickets.json"_qs);
    QVERIFY(!read.more);
    QCOMPARE(read.total, 2);
    QCOMPARE(read.records.conversations.size(), size_t(2));
    const ConversationRecord &first = read.records.conversations.at(0);
    QCOMPARE(first.id, u"41"_qs);
    QCOMPARE(*first.subject, QString::fromUtf8("Pakāpieni — ступени"));
    QCOMPARE(first.status->state, ConversationState::Open);
    QCOMPARE(*first.kind, ConversationKind::Callback);
    QCOMPARE(*first.channel, Channel::Phone);
    QCOMPARE(*first.queue, u"3"_qs);
    QCOMPARE(*first.assignee, u"liga"_qs);
    QCOMPARE(*first.customer, u"ivan@client.example"_qs);
    QCOMPARE(first.priority->level, Priority::High);
    QCOMPARE(first.priority->code, u"80"_qs);
    QCOMPARE(*first.tags, QStringList({u"vip"_qs, QString::fromUtf8("ā")}));
    QCOMPARE(*first.dueAt, 0);
    QCOMPARE(first.callback->number, u"+371 20000000"_qs);
    QCOMPARE(first.callback->state, CallbackState::Accepted);
    QCOMPARE(first.callback->dueAt, 1'793'692'800'000);
    QCOMPARE(*first.links, QList<Link>({Link{LinkRelation::Problem, u"7"_qs}}));
    QCOMPARE(*first.webUrl, u"https://rt.example/Ticket/Display.html?id=41"_qs);

    const ConversationRecord &second = read.records.conversations.at(1);
    QVERIFY2(second.status->state == ConversationState::Other && second.status->code == u"waiting-for-parts",
             "a status of the site's own stays what it is");
    QVERIFY(second.assignee && second.assignee->isEmpty());
    QVERIFY(second.customer && second.customer->isEmpty());
    QVERIFY2(!second.kind && !second.tags && !second.links, "what the list did not ask for is not told");
    QVERIFY(*second.dueAt > 0);
    QCOMPARE(read.records.customers.size(), size_t(1));
    QCOMPARE(*read.records.customers.at(0).name, QString::fromUtf8("Иван"));
    QCOMPARE(read.records.agents.size(), size_t(1));
    QCOMPARE(*read.records.agents.at(0).name, QString::fromUtf8("Līga Kalniņa"));
}

void TestRequestTrackerMapping::historyTellsWhoWroteAndWhatBecameOfIt()
{
    const ReadPage read = page(u"history"_qs, u"history.json"_qs);
    QHash<QString, MessageRecord> byId;
    QHash<QString, Delivery> deliveries;
    for (const MessageRecord &record : read.records.messages) {
        if (record.delivery)
            deliveries.insert(record.id, *record.delivery);
        else
            byId.insert(record.id, record);
    }
    QCOMPARE(*byId[u"103"_qs].direction, Direction::Inbound);
    QCOMPARE(*byId[u"103"_qs].authorKind, AuthorKind::Customer);
    QCOMPARE(*byId[u"110"_qs].direction, Direction::Outbound);
    QCOMPARE(*byId[u"110"_qs].authorName, QString::fromUtf8("Līga Kalniņa"));
    QCOMPARE(*byId[u"105"_qs].direction, Direction::Note);
    QVERIFY2(*byId[u"104"_qs].direction == Direction::Outbound,
             "who comments is an agent, though the login is an address");
    QCOMPARE(*byId[u"111"_qs].direction, Direction::Event);
    QCOMPARE(*byId[u"111"_qs].text, QString::fromUtf8("Status: new → open"));
    QVERIFY2(!byId.contains(u"112"_qs) && !byId.contains(u"116"_qs), "mail records are no messages");
    QCOMPARE(deliveries.size(), 2);
    QCOMPARE(deliveries[u"110"_qs].state, DeliveryState::Sent);
    QCOMPARE(deliveries[u"115"_qs].state, DeliveryState::NotDelivered);
    QCOMPARE(deliveries[u"115"_qs].report, u"550 no such mailbox"_qs);
    QCOMPARE(read.partitions.size(), 1);
    QCOMPARE(read.partitions.at(0).stream, u"ticket"_qs);
    QCOMPARE(read.partitions.at(0).partition, u"39"_qs);
    QVERIFY2(QJsonDocument::fromJson(read.cursor)[u"followed"].toArray().contains(QJsonValue(u"120"_qs)),
             "it is not asked for again when the same entry is read again");
    QVERIFY(!read.more);
}

void TestRequestTrackerMapping::bodiesAreJoinedByTransaction()
{
    const ReadPage read = page(u"bodies"_qs, u"bodies.json"_qs);
    QCOMPARE(read.records.messages.size(), size_t(2));
    const MessageRecord &both = read.records.messages.at(0);
    QCOMPARE(both.id, u"103"_qs);
    QCOMPARE(*both.text, QString::fromUtf8("Привет"));
    QCOMPARE(*both.html, QString::fromUtf8("<b>Привет</b>"));
    const MessageRecord &htmlOnly = read.records.messages.at(1);
    QCOMPARE(htmlOnly.text->trimmed(), QString::fromUtf8("Cena 5 < 6 & ātri"));
    QVERIFY(!htmlOnly.conversation && !htmlOnly.direction);
}

void TestRequestTrackerMapping::feedsAreWalkedDownToTheLastKnownId()
{
    // A feed of 1,050 ids of which only some are ours to see; none of those may be missed or asked for for ever.
    QSet<int> seen;
    QJsonValue cursor;
    int requests = 0;
    for (bool more = true; more && requests < 30; ++requests) {
        QJsonArray items;
        if (cursor.isObject()) {
            const int from = cursor[u"from"].toInt();
            const qint64 to = cursor[u"to"].toInteger();
            int rows = 0;
            for (int id = int(qMin<qint64>(to, 1'050)); id > from && rows < 100; --id, ++rows) {
                if (id % 3 == 0 || id == 1'049) {
                    items.append(QJsonObject{{u"id"_qs, QString::number(id)},
                                             {u"Creator"_qs, QJsonObject{{u"id"_qs, u"a"_qs}}},
                                             {u"TransactionId"_qs, QString::number(id)},
                                             {u"Headers"_qs, QString()}});
                    seen.insert(id);
                }
            }
        }
        QJsonObject input{{u"body"_qs, QJsonObject{{u"items"_qs, items}}}};
        if (cursor.isObject())
            input.insert(u"cursor"_qs, cursor);
        const QJsonObject answer = object(u"files"_qs, input);
        more = answer[u"more"].toBool();
        cursor = answer[u"cursor"];
    }
    QCOMPARE(seen.size(), 351);
    QCOMPARE(requests, 12);
    QCOMPARE(cursor[u"last"].toInt(), 1'050);
    QVERIFY2(cursor[u"from"].toInt() < 1'050 && cursor[u"from"].toInt() > 1'000, "a little is read again");
}

void TestRequestTrackerMapping::commandsBecomeBodies_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QString &entry, const QByteArray &command, const QByteArray &body) {
        QTest::newRow(name) << entry << command << body;
    };
    const QByteArray mark = R"("TxnCustomFields":{"Client request id":"u-1"})";
    row("plain reply", u"message_body"_qs, R"({"id":"u-1","text":"Labdien ā","html":""})",
        R"({"JSON":{"Content":"Labdien ā","ContentType":"text/plain",)" + mark + "}}");
    row("rich reply", u"message_body"_qs, R"({"id":"u-1","text":"x","html":"<p>x</p>"})",
        R"({"JSON":{"Content":"<p>x</p>","ContentType":"text/html",)" + mark + "}}");
    row("nobody", u"owner_body"_qs, R"({"agent":""})", R"({"Owner":"Nobody"})");
    row("owner", u"owner_body"_qs, R"({"agent":"liga"})", R"({"Owner":"liga"})");
    row("priority", u"priority_body"_qs, R"({"level":"high","code":"75"})", R"({"Priority":75})");
    row("tags", u"tags_body"_qs, R"({"tags":["vip","ā"]})", R"({"CustomFields":{"Tags":["vip","ā"]}})");
    row("link", u"link_body"_qs, R"({"relation":"dependedOnBy","conversation":"7"})", R"({"AddDependedOnBy":"7"})");
    row("unlink", u"unlink_body"_qs, R"({"relation":"parent","conversation":"7"})", R"({"DeleteParent":"7"})");
    row("call", u"call_body"_qs,
        R"({"id":"u-1","outcome":"noAnswer","note":"vēlāk","retryAt":1793590107000,"talkMs":12000})",
        R"({"Content":"Call: no answer (12 s)\nvēlāk\nCall again: 2026-11-02T03:28:27Z","ContentType":"text/plain",)"
            + mark + "}");
    row("new ticket", u"create_body"_qs,
        R"({"id":"u-1","queue":"3","subject":"S","customerEmail":"a@b.lv","text":"t","html":""})",
        R"({"Content":"t","ContentType":"text/plain","Queue":"3","Subject":"S","Requestor":["a@b.lv"],"CustomFields":{"Client request id":"u-1"}})");
}

void TestRequestTrackerMapping::commandsBecomeBodies()
{
    QFETCH(QString, entry);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, body);
    const QByteArray given = call(entry, "{\"parameters\":{},\"conversation\":\"41\",\"command\":" + command + "}");
    QCOMPARE(QJsonDocument::fromJson(given).object(), QJsonDocument::fromJson(body).object());
    QVERIFY(!QJsonDocument::fromJson(body).isNull());
}

void TestRequestTrackerMapping::aMarkDecidesWhereTheSiteKeepsOne()
{
    const QJsonObject seen
        = myEntries(R"({"id":"120","CustomFields":[{"name":"Client request id","values":["u-1"]}]},)"
                    R"({"id":"119","CustomFields":[{"name":"Client request id","values":["u-0"]}]})");
    const QJsonObject found = findMarked(seen, {});
    QCOMPARE(found[u"hits"].toInt(), 1);
    QCOMPARE(found[u"id"].toString(), u"120"_qs);
    QVERIFY(!found.contains(u"candidates"));
    QCOMPARE(findMarked(myEntries({}), {})[u"hits"].toInt(), 0);
}

void TestRequestTrackerMapping::whatHasNoMarkIsShownWithItsWords()
{
    const QJsonObject seen = myEntries(R"({"id":"120","Created":"2026-01-02T03:04:05Z","CustomFields":""},)"
                                       R"({"id":"99","Created":"2026-01-01T00:00:00Z","CustomFields":""})");
    QVERIFY2(seen[u"query"].toString().contains(u"120") && !seen[u"query"].toString().contains(u"99"),
             "what the agent had seen cannot be it");
    const QJsonArray candidates
        = findMarked(seen,
                     R"({"TransactionId":"120","ContentType":"text/html","Filename":"","Content":"<p>Labdien</p>"})")
              .value(u"candidates")
              .toArray();
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(candidates[0][u"at"].toString(), u"2026-01-02T03:04:05Z"_qs);
    QCOMPARE(candidates[0][u"text"].toString().trimmed(), u"Labdien"_qs);
}

/// What the first question of a look gives: the entries of this agent.
QJsonObject TestRequestTrackerMapping::myEntries(const QByteArray &items)
{
    return QJsonDocument::fromJson(
               call(u"my_entries"_qs,
                    R"({"parameters":{},"command":{"id":"u-1"},"base":{"newestMessage":"100"},"body":{"items":[)"
                        + items + "]}}"))
        .object();
}

QJsonObject TestRequestTrackerMapping::findMarked(const QJsonObject &prepared, const QByteArray &attachments)
{
    return QJsonDocument::fromJson(call(u"find_marked"_qs,
                                        R"({"parameters":{},"command":{"id":"u-1"},"prepare":)"
                                            + QJsonDocument(prepared).toJson(QJsonDocument::Compact)
                                            + R"(,"body":{"items":[)" + attachments + "]}}"))
        .object();
}

QTEST_GUILESS_MAIN(TestRequestTrackerMapping)
#include "TestRequestTrackerMapping.moc"
