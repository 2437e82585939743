#include "tests/support/Await.h"
#include "tests/support/TemporaryStore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

namespace saskare {

class TestRecords : public QObject
{
    Q_OBJECT

    using Step = std::function<void(RecordBatch &)>;

    /// Everything a conversation's story needs, each part in a record of its own.
    static std::vector<Step> parts()
    {
        return {
            [](RecordBatch &b) {
                ConversationRecord c;
                c.id = u"1"_qs;
                c.subject = u"Parcel"_qs;
                c.updatedAt = 5000;
                b.conversations.push_back(c);
            },
            [](RecordBatch &b) {
                ConversationRecord c;
                c.id = u"1"_qs;
                c.status = Status{ConversationState::Open, u"open"_qs, {}};
                c.customer = u"c1"_qs;
                c.assignee = u"7"_qs;
                c.queue = u"q1"_qs;
                c.createdAt = 1000;
                b.conversations.push_back(c);
            },
            [](RecordBatch &b) {
                CustomerRecord c;
                c.id = u"c1"_qs;
                c.name = u"Žanna"_qs;
                c.emails = QStringList{u"z@example.com"_qs};
                b.customers.push_back(c);
            },
            [](RecordBatch &b) {
                AgentRecord a;
                a.id = u"7"_qs;
                a.name = u"Anna"_qs;
                a.isMe = true;
                b.agents.push_back(a);
            },
            [](RecordBatch &b) {
                QueueRecord q;
                q.id = u"q1"_qs;
                q.name = u"Sales"_qs;
                b.queues.push_back(q);
            },
            [](RecordBatch &b) { b.messages.push_back(TemporaryStore::message(u"m1"_qs, u"1"_qs, u"Hello"_qs)); },
            [](RecordBatch &b) {
                AttachmentRecord a;
                a.id = u"a1"_qs;
                a.message = u"m1"_qs;
                a.name = u"x.pdf"_qs;
                a.location = u"/files/1"_qs;
                b.attachments.push_back(a);
            },
            [](RecordBatch &b) {
                TouchpointRecord t;
                t.id = u"t1"_qs;
                t.customer = u"c1"_qs;
                t.at = 10;
                t.title = u"Order"_qs;
                b.touchpoints.push_back(t);
            },
        };
    }

private Q_SLOTS:
    void the_clocks_of_a_conversation_are_kept_as_told_and_go_with_it()
    {
        TemporaryStore store;
        const auto told = [&](const QList<Limit> &limits) {
            ConversationRecord record = TemporaryStore::conversation(u"1"_qs);
            record.limits = limits;
            RecordBatch batch;
            batch.conversations = {record};
            return store.apply(batch).ok() ? await(store->limits(store.id(u"1"_qs))) : QList<Limit>();
        };
        const Limit first{LimitKind::FirstAnswer, 5000, 0}, last{LimitKind::Resolution, 9000, 0};
        QCOMPARE(told({last, first}), (QList<Limit>{first, last}));
        const Limit met{LimitKind::FirstAnswer, 5000, 4000};
        QSignalSpy changed(&*store, &Store::changed);
        QCOMPARE(told({met}), QList<Limit>{met});
        QTRY_VERIFY(!changed.isEmpty()); // though nothing else of it has changed
        const ConversationId id = store.id(u"1"_qs);
        QVERIFY(changed.last().at(0).value<ChangeSet>().conversations.contains(id));
        RecordBatch untold;
        untold.conversations = {TemporaryStore::conversation(u"1"_qs, 3000)};
        QVERIFY(store.apply(untold).ok());
        QCOMPARE(await(store->limits(id)), QList<Limit>{met});
        RecordBatch gone;
        gone.deletions = {{RecordKind::Conversation, u"1"_qs}};
        QVERIFY(store.apply(gone).ok());
        QVERIFY(await(store->limits(id)).isEmpty());
    }

