#include "core/store/BoardSearch.h"
#include "tests/support/TemporaryStore.h"

#include <QTest>

using namespace saskare;

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute;

} // namespace

/// What waits now is counted as the searches count it that lie behind the figures.
class TestBoard : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryStore> m_store;
    RecordBatch m_records;
    int m_messages = 0;

    qint64 now() { return m_store->clock().nowMs(); }
    ConversationRecord &add(const char *id, const char *queue, const char *assignee, qint64 dueIn = 0)
    {
        ConversationRecord record = TemporaryStore::conversation(QLatin1String(id), now() - 3 * hour);
        record.queue = QLatin1String(queue);
        record.assignee = QLatin1String(assignee);
        if (dueIn != 0)
            record.dueAt = now() + dueIn;
        m_records.conversations.push_back(record);
        return m_records.conversations.back();
    }
    void say(const char *conversation, Direction direction, qint64 ago, const char *author = "")
    {
        MessageRecord record = TemporaryStore::message(u"m%1"_qs.arg(++m_messages), QLatin1String(conversation),
                                                       u"Words"_qs, direction, now() - ago);
        record.author = QLatin1String(author);
        m_records.messages.push_back(record);
    }
    void promise(ConversationRecord &record, qint64 in)
    {
        record.kind = ConversationKind::Callback;
        record.callback
            = CallbackRecord{CallbackState::Queued, u"+371 2000 0000"_qs, now() + in, now() + in, {}, 0, {}};
    }
    Board board() { return await((*m_store)->board()); }
    static BoardQueue of(const Board &board, const QString &name)
    {
        for (const BoardQueue &queue : board.queues) {
            if (queue.name == name)
                return queue;
        }
        return {};
    }
    int found(const ConversationQuery &query) { return await((*m_store)->count(query, 1000)); }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        m_records = {};
        m_messages = 0;
        // The middle of the day, so that "since midnight" holds what is hours old.
        const QDateTime noon(QDateTime::fromMSecsSinceEpoch(now()).date().addDays(1), QTime(14, 0));
        m_store->clock().advance(std::chrono::milliseconds(noon.toMSecsSinceEpoch() - now()));
        for (const auto &[id, name] : {std::pair("q1", "Klientu serviss"), std::pair("q2", "Поддержка")}) {
            QueueRecord queue;
            queue.id = QLatin1String(id);
            queue.name = QString::fromUtf8(name);
            m_records.queues.push_back(queue);
        }
        for (const auto &[id, name, me] :
             {std::tuple("anna", "Anna Bērziņa", true), std::tuple("ivan", "Иван Петров", false)}) {
            AgentRecord agent;
            agent.id = QLatin1String(id);
            agent.name = QString::fromUtf8(name);
            agent.active = true;
            agent.isMe = me;
            m_records.agents.push_back(agent);
        }
        add("waits", "q1", "", 20 * minute); // nobody's, due soon, two messages without an answer
        say("waits", Direction::Inbound, 2 * hour);
        say("waits", Direction::Inbound, 10 * minute);
        add("answered", "q1", "anna", 3 * hour); // today, by me; limit far off
        say("answered", Direction::Inbound, 3 * hour);
        say("answered", Direction::Outbound, 2 * hour, "anna");
        say("answered", Direction::Note, 1 * hour, "ivan");
        m_records.conversations.back().updatedAt = now() - hour;
        add("again", "q1", "ivan", -30 * minute); // answered, then written again; overdue
        say("again", Direction::Inbound, 30 * hour);
        say("again", Direction::Outbound, 3 * hour, "ivan");
        say("again", Direction::Inbound, 50 * minute);
        m_records.conversations.back().updatedAt = now() - 50 * minute;
        promise(add("callSoon", "q2", "ivan"), 15 * minute);
        promise(add("callLate", "q2", ""), -5 * minute);
        promise(add("callLater", "q2", ""), 5 * hour);
        ConversationRecord &done = add("done", "q2", "ivan");
        done.status = Status{ConversationState::Resolved, u"resolved"_qs, {}};
        say("done", Direction::Outbound, hour, "ivan");
        done.updatedAt = now() - hour;
        add("silent", "", "ivan"); // in no queue, without a message
        ConversationRecord &waiting = add("pending", "q1", "anna");
        waiting.status = Status{ConversationState::Pending, u"pending"_qs, {}};
        say("pending", Direction::Outbound, 26 * hour, "anna");
        QVERIFY(m_store->apply(m_records).ok());
    }

    void eachFigureIsWhatItSays()
    {
        const Board counted = board();
        QCOMPARE(counted.at, now());
        const BoardQueue first = of(counted, u"Klientu serviss"_qs);
        QCOMPARE(first.open, 3);
        QCOMPARE(first.unassigned, 1);
        QCOMPARE(first.unanswered, 2);
        QCOMPARE(first.waitingSince, now() - 2 * hour); // the oldest without an answer, not the newest
        QCOMPARE(first.longest, m_store->id(u"waits"_qs));
        QCOMPARE(first.dueSoon, 1);
        QCOMPARE(first.overdue, 1);
        QCOMPARE(first.callsSoon, 0);
        const BoardQueue second = of(counted, u"Поддержка"_qs);
        QCOMPARE(second.open, 3);
        QCOMPARE(second.unanswered, 0); // calls are promised instead
        QCOMPARE(second.waitingSince, 0);
        QCOMPARE(second.overdue, 0);
        QCOMPARE(second.callsSoon, 1);
        QCOMPARE(second.callsLate, 1);
        const BoardQueue whole = counted.queues.front(); // with what stands in no queue
        QVERIFY(!whole.queue.isValid());
        QCOMPARE(whole.open, 7);
        QCOMPARE(whole.unanswered, 3);
        QCOMPARE(whole.waitingSince, now() - 3 * hour); // "silent" began then
        QCOMPARE(counted.agents.size(), size_t(2));
        QCOMPARE(counted.agents[0].name, u"Anna Bērziņa"_qs);
        QVERIFY(counted.agents[0].isMe);
        QCOMPARE(counted.agents[0].open, 1);
        QCOMPARE(counted.agents[0].answeredToday, 1); // not what she wrote yesterday
        QCOMPARE(counted.agents[1].open, 3);
        QCOMPARE(counted.agents[1].answeredToday, 2); // notes are no answers; what is done since counts
    }
    void whatStandsWithThoseNoLongerActiveIsSeen()
    {
        AppliedPage page;
        AgentRecord ivan;
        ivan.id = u"ivan"_qs;
        ivan.active = false;
        page.records.agents = {ivan};
        QueueRecord first, empty;
        first.id = u"q1"_qs;
        first.active = false;
        empty.id = u"gone"_qs;
        empty.name = u"Vecā rinda"_qs;
        empty.active = false;
        page.records.queues = {first, empty};
        QVERIFY(m_store->apply(page).ok());
        const Board counted = board();
        QCOMPARE(of(counted, u"Klientu serviss"_qs).open, 3);
        QVERIFY(!of(counted, u"Vecā rinda"_qs).queue.isValid()); // nothing stands there
        QCOMPARE(counted.agents.size(), size_t(2));
        QCOMPARE(counted.agents[1].open, 3);
    }
    void theListBehindAFigureHoldsAsMany()
    {
        const Board counted = board();
        for (const BoardQueue &queue : counted.queues) {
            for (int i = 0; i < queueFigureCount; ++i) {
                const auto figure = static_cast<QueueFigure>(i);
                for (const InAccount account : {InAccount::Only, InAccount::Named})
                    QVERIFY2(found(searchFor(queue, figure, account)) == valueOf(queue, figure),
                             qPrintable(u"%1, figure %2"_qs.arg(queue.name).arg(i)));
            }
        }
        for (const BoardAgent &agent : counted.agents) {
            for (int i = 0; i < agentFigureCount; ++i) {
                const auto figure = static_cast<AgentFigure>(i);
                QVERIFY2(found(searchFor(agent, figure, InAccount::Only)) == valueOf(agent, figure),
                         qPrintable(u"%1, figure %2"_qs.arg(agent.name).arg(i)));
            }
        }
    }
    void whatWasSearchedAsTextFindsTheSame()
    {
        const Board counted = board();
        SearchNames names = await((*m_store)->searchNames());
        names.accounts = {{AccountId(1), u"Shop LV"_qs}};
        for (const BoardQueue &queue : counted.queues) {
            for (int i = 0; i < queueFigureCount; ++i) {
                const auto figure = static_cast<QueueFigure>(i);
                const QString text = searchText(searchFor(queue, figure, InAccount::Named), names);
                const SearchParse parsed = parseSearch(text, names);
                QVERIFY2(parsed.problems.isEmpty(), qPrintable(text));
                QVERIFY2(found(parsed.query) == valueOf(queue, figure), qPrintable(text));
            }
        }
    }
    void anAnswerThatStillWaitsHereEndsTheWait()
    {
        m_store->submit(u"waits"_qs, SendReply{u"Sveiki!"_qs, {}, {}});
        const BoardQueue first = of(board(), u"Klientu serviss"_qs);
        QCOMPARE(first.unanswered, 1);
        QCOMPARE(first.longest, m_store->id(u"again"_qs));
        QCOMPARE(first.waitingSince, now() - 50 * minute);
    }
    void timeMakesThingsLate()
    {
        m_store->clock().advance(std::chrono::minutes(21));
        const Board counted = board();
        QCOMPARE(of(counted, u"Klientu serviss"_qs).dueSoon, 0);
        QCOMPARE(of(counted, u"Klientu serviss"_qs).overdue, 2);
        QCOMPARE(of(counted, u"Поддержка"_qs).callsSoon, 0);
        QCOMPARE(of(counted, u"Поддержка"_qs).callsLate, 2);
    }
    void allAccountsTogetherAreTheirSum()
    {
        RecordBatch records;
        ConversationRecord other = TemporaryStore::conversation(u"elsewhere"_qs, now() - 4 * hour);
        records.conversations.push_back(other);
        AppliedPage page;
        page.records = records;
        QVERIFY(await((*m_store)->apply(AccountId(2), page)).ok());
        const Board counted = board();
        const BoardQueue total = totalOf(counted);
        QCOMPARE(total.open, 8);
        QCOMPARE(total.waitingSince, now() - 4 * hour);
        QCOMPARE(found(searchFor(total, QueueFigure::Open, InAccount::Any)), 8);
        QCOMPARE(found(searchFor(counted.queues.front(), QueueFigure::Open, InAccount::Named)), 7);
    }
};

QTEST_GUILESS_MAIN(TestBoard)
#include "TestBoard.moc"
