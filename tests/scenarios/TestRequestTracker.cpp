#include "core/backend/Backend.h"
#include "core/backend/NetworkTransport.h"
#include "core/base/Clock.h"

#include "tests/support/Await.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace saskare;

namespace {

constexpr int patient = 120'000;

/// What the streams brought, joined by id as the store would.
struct Known
{
    std::map<QString, ConversationRecord> conversations;
    std::map<QString, MessageRecord> messages;
    std::map<QString, AttachmentRecord> attachments;
    std::map<QString, CustomerRecord> customers;
    std::map<QString, AgentRecord> agents;
    std::map<QString, QueueRecord> queues;
    QSet<QString> canned, articles;
    QList<PartitionHint> partitions;
    int setAside = 0, pages = 0;

    template <class T>
    static void tell(std::optional<T> &known, const std::optional<T> &told)
    {
        if (told)
            known = told;
    }
    void add(const FetchedPage &page);
};

void Known::add(const FetchedPage &page)
{
    for (const ConversationRecord &record : page.records.conversations) {
        ConversationRecord &known = conversations[record.id];
        tell(known.subject, record.subject);
        tell(known.status, record.status);
        tell(known.assignee, record.assignee);
        tell(known.queue, record.queue);
        tell(known.customer, record.customer);
        tell(known.priority, record.priority);
        tell(known.kind, record.kind);
        tell(known.tags, record.tags);
        tell(known.links, record.links);
        tell(known.callback, record.callback);
    }
    for (const MessageRecord &record : page.records.messages) {
        MessageRecord &known = messages[record.id];
        tell(known.conversation, record.conversation);
        tell(known.direction, record.direction);
        tell(known.author, record.author);
        tell(known.text, record.text);
        tell(known.html, record.html);
        tell(known.delivery, record.delivery);
    }
    for (const AttachmentRecord &record : page.records.attachments)
        attachments[record.id] = record;
    for (const CustomerRecord &record : page.records.customers)
        customers[record.id] = record;
    for (const AgentRecord &record : page.records.agents) {
        tell(agents[record.id].name, record.name);
        tell(agents[record.id].isMe, record.isMe);
    }
    for (const QueueRecord &record : page.records.queues)
        queues[record.id] = record;
    for (const CannedResponseRecord &record : page.records.cannedResponses)
        canned.insert(record.id);
    for (const ArticleRecord &record : page.records.articles)
        articles.insert(record.id);
    partitions += page.partitions;
    setAside += int(page.setAside.size());
    ++pages;
}

} // namespace

/// The shipped description against a real Request Tracker with 2,000 tickets. Takes minutes and installs packages, so
/// it runs only when SASKARE_RT_TEST=1; with SASKARE_RT_DIR and SASKARE_RT_PORT it uses a server that is up already.
class TestRequestTracker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void goodCredentialsPassAndWrongOnesAreNamed();
    void everyTicketAndCorrespondenceArrives();
    void aFileComesByteForByte();
    void aReplyWithAFileArrivesOnceAndIsFoundAgain();
    void changesAreMadeAndReadBack_data();
    void changesAreMadeAndReadBack();
    void aTicketIsMadeOnceAndFoundAgain();
    void aChangeThatRtOnlyAcknowledgesIsNotBelieved();
    void theViewShowsTheNewestMessage();
    void theNextPassBringsOnlyWhatChanged();
    void aReplyIsFoundAgainWhenTheServerIsKilledInMidAnswer_data();
    void aReplyIsFoundAgainWhenTheServerIsKilledInMidAnswer();

private:
    [[nodiscard]] std::unique_ptr<Backend> connectAs(const QString &user, const QString &secret,
                                                     const QString &markerField = {});
    bool up();
    bool killServer() const;
    void readStream(Backend &backend, const QString &stream, Known &known);
    [[nodiscard]] QString sql(const QString &statement) const;
    [[nodiscard]] StepResult perform(Command command, const QString &ticket, const QByteArray &file = {});

    SystemClock m_clock;
    ManifestCatalog m_catalog{QString()};
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<Backend> m_agent;
    QTemporaryDir m_temporary;
    QString m_folder, m_scripts;
    int m_port = 0;
    bool m_started = false;
    Known m_known;
    QHash<QString, QByteArray> m_cursors;
    OutboxEntry m_last;
};