    void what_was_written_in_one_second_keeps_its_order_however_much_it_is()
    {
        TemporaryStore store;
        constexpr int count = 1000;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs), TemporaryStore::conversation(u"2"_qs)};
        for (int i = count; i > 0; --i) {
            batch.messages.push_back(TemporaryStore::message(QString::number(i), u"1"_qs, u"numbered"_qs));
            batch.messages.push_back(TemporaryStore::message(u"m%1"_qs.arg(i), u"2"_qs, u"named"_qs));
        }
        QVERIFY(store.apply(batch).ok());
        const auto rows = await(store->timeline(store.id(u"1"_qs), 0, 2 * count));
        QCOMPARE(rows.size(), size_t(count));
        for (int i = 0; i < count; ++i)
            QCOMPARE(rows[size_t(i)].remoteId, QString::number(i + 1));
        QCOMPARE(await(store->timeline(store.id(u"2"_qs), 0, 2 * count)).size(), size_t(count));
        QVERIFY(store.troubles().isEmpty());
    }

    void what_is_broken_is_listed_once_however_often_it_comes()
    {
        TemporaryStore store;
        const auto look = [&](const QString &path) {
            AppliedPage page;
            page.setAside
                = {{u"tickets"_qs, path, u"no time"_qs, "{\"id\":7}"}, {u"tickets"_qs, u"records[9]"_qs, {}, "17"}};
            QVERIFY(store.apply(page).ok());
        };
        look(u"records[3].createdAt"_qs);
        look(u"records[4].createdAt"_qs);
        const auto rows = await(store->setAside());
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[1].what.path, u"records[4].createdAt"_qs);
    }
    void records_may_come_in_any_order()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 12; ++round) {
            std::vector<Step> steps = parts();
            std::shuffle(steps.begin(), steps.end(), random);
            TemporaryStore store;
            for (const Step &step : steps) {
                RecordBatch batch;
                step(batch);
                QVERIFY(store.apply(batch).ok());
            }
            const auto rows = store.list();
            QCOMPARE(rows.size(), 1U);
            const ConversationRow &row = rows[0];
            QCOMPARE(row.subject, u"Parcel"_qs);
            QCOMPARE(row.status.state, ConversationState::Open);
            QCOMPARE(row.customerName, u"Žanna"_qs);
            QCOMPARE(row.queueName, u"Sales"_qs);
            QCOMPARE(row.assigneeName, u"Anna"_qs);
            QVERIFY(row.assignedToMe);
            QCOMPARE(row.preview, u"Hello"_qs);
            QCOMPARE(row.updatedAt, 5000);
            QCOMPARE(store.search(u"zanna"_qs).size(), 1U);
            QCOMPARE(store.search(u"z@example.com"_qs).size(), 1U);
            ConversationQuery mine;
            mine.assignee = AssigneeFilter::Me;
            QCOMPARE(store.list(mine).size(), 1U);
            const auto timeline = store.timeline(u"1"_qs);
            QCOMPARE(timeline.at(0).attachments.at(0).location, u"/files/1"_qs);
            QCOMPARE(timeline.at(0).attachments.at(0).message, u"m1"_qs);
            const auto story = await(store->touchpoints(row.customer));
            QCOMPARE(story.size(), 2U);
            QCOMPARE(story[0].title, u"Order"_qs);
            QCOMPARE(story[1].conversation, row.id);
        }
    }

    void what_is_only_referred_to_is_in_no_list()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.messages = {TemporaryStore::message(u"m1"_qs, u"99"_qs, u"Hello"_qs)};
        QVERIFY(store.apply(batch).ok());
        QCOMPARE(store.list().size(), 0U);
        QCOMPARE(store.search(u"hello"_qs).size(), 0U);
        QCOMPARE(await(store->counts()).open, 0);
    }

    void an_absent_field_keeps_and_an_empty_one_clears()
    {
        TemporaryStore store;
        RecordBatch first;
        first.conversations = {TemporaryStore::conversation(u"1"_qs)};
        first.conversations[0].tags = QStringList{u"vip"_qs};
        first.conversations[0].assignee = u"7"_qs;
        QVERIFY(store.apply(first).ok());
        RecordBatch second;
        ConversationRecord part;
        part.id = u"1"_qs;
        part.assignee = QString();
        second.conversations = {part};
        QVERIFY(store.apply(second).ok());
        QCOMPARE(store.row(u"1"_qs)->tags, QStringList{u"vip"_qs});
        QCOMPARE(store.row(u"1"_qs)->assignee, QString());
        ConversationQuery tagged;
        tagged.tag = u"vip"_qs;
        QCOMPARE(store.list(tagged).size(), 1U);
        second.conversations[0].tags = QStringList();
        QVERIFY(store.apply(second).ok());
        QCOMPARE(store.list(tagged).size(), 0U);
    }

    void a_deleted_conversation_leaves_nothing_to_be_found()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.messages = {TemporaryStore::message(u"m1"_qs, u"1"_qs, u"confidential"_qs)};
        QVERIFY(store.apply(batch).ok());
        QCOMPARE(store.search(u"confidential"_qs).size(), 1U);
        RecordBatch gone;
        gone.deletions = {{RecordKind::Conversation, u"1"_qs}};
        QVERIFY(store.apply(gone).ok());
        QCOMPARE(store.list().size(), 0U);
        QCOMPARE(store.search(u"confidential"_qs).size(), 0U);
        QCOMPARE(await(store->totals({})).messages, 0);
    }

    void a_deleted_or_changed_message_is_found_by_its_words_no_more()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.messages = {TemporaryStore::message(u"m1"_qs, u"1"_qs, u"first words"_qs)};
        QVERIFY(store.apply(batch).ok());
        batch.messages[0].text = u"other text"_qs;
        QVERIFY(store.apply(batch).ok());
        QCOMPARE(store.search(u"words"_qs).size(), 0U);
        QCOMPARE(store.search(u"other"_qs).size(), 1U);
        RecordBatch gone;
        gone.deletions = {{RecordKind::Message, u"m1"_qs}};
        QVERIFY(store.apply(gone).ok());
        QCOMPARE(store.search(u"other"_qs).size(), 0U);
        QCOMPARE(store.row(u"1"_qs)->preview, QString());
    }

    void the_cursor_is_kept_with_its_page_and_requests_until_they_are_read()
    {
        TemporaryStore store;
        AppliedPage page;
        page.position = {u"tickets"_qs, {}, "{\"since\":5}", true};
        page.requested = {{u"ticket"_qs, u"4"_qs, "{}"}};
        QVERIFY(store.apply(page).ok());
        store.reopen();
        QCOMPARE(await(store->positions(AccountId(1))).at(0).cursor, QByteArray("{\"since\":5}"));
        const auto requested = await(store->requestedPartitions(AccountId(1), 10));
        QCOMPARE(requested.size(), 1U);
        QVERIFY(store.apply(page).ok()); // news while it is being read
        AppliedPage read;
        read.finished = requested[0];
        QVERIFY(store.apply(read).ok());
        const auto again = await(store->requestedPartitions(AccountId(1), 10));
        QCOMPARE(again.size(), 1U);
        read.finished = again[0];
        QVERIFY(store.apply(read).ok());
        QCOMPARE(await(store->requestedPartitions(AccountId(1), 10)).size(), 0U);
    }

    void forgetting_an_account_leaves_the_others_whole()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {TemporaryStore::conversation(u"1"_qs)};
        batch.messages = {TemporaryStore::message(u"m1"_qs, u"1"_qs, u"hello there"_qs)};
        QVERIFY(store.apply(batch).ok());
        AppliedPage other;
        other.records = batch;
        QVERIFY(await(store->apply(AccountId(2), other)).ok());
        QCOMPARE(store.search(u"hello"_qs).size(), 2U);
        store.submit(u"1"_qs, SendReply{u"x"_qs, {}, {}});
        QVERIFY(await(store->forgetAccount(AccountId(1))).ok());
        QCOMPARE(store.search(u"hello"_qs).size(), 1U);
        QVERIFY(await(store->forgetAccount(AccountId(2))).ok());
        QCOMPARE(store.search(u"hello"_qs).size(), 0U);
        QCOMPARE(await(store->totals({})).conversations, 0);
        QCOMPARE(await(store->outbox()).size(), 0U);
    }

    void what_comes_for_an_account_that_was_removed_brings_nothing_back()
    {
        TemporaryStore store;
        AppliedPage page;
        page.records.conversations = {TemporaryStore::conversation(u"1"_qs)};
        page.records.messages = {TemporaryStore::message(u"m1"_qs, u"1"_qs, u"hello there"_qs)};
        AttachmentRecord record;
        record.id = u"a"_qs;
        record.message = u"m1"_qs;
        page.records.attachments = {record};
        page.position = {u"s"_qs, {}, "{}", true};
        QVERIFY(store.apply(page).ok());
        const AttachmentId file = store.timeline(u"1"_qs).at(0).attachments.at(0).id;
        const QString path = *store->attachmentFiles().keep("its bytes");
        // All of it on its way at the same time, as an engine leaves it that is being stopped.
        auto forgotten = store->forgetAccount(AccountId(1));
        auto late = store->apply(AccountId(1), page);
        auto written = store->submit(AccountId(1), {}, CreateConversation{}, {});
        const QString latePath = *store->attachmentFiles().keep("bytes that came late");
        auto fetched = store->setAttachmentPath(file, latePath);
        QVERIFY(await(forgotten).ok());
        QCOMPARE(await(late).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(written).error().kind, ErrorKind::NotFound);
        await(fetched);
        QCOMPARE(await(store->totals({})).conversations, 0);
        QCOMPARE(await(store->outbox()).size(), 0U);
        QVERIFY(await(store->positions(AccountId(1))).empty());
        QVERIFY(!QFile::exists(path) && !QFile::exists(latePath));
        QVERIFY(await(store->apply(AccountId(2), page)).ok());
        QCOMPARE(store.search(u"hello"_qs).size(), 1U);
    }

    void a_saved_search_finds_its_queue_again_after_the_cache_is_lost()
    {
        TemporaryStore store;
        RecordBatch batch;
        QueueRecord queue;
        queue.id = u"q9"_qs;
        queue.name = u"Sales"_qs;
        batch.queues = {queue};
        QVERIFY(store.apply(batch).ok());
        ConversationQuery query;
        query.queue = await(store->queues()).at(0).id;
        query.order = ConversationOrder::DueFirst;
        query.tag = u"vip"_qs;
        QVERIFY(await(store->saveSearch(u"Urgent"_qs, query)).ok());
        store.close();
        for (const char *name : {"/cache.db", "/cache.db-wal", "/cache.db-shm"})
            QFile::remove(store.folder() + QLatin1String(name));
        store.reopen();
        RecordBatch more;
        QueueRecord first;
        first.id = u"q0"_qs;
        more.queues = {first, queue};
        QVERIFY(store.apply(more).ok());
        const auto searches = await(store->savedSearches());
        QCOMPARE(searches.size(), 1U);
        for (const QueueRow &row : await(store->queues())) {
            if (row.remoteId == u"q9")
                query.queue = row.id;
        }
        QVERIFY(searches[0].query == query);
    }
};

} // namespace saskare

QTEST_GUILESS_MAIN(saskare::TestRecords)
#include "TestRecords.moc"
