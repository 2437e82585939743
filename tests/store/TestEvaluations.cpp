#include "core/store/TouchpointRules.h"
#include "tests/support/TemporaryStore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace saskare;

namespace {

constexpr AccountId shop{1};

TouchpointRecord touchpoint(const QString &id, TouchpointKind kind, qint64 at, const QString &conversation = {})
{
    TouchpointRecord record;
    record.id = id;
    record.customer = u"c1"_qs;
    record.kind = kind;
    record.at = at;
    if (!conversation.isEmpty())
        record.conversation = conversation;
    return record;
}

Evaluation score(int score, const QString &reason = {})
{
    Evaluation said;
    said.score = score;
    said.reason = reason;
    return said;
}

} // namespace

/// What agents say of touchpoints: at once to be seen, delivered or kept, and never lost with the cache.
class TestEvaluations : public QObject
{
    Q_OBJECT

    std::unique_ptr<TemporaryStore> m_store;

    /// A review without a conversation, and two conversations, one with an answer to a survey.
    void fill()
    {
        RecordBatch batch;
        CustomerRecord customer;
        customer.id = u"c1"_qs;
        customer.name = u"Anna"_qs;
        batch.customers = {customer};
        for (const QString &remote : {u"1"_qs, u"2"_qs}) {
            ConversationRecord conversation = TemporaryStore::conversation(remote, remote.toInt() * 1000);
            conversation.customer = u"c1"_qs;
            batch.conversations.push_back(conversation);
        }
        batch.touchpoints = {touchpoint(u"review"_qs, TouchpointKind::Review, 5000),
                             touchpoint(u"survey"_qs, TouchpointKind::Rating, 6000, u"2"_qs)};
        AgentRecord me;
        me.id = u"a"_qs;
        me.name = u"Zane"_qs;
        me.isMe = true;
        batch.agents = {me};
        QVERIFY(m_store->apply(batch).ok());
    }
    std::vector<TouchpointRow> story() { return await((*m_store)->touchpoints(m_store->row(u"1"_qs)->customer)); }
    TouchpointRow review()
    {
        for (const TouchpointRow &row : story()) {
            if (row.remoteId == u"review")
                return row;
        }
        return {};
    }
    int reviewScore()
    {
        const TouchpointRow row = review();
        return row.evaluation ? row.evaluation->score : 0;
    }
    CommandId evaluateReview(const Evaluation &said)
    {
        const auto id = await((*m_store)->submit(shop, {}, EvaluateTouchpoint{u"review"_qs, said}, {}));
        return id ? *id : CommandId();
    }
    size_t waiting() { return await((*m_store)->outbox()).size(); }
    /// As the help desk's stream brings it.
    void tell(const Evaluation &said)
    {
        RecordBatch batch;
        TouchpointRecord record;
        record.id = u"review"_qs;
        record.evaluation = said;
        batch.touchpoints = {record};
        QVERIFY(m_store->apply(batch).ok());
    }
    /// As a help desk tells it that keeps it in a field of the conversation.
    void tellOfConversation(const Evaluation &said)
    {
        RecordBatch batch;
        ConversationRecord record;
        record.id = u"1"_qs;
        record.evaluation = said;
        batch.conversations = {record};
        QVERIFY(m_store->apply(batch).ok());
    }
    std::optional<Evaluation> ofConversation()
    {
        for (const TouchpointRow &row : story()) {
            if (row.remoteId.isEmpty() && row.conversation == m_store->id(u"1"_qs))
                return row.evaluation;
        }
        return std::nullopt;
    }
    void loseTheCache()
    {
        m_store->close();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_store->folder() + u"/cache.db"_qs + QLatin1String(suffix));
        m_store->reopen();
        fill();
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TemporaryStore>();
        fill();
    }
    void cleanup() { m_store.reset(); }

    void an_evaluation_is_seen_at_once_and_waits_in_the_outbox()
    {
        QSignalSpy changed(&**m_store, &Store::changed);
        QVERIFY(!evaluateReview(score(4, u"Piegāde"_qs)).isNull());
        const TouchpointRow row = review();
        QCOMPARE(row.evaluation->score, 4);
        QCOMPARE(row.evaluation->by, u"Zane"_qs);
        QVERIFY(row.evaluation->at > 0);
        QVERIFY(row.evaluationPlace == EvaluationPlace::Outbox);
        QCOMPARE(waiting(), 1U);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.last().at(0).value<ChangeSet>().customers.contains(row.customer));
        QCOMPARE(await((*m_store)->evaluationReasons()), QStringList{u"Piegāde"_qs});
    }

    void a_touchpoint_nobody_evaluated_has_none_and_not_zero() { QVERIFY(!review().evaluation); }

    void a_later_one_replaces_the_one_that_waits_but_not_one_on_its_way()
    {
        const CommandId first = evaluateReview(score(1));
        const CommandId second = evaluateReview(score(2));
        QVERIFY(!await((*m_store)->outboxEntry(first)));
        QCOMPARE(waiting(), 1U);
        m_store->bring(second, OutboxState::Sending);
        evaluateReview(score(5));
        QCOMPARE(waiting(), 2U);
        QCOMPARE(reviewScore(), 5);
        QCOMPARE(await((*m_store)->sendable(shop, 10)).size(),
                 0U); // in order: not before the one on its way is settled
    }

    void in_the_outbox_it_leads_to_the_conversation_that_its_touchpoint_names()
    {
        RecordBatch batch;
        batch.touchpoints = {touchpoint(u"call"_qs, TouchpointKind::Call, 900, u"1"_qs)};
        QVERIFY(m_store->apply(batch).ok());
        QVERIFY(await((*m_store)->submit(shop, {}, EvaluateTouchpoint{u"call"_qs, score(4)}, {})).ok());
        const OutboxEntry entry = await((*m_store)->outbox()).front();
        QCOMPARE(entry.conversation, m_store->id(u"1"_qs));
        QVERIFY(entry.remoteConversation.isEmpty()); // the help desk is told of the touchpoint alone
    }

    void discarding_it_undoes_it_and_one_that_was_refused_is_not_shown_as_said()
    {
        tell(score(3));
        const CommandId id = evaluateReview(score(1));
        QCOMPARE(reviewScore(), 1);
        QVERIFY(await((*m_store)->discard(id)).ok());
        QCOMPARE(reviewScore(), 3);
        QVERIFY(review().evaluationPlace == EvaluationPlace::HelpDesk);
        const CommandId refused = evaluateReview(score(1));
        m_store->bring(refused, OutboxState::Failed);
        QCOMPARE(reviewScore(), 3);
    }

    void no_answer_waits_for_an_evaluation_and_none_makes_a_conversation()
    {
        const auto evaluated
            = await((*m_store)->submit(shop, m_store->id(u"1"_qs), EvaluateTouchpoint{{}, score(4)}, {}));
        QVERIFY(evaluated.ok());
        m_store->bring(*evaluated, OutboxState::Failed);
        m_store->submit(u"1"_qs, SendReply{u"Labdien"_qs, {}, {}});
        evaluateReview(score(2));
        QCOMPARE(m_store->sendable(), (QStringList{u"Labdien"_qs, u"evaluateTouchpoint"_qs}));
        QCOMPARE(m_store->list().size(), 2U);
        m_store->reopen();
        QCOMPARE(m_store->list().size(), 2U);
        QCOMPARE(m_store->row(u"1"_qs)->pendingCommands, 1); // the answer alone
        for (const OutboxEntry &entry : await((*m_store)->outbox())) {
            const bool isOfReview = std::holds_alternative<EvaluateTouchpoint>(entry.command)
                && !std::get<EvaluateTouchpoint>(entry.command).touchpoint.isEmpty();
            QCOMPARE(entry.remoteConversation, isOfReview ? QString() : u"1"_qs);
            QCOMPARE(entry.conversation.isValid(), !isOfReview);
        }
    }

    void what_was_sent_is_remembered_until_the_help_desk_tells_it()
    {
        m_store->bring(evaluateReview(score(4)), OutboxState::Sent);
        QCOMPARE(waiting(), 0U);
        QCOMPARE(reviewScore(), 4);
        QVERIFY(review().evaluationPlace == EvaluationPlace::HelpDesk);
        m_store->reopen();
        QCOMPARE(reviewScore(), 4);

        Evaluation before = score(1);
        before.at = 1; // a page that was read before ours arrived there
        tell(before);
        QCOMPARE(reviewScore(), 4);
        Evaluation later = score(2);
        later.at = m_store->clock().nowMs() + 1;
        tell(later); // a colleague thinks otherwise
        QCOMPARE(reviewScore(), 2);
    }

    void one_that_the_stream_told_before_the_answer_came_is_not_kept_against_later_news()
    {
        const CommandId id = evaluateReview(score(4));
        tell(*review().evaluation);
        m_store->bring(id, OutboxState::Sent);
        Evaluation cleared;
        tell(cleared);
        QVERIFY(!review().evaluation);
    }

    void taking_it_back_clears_it_at_once()
    {
        tell(score(3));
        const CommandId id = evaluateReview({});
        QVERIFY(!review().evaluation);
        m_store->bring(id, OutboxState::Sent);
        QVERIFY(!review().evaluation);
    }

    void what_no_help_desk_keeps_stays_here_and_outlives_the_cache()
    {
        QVERIFY(await((*m_store)->keepEvaluation(shop, {}, {u"review"_qs, score(2, u"Rēķins"_qs)})).ok());
        QVERIFY(await((*m_store)->keepEvaluation(shop, m_store->id(u"2"_qs), {{}, score(5)})).ok());
        QCOMPARE(waiting(), 0U);
        QVERIFY(review().evaluationPlace == EvaluationPlace::ThisComputer);
        loseTheCache();
        QCOMPARE(reviewScore(), 2);
        const auto rows = story();
        const auto second = std::find_if(rows.begin(), rows.end(), [&](const TouchpointRow &row) {
            return row.remoteId.isEmpty() && row.conversation == m_store->id(u"2"_qs);
        });
        QVERIFY(second != rows.end());
        QCOMPARE(second->evaluation->score, 5);
        Evaluation guess = score(1);
        guess.origin = Evaluation::Origin::Machine; // the agent's own word stands
        tell(guess);
        QCOMPARE(reviewScore(), 2);
        QVERIFY(await((*m_store)->keepEvaluation(shop, {}, {u"review"_qs, {}})).ok());
        QCOMPARE(reviewScore(), 1);
    }

    void a_waiting_one_outlives_the_cache_too()
    {
        evaluateReview(score(4));
        loseTheCache();
        QCOMPARE(reviewScore(), 4);
        QCOMPARE(waiting(), 1U);
    }

    void an_answer_to_a_survey_does_not_hide_its_conversation()
    {
        int own = 0;
        for (const TouchpointRow &row : story())
            own += row.remoteId.isEmpty() ? 1 : 0;
        QCOMPARE(own, 2);
    }

    void what_a_help_desk_without_touchpoints_keeps_of_a_conversation_is_shown_as_its_own()
    {
        QSignalSpy changed(&**m_store, &Store::changed);
        tellOfConversation(score(2, u"Piegāde"_qs));
        QCOMPARE(ofConversation()->score, 2);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.last().at(0).value<ChangeSet>().customers.contains(m_store->row(u"1"_qs)->customer));
        QCOMPARE(await((*m_store)->evaluationReasons()), QStringList{u"Piegāde"_qs});
        TouchpointSpan span;
        const auto all = await((*m_store)->touchpointsBetween(span));
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const TouchpointRow &row) { return row.evaluation; }), 1);
        changed.clear();
        tellOfConversation(score(2, u"Piegāde"_qs));
        tellOfConversation(Evaluation{});
        QVERIFY(!ofConversation());
        QVERIFY(await((*m_store)->evaluationReasons()).isEmpty());
    }

    void what_was_sent_of_a_conversation_gives_way_to_what_is_told_later()
    {
        const auto said = await((*m_store)->submit(shop, m_store->id(u"1"_qs), EvaluateTouchpoint{{}, score(4)}, {}));
        QVERIFY(said.ok());
        m_store->bring(*said, OutboxState::Sent);
        Evaluation before = score(1);
        before.at = 1; // a list that was read before ours arrived there
        tellOfConversation(before);
        QCOMPARE(ofConversation()->score, 4);
        Evaluation later = score(2);
        later.at = m_store->clock().nowMs() + 1;
        tellOfConversation(later);
        QCOMPARE(ofConversation()->score, 2);
        tellOfConversation(Evaluation{}); // a colleague took it back
        QVERIFY(!ofConversation());
    }

    void one_conversation_is_evaluated_once_however_many_touchpoints_stand_for_it()
    {
        RecordBatch batch;
        batch.touchpoints = {touchpoint(u"call2"_qs, TouchpointKind::Call, 1200, u"1"_qs),
                             touchpoint(u"call1"_qs, TouchpointKind::Call, 1100, u"1"_qs)};
        QVERIFY(m_store->apply(batch).ok());
        tellOfConversation(score(3));
        QStringList evaluated;
        for (const TouchpointRow &row : story()) {
            if (row.evaluation)
                evaluated += row.remoteId;
        }
        QCOMPARE(evaluated, QStringList{u"call1"_qs});
    }

    void what_stood_in_a_field_that_is_read_no_more_is_not_shown_and_what_is_only_here_stays()
    {
        tellOfConversation(score(2, u"Piegāde"_qs));
        const auto sent = await((*m_store)->submit(shop, m_store->id(u"2"_qs), EvaluateTouchpoint{{}, score(4)}, {}));
        m_store->bring(*sent, OutboxState::Sent);
        QVERIFY(await((*m_store)->keepEvaluation(shop, {}, {u"review"_qs, score(5)})).ok());
        const auto evaluated = [this] {
            const auto rows = story();
            return std::count_if(rows.begin(), rows.end(), [](const TouchpointRow &row) { return row.evaluation; });
        };
        QCOMPARE(evaluated(), 3);
        QVERIFY(await((*m_store)->forgetToldEvaluations(AccountId(7))).ok());
        QCOMPARE(evaluated(), 3);
        QVERIFY(await((*m_store)->forgetToldEvaluations(shop)).ok());
        QVERIFY(!ofConversation());
        QCOMPARE(evaluated(), 1);
        QCOMPARE(reviewScore(), 5);
        tellOfConversation(score(2)); // the field is named again
        QCOMPARE(ofConversation()->score, 2);
    }

    void what_was_kept_here_is_sent_once_there_is_a_place_for_it()
    {
        const auto kept = [this] { return await((*m_store)->keptEvaluations(shop)); };
        QVERIFY(await((*m_store)->keepEvaluation(shop, {}, {u"review"_qs, score(5)})).ok());
        QVERIFY(await((*m_store)->keepEvaluation(shop, m_store->id(u"1"_qs), {{}, score(3, u"Rēķins"_qs)})).ok());
        QVERIFY(await((*m_store)->keepEvaluation(shop, m_store->id(u"2"_qs), {{}, score(4)})).ok());
        QCOMPARE(kept().ofConversations, 2);
        QCOMPARE(kept().ofTouchpoints, 1);
        QCOMPARE(await((*m_store)->keptEvaluations(AccountId(7))).ofConversations, 0);
        QCOMPARE(*await((*m_store)->sendKeptEvaluations(shop, EvaluationsOf::Conversations)), 2);
        QCOMPARE(kept().ofConversations, 0);
        QCOMPARE(kept().ofTouchpoints, 1);
        QCOMPARE(*await((*m_store)->sendKeptEvaluations(shop, EvaluationsOf::Conversations)), 0); // once
        const std::vector<OutboxEntry> entries = await((*m_store)->outbox());
        QCOMPARE(entries.size(), size_t(2));
        const auto &said = std::get<EvaluateTouchpoint>(entries.at(0).command);
        QVERIFY(said.touchpoint.isEmpty());
        QCOMPARE(said.evaluation.reason, u"Rēķins"_qs);
        QCOMPARE(said.evaluation.by, u"Zane"_qs);
        QCOMPARE(entries.at(0).remoteConversation, u"1"_qs);
        QCOMPARE(ofConversation()->score, 3);

        QVERIFY(await((*m_store)->discard(entries.at(1).id)).ok());
        QCOMPARE(kept().ofConversations, 1); // as before
        m_store->bring(entries.at(0).id, OutboxState::Sent);
        QCOMPARE(kept().ofConversations, 1);
        m_store->reopen();
        QCOMPARE(ofConversation()->score, 3);
        QCOMPARE(*await((*m_store)->sendKeptEvaluations(shop, EvaluationsOf::All)), 2);
        QCOMPARE(waiting(), 2U);
    }

    void what_a_colleague_has_said_since_is_not_replaced_by_what_was_kept_here()
    {
        QVERIFY(await((*m_store)->keepEvaluation(shop, m_store->id(u"1"_qs), {{}, score(3)})).ok());
        Evaluation guess = score(1);
        guess.origin = Evaluation::Origin::Machine;
        guess.at = m_store->clock().nowMs() + 1;
        tellOfConversation(guess);
        QCOMPARE(await((*m_store)->keptEvaluations(shop)).answered, 0);
        Evaluation later = score(2);
        later.at = m_store->clock().nowMs() + 1;
        tellOfConversation(later);
        QCOMPARE(await((*m_store)->keptEvaluations(shop)).answered, 1);
        QCOMPARE(await((*m_store)->keptEvaluations(shop)).ofConversations, 0);
        QCOMPARE(*await((*m_store)->sendKeptEvaluations(shop, EvaluationsOf::All)), 0);
        QCOMPARE(waiting(), 0U);
        QCOMPARE(ofConversation()->score, 2); // and is what is shown and counted
        later.at = 0; // told without a time
        later.score = 4;
        tellOfConversation(later);
        QCOMPARE(await((*m_store)->keptEvaluations(shop)).answered, 1);
        QCOMPARE(ofConversation()->score, 4);
    }

    void a_conversation_that_goes_takes_its_evaluation_along()
    {
        tellOfConversation(score(3));
        RecordBatch gone;
        gone.deletions = {{RecordKind::Conversation, u"1"_qs}};
        QVERIFY(m_store->apply(gone).ok());
        QVERIFY(await((*m_store)->evaluationReasons()).isEmpty());
        TouchpointSpan span;
        for (const TouchpointRow &row : await((*m_store)->touchpointsBetween(span)))
            QVERIFY(!row.evaluation);
    }

    void what_was_said_of_a_conversation_passes_to_the_touchpoint_that_comes_to_stand_for_it()
    {
        QVERIFY(await((*m_store)->keepEvaluation(shop, m_store->id(u"1"_qs), {{}, score(5)})).ok());
        RecordBatch batch;
        batch.touchpoints = {touchpoint(u"t9"_qs, TouchpointKind::Conversation, 1000, u"1"_qs)};
        QVERIFY(m_store->apply(batch).ok());
        for (const TouchpointRow &row : story()) {
            if (row.remoteId == u"t9")
                QCOMPARE(row.evaluation->score, 5);
        }
    }

    void what_waits_of_a_conversation_is_replaced_by_what_is_said_of_its_touchpoint_alone()
    {
        const auto said = await((*m_store)->submit(shop, m_store->id(u"1"_qs), EvaluateTouchpoint{{}, score(5)}, {}));
        QVERIFY(said.ok());
        RecordBatch batch;
        batch.touchpoints = {touchpoint(u"order"_qs, TouchpointKind::Order, 900, u"1"_qs),
                             touchpoint(u"t9"_qs, TouchpointKind::Conversation, 1000, u"1"_qs)};
        QVERIFY(m_store->apply(batch).ok());
        QVERIFY(await((*m_store)->submit(shop, {}, EvaluateTouchpoint{u"order"_qs, score(2)}, {})).ok());
        QVERIFY(await((*m_store)->outboxEntry(*said))); // what it only names is another thing
        QVERIFY(await((*m_store)->submit(shop, {}, EvaluateTouchpoint{u"t9"_qs, score(1)}, {})).ok());
        QVERIFY(!await((*m_store)->outboxEntry(*said)));
    }

    void what_is_no_touchpoint_or_outside_the_scale_is_refused()
    {
        const auto refused = [&](const EvaluateTouchpoint &command, ConversationId conversation) {
            return !await((*m_store)->submit(shop, conversation, command, {})).ok()
                && !await((*m_store)->keepEvaluation(shop, conversation, command)).ok();
        };
        QVERIFY(refused({u"gone"_qs, score(3)}, {}));
        QVERIFY(refused({{}, score(3)}, ConversationId(77)));
        QVERIFY(refused({u"review"_qs, score(6)}, {}));
    }

    void an_account_that_goes_takes_its_evaluations_along()
    {
        QVERIFY(await((*m_store)->keepEvaluation(shop, {}, {u"review"_qs, score(2)})).ok());
        QVERIFY(await((*m_store)->forgetAccount(shop)).ok());
        QVERIFY(await((*m_store)->evaluationReasons()).isEmpty());
        m_store->reopen();
        fill();
        QVERIFY(!review().evaluation);
    }

    void contacts_ask_to_be_evaluated_and_what_was_only_seen_does_not_data()
    {
        QTest::addColumn<TouchpointKind>("kind");
        QTest::addColumn<bool>("asks");
        using K = TouchpointKind;
        for (const K kind :
             {K::Conversation, K::Chat, K::Call, K::Callback, K::Form, K::PublicComment, K::Visit, K::Review})
            QTest::newRow(qPrintable(code(kind))) << kind << true;
        for (const K kind : {K::PageVisit, K::Order, K::Rating, K::Other})
            QTest::newRow(qPrintable(code(kind))) << kind << false;
    }
    void contacts_ask_to_be_evaluated_and_what_was_only_seen_does_not()
    {
        QFETCH(TouchpointKind, kind);
        QFETCH(bool, asks);
        TouchpointRow row;
        row.kind = kind;
        QCOMPARE(asksForEvaluation(row), asks);
        row.direction = Direction::Outbound; // a call we made is one too
        QCOMPARE(asksForEvaluation(row), asks);
        row.direction = Direction::Event;
        QVERIFY(!asksForEvaluation(row));
        row.evaluation = score(3);
        QVERIFY(isEvaluated(row));
        row.evaluation->origin = Evaluation::Origin::Machine;
        QVERIFY(!isEvaluated(row)); // a guess leaves the question open
    }
    void a_review_with_the_customers_own_rating_does_not_ask()
    {
        TouchpointRow row;
        row.kind = TouchpointKind::Review;
        row.rating = Rating{RatingKind::Stars, 2, 1, 5, {}};
        QVERIFY(!asksForEvaluation(row));
    }
};

QTEST_GUILESS_MAIN(TestEvaluations)
#include "TestEvaluations.moc"