void TestRequestTracker::initTestCase()
{
    if (qEnvironmentVariable("SASKARE_RT_TEST") != u"1")
        QSKIP("skipped: a real Request Tracker is tried only with SASKARE_RT_TEST=1");
    m_folder = qEnvironmentVariable("SASKARE_RT_DIR");
    m_port = qEnvironmentVariableIntValue("SASKARE_RT_PORT");
    m_scripts = qEnvironmentVariable("SASKARE_SOURCE") + u"/../shared/scripts/rt"_qs;
    if (m_port == 0) {
        if (!QFileInfo::exists(m_scripts + u"/rt-up.sh"))
            QSKIP("skipped: shared/ not here");
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
        free.close();
        m_folder = m_temporary.filePath(u"rt"_qs);
        if (!up())
            QSKIP("skipped: Request Tracker cannot be installed or started here");
        m_started = true;
    }
    m_transport = std::make_unique<NetworkTransport>(m_clock);
    m_agent = connectAs(u"agent"_qs, u"agent-secret-1"_qs);
}

bool TestRequestTracker::up()
{
    QProcess up;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RT_BCRYPT"_qs, u"4"_qs);
    environment.insert(u"RT_DIR"_qs, m_folder);
    environment.insert(u"RT_SNAPSHOT"_qs, m_scripts + u"/seeded-2000.tgz");
    up.setProcessEnvironment(environment);
    up.setStandardOutputFile(QProcess::nullDevice());
    up.start(m_scripts + u"/rt-up.sh", {QString::number(m_port)});
    return up.waitForFinished(600'000) && up.exitCode() == 0;
}

/// All of its processes at once, as when the computer loses its power.
bool TestRequestTracker::killServer() const
{
    QFile file(m_folder + u"/rt.pid"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString master = QString::fromLatin1(file.readAll()).trimmed();
    QProcess workers;
    workers.start(u"ps"_qs, {u"-o"_qs, u"pid="_qs, u"--ppid"_qs, master});
    workers.waitForFinished();
    QStringList all{master};
    all += QString::fromLatin1(workers.readAllStandardOutput()).simplified().split(u' ', Qt::SkipEmptyParts);
    return QProcess::execute(u"kill"_qs, QStringList{u"-9"_qs} + all) == 0;
}

void TestRequestTracker::cleanupTestCase()
{
    m_agent.reset();
    m_transport.reset();
    if (!m_started)
        return;
    QProcess down;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"RT_DIR"_qs, m_folder);
    down.setProcessEnvironment(environment);
    down.start(m_scripts + u"/rt-down.sh", QStringList());
    QVERIFY(down.waitForFinished(60'000));
}

std::unique_ptr<Backend> TestRequestTracker::connectAs(const QString &user, const QString &secret,
                                                       const QString &markerField)
{
    Connection connection;
    connection.baseUrl = QUrl(u"http://127.0.0.1:%1"_qs.arg(m_port));
    connection.user = user;
    connection.secrets.insert(u"secret"_qs, Secret(secret));
    if (!markerField.isEmpty())
        connection.values.insert(u"markerField"_qs, markerField);
    return std::make_unique<Backend>(m_catalog.manifest(u"requesttracker"_qs), connection, m_clock, *m_transport);
}

QString TestRequestTracker::sql(const QString &statement) const
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_qs, {m_folder + u"/rt.sqlite", statement});
    sqlite.waitForFinished(60'000);
    return QString::fromUtf8(sqlite.readAllStandardOutput()).trimmed();
}

void TestRequestTracker::readStream(Backend &backend, const QString &stream, Known &known)
{
    PageRequest request;
    request.stream = stream;
    request.cursor = m_cursors.value(stream);
    request.bootstrapped = !request.cursor.isEmpty();
    for (;;) {
        const Result<FetchedPage> page = await(backend.fetchPage(request), patient);
        QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : stream + u": " + page.error().text()));
        known.add(*page);
        request.cursor = page->cursor;
        request.bootstrapped = request.bootstrapped || page->bootstrapped;
        if (!page->more)
            break;
    }
    m_cursors.insert(stream, request.cursor);
}

