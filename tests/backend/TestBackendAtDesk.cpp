#include "app/desk/DeskServer.h"
#include "core/backend/Backend.h"
#include "core/backend/NetworkTransport.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace saskare {

/// The shipped manifest of our own API against the practice desk.
class TestBackendAtDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everythingTheDeskHasIsReadOnceAndThenOnlyChanges();
    void aReplyWithFilesArrivesOnceAndIsFoundAgain();
    void everyCommandDoesWhatItSays();
    void aReplySurvivesEveryFaultWithoutBeingDoubled_data();
    void aReplySurvivesEveryFaultWithoutBeingDoubled();
    void aLostStreamPageIsReadAgain_data();
    void aLostStreamPageIsReadAgain();
    void theViewShowsWhatAColleagueDid();
    void theDeskHintsAtNews();
    void theCheckTellsAWrongToken();

private:
    [[nodiscard]] std::unique_ptr<Backend> connectTo(const QString &token);
    [[nodiscard]] OutboxEntry entry(const Command &command, const QString &conversation) const;
    StepResult performAll(OutboxEntry entry, const QHash<QByteArray, QByteArray> &files = {},
                          QStringList *ids = nullptr);
    Result<std::vector<FetchedPage>> walk(const QString &stream, QByteArray &cursor);

    ManualClock m_clock;
    ManifestCatalog m_catalog{QString()};
    std::unique_ptr<DeskServer> m_desk;
    std::unique_ptr<NetworkTransport> m_transport;
    std::unique_ptr<Backend> m_backend;
};

void TestBackendAtDesk::init()
{
    DeskOptions options;
    options.conversations = 60;
    options.people = DeskPeople::Quiet;
    m_desk = std::make_unique<DeskServer>(options, m_clock);
    QVERIFY(m_desk->start().ok());
    m_transport = std::make_unique<NetworkTransport>(m_clock);
    m_backend = connectTo(m_desk->token());
}

void TestBackendAtDesk::cleanup()
{
    m_backend.reset();
    m_transport.reset();
    m_desk.reset();
}

std::unique_ptr<Backend> TestBackendAtDesk::connectTo(const QString &token)
{
    Connection connection;
    connection.baseUrl = m_desk->url();
    connection.secrets.insert(u"token"_qs, Secret(token));
    return std::make_unique<Backend>(m_catalog.manifest(u"saskare"_qs), connection, m_clock, *m_transport);
}

OutboxEntry TestBackendAtDesk::entry(const Command &command, const QString &conversation) const
{
    OutboxEntry entry;
    entry.id = QUuid::createUuid();
    entry.remoteConversation = conversation;
    entry.command = command;
    return entry;
}

StepResult TestBackendAtDesk::performAll(OutboxEntry entry, const QHash<QByteArray, QByteArray> &files,
                                         QStringList *ids)
{
    for (;;) {
        const StepResult result = await(m_backend->perform(entry, files));
        if (result.outcome != WriteOutcome::Done || result.last)
            return result;
        entry.stepResults.insert(result.step, result.result);
        if (ids)
            ids->append(result.result.value(u"id").toString());
        ++entry.step;
    }
}

Result<std::vector<FetchedPage>> TestBackendAtDesk::walk(const QString &stream, QByteArray &cursor)
{
    std::vector<FetchedPage> pages;
    for (bool more = true; more;) {
        Result<FetchedPage> page = await(m_backend->fetchPage({stream, {}, {}, cursor, !cursor.isEmpty()}));
        if (!page)
            return page.error();
        cursor = page->cursor;
        more = page->more;
        pages.push_back(std::move(*page));
    }
    return pages;
}

