#include "tests/scenarios/Workplace.h"
#include "tests/support/Await.h"

#include <QJsonArray>
#include <QTest>

using namespace saskare;

namespace {

/// A conversation that this agent changes without a connection and a colleague meanwhile at the help desk.
class Meeting
{
public:
    explicit Meeting(const QJsonObject &before = {})
        : id(place.desk.addConversation(u"Garantija"_qs, u"Salūza"_qs))
    {
        if (!before.isEmpty())
            place.desk.changeByColleague(id, before);
        place.open();
        caughtUp = place.untilCaughtUp();
        place.desk.stop();
    }

    void mine(const Command &command) { last = place.submit(id, command); }
    void theirs(const QJsonObject &changes) { place.desk.changeByColleague(id, changes); }
    void connect() { reached = place.desk.start().ok(); }
    OutboxEntry entry() { return await(place.store->outboxEntry(last)).value_or(OutboxEntry()); }
    bool isHeld()
    {
        return caughtUp && reached && place.turnUntil([&] { return entry().state == OutboxState::Conflicted; })
            && entry().error.kind == ErrorKind::Conflict;
    }
    bool isDone()
    {
        return caughtUp && reached && place.turnUntil([&] { return place.outbox().empty(); });
    }
    bool sendAnyway()
    {
        const bool again = await(place.store->retry(last)).ok();
        place.sync->wakeOutbox(place.account);
        return again && isDone();
    }
    QJsonValue there(QLatin1String field) const { return place.desk.conversation(id)[field]; }

    Workplace place;
    QString id;
    CommandId last;
    bool caughtUp = false, reached = false;
};

} // namespace

/// What this agent did without a connection, and what a colleague did meanwhile: nothing is overwritten unseen.
class TestTwoAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColleaguesAnswerHoldsMineUntilISendItAnyway()
    {
        Meeting two;
        two.mine(SendReply{u"Mana atbilde"_qs, {}, {}});
        two.place.desk.addColleagueReply(two.id, u"Kolēģes atbilde"_qs);
        two.connect();
        QVERIFY(two.isHeld());
        QVERIFY(two.place.written(two.id).isEmpty());
        QVERIFY(two.sendAnyway());
        QCOMPARE(two.place.written(two.id), (QStringList{u"Mana atbilde"_qs}));
    }
    void aColleaguesAnswerHoldsMineAlsoWhenTheCustomerWroteAfterIt()
    {
        Meeting two;
        two.mine(SendReply{u"Mana atbilde"_qs, {}, {}});
        two.place.desk.addColleagueReply(two.id, u"Kolēģes atbilde"_qs);
        two.place.desk.addCustomerMessage(two.id, u"Paldies!"_qs);
        two.connect();
        QVERIFY(two.isHeld());
        QVERIFY(two.place.written(two.id).isEmpty());
    }
    void aCustomersNewMessageHoldsMyAnswerUntilISendItAnyway()
    {
        Meeting two;
        two.mine(SendReply{u"Strādājam"_qs, {}, {}});
        two.place.desk.addCustomerMessage(two.id, u"Hallo?"_qs);
        two.connect();
        QVERIFY(two.isHeld());
        QVERIFY(two.place.written(two.id).isEmpty());
        QVERIFY(two.sendAnyway());
        QCOMPARE(two.place.written(two.id), (QStringList{u"Strādājam"_qs}));
    }
    void aStatusThatAColleagueChangedIsNotOverwritten()
    {
        Meeting two;
        two.mine(SetStatus{{ConversationState::Pending, u"pending"_qs, {}}});
        two.place.desk.setStatusByColleague(two.id, ConversationState::Resolved);
        two.connect();
        QVERIFY(two.isHeld());
        QCOMPARE(two.there(QLatin1String("status"))[u"state"].toString(), u"resolved"_qs);
    }
    void aQueueThatAColleagueChoseIsNamedAndNotOverwritten()
    {
        Meeting two({{u"queue"_qs, u"1"_qs}});
        two.mine(MoveToQueue{u"2"_qs});
        two.theirs({{u"queue"_qs, u"3"_qs}});
        two.connect();
        QVERIFY(two.isHeld());
        QCOMPARE(two.there(QLatin1String("queue")).toString(), u"3"_qs);
        // For people it has its name.
        QCOMPARE(two.entry().evidence.value(u"queue").toString(), u"3"_qs);
        const std::vector<QueueRow> queues = await(two.place.store->queues());
        const auto third
            = std::find_if(queues.begin(), queues.end(), [](const QueueRow &q) { return q.remoteId == u"3"; });
        QVERIFY(third != queues.end());
        QCOMPARE(two.entry().evidence.value(u"queueName").toString(), third->name);
        QVERIFY(two.sendAnyway());
        QCOMPARE(two.there(QLatin1String("queue")).toString(), u"2"_qs);
    }
    void aPriorityThatAColleagueChangedIsNotOverwritten()
    {
        Meeting two({{u"priority"_qs, QJsonObject{{u"level"_qs, u"normal"_qs}}}});
        two.mine(SetPriority{{Priority::High, {}}});
        two.theirs({{u"priority"_qs, QJsonObject{{u"level"_qs, u"urgent"_qs}}}});
        two.connect();
        QVERIFY(two.isHeld());
        QCOMPARE(two.there(QLatin1String("priority"))[u"level"].toString(), u"urgent"_qs);
    }
    void aFieldThatWasChangedTwiceHereIsNobodysCollision()
    {
        Meeting two({{u"queue"_qs, u"1"_qs}});
        two.mine(MoveToQueue{u"2"_qs});
        two.mine(MoveToQueue{u"3"_qs});
        two.connect();
        QVERIFY(two.isDone());
        QCOMPARE(two.there(QLatin1String("queue")).toString(), u"3"_qs);
    }
    void tagsOfBothStayAndNobodyIsAsked()
    {
        const auto tags = [](const QStringList &list) {
            return QJsonObject{{u"tags"_qs, QJsonArray::fromStringList(list)}};
        };
        Meeting two(tags({u"garantija"_qs, u"vecs"_qs}));
        two.mine(SetTags{{u"garantija"_qs, u"mans"_qs}}); // one is added, one is taken away
        two.mine(SetTags{{u"garantija"_qs, u"mans"_qs, u"otrs"_qs}});
        two.theirs(tags({u"garantija"_qs, u"vecs"_qs, u"kolēģes"_qs}));
        two.connect();
        QVERIFY(two.isDone());
        QCOMPARE(two.there(QLatin1String("tags")).toVariant().toStringList(),
                 (QStringList{u"garantija"_qs, u"kolēģes"_qs, u"mans"_qs, u"otrs"_qs}));
        QVERIFY(two.place.untilCaughtUp());
        QVERIFY(two.place.turnUntil([&] { return two.place.row(two.id).tags.contains(u"kolēģes"_qs); }));
    }
};

QTEST_GUILESS_MAIN(TestTwoAgents)
#include "TestTwoAgents.moc"