StepResult TestRequestTracker::perform(Command command, const QString &ticket, const QByteArray &file)
{
    m_last = {};
    m_last.id = QUuid::createUuid();
    m_last.command = std::move(command);
    m_last.remoteConversation = ticket;
    m_last.base.newestMessage = sql(u"select max(id) from Transactions"_qs);
    m_last.state = OutboxState::Sending;
    QHash<QByteArray, QByteArray> files;
    const QList<OutgoingFile> outgoing = filesOf(m_last.command);
    for (const OutgoingFile &one : outgoing)
        files.insert(one.sha256, file);
    return await(m_agent->perform(m_last, files), patient);
}

void TestRequestTracker::goodCredentialsPassAndWrongOnesAreNamed()
{
    const QList<CheckStep> good = await(m_agent->check(), patient);
    QVERIFY(!good.isEmpty());
    for (const CheckStep &step : good)
        QVERIFY2(step.passed, qPrintable(step.what + u": " + step.error.text()));
    const auto stranger = connectAs(u"agent"_qs, u"wrong"_qs);
    const QList<CheckStep> bad = await(stranger->check(), patient);
    QVERIFY(!bad.isEmpty());
    QVERIFY(!bad.last().passed);
    QCOMPARE(bad.last().error.kind, ErrorKind::SignIn);
    QVERIFY(!bad.last().error.happened.isEmpty());
}