void TestBackendAtDesk::everythingTheDeskHasIsReadOnceAndThenOnlyChanges()
{
    QHash<QString, QByteArray> cursors;
    QMap<QString, qint64> counts;
    QSet<QString> conversations;
    for (const ManifestStream &stream : m_backend->manifest().streams) {
        const auto pages = walk(stream.name, cursors[stream.name]);
        QVERIFY2(pages.ok(), pages ? "" : qPrintable(stream.name + u' ' + pages.error().text()));
        QVERIFY(pages->back().bootstrapped);
        for (const FetchedPage &page : *pages) {
            QVERIFY2(page.setAside.isEmpty(),
                     page.setAside.isEmpty() ? ""
                                             : qPrintable(page.setAside.first().path + page.setAside.first().reason));
            counts[u"conversations"_qs] += qint64(page.records.conversations.size());
            counts[u"messages"_qs] += qint64(page.records.messages.size());
            counts[u"customers"_qs] += qint64(page.records.customers.size());
            counts[u"touchpoints"_qs] += qint64(page.records.touchpoints.size());
            counts[u"attachments"_qs] += qint64(page.records.attachments.size());
            for (const ConversationRecord &record : page.records.conversations)
                conversations.insert(record.id);
        }
    }
    const DeskCounts have = m_desk->counts();
    QCOMPARE(counts[u"conversations"_qs], have.conversations);
    QCOMPARE(qint64(conversations.size()), have.conversations);
    QCOMPARE(counts[u"messages"_qs], have.messages);
    QCOMPARE(counts[u"customers"_qs], have.customers);
    QCOMPARE(counts[u"touchpoints"_qs], have.touchpoints);
    QCOMPARE(counts[u"attachments"_qs], have.attachments);

    const QString conversation = m_desk->newestConversations(1).first();
    const QString message = m_desk->addCustomerMessage(conversation, u"Vai ir kas jauns?"_qs);
    const auto news = walk(u"messages"_qs, cursors[u"messages"_qs]);
    QVERIFY(news.ok());
    QCOMPARE(news->size(), 1U);
    QCOMPARE(news->front().records.messages.size(), 1U);
    QCOMPARE(news->front().records.messages.front().id, message);
    QCOMPARE(*news->front().records.messages.front().text, u"Vai ir kas jauns?"_qs);
    const auto quiet = walk(u"messages"_qs, cursors[u"messages"_qs]);
    QVERIFY(quiet->front().records.isEmpty());

    const QString gone = m_desk->newestConversations(5).last();
    m_desk->removeConversation(gone);
    const auto deleted = walk(u"conversations"_qs, cursors[u"conversations"_qs]);
    bool seen = false;
    for (const Deletion &deletion : deleted->front().records.deletions)
        seen = seen || (deletion.id == gone && deletion.kind == RecordKind::Conversation);
    QVERIFY(seen);
}

void TestBackendAtDesk::aReplyWithFilesArrivesOnceAndIsFoundAgain()
{
    const QString conversation = m_desk->addConversation(u"Rēķins"_qs, u"Kur ir mans rēķins?"_qs);
    const QByteArray bytes = QByteArray("\0\1\2 binārs", 12);
    const SendReply reply{u"Lūdzu! Пожалуйста."_qs,
                          u"<p>Lūdzu! Пожалуйста.</p>"_qs,
                          {{u"rēķins “1”.pdf"_qs, u"application/pdf"_qs, "one", bytes.size()},
                           {u"b.txt"_qs, u"text/plain"_qs, "two", 2}}};
    const OutboxEntry entry = this->entry(reply, conversation);
    const auto before = await(m_backend->readBack(entry));
    QVERIFY(before->supported && before->complete);
    QCOMPARE(before->hits, 0);
    QStringList uploads;
    const StepResult sent = performAll(entry, {{"one", bytes}, {"two", "ok"}}, &uploads);
    QVERIFY2(sent.outcome == WriteOutcome::Done, qPrintable(sent.error.text()));
    const DeskMessage message = m_desk->messagesOf(conversation).last();
    QCOMPARE(message.id, sent.serverId);
    QCOMPARE(message.text, reply.text);
    QCOMPARE(message.clientId, entry.id.toString(QUuid::WithoutBraces));
    QCOMPARE(message.attachments.size(), 2);
    QCOMPARE(*await(m_backend->attachment(message.attachments.first(), message.id, {}, {}, 1000)), bytes);
    const auto after = await(m_backend->readBack(entry));
    QCOMPARE(after->hits, 1);
    QCOMPARE(after->serverId, message.id);
    // The step that was lost is done again with what the finished ones gave: the same key, the same answer.
    OutboxEntry again = entry;
    again.step = 2;
    again.stepResults = {{u"upload/0"_qs, QJsonObject{{u"id"_qs, uploads.at(0)}}},
                         {u"upload/1"_qs, QJsonObject{{u"id"_qs, uploads.at(1)}}}};
    QCOMPARE(performAll(again, {{"one", bytes}, {"two", "ok"}}).serverId, message.id);
    QCOMPARE(m_desk->messagesOf(conversation).size(), 2);
}

