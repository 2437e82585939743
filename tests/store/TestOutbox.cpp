#include "tests/support/TemporaryStore.h"

#include <QCryptographicHash>
#include <QTest>

namespace saskare {

namespace {
const AccountId account(1);

SendReply reply(const QString &text)
{
    return {text, {}, {}};
}
} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
    std::unique_ptr<TemporaryStore> store; // (*store)->x() is the Store

    DeliveryState worst(const RemoteId &remote) { return store->row(remote)->worstDelivery; }
    ConversationState state(const RemoteId &remote) { return store->row(remote)->status.state; }
    static SetStatus resolve() { return {{ConversationState::Resolved, u"resolved"_qs, {}}}; }
    Draft draftOf(const RemoteId &remote) { return await((*store)->draft(store->id(remote))).value_or(Draft{}); }
    SavedDraft saveDraft(const RemoteId &remote, const QString &text, qint64 replaced, qint64 as = 0)
    {
        Draft draft;
        draft.conversation = store->id(remote);
        draft.text = text;
        draft.savedAt = replaced;
        return *await((*store)->saveDraft(draft, {}, as));
    }

private Q_SLOTS:
    void init()
    {
        store = std::make_unique<TemporaryStore>();
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs), TemporaryStore::conversation(u"2"_qs, 2000)};
        AgentRecord me;
        me.id = u"7"_qs;
        me.isMe = true;
        batch.agents = {me};
        QVERIFY(store->apply(batch).ok());
    }
    void cleanup() { QVERIFY(store->troubles().isEmpty()); }

    void only_the_head_of_each_lane_may_go()
    {
        store->submit(u"1"_qs, reply(u"a"_qs));
        store->submit(u"1"_qs, reply(u"b"_qs));
        store->submit(u"2"_qs, reply(u"c"_qs));
        QCOMPARE(store->sendable(), QStringList({u"a"_qs, u"c"_qs}));
    }

    void a_head_that_is_not_settled_blocks_its_lane_and_no_other_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("failed") << OutboxState::Failed;
        QTest::newRow("conflicted") << OutboxState::Conflicted;
        QTest::newRow("asking") << OutboxState::Asking;
        QTest::newRow("uncertain") << OutboxState::Uncertain;
        QTest::newRow("sending") << OutboxState::Sending;
    }
    void a_head_that_is_not_settled_blocks_its_lane_and_no_other()
    {
        QFETCH(OutboxState, state);
        const CommandId head = store->submit(u"1"_qs, reply(u"a"_qs));
        store->submit(u"1"_qs, reply(u"b"_qs));
        store->submit(u"2"_qs, reply(u"c"_qs));
        store->bring(head, state);
        QCOMPARE(store->sendable(), QStringList({u"c"_qs}));
        store->bring(head, OutboxState::Sent, u"m1"_qs);
        QCOMPARE(store->sendable(), QStringList({u"b"_qs, u"c"_qs}));
    }

    void a_held_command_goes_when_its_time_has_come()
    {
        const auto done = await((*store)->submit(account, store->id(u"1"_qs), reply(u"later"_qs), {}, {}, 5000));
        QVERIFY(done.ok());
        QCOMPARE(store->sendable(), QStringList());
        QCOMPARE(await((*store)->nextOutboxDue(account)), store->clock().nowMs() + 5000);
        store->clock().advance(std::chrono::seconds(5));
        QCOMPARE(store->sendable(), QStringList({u"later"_qs}));
    }

    void opening_the_profile_leaves_alone_what_another_program_is_sending()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        store->bring(id, OutboxState::Sending);
        store->reopen();
        QCOMPARE(await((*store)->outboxEntry(id))->state, OutboxState::Sending);
        QVERIFY(await((*store)->uncertain(account)).empty());
    }

    void commands_on_a_conversation_being_created_wait_for_it_and_then_follow_it()
    {
        const CreateConversation create{u"q"_qs, u"New matter"_qs, u"x@example.com"_qs, u"Hello"_qs, {}, {}};
        const CommandId id = *await((*store)->submit(account, {}, create, {}));
        const auto rows = store->list();
        const auto made
            = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.subject == u"New matter"; });
        QVERIFY(made != rows.end());
        QVERIFY(await((*store)->submit(account, made->id, reply(u"more"_qs), {})).ok());
        QCOMPARE(store->sendable(), QStringList({u"createConversation"_qs}));
        store->bring(id, OutboxState::Sent, u"77"_qs);
        const auto next = await((*store)->sendable(account, 10));
        QCOMPARE(next.size(), 1U);
        QCOMPARE(next[0].remoteConversation, u"77"_qs);
        QCOMPARE(next[0].conversation, made->id);
        QCOMPARE(store->row(u"77"_qs)->id, made->id);
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"77"_qs)};
        QVERIFY(store->apply(batch).ok());
        QVERIFY(!await((*store)->outboxEntry(id)));
        QCOMPARE(store->row(u"77"_qs)->subject, u"Subject 77"_qs);
    }

    void a_created_conversation_that_the_stream_brought_first_is_one_conversation()
    {
        const CreateConversation create{u"q"_qs, u"New matter"_qs, u"x@example.com"_qs, u"Hello"_qs, {}, {}};
        const CommandId id = *await((*store)->submit(account, {}, create, {}));
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"77"_qs)};
        batch.messages = {TemporaryStore::message(u"m"_qs, u"77"_qs, u"Hello"_qs, Direction::Outbound)};
        QVERIFY(store->apply(batch).ok());
        QCOMPARE(store->list().size(), 4U);
        store->bring(id, OutboxState::Sent, u"77"_qs);
        QCOMPARE(store->list().size(), 3U);
        QCOMPARE(store->timeline(u"77"_qs).at(0).text, u"Hello"_qs);
    }

    void the_visible_effect_of_a_command_outlives_records_and_restarts_until_the_server_agrees()
    {
        const CommandId id = store->submit(u"1"_qs, resolve());
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        RecordBatch late;
        late.conversations = {TemporaryStore::conversation(u"1"_qs, 1500)};
        QVERIFY(store->apply(late).ok());
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        store->reopen();
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        store->bring(id, OutboxState::Sent);
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        RecordBatch echo;
        echo.conversations = {TemporaryStore::conversation(u"1"_qs, 3000)};
        echo.conversations[0].status = Status{ConversationState::Closed, u"closed"_qs, {}};
        QVERIFY(store->apply(echo).ok());
        QCOMPARE(state(u"1"_qs), ConversationState::Closed);
        QVERIFY(!await((*store)->outboxEntry(id)));
    }

    void a_refused_command_shows_the_servers_truth_and_trouble()
    {
        const CommandId id = store->submit(u"1"_qs, resolve());
        store->bring(id, OutboxState::Failed);
        QCOMPARE(state(u"1"_qs), ConversationState::Open);
        ConversationQuery trouble;
        trouble.inTrouble = true;
        QCOMPARE(store->list(trouble).size(), 1U);
        QCOMPARE(await((*store)->counts()).inTrouble, 1);
        QVERIFY(await((*store)->discard(id)).ok());
        QCOMPARE(store->list(trouble).size(), 0U);
    }

    void discarding_undoes_what_was_seen()
    {
        const CommandId id = store->submit(u"1"_qs, resolve());
        QVERIFY(await((*store)->discard(id)).ok());
        QCOMPARE(state(u"1"_qs), ConversationState::Open);
        QCOMPARE(store->row(u"1"_qs)->pendingCommands, 0);
    }

    void nothing_that_is_being_sent_can_be_discarded_or_taken_back()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        store->bring(id, OutboxState::Sending);
        QVERIFY(!await((*store)->discard(id)).ok());
        QVERIFY(!await((*store)->takeBackAsDraft(id)).ok());
        QVERIFY(!await((*store)->retry(id)).ok());
    }

    void the_agents_word_settles_what_nobody_knows()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        QVERIFY(!await((*store)->markArrived(id)).ok());
        store->bring(id, OutboxState::Asking);
        QVERIFY(await((*store)->markArrived(id)).ok());
        QCOMPARE(await((*store)->outbox()).size(), 0U);
        QCOMPARE(store->timeline(u"1"_qs).at(0).delivery.state, DeliveryState::Sent);
    }

    void send_anyway_is_said_of_what_was_shown_and_not_of_what_came_since()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        store->bring(id, OutboxState::Conflicted);
        const CommandBase shown = await((*store)->outboxEntry(id))->base;
        RecordBatch news;
        news.conversations = {TemporaryStore::conversation(u"1"_qs, 5000)};
        news.conversations[0].version = u"v2"_qs;
        news.messages = {TemporaryStore::message(u"m9"_qs, u"1"_qs, u"wait"_qs)};
        QVERIFY(store->apply(news).ok());
        QVERIFY(await((*store)->retry(id)).ok());
        const auto entry = await((*store)->outboxEntry(id));
        QCOMPARE(entry->state, OutboxState::Queued);
        QCOMPARE(entry->base.version, shown.version);
        QCOMPARE(entry->base.newestMessage, shown.newestMessage);
    }

    void what_may_have_arrived_is_not_taken_back_while_it_is_sent_again()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        OutboxEntry entry = *await((*store)->outboxEntry(id));
        entry.mayHaveArrived = true;
        QVERIFY(await((*store)->updateOutbox(entry)).ok());
        store->reopen();
        QVERIFY(await((*store)->outboxEntry(id))->mayHaveArrived);
        QVERIFY(!await((*store)->takeBackAsDraft(id)).ok());
        QVERIFY(!await((*store)->discard(id)).ok());
        store->bring(id, OutboxState::Asking);
        QVERIFY(await((*store)->takeBackAsDraft(id)).ok()); // the agent has seen what speaks for it
    }

    void our_own_mark_settles_what_a_look_could_not()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        OutboxEntry entry = *await((*store)->outboxEntry(id));
        entry.mayHaveArrived = true;
        entry.state = OutboxState::Asking;
        QVERIFY(await((*store)->updateOutbox(entry)).ok());
        RecordBatch news;
        news.messages = {TemporaryStore::message(u"m9"_qs, u"1"_qs, u"a"_qs, Direction::Outbound, 5000)};
        news.messages[0].clientId = id.toString(QUuid::WithoutBraces);
        news.conversations = {TemporaryStore::conversation(u"1"_qs, 5000)};
        QVERIFY(store->apply(news).ok());
        QCOMPARE(await((*store)->outbox()).size(), 0U);
    }

    void send_again_is_said_of_all_its_steps()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        OutboxEntry asked = *await((*store)->outboxEntry(id));
        asked.state = OutboxState::Asking;
        asked.step = 1;
        asked.stepResults = {{u"send"_qs, QJsonObject{}}};
        QVERIFY(await((*store)->updateOutbox(asked)).ok());
        QVERIFY(await((*store)->retry(id)).ok());
        QCOMPARE(await((*store)->outboxEntry(id))->step, 0);
        QVERIFY(await((*store)->outboxEntry(id))->stepResults.isEmpty());
    }

    void a_change_sent_anyway_begins_with_its_first_step_and_a_reply_goes_on()
    {
        for (const Command &command : {Command(resolve()), Command(reply(u"a"_qs))}) {
            const CommandId id = store->submit(u"1"_qs, command);
            OutboxEntry held = *await((*store)->outboxEntry(id));
            held.state = OutboxState::Conflicted;
            held.step = 1;
            held.stepResults = {{u"first"_qs, QJsonObject{{u"id"_qs, u"7"_qs}}}};
            QVERIFY(await((*store)->updateOutbox(held)).ok());
            QVERIFY(await((*store)->retry(id)).ok());
            const bool again = std::holds_alternative<SetStatus>(command);
            QCOMPARE(await((*store)->outboxEntry(id))->step, again ? 0 : 1);
            QCOMPARE(await((*store)->outboxEntry(id))->stepResults.isEmpty(), again);
        }
    }

    void a_command_that_changes_a_field_knows_what_it_was()
    {
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.conversations[0].tags = QStringList{u"vip"_qs};
        batch.conversations[0].priority = PriorityValue{Priority::High, u"3"_qs};
        batch.conversations[0].queue = u"q1"_qs;
        QVERIFY(store->apply(batch).ok());
        const auto base = [&](const Command &command) {
            return await((*store)->outboxEntry(store->submit(u"1"_qs, command)))->base;
        };
        QCOMPARE(base(SetTags{{u"a"_qs}}).tags, QStringList{u"vip"_qs});
        QCOMPARE(base(SetTags{{u"b"_qs}}).tags, QStringList{u"a"_qs}); // mine, which waits
        QCOMPARE(base(SetPriority{{Priority::Low, {}}}).priority, (PriorityValue{Priority::High, u"3"_qs}));
        QCOMPARE(base(MoveToQueue{u"q2"_qs}).queue, RemoteId(u"q1"_qs));
        QVERIFY(!base(resolve()).tags && !base(resolve()).queue && !base(resolve()).priority);
    }

    void what_a_colleague_did_since_it_was_shown_stays()
    {
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.conversations[0].tags = QStringList{u"vip"_qs, u"theirs"_qs};
        batch.conversations[0].priority = PriorityValue{Priority::Urgent, u"4"_qs};
        QVERIFY(store->apply(batch).ok());
        CommandBase shown;
        shown.tags = QStringList{u"vip"_qs, u"old"_qs};
        shown.priority = PriorityValue{Priority::Normal, u"2"_qs};
        const auto committed = [&](const Command &command) {
            return *await(
                (*store)->outboxEntry(*await((*store)->submit(account, store->id(u"1"_qs), command, shown))));
        };
        const OutboxEntry tags = committed(SetTags{{u"vip"_qs, u"mine"_qs}});
        QCOMPARE(std::get<SetTags>(tags.command).tags, (QStringList{u"vip"_qs, u"theirs"_qs, u"mine"_qs}));
        QCOMPARE(tags.base.tags, (QStringList{u"vip"_qs, u"theirs"_qs, u"old"_qs})); // as if nothing were mine yet
        QCOMPARE(committed(SetPriority{{Priority::High, {}}}).base.priority, shown.priority);
    }

    void one_that_is_only_here_has_no_base_of_what_the_help_desk_will_choose()
    {
        const CreateConversation create{u"q"_qs, u"New matter"_qs, u"x@example.com"_qs, u"Hello"_qs, {}, {}};
        QVERIFY(await((*store)->submit(account, {}, create, {})).ok());
        const auto rows = store->list();
        const auto made = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.isOnlyHere(); });
        QVERIFY(made != rows.end());
        const CommandId id = *await((*store)->submit(account, made->id, SetPriority{{Priority::High, {}}}, {}));
        QVERIFY(!await((*store)->outboxEntry(id))->base.priority);
    }

    void tags_that_arrived_before_their_answer_are_shown_until_the_stream_has_them()
    {
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.conversations[0].tags = QStringList{u"vip"_qs};
        QVERIFY(store->apply(batch).ok());
        const CommandId id = store->submit(u"1"_qs, SetTags{{u"vip"_qs, u"mine"_qs}});
        OutboxEntry entry = *await((*store)->outboxEntry(id));
        // As collision::merge() makes it of one that is there already.
        entry.base.tags = mergedTags({u"vip"_qs, u"mine"_qs}, {u"vip"_qs}, {u"vip"_qs, u"mine"_qs});
        entry.state = OutboxState::Sent;
        QVERIFY(await((*store)->updateOutbox(entry)).ok());
        QVERIFY(await((*store)->outboxEntry(id)));
        QCOMPARE(store->row(u"1"_qs)->tags, (QStringList{u"vip"_qs, u"mine"_qs}));
    }

    void tags_of_another_that_came_with_mine_settle_it()
    {
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.conversations[0].tags = QStringList{u"vip"_qs};
        QVERIFY(store->apply(batch).ok());
        const CommandId id = store->submit(u"1"_qs, SetTags{{u"vip"_qs, u"mine"_qs}});
        batch.conversations[0].tags = QStringList{u"mine"_qs, u"theirs"_qs, u"vip"_qs}; // in the help desk's order
        QVERIFY(store->apply(batch).ok());
        QCOMPARE(store->row(u"1"_qs)->tags, *batch.conversations[0].tags);
        store->bring(id, OutboxState::Sent);
        QVERIFY(!await((*store)->outboxEntry(id)));
    }

    void tags_that_were_merged_are_remembered_with_their_base()
    {
        const CommandId id = store->submit(u"1"_qs, SetTags{{u"mine"_qs}});
        OutboxEntry entry = *await((*store)->outboxEntry(id));
        entry.command = SetTags{{u"theirs"_qs, u"mine"_qs}};
        entry.base.tags = QStringList{u"theirs"_qs};
        entry.base.evaluatedAt = 5;
        QVERIFY(await((*store)->updateOutbox(entry)).ok());
        const OutboxEntry kept = *await((*store)->outboxEntry(id));
        QCOMPARE(std::get<SetTags>(kept.command).tags, (QStringList{u"theirs"_qs, u"mine"_qs}));
        QCOMPARE(kept.base.tags, QStringList{u"theirs"_qs});
        QCOMPARE(kept.base.evaluatedAt, std::optional<qint64>(5));
    }

    void an_update_made_for_an_earlier_state_changes_nothing()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        store->bring(id, OutboxState::Conflicted);
        OutboxEntry stale = *await((*store)->outboxEntry(id));
        QVERIFY(await((*store)->retry(id)).ok()); // the agent has seen it and said: send it anyway
        stale.evidence = {{u"newestText"_qs, u"words that came since"_qs}};
        const Result<void> late = await((*store)->updateOutbox(stale, OutboxState::Conflicted));
        QVERIFY(!late.ok());
        QCOMPARE(late.error().kind, ErrorKind::NotFound);
        OutboxEntry now = *await((*store)->outboxEntry(id));
        QCOMPARE(now.state, OutboxState::Queued);
        QVERIFY(now.evidence.isEmpty());
        now.state = OutboxState::Sending;
        QVERIFY(await((*store)->updateOutbox(now, OutboxState::Queued)).ok());
        QCOMPARE(await((*store)->outboxEntry(id))->state, OutboxState::Sending);
    }

    void what_was_given_to_be_written_is_read_by_who_asks_for_it()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"a"_qs));
        OutboxEntry entry = *await((*store)->outboxEntry(id));
        for (int round = 0; round < 20; ++round) {
            entry.attempts = round + 1;
            const auto written = (*store)->updateOutbox(entry); // not waited for
            const std::vector<OutboxEntry> read = await((*store)->outboxOnceWritten());
            QCOMPARE(read.size(), 1U);
            QCOMPARE(read[0].attempts, round + 1);
            QCOMPARE(read[0].conversation, store->id(u"1"_qs));
        }
    }

    void a_reply_is_shown_once_before_and_after_its_echo_data()
    {
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("serverId");
        QTest::newRow("by the id we gave") << u"command"_qs << QString();
        QTest::newRow("by the id the server gave") << QString() << u"m5"_qs;
        QTest::newRow("by its words") << QString() << QString();
    }
    void a_reply_is_shown_once_before_and_after_its_echo()
    {
        QFETCH(QString, clientId);
        QFETCH(QString, serverId);
        const CommandId id = store->submit(u"1"_qs, reply(u"Good  day"_qs));
        store->bring(id, OutboxState::Sending);
        store->bring(id, OutboxState::Sent, serverId);
        QCOMPARE(store->timeline(u"1"_qs).size(), 1U);
        RecordBatch echo;
        echo.messages = {
            TemporaryStore::message(u"m5"_qs, u"1"_qs, u"Good day"_qs, Direction::Outbound, store->clock().nowMs())};
        if (!clientId.isEmpty())
            echo.messages[0].clientId = id.toString(QUuid::WithoutBraces);
        QVERIFY(store->apply(echo).ok());
        const auto rows = store->timeline(u"1"_qs);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].remoteId, u"m5"_qs);
        QVERIFY(!await((*store)->outboxEntry(id)));
    }

    void an_echo_that_came_before_the_answer_is_not_doubled()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"Hi"_qs));
        store->bring(id, OutboxState::Sending);
        RecordBatch echo;
        echo.messages = {TemporaryStore::message(u"m5"_qs, u"1"_qs, u"Hi"_qs, Direction::Outbound)};
        echo.messages[0].clientId = id.toString();
        QVERIFY(store->apply(echo).ok());
        QCOMPARE(store->timeline(u"1"_qs).size(), 1U);
        QCOMPARE(store->timeline(u"1"_qs)[0].command, id);
        store->bring(id, OutboxState::Sent, u"m5"_qs);
        QCOMPARE(store->timeline(u"1"_qs).size(), 1U);
        QVERIFY(!await((*store)->outboxEntry(id)));
    }

    void sending_takes_the_draft_and_taking_back_returns_it_with_its_files()
    {
        const QByteArray bytes = "picture";
        const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        Draft draft;
        draft.conversation = store->id(u"1"_qs);
        draft.text = u"Dear"_qs;
        draft.files = {{u"a.png"_qs, u"image/png"_qs, sha, bytes.size()}};
        QVERIFY(await((*store)->saveDraft(draft, {{sha, bytes}})).ok());
        store->reopen();
        QCOMPARE(await((*store)->draft(draft.conversation))->text, u"Dear"_qs);
        QCOMPARE(await((*store)->outgoingFile(sha)), bytes);
        const std::optional<Draft> saved = await((*store)->draft(draft.conversation));
        const SendReply dear{u"Dear"_qs, {}, draft.files};
        const CommandId id = *await((*store)->submit(account, draft.conversation, dear, {}, {}, 0, saved->savedAt));
        QVERIFY(!await((*store)->draft(draft.conversation)));
        QCOMPARE(await((*store)->outgoingFile(sha)), bytes);
        QVERIFY(await((*store)->takeBackAsDraft(id)).ok());
        const auto back = await((*store)->draft(draft.conversation));
        QCOMPARE(back->text, u"Dear"_qs);
        QCOMPARE(back->files, draft.files);
        QCOMPARE(await((*store)->outgoingFile(sha)), bytes);
        draft.text.clear();
        draft.files.clear();
        draft.savedAt = back->savedAt;
        QVERIFY(await((*store)->saveDraft(draft)).ok());
        QVERIFY(await((*store)->outgoingFile(sha)).isEmpty());
    }

    void a_draft_that_somebody_else_saved_since_is_not_overwritten()
    {
        const qint64 first = saveDraft(u"1"_qs, u"Mine"_qs, 0).savedAt;
        const qint64 second = saveDraft(u"1"_qs, u"Mine, more"_qs, first).savedAt;
        QVERIFY(second > first);
        QCOMPARE(draftOf(u"1"_qs).text, u"Mine, more"_qs);
        const SavedDraft late = saveDraft(u"1"_qs, u"Late"_qs, first);
        QVERIFY(late.before);
        QCOMPARE(late.before->text, u"Mine, more"_qs);
        QCOMPARE(draftOf(u"1"_qs).text, u"Mine, more\n\nLate"_qs);
        QCOMPARE(draftOf(u"1"_qs).savedAt, late.savedAt);
        // Nor is it removed by who empties what was there before.
        QVERIFY(saveDraft(u"1"_qs, {}, second).before);
        QCOMPARE(draftOf(u"1"_qs).text, u"Mine, more\n\nLate"_qs);
        QVERIFY(!saveDraft(u"1"_qs, {}, draftOf(u"1"_qs).savedAt).before);
        QVERIFY(draftOf(u"1"_qs).text.isEmpty());
    }

    void an_answer_taken_back_stands_before_each_save_of_who_has_not_seen_it_and_once()
    {
        const CommandId id = store->submit(u"1"_qs, reply(u"Taken back"_qs));
        saveDraft(u"1"_qs, u"W"_qs, 0, 100'000);
        QVERIFY(await((*store)->takeBackAsDraft(id)).ok());
        QCOMPARE(draftOf(u"1"_qs).text, u"Taken back\n\nW"_qs);
        const SavedDraft saved = saveDraft(u"1"_qs, u"Wo"_qs, 100'000, 100'001);
        QCOMPARE(saved.before->text, u"Taken back"_qs);
        QCOMPARE(draftOf(u"1"_qs).text, u"Taken back\n\nWo"_qs);
        QVERIFY(saveDraft(u"1"_qs, u"Wor"_qs, 100'001, 100'002).before);
        QCOMPARE(draftOf(u"1"_qs).text, u"Taken back\n\nWor"_qs);
        // What was written is sent: what was put before it stays.
        QVERIFY(await((*store)->submit(account, store->id(u"1"_qs), reply(u"Wor"_qs), {}, {}, 0, 100'002)).ok());
        QCOMPARE(draftOf(u"1"_qs).text, u"Taken back"_qs);
    }

    void what_is_put_before_a_draft_is_put_there_once()
    {
        saveDraft(u"1"_qs, u"Since"_qs, 0);
        Draft back;
        back.conversation = store->id(u"1"_qs);
        back.text = u"Not sent"_qs;
        back.isNote = true;
        QVERIFY(await((*store)->prependDraft(back)).ok());
        QCOMPARE(draftOf(u"1"_qs).text, u"Not sent\n\nSince"_qs);
        QVERIFY(draftOf(u"1"_qs).isNote); // its words must not go to the customer
        back.conversation = store->id(u"2"_qs);
        QVERIFY(await((*store)->prependDraft(back)).ok());
        QVERIFY(await((*store)->prependDraft(back)).ok());
        QCOMPARE(draftOf(u"2"_qs).text, u"Not sent"_qs);
    }

    void a_command_takes_no_draft_but_the_one_it_was_made_from()
    {
        saveDraft(u"1"_qs, u"Being written"_qs, 0);
        store->submit(u"1"_qs, reply(u"From elsewhere"_qs));
        QCOMPARE(draftOf(u"1"_qs).text, u"Being written"_qs);
    }

    void a_conversation_that_is_deleted_keeps_the_words_begun_for_it()
    {
        saveDraft(u"1"_qs, u"Being written"_qs, 0);
        RecordBatch records;
        records.deletions.push_back({RecordKind::Conversation, u"1"_qs});
        records.deletions.push_back({RecordKind::Conversation, u"2"_qs});
        const ConversationId one = store->id(u"1"_qs), two = store->id(u"2"_qs);
        QVERIFY(store->apply(records).ok());
        QCOMPARE(await((*store)->conversation(one))->status.state, ConversationState::Deleted);
        QCOMPARE(await((*store)->draft(one))->text, u"Being written"_qs);
        QVERIFY(!await((*store)->conversation(two)));
    }

    void a_draft_begun_in_the_streamed_twin_of_a_new_conversation_is_kept()
    {
        const CreateConversation create{u"q"_qs, u"New matter"_qs, u"x@example.com"_qs, u"Hello"_qs, {}, {}};
        const CommandId id = *await((*store)->submit(account, {}, create, {}));
        const auto rows = store->list();
        const ConversationId ours = std::find_if(rows.begin(), rows.end(), [](const auto &row) {
                                        return row.subject == u"New matter";
                                    })->id;
        Draft draft;
        draft.conversation = ours;
        draft.text = u"In ours"_qs;
        QVERIFY(await((*store)->saveDraft(draft)).ok());
        RecordBatch records;
        records.conversations.push_back(TemporaryStore::conversation(u"77"_qs));
        QVERIFY(store->apply(records).ok());
        saveDraft(u"77"_qs, u"In theirs"_qs, 0);
        store->bring(id, OutboxState::Sent, u"77"_qs);
        QCOMPARE(store->id(u"77"_qs), ours);
        QCOMPARE(draftOf(u"77"_qs).text, u"In theirs\n\nIn ours"_qs);
    }

    void a_reply_whose_file_is_missing_is_refused()
    {
        const SendReply broken{u"x"_qs, {}, {{u"a.png"_qs, u"image/png"_qs, QByteArray(32, 'x'), 1}}};
        QVERIFY(!await((*store)->submit(account, store->id(u"1"_qs), broken, {})).ok());
        QCOMPARE(await((*store)->outbox()).size(), 0U);
    }

    void the_outbox_survives_the_loss_of_the_cache()
    {
        const CommandId id = store->submit(u"1"_qs, resolve());
        store->submit(u"1"_qs, reply(u"a"_qs));
        store->close();
        QVERIFY(QFile::remove(store->folder() + u"/cache.db"_qs));
        QFile::remove(store->folder() + u"/cache.db-wal"_qs);
        QFile::remove(store->folder() + u"/cache.db-shm"_qs);
        store->reopen();
        QCOMPARE(store->list().size(), 0U);
        QCOMPARE(await((*store)->outbox()).size(), 2U);
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        QVERIFY(store->apply(batch).ok());
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        QCOMPARE(await((*store)->outboxEntry(id))->conversation, store->id(u"1"_qs));
    }

    void a_crash_between_the_two_commits_is_mended_at_the_next_start()
    {
        // The cache as it was before the submit, the outbox as it was after it.
        store->close();
        QVERIFY(QFile::copy(store->folder() + u"/cache.db"_qs, store->folder() + u"/before.db"_qs));
        store->reopen();
        const CommandId id = store->submit(u"1"_qs, resolve());
        store->close();
        for (const char *name : {"/cache.db", "/cache.db-wal", "/cache.db-shm"})
            QFile::remove(store->folder() + QLatin1String(name));
        QVERIFY(QFile::copy(store->folder() + u"/before.db"_qs, store->folder() + u"/cache.db"_qs));
        store->reopen();
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        QCOMPARE(store->row(u"1"_qs)->pendingCommands, 1);
        QVERIFY(await((*store)->discard(id)).ok());
        QCOMPARE(state(u"1"_qs), ConversationState::Open);
    }

    void assigning_to_me_moves_the_row_into_my_view()
    {
        ConversationQuery mine;
        mine.assignee = AssigneeFilter::Me;
        QCOMPARE(store->list(mine).size(), 0U);
        store->submit(u"1"_qs, Assign{u"7"_qs});
        QCOMPARE(store->list(mine).size(), 1U);
        QVERIFY(store->list(mine)[0].assignedToMe);
        QCOMPARE(await((*store)->counts()).mine, 1);
    }

    void many_given_together_are_all_there_and_are_taken_back_together()
    {
        const QList<Submission> all{{account, store->id(u"1"_qs), resolve(), {}},
                                    {account, store->id(u"2"_qs), Assign{u"7"_qs}, {}}};
        const SubmittedAll submitted = await((*store)->submitAll(all, 8'000));
        QCOMPARE(submitted.commands.size(), 2);
        QVERIFY(submitted.error.happened.isEmpty());
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        QVERIFY(store->row(u"2"_qs)->assignedToMe);
        QVERIFY(await((*store)->sendable(account, 10)).empty()); // held
        store->reopen();
        QCOMPARE(await((*store)->outbox()).size(), 2U);
        QCOMPARE(*await((*store)->discardAll(submitted.commands)), 2);
        QVERIFY(await((*store)->outbox()).empty());
        QCOMPARE(state(u"1"_qs), ConversationState::Open);
        QVERIFY(!store->row(u"2"_qs)->assignedToMe);
    }

    void one_that_has_gone_keeps_the_others_from_nothing()
    {
        const QList<Submission> all{{account, ConversationId(999), resolve(), {}},
                                    {account, store->id(u"1"_qs), resolve(), {}}};
        const SubmittedAll submitted = await((*store)->submitAll(all, 0));
        QCOMPARE(submitted.commands.size(), 1);
        QVERIFY(!submitted.error.happened.isEmpty());
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
    }

    void what_is_on_its_way_is_not_taken_back_with_the_others()
    {
        const QList<Submission> all{{account, store->id(u"1"_qs), resolve(), {}},
                                    {account, store->id(u"2"_qs), resolve(), {}}};
        const SubmittedAll submitted = await((*store)->submitAll(all, 0));
        store->bring(submitted.commands[0], OutboxState::Sending);
        QCOMPARE(*await((*store)->discardAll(submitted.commands)), 1);
        QCOMPARE(await((*store)->outbox()).size(), 1U);
        QCOMPARE(state(u"1"_qs), ConversationState::Resolved);
        QCOMPARE(state(u"2"_qs), ConversationState::Open);
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestOutbox)
#include "TestOutbox.moc"