void TestRequestTracker::everyTicketAndCorrespondenceArrives()
{
    for (const char16_t *stream : {u"me", u"queues", u"tickets", u"history", u"bodies", u"files", u"articles"})
        readStream(*m_agent, QString::fromUtf16(stream), m_known);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(m_known.setAside, 0);
    QCOMPARE(QString::number(m_known.conversations.size()),
             sql(u"select count(*) from Tickets where Type='ticket' and Status<>'deleted' and EffectiveId=id"_qs));
    int corresponds = 0, nonAscii = 0;
    const QStringList ids
        = sql(u"select id from Transactions where ObjectType='RT::Ticket' and Type='Correspond'"_qs).split(u'\n');
    for (const QString &id : ids) {
        const auto found = m_known.messages.find(id);
        QVERIFY2(found != m_known.messages.end(), qPrintable(u"missing: " + id));
        const MessageRecord &message = found->second;
        QVERIFY2(message.conversation && message.direction && message.text, qPrintable(id));
        QVERIFY2(!message.text->contains(QChar::ReplacementCharacter), qPrintable(id));
        nonAscii
            += std::any_of(message.text->begin(), message.text->end(), [](QChar c) { return c.unicode() > 127; });
        ++corresponds;
    }
    QCOMPARE(corresponds, int(ids.size()));
    QVERIFY2(nonAscii > corresponds / 4, "Latvian and Russian are in the seed");
    for (const auto &[id, message] : m_known.messages)
        QVERIFY2(message.conversation && m_known.conversations.contains(*message.conversation), qPrintable(id));
    QCOMPARE(QString::number(m_known.attachments.size()),
             sql(u"select count(*) from Attachments where Filename<>''"_qs));
    QVERIFY(m_known.agents[u"agent"_qs].isMe.value_or(false));
    QCOMPARE(*m_known.agents[u"agent"_qs].name, QString::fromUtf8("Anna Bērziņa"));
    QCOMPARE(m_known.queues.size(), size_t(5));
    QCOMPARE(QString::number(m_known.canned.size() + m_known.articles.size()),
             sql(u"select count(*) from Articles"_qs));
    QVERIFY(m_known.canned.size() >= 3);
    const auto delivered = [&](DeliveryState state) {
        return std::count_if(m_known.messages.begin(), m_known.messages.end(), [&](const auto &entry) {
            return entry.second.delivery && entry.second.delivery->state == state;
        });
    };
    QVERIFY(delivered(DeliveryState::Sent) > 1'000);
    QVERIFY(delivered(DeliveryState::NotDelivered) > 20);
}

void TestRequestTracker::aFileComesByteForByte()
{
    const QStringList row
        = sql(u"select TransactionId, id, hex(Content) from Attachments where ContentType='image/png' and "
              "ContentEncoding='base64' limit 1"_qs)
              .split(u'|');
    QCOMPARE(row.size(), 3);
    const QByteArray wanted = QByteArray::fromBase64(QByteArray::fromHex(row.at(2).toLatin1()));
    const Result<QByteArray> bytes
        = await(m_agent->attachment(row.at(1), row.at(0), u"x.png"_qs, {}, 1'000'000), patient);
    QVERIFY2(bytes.ok(), qPrintable(bytes.ok() ? QString() : bytes.error().text()));
    QCOMPARE(*bytes, wanted);
}

void TestRequestTracker::aReplyWithAFileArrivesOnceAndIsFoundAgain()
{
    const QByteArray bytes = QByteArray::fromHex("00ff10") + "ž ж";
    const OutgoingFile file{QString::fromUtf8("ž ж.bin"), u"application/octet-stream"_qs, QByteArray(32, 'f'),
                            bytes.size()};
    const QString text = QString::fromUtf8("Labdien! Mēs jums atbildēsim. Спасибо — 😀");
    const StepResult result = perform(SendReply{text, {}, {file}}, u"12"_qs, bytes);
    QVERIFY2(result.outcome == WriteOutcome::Done, qPrintable(result.error.text()));
    QVERIFY(result.last && !result.serverId.isEmpty());
    QCOMPARE(sql(u"select Type, ObjectId from Transactions where id="_qs + result.serverId), u"Correspond|12"_qs);

    const Result<ReadBack> back = await(m_agent->readBack(m_last), patient);
    QVERIFY(back.ok());
    QVERIFY(back->supported && back->complete);
    QCOMPARE(back->hits, 1);
    QCOMPARE(back->serverId, result.serverId);
    OutboxEntry never = m_last;
    never.id = QUuid::createUuid();
    QCOMPARE(await(m_agent->readBack(never), patient)->hits, 0);

    Known news;
    readStream(*m_agent, u"bodies"_qs, news);
    readStream(*m_agent, u"files"_qs, news);
    QCOMPARE(news.messages[result.serverId].text->trimmed(), text);
    const auto stored = std::find_if(news.attachments.begin(), news.attachments.end(),
                                     [&](const auto &entry) { return entry.second.message == result.serverId; });
    QVERIFY(stored != news.attachments.end());
    QCOMPARE(*stored->second.name, file.name);
    QCOMPARE(*await(m_agent->attachment(stored->first, result.serverId, file.name, {}, 1'000'000), patient), bytes);
}

void TestRequestTracker::changesAreMadeAndReadBack_data()
{
    QTest::addColumn<QJsonObject>("command");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Command &command, const QString &query, const QString &expected) {
        QTest::newRow(name) << toJson(command) << query << expected;
    };
    const QString ticket = u"select %1 from Tickets where id=21"_qs;
    row("note", AddNote{QString::fromUtf8("Iekšēja piezīme"), {}, {}},
        u"select Type from Transactions where ObjectId=21 order by id desc limit 1"_qs, u"Comment"_qs);
    row("status", SetStatus{{ConversationState::Pending, u"stalled"_qs, {}}}, ticket.arg(u"Status"_qs),
        u"stalled"_qs);
    row("resolve", SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}}, ticket.arg(u"Status"_qs),
        u"resolved"_qs);
    row("owner", Assign{u"agent2"_qs}, u"select Name from Users where id=(select Owner from Tickets where id=21)"_qs,
        u"agent2"_qs);
    row("nobody", Assign{QString()}, u"select Name from Users where id=(select Owner from Tickets where id=21)"_qs,
        u"Nobody"_qs);
    row("claim", ClaimCallback{}, u"select Name from Users where id=(select Owner from Tickets where id=21)"_qs,
        u"agent"_qs);
    row("queue", MoveToQueue{u"5"_qs}, ticket.arg(u"Queue"_qs), u"5"_qs);
    row("priority", SetPriority{{Priority::High, u"75"_qs}}, ticket.arg(u"Priority"_qs), u"75"_qs);
    row("tags", SetTags{{u"vip"_qs, u"refund"_qs}},
        u"select count(*) from ObjectCustomFieldValues where ObjectType='RT::Ticket' and ObjectId=21 and CustomField=5 and Disabled=0"_qs,
        u"2"_qs);
    row("fewer tags", SetTags{{u"vip"_qs}},
        u"select Content from ObjectCustomFieldValues where ObjectType='RT::Ticket' and ObjectId=21 and CustomField=5 and Disabled=0"_qs,
        u"vip"_qs);
    const QString links = u"select count(*) from Links where LocalBase=%1 and LocalTarget=%2 and Type='%3'"_qs;
    row("parent", AddLink{{LinkRelation::Parent, u"22"_qs}}, links.arg(u"21"_qs, u"22"_qs, u"MemberOf"_qs), u"1"_qs);
    row("no parent", RemoveLink{{LinkRelation::Parent, u"22"_qs}}, links.arg(u"21"_qs, u"22"_qs, u"MemberOf"_qs),
        u"0"_qs);
    row("child", AddLink{{LinkRelation::Child, u"23"_qs}}, links.arg(u"23"_qs, u"21"_qs, u"MemberOf"_qs), u"1"_qs);
    row("depended on", AddLink{{LinkRelation::DependedOnBy, u"24"_qs}},
        links.arg(u"24"_qs, u"21"_qs, u"DependsOn"_qs), u"1"_qs);
    row("refers", AddLink{{LinkRelation::RefersTo, u"25"_qs}}, links.arg(u"21"_qs, u"25"_qs, u"RefersTo"_qs),
        u"1"_qs);
    row("call", RecordCallOutcome{CallOutcome::NoAnswer, QString::fromUtf8("Neatbild"), 1'793'590'107'000, 0},
        u"select Type from Transactions where ObjectId=21 order by id desc limit 1"_qs, u"Comment"_qs);
}