void TestBackendAtDesk::everyCommandDoesWhatItSays()
{
    const QString id = m_desk->addConversation(u"Darbi"_qs, u"Sveiki"_qs);
    const QString other = m_desk->newestConversations(2).last();
    const auto done = [&](const Command &command, const QString &conversation) {
        const StepResult result = performAll(entry(command, conversation));
        if (result.outcome != WriteOutcome::Done)
            qWarning().noquote() << nameOf(command) << result.error.text() << result.error.detail;
        return result.outcome == WriteOutcome::Done;
    };
    const auto field = [&](const QString &name) { return m_desk->conversation(id).value(name); };
    QByteArray cursor;
    const auto agents = walk(u"agents"_qs, cursor);
    QByteArray queueCursor;
    const auto queues = walk(u"queues"_qs, queueCursor);
    QString agent;
    for (const AgentRecord &record : agents->front().records.agents) {
        if (record.active.value_or(false))
            agent = record.id;
    }
    const QString queue = queues->front().records.queues.back().id;

    QVERIFY(done(AddNote{u"Piezīme"_qs, {}, {}}, id));
    QCOMPARE(m_desk->messagesOf(id).last().direction, Direction::Note);
    QVERIFY(done(MoveToQueue{queue}, id));
    QCOMPARE(field(u"queue"_qs).toString(), queue);
    QVERIFY(done(Assign{agent}, id));
    QCOMPARE(field(u"assignee"_qs).toString(), agent);
    QVERIFY(done(Assign{}, id));
    QVERIFY(field(u"assignee"_qs).toString().isEmpty());
    QVERIFY(done(SetPriority{{Priority::Urgent, u"urgent"_qs}}, id));
    QCOMPARE(field(u"priority"_qs)[u"level"].toString(), u"urgent"_qs);
    QVERIFY(done(SetTags{{u"vip"_qs, u"rēķins"_qs}}, id));
    QCOMPARE(field(u"tags"_qs).toArray().size(), 2);
    QVERIFY(done(SetTags{}, id));
    QCOMPARE(field(u"tags"_qs).toArray().size(), 0);
    QVERIFY(done(AddLink{{LinkRelation::RefersTo, other}}, id));
    QCOMPARE(field(u"links"_qs).toArray().size(), 1);
    QVERIFY(done(AddLink{{LinkRelation::RefersTo, other}}, id));
    QCOMPARE(field(u"links"_qs).toArray().size(), 1);
    QVERIFY(done(RemoveLink{{LinkRelation::RefersTo, other}}, id));
    QCOMPARE(field(u"links"_qs).toArray().size(), 0);
    QVERIFY(done(SetProblem{true}, id));
    QVERIFY(field(u"problem"_qs).toBool());
    QVERIFY(done(SetProblem{false}, id));
    QVERIFY(!field(u"problem"_qs).toBool());
    const QString another = m_desk->addConversation(u"Cits"_qs, u"Labdien!"_qs);
    const QString third = m_desk->addConversation(u"Trešais"_qs, u"Labdien!"_qs);
    QVERIFY(done(AddLink{{LinkRelation::Problem, another}}, id));
    QVERIFY(done(AddLink{{LinkRelation::Problem, third}}, id)); // in place of the one before
    QCOMPARE(field(u"links"_qs).toArray().size(), 1);
    QVERIFY(m_desk->conversation(third).value(u"problem"_qs).toBool());
    QVERIFY(done(RemoveLink{{LinkRelation::Problem, third}}, id));
    QVERIFY(done(MergeConversation{third}, another));
    QCOMPARE(m_desk->conversation(another).value(u"status"_qs)[u"state"].toString(), u"merged"_qs);
    QVERIFY(done(MarkRead{}, id));
    QCOMPARE(field(u"unread"_qs).toBool(true), false);
    QVERIFY(done(Postpone{m_clock.nowMs() + 3'600'000}, id));
    QCOMPARE(field(u"status"_qs)[u"state"].toString(), u"postponed"_qs);
    QVERIFY(done(SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}}, id));
    QCOMPARE(field(u"status"_qs)[u"state"].toString(), u"resolved"_qs);

    const DeskCounts before = m_desk->counts();
    QVERIFY(done(CreateConversation{queue, u"Jauns"_qs, u"jana@example.org"_qs, u"Sveiki, Jana!"_qs, {}, {}}, {}));
    QCOMPARE(m_desk->counts().conversations, before.conversations + 1);
    const Link from{LinkRelation::RefersTo, id};
    QVERIFY(done(CreateConversation{queue, u"Atdalīts"_qs, u"jana@example.org"_qs, u"Sveiki!"_qs, {}, from}, {}));
    const QString split = m_desk->newestConversations(1).value(0);
    QCOMPARE(m_desk->conversation(split).value(u"links"_qs)[0][u"conversation"].toString(), id);
    QCOMPARE(field(u"links"_qs)[0][u"conversation"].toString(), split);

    QString callback;
    for (const QString &candidate : m_desk->newestConversations(60)) {
        const QJsonObject record = m_desk->conversation(candidate);
        const QString state = record.value(u"callback"_qs)[u"state"].toString();
        if (callback.isEmpty() && (state == u"requested" || state == u"queued" || state == u"scheduled"))
            callback = candidate;
    }
    QVERIFY2(!callback.isEmpty(), "the desk has no open callback");
    QVERIFY(done(ClaimCallback{}, callback));
    QVERIFY(!m_desk->conversation(callback).value(u"callback"_qs)[u"claimedBy"].toString().isEmpty());
    QVERIFY(done(RecordCallOutcome{CallOutcome::Reached, u"Viss kārtībā"_qs, 0, 61'000}, callback));
    QCOMPARE(m_desk->conversation(callback).value(u"callback"_qs)[u"state"].toString(), u"completed"_qs);

    const Evaluation said{2, 5, TouchpointOutcome::Unresolved, u"Piegāde"_qs, {}, Evaluation::Origin::Person, {}, 0};
    QVERIFY(done(EvaluateTouchpoint{{}, said}, callback));
    const auto evaluated = [&] { return m_desk->touchpointsOf(callback).last(); }; // the oldest: the call came after
    QCOMPARE(evaluated()[u"evaluation"][u"score"].toInt(), 2);
    QVERIFY(done(EvaluateTouchpoint{evaluated()[u"id"].toString(), {}}, {}));
    QVERIFY(evaluated()[u"evaluation"].isNull());
}

void TestBackendAtDesk::aReplySurvivesEveryFaultWithoutBeingDoubled_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<WriteOutcome>("outcome");
    QTest::addColumn<int>("messages"); // after the first attempt
    QTest::newRow("refuse") << u"refuse"_qs << WriteOutcome::Uncertain << 0;
    QTest::newRow("401") << u"401"_qs << WriteOutcome::SignIn << 0;
    QTest::newRow("403") << u"403"_qs << WriteOutcome::Rejected << 0;
    QTest::newRow("409") << u"409"_qs << WriteOutcome::Conflict << 0;
    QTest::newRow("429") << u"429"_qs << WriteOutcome::RetryLater << 0;
    QTest::newRow("500") << u"500"_qs << WriteOutcome::Uncertain << 0;
    QTest::newRow("redirect") << u"redirect"_qs << WriteOutcome::Uncertain << 0;
    QTest::newRow("cut") << u"cutBody"_qs << WriteOutcome::Uncertain << 1;
    QTest::newRow("wrong JSON") << u"wrongJson"_qs << WriteOutcome::Uncertain << 1;
    QTest::newRow("accept, then lose") << u"acceptThenLose"_qs << WriteOutcome::Uncertain << 1;
    QTest::newRow("answer twice") << u"duplicateAnswer"_qs << WriteOutcome::Done << 1;
}

void TestBackendAtDesk::aReplySurvivesEveryFaultWithoutBeingDoubled()
{
    QFETCH(QString, fault);
    QFETCH(WriteOutcome, outcome);
    QFETCH(int, messages);
    const QString conversation = m_desk->addConversation(u"Kļūdas"_qs, u"Sveiki"_qs);
    const auto planned = m_desk->faults().add(u"POST */messages#1="_qs + fault);
    QVERIFY2(planned.ok(), planned ? "" : qPrintable(planned.error().text()));
    const OutboxEntry entry = this->entry(SendReply{u"Tieši viena"_qs, {}, {}}, conversation);
    const StepResult first = performAll(entry);
    QCOMPARE(first.outcome, outcome);
    QCOMPARE(m_desk->messagesOf(conversation).size(), 1 + messages);
    const auto back = await(m_backend->readBack(entry));
    QVERIFY2(back.ok(), back ? "" : qPrintable(back.error().text()));
    QCOMPARE(back->hits, messages);
    m_clock.advance(std::chrono::minutes(3)); // past any pause
    QCOMPARE(performAll(entry).outcome, WriteOutcome::Done);
    QCOMPARE(m_desk->messagesOf(conversation).size(), 2);
}

void TestBackendAtDesk::aLostStreamPageIsReadAgain_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"refuse", "cutBody", "wrongJson", "acceptThenLose", "500", "429", "redirect", "401"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestBackendAtDesk::aLostStreamPageIsReadAgain()
{
    QFETCH(QString, fault);
    QVERIFY(m_desk->faults().add(u"GET */conversations#1-3="_qs + fault).ok());
    QByteArray cursor;
    const auto lost = walk(u"conversations"_qs, cursor);
    // Qt asks a broken-off GET again by itself, which does no harm: three faults are more than it tries.
    QVERIFY(!lost.ok() || fault == QLatin1String("refuse") || fault == QLatin1String("acceptThenLose"));
    QVERIFY(lost.ok() || !lost.error().happened.isEmpty());
    m_desk->faults().clear();
    m_clock.advance(std::chrono::minutes(3));
    cursor.clear();
    const auto again = walk(u"conversations"_qs, cursor);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
    QCOMPARE(qint64(again->front().records.conversations.size()), m_desk->counts().conversations);
}

void TestBackendAtDesk::theViewShowsWhatAColleagueDid()
{
    const QString id = m_desk->addConversation(u"Skats"_qs, u"Sveiki"_qs);
    const auto before = await(m_backend->view(id));
    QVERIFY2(before.ok(), before ? "" : qPrintable(before.error().text()));
    QCOMPARE((*before)->newestDirection, Direction::Inbound);
    const QString reply = m_desk->addColleagueReply(id, u"Es jau atbildēju"_qs);
    const auto after = await(m_backend->view(id));
    QCOMPARE((*after)->newestMessage, reply);
    QCOMPARE((*after)->newestText, u"Es jau atbildēju"_qs);
    QVERIFY((*after)->version != (*before)->version);
}

void TestBackendAtDesk::theDeskHintsAtNews()
{
    QSignalSpy hints(m_backend.get(), &Backend::hinted);
    QByteArray cursor;
    QVERIFY(walk(u"queues"_qs, cursor).ok());
    const QString id = m_desk->newestConversations(1).first();
    QVERIFY(turnUntil([&] {
        // The channel opens by itself; what happens before it is open is not hinted at.
        if (hints.isEmpty())
            (void)m_desk->addCustomerMessage(id, u"Klau!"_qs);
        (void)turnUntil([&] { return !hints.isEmpty(); }, 300);
        return !hints.isEmpty();
    }));
    const QStringList streams = hints.last().first().toStringList();
    QVERIFY(streams.isEmpty() || streams.contains(u"messages"_qs) || streams.contains(u"conversations"_qs));
}

void TestBackendAtDesk::theCheckTellsAWrongToken()
{
    const auto right = await(m_backend->check());
    QVERIFY(right.last().passed);
    const auto wrong = await(connectTo(u"nonsense"_qs)->check());
    QVERIFY(!wrong.last().passed);
    QCOMPARE(wrong.last().error.kind, ErrorKind::SignIn);
    m_desk->stop();
    const auto down = await(m_backend->check());
    QCOMPARE(down.size(), 1);
    QCOMPARE(down.last().error.kind, ErrorKind::Offline);
}

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestBackendAtDesk)
#include "TestBackendAtDesk.moc"
