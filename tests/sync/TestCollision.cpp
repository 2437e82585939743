#include "core/sync/Collision.h"

#include <QTest>

using namespace saskare;

/// What holds a command back, and what the lane's next one is compared with.
class TestCollision : public QObject
{
    Q_OBJECT

    static MessageRecord message(const QString &id, Direction direction, const QString &author, qint64 at)
    {
        MessageRecord record;
        record.id = id;
        record.direction = direction;
        record.author = author;
        record.authorName = u"Anna"_qs; // they all are called so
        record.createdAt = at;
        return record;
    }
    static ServerView view(std::vector<MessageRecord> messages)
    {
        ServerView now;
        now.version = u"v2"_qs;
        now.status = {ConversationState::Open, u"open"_qs, {}};
        if (!messages.empty()) {
            now.newestMessage = messages.back().id;
            now.newestDirection = *messages.back().direction;
            now.newestAuthor = *messages.back().authorName;
            now.newestAuthorId = messages.back().author.value_or(RemoteId());
        }
        now.records.messages = std::move(messages);
        return now;
    }
    static OutboxEntry entry(const Command &command)
    {
        OutboxEntry made;
        made.command = command;
        made.base = {u"v1"_qs, u"1"_qs, u"open"_qs, {}, 1};
        return made;
    }
    const QStringList m_me{u"me"_qs, u"Anna"_qs};
    const MessageRecord m_seen = message(u"1"_qs, Direction::Inbound, u"customer"_qs, 10);
    const MessageRecord m_mine = message(u"2"_qs, Direction::Outbound, u"me"_qs, 20);
    const MessageRecord m_colleagues = message(u"3"_qs, Direction::Outbound, u"other"_qs, 30);
    const MessageRecord m_customers = message(u"4"_qs, Direction::Inbound, u"customer"_qs, 40);

private Q_SLOTS:
    void aColleaguesAnswerHoldsMineAlsoWhenSomethingFollowedIt()
    {
        const OutboxEntry reply = entry(SendReply{});
        QVERIFY(collision::find(reply, view({m_seen, m_colleagues}), m_me));
        QVERIFY(collision::find(reply, view({m_seen, m_colleagues, m_customers}), m_me));
        MessageRecord later = m_mine;
        later.id = u"5"_qs;
        later.createdAt = 50;
        QVERIFY(collision::find(reply, view({m_seen, m_colleagues, later}), m_me));
    }
    void anAnswerShowsItselfByItsWordsWhoeverIsSaidToHaveWrittenIt()
    {
        const OutboxEntry reply = entry(SendReply{u"Labdien! Pasūtījums ir ceļā."_qs, {}, {}});
        MessageRecord robot = m_colleagues;
        robot.text = u"Labdien! Pasūtījums ir ceļā.\n"_qs;
        QVERIFY(collision::showsItself(reply, view({m_seen, robot})));
        MessageRecord quoted = m_customers;
        quoted.text = robot.text;
        QVERIFY(!collision::showsItself(reply, view({m_seen, quoted}))); // the customer quotes it
        MessageRecord before = robot;
        before.createdAt = 5;
        QVERIFY(!collision::showsItself(reply, view({before, m_seen}))); // the agent has seen that one
        robot.text = u"Labdien! Pasūtījums ir atcelts."_qs;
        QVERIFY(!collision::showsItself(reply, view({m_seen, robot})));
    }
    void whatTheAgentSawAndWhatTheyWroteHoldsNothing()
    {
        OutboxEntry reply = entry(SendReply{});
        QVERIFY(!collision::find(reply, view({m_seen, m_mine}), m_me));
        reply.base.newestMessage = u"4"_qs;
        QVERIFY(!collision::find(reply, view({m_seen, m_mine, m_colleagues, m_customers}), m_me));
    }
    void whatTheCustomerWroteSinceHoldsAnAnswerUnlessTheyAreTalking()
    {
        const OutboxEntry reply = entry(SendReply{});
        const std::optional<Error> reason = collision::find(reply, view({m_seen, m_mine, m_customers}), m_me);
        QVERIFY(reason && reason->happened.contains(u"customer"_qs));
        MessageRecord typed = m_customers;
        typed.channel = Channel::Chat;
        QVERIFY(!collision::find(reply, view({m_seen, typed}), m_me));
        ServerView chat = view({m_seen, m_customers});
        chat.records.conversations.resize(1);
        chat.records.conversations[0].channel = Channel::Chat;
        QVERIFY(!collision::find(reply, chat, m_me));
        OutboxEntry unseen = reply; // nobody knows what the agent saw
        unseen.base.newestMessage.clear();
        QVERIFY(!collision::find(unseen, view({m_customers}), m_me));
    }
    void aListThatNoLongerShowsWhatTheAgentSawIsAllNew()
    {
        QVERIFY(collision::find(entry(SendReply{}), view({m_colleagues, m_customers}), m_me));
        QVERIFY(!collision::find(entry(SendReply{}), view({m_mine}), m_me));
    }
    void aNameIsMineOnlyWhereThereIsNoId()
    {
        MessageRecord nameless = m_colleagues;
        nameless.author.reset();
        QVERIFY(!collision::find(entry(SendReply{}), view({m_seen, m_mine, nameless}), m_me));
        QVERIFY(collision::find(entry(SendReply{}), view({m_seen, m_mine, m_colleagues, m_customers}), m_me));
    }
    void theNextCommandKnowsOfMyAnswerAndNotOfAColleagues()
    {
        OutboxEntry sent = entry(SendReply{});
        sent.serverId = u"2"_qs;
        const CommandBase base = sent.base;
        const CommandBase after = collision::afterOwn(base, sent, view({m_seen, m_mine}), m_me);
        QCOMPARE(after.newestMessage, u"2"_qs);
        QCOMPARE(after.version, u"v2"_qs);

        OutboxEntry next = entry(SendReply{});
        for (const std::vector<MessageRecord> &messages :
             {std::vector{m_seen, m_mine, m_colleagues}, std::vector{m_seen, m_mine, m_colleagues, m_customers}}) {
            next.base = collision::afterOwn(base, sent, view(messages), m_me);
            QCOMPARE(next.base.version, u"v1"_qs);
            QVERIFY(collision::find(next, view(messages), m_me));
        }
    }
    void theNextCommandTakesOverOnlyTheStatusAndAssigneeThatWereSet()
    {
        ServerView now = view({m_seen});
        now.status = {ConversationState::Pending, u"pending"_qs, {}};
        now.assignee = u"other"_qs;
        const CommandBase base = entry(SendReply{}).base;
        const OutboxEntry status = entry(SetStatus{now.status}), assign = entry(Assign{u"other"_qs});
        QCOMPARE(collision::afterOwn(base, status, now, m_me).statusCode, u"pending"_qs);
        QCOMPARE(collision::afterOwn(base, status, now, m_me).assignee, QString());
        QCOMPARE(collision::afterOwn(base, assign, now, m_me).statusCode, u"open"_qs);
        QCOMPARE(collision::afterOwn(base, assign, now, m_me).assignee, u"other"_qs);
        QCOMPARE(collision::afterOwn(base, status, now, m_me).version, u"v1"_qs);
    }
    void aStatusThatMyAnswerBringsIsNoCollisionAndAClosedConversationIs()
    {
        OutboxEntry sent = entry(SendReply{});
        sent.serverId = u"2"_qs;
        ServerView now = view({m_seen, m_mine});
        now.status = {ConversationState::Pending, u"pending"_qs, {}};
        QCOMPARE(collision::afterOwn(sent.base, sent, now, m_me).statusCode, u"pending"_qs);
        now.status = {ConversationState::Resolved, u"resolved"_qs, {}};
        QCOMPARE(collision::afterOwn(sent.base, sent, now, m_me).statusCode, u"open"_qs);
    }
    void aNoteInBetweenDoesNotHideThatMyAnswerBroughtTheStatus()
    {
        // Written before the answer's own traces were read here: only the note's look at the help desk tells of them.
        ServerView now = view({m_seen, m_mine});
        now.status = {ConversationState::Pending, u"pending"_qs, {}};
        OutboxEntry resolve = entry(SetStatus{{ConversationState::Resolved, u"resolved"_qs, {}}});
        QVERIFY(!collision::find(resolve, now, m_me));
        resolve.base = collision::afterOwn(resolve.base, entry(AddNote{}), now, m_me);
        QVERIFY(!collision::find(resolve, now, m_me));
        now.status = {ConversationState::OnHold, u"hold"_qs, {}};
        QVERIFY(collision::find(resolve, now, m_me));
    }
    void aFieldThatAColleagueChangedHoldsMineAndTheSameChangeDoesNot()
    {
        ServerView now = view({m_seen});
        now.records.conversations.emplace_back();
        ConversationRecord &fields = now.records.conversations.front();
        OutboxEntry move = entry(MoveToQueue{u"b"_qs}), raise = entry(SetPriority{{Priority::High, u"3"_qs}});
        fields.queue = u"c"_qs;
        fields.priority = PriorityValue{Priority::Urgent, u"4"_qs};
        QVERIFY(!collision::find(move, now, m_me)); // nobody knows what it was before
        QVERIFY(!collision::find(raise, now, m_me));
        move.base.queue = u"a"_qs;
        raise.base.priority = PriorityValue{Priority::Normal, u"2"_qs};
        QVERIFY(collision::find(move, now, m_me));
        QVERIFY(collision::find(raise, now, m_me));
        const CommandBase shown = collision::baseOf(now, 2);
        move.base = raise.base = shown; // "send anyway" is said of what was shown
        QVERIFY(!collision::find(move, now, m_me));
        QVERIFY(!collision::find(raise, now, m_me));
        move.base.queue = u"a"_qs;
        raise.base.priority = PriorityValue{Priority::Normal, u"2"_qs};
        fields.queue = u"b"_qs;
        fields.priority = PriorityValue{Priority::High, {}};
        QVERIFY(!collision::find(move, now, m_me));
        QVERIFY(!collision::find(raise, now, m_me));
    }
    void mineMovedTwiceIsNoCollision()
    {
        ServerView now = view({m_seen});
        now.records.conversations.emplace_back();
        now.records.conversations.front().queue = u"b"_qs;
        OutboxEntry second = entry(MoveToQueue{u"c"_qs});
        second.base.queue = u"a"_qs;
        QVERIFY(collision::find(second, now, m_me));
        second.base = collision::afterOwn(second.base, entry(MoveToQueue{u"b"_qs}), now, m_me);
        QVERIFY(!collision::find(second, now, m_me));
    }
    void aColleaguesLaterEvaluationHoldsMineUntilItWasShown()
    {
        ServerView now = view({m_seen});
        now.records.conversations.emplace_back();
        Evaluation mine;
        mine.score = 4;
        mine.at = 100;
        Evaluation theirs = mine;
        theirs.score = 2;
        theirs.by = u"Juris"_qs;
        OutboxEntry said = entry(EvaluateTouchpoint{{}, mine});
        const auto isHeld = [&](const Evaluation &there) {
            now.records.conversations.front().evaluation = there;
            return collision::find(said, now, m_me).has_value();
        };
        QVERIFY(!isHeld(theirs)); // as old as mine
        theirs.at = 101;
        QVERIFY(isHeld(theirs));
        QVERIFY(collision::find(said, now, m_me)->happened.startsWith(u"Juris "));
        Evaluation same = mine;
        same.at = 101;
        QVERIFY(!isHeld(same));
        theirs.origin = Evaluation::Origin::Machine;
        QVERIFY(!isHeld(theirs));
        theirs.origin = Evaluation::Origin::Person;
        QVERIFY(isHeld(theirs));
        said.base = collision::baseOf(now, 2);
        QVERIFY(!isHeld(theirs));
        theirs.at = 102;
        QVERIFY(isHeld(theirs)); // said again since
        QVERIFY(!collision::mustCompare(EvaluateTouchpoint{u"t1"_qs, mine}));
        said.base.evaluatedAt = 0; // there was none when mine was said
        theirs.at = 50; // theirs was said before, or their clock is slow
        QVERIFY(isHeld(theirs));
        std::get<EvaluateTouchpoint>(said.command).evaluation.by = theirs.by; // mine, from before
        QVERIFY(!isHeld(theirs));
    }
    void tagsOfAColleagueStayAndTheirRemovalsToo()
    {
        const QStringList before{u"vip"_qs, u"old"_qs}, wanted{u"vip"_qs, u"mine"_qs};
        QCOMPARE(mergedTags(before, wanted, before), wanted);
        QCOMPARE(mergedTags(before, wanted, {u"theirs"_qs, u"old"_qs}), QStringList({u"theirs"_qs, u"mine"_qs}));
        ServerView now = view({m_seen});
        now.records.conversations.emplace_back();
        now.records.conversations.front().tags = QStringList{u"vip"_qs, u"old"_qs, u"theirs"_qs};
        OutboxEntry tags = entry(SetTags{wanted});
        collision::merge(tags, now);
        QCOMPARE(std::get<SetTags>(tags.command).tags, wanted); // nobody knows what they were before
        tags.base.tags = before;
        collision::merge(tags, now);
        const QStringList merged{u"vip"_qs, u"theirs"_qs, u"mine"_qs};
        QCOMPARE(std::get<SetTags>(tags.command).tags, merged);
        now.records.conversations.front().tags = merged;
        collision::merge(tags, now); // once more, after it had arrived: the same, and still a change of mine
        QCOMPARE(std::get<SetTags>(tags.command).tags, merged);
        QCOMPARE(*tags.base.tags, QStringList({u"vip"_qs, u"theirs"_qs, u"old"_qs}));
        now.records.conversations.front().tags = QStringList{u"vip"_qs, u"mine"_qs};
        collision::merge(tags, now); // a colleague took theirs away again
        QCOMPARE(std::get<SetTags>(tags.command).tags, QStringList({u"vip"_qs, u"mine"_qs}));
    }
};

QTEST_GUILESS_MAIN(TestCollision)
#include "TestCollision.moc"