void TestRequestTracker::changesAreMadeAndReadBack()
{
    QFETCH(QJsonObject, command);
    QFETCH(QString, query);
    QFETCH(QString, expected);
    const StepResult result = perform(*commandFromJson(command), u"21"_qs);
    QVERIFY2(result.outcome == WriteOutcome::Done, qPrintable(result.error.text() + result.error.detail));
    QCOMPARE(sql(query), expected);
}

void TestRequestTracker::aTicketIsMadeOnceAndFoundAgain()
{
    const StepResult made = perform(CreateConversation{u"6"_qs,
                                                       QString::fromUtf8("Jauns pieteikums — Новая заявка"),
                                                       u"jauns.klients@klients.lv"_qs,
                                                       QString::fromUtf8("Sveiki, ā ž ё"),
                                                       {},
                                                       {}},
                                    {});
    QVERIFY2(made.outcome == WriteOutcome::Done, qPrintable(made.error.text()));
    QCOMPARE(sql(u"select Subject, Queue from Tickets where id="_qs + made.serverId),
             QString::fromUtf8("Jauns pieteikums — Новая заявка|6"));
    const Result<ReadBack> back = await(m_agent->readBack(m_last), patient);
    QVERIFY(back.ok());
    QCOMPARE(back->hits, 1);
    QCOMPARE(back->serverId, made.serverId);
}

void TestRequestTracker::aChangeThatRtOnlyAcknowledgesIsNotBelieved()
{
    const StepResult bogus = perform(SetStatus{{ConversationState::Other, u"bogus"_qs, {}}}, u"21"_qs);
    QVERIFY(bogus.outcome == WriteOutcome::Rejected);
    QVERIFY(!bogus.error.happened.isEmpty());
    const StepResult stranger = perform(Assign{u"customer5@klients.lv"_qs}, u"21"_qs);
    QVERIFY(stranger.outcome == WriteOutcome::Rejected);
    const StepResult missing = perform(SendReply{u"x"_qs, {}, {}}, u"999999"_qs);
    QVERIFY(missing.outcome == WriteOutcome::Rejected);
}

void TestRequestTracker::theViewShowsTheNewestMessage()
{
    const Result<std::optional<ServerView>> view = await(m_agent->view(u"12"_qs), patient);
    QVERIFY2(view.ok(), qPrintable(view.ok() ? QString() : view.error().text()));
    QVERIFY(view->has_value());
    QCOMPARE(
        (*view)->newestMessage,
        sql(u"select max(id) from Transactions where ObjectType='RT::Ticket' and ObjectId=12 and Type='Correspond'"_qs));
    QCOMPARE((*view)->newestDirection, Direction::Outbound);
    QVERIFY(!(*view)->version.isEmpty());
    QCOMPARE((*view)->status.code, sql(u"select Status from Tickets where id=12"_qs));
}

void TestRequestTracker::theNextPassBringsOnlyWhatChanged()
{
    const StepResult merged = perform(MergeConversation{u"31"_qs}, u"30"_qs);
    QVERIFY2(merged.outcome == WriteOutcome::Done, qPrintable(merged.error.text()));
    Known news;
    for (const char16_t *stream : {u"tickets", u"history", u"bodies", u"files"})
        readStream(*m_agent, QString::fromUtf16(stream), news);
    QVERIFY2(news.pages <= 8, qPrintable(QString::number(news.pages)));
    QVERIFY(news.conversations.contains(u"21"_qs));
    QCOMPARE(news.conversations[u"21"_qs].status->code, u"resolved"_qs);
    QCOMPARE(*news.conversations[u"21"_qs].tags, QStringList(u"vip"_qs));
    QVERIFY(news.conversations[u"23"_qs].links->contains(Link{LinkRelation::Problem, u"21"_qs}));
    QVERIFY(news.conversations.size() < 30);
    const auto asked = std::find_if(news.partitions.begin(), news.partitions.end(), [](const PartitionHint &hint) {
        return hint.stream == u"ticket" && hint.partition == u"30";
    });
    QVERIFY2(asked != news.partitions.end(), "a merge is followed up");
    const Result<FetchedPage> page = await(m_agent->fetchPage({u"ticket"_qs, u"30"_qs, "{}", {}, false}), patient);
    QVERIFY2(page.ok(), qPrintable(page.ok() ? QString() : page.error().text()));
    QCOMPARE(page->records.conversations.at(0).status->state, ConversationState::Merged);
    QVERIFY(page->records.conversations.at(0).links->contains(Link{LinkRelation::MergedInto, u"31"_qs}));
}

void TestRequestTracker::aReplyIsFoundAgainWhenTheServerIsKilledInMidAnswer_data()
{
    QTest::addColumn<QString>("markerField");
    QTest::addColumn<QString>("ticket");
    QTest::newRow("by its mark") << QString() << u"14"_qs;
    QTest::newRow("by what it says and when it came") << u"No such field"_qs << u"15"_qs;
}

void TestRequestTracker::aReplyIsFoundAgainWhenTheServerIsKilledInMidAnswer()
{
    QFETCH(QString, markerField);
    QFETCH(QString, ticket);
    if (!QFileInfo::exists(m_scripts + u"/rt-up.sh"))
        QSKIP("skipped: shared/ not here, so it could not be started again");
    const auto agent = connectAs(u"agent"_qs, u"agent-secret-1"_qs, markerField);
    QVERIFY(await(agent->view(ticket), patient).ok()); // signed in: the next request is the reply itself
    const QString count
        = u"select count(*) from Transactions where ObjectType='RT::Ticket' and Type='Correspond' and "
          "ObjectId="_qs
        + ticket;
    StepResult result;
    result.outcome = WriteOutcome::Done;
    // It may answer before it is killed; then once more.
    for (int again = 0; again < 5 && result.outcome == WriteOutcome::Done; ++again) {
        const int before = sql(count).toInt();
        m_last = {};
        m_last.id = QUuid::createUuid();
        m_last.command = SendReply{u"Atbilde, kuras atbilde pazuda, %1"_qs.arg(again), {}, {}};
        m_last.remoteConversation = ticket;
        m_last.base.newestMessage = sql(u"select max(id) from Transactions"_qs);
        m_last.state = OutboxState::Sending;
        m_last.firstByteAt = m_clock.nowMs();
        QFuture<StepResult> sent = agent->perform(m_last, {});
        QVERIFY(turnUntil([&] { return sent.isFinished() || sql(count).toInt() > before; }, patient));
        QVERIFY(killServer());
        result = await(sent, patient);
        QVERIFY(up());
    }
    QCOMPARE(result.outcome, WriteOutcome::Uncertain);
    const Result<ReadBack> back = await(agent->readBack(m_last), patient);
    QVERIFY2(back.ok(), qPrintable(back.ok() ? QString() : back.error().text()));
    QCOMPARE(back->hits, 1);
    QCOMPARE(sql(u"select Type, ObjectId from Transactions where id="_qs + back->serverId),
             u"Correspond|"_qs + ticket);

    OutboxEntry never = m_last;
    never.id = QUuid::createUuid();
    never.command = SendReply{u"Nekad nesūtīts"_qs, {}, {}};
    never.base.newestMessage = sql(u"select max(id) from Transactions"_qs);
    const Result<ReadBack> none = await(agent->readBack(never), patient);
    QVERIFY(none.ok() && none->complete);
    QCOMPARE(none->hits, 0);
}

QTEST_GUILESS_MAIN(TestRequestTracker)
#include "TestRequestTracker.moc"
