#include "tests/support/TemporaryStore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace saskare;

namespace {

TouchpointRecord touchpoint(const QString &id, qint64 at, TouchpointKind kind = TouchpointKind::Conversation)
{
    TouchpointRecord record;
    record.id = id;
    record.customer = u"c1"_qs;
    record.kind = kind;
    record.stage = Stage::After;
    record.channel = Channel::Email;
    record.direction = Direction::Inbound;
    record.at = at;
    record.title = id;
    return record;
}

ConversationRecord conversation(const QString &id, qint64 at)
{
    ConversationRecord record = TemporaryStore::conversation(id, at);
    record.createdAt = at;
    record.customer = u"c1"_qs;
    record.subject = u"conversation "_qs + id;
    return record;
}

} // namespace

/// The touchpoints of all customers in a stretch of time, for figures.
class TestTouchpointSpan : public QObject
{
    Q_OBJECT

    /// "t1 t2": in the order told.
    static QString titles(TemporaryStore &store, const TouchpointSpan &span = {})
    {
        QStringList list;
        for (const TouchpointRow &row : await(store->touchpointsBetween(span)))
            list += row.title;
        return list.join(u", ");
    }

private Q_SLOTS:
    void ofAllCustomersInTimeOrderWithinTheSpan()
    {
        TemporaryStore store;
        RecordBatch batch;
        TouchpointRecord other = touchpoint(u"t3"_qs, 3000);
        other.customer = u"c2"_qs;
        other.rating = Rating{RatingKind::Csat, 4, 1, 5, u"fine"_qs};
        batch.touchpoints
            = {touchpoint(u"t4"_qs, 4000), other, touchpoint(u"t2"_qs, 2000), touchpoint(u"t1"_qs, 1000)};
        QVERIFY(store.apply(batch).ok());
        QCOMPARE(titles(store), u"t1, t2, t3, t4"_qs);
        QCOMPARE(titles(store, {2000, 4000, {}, {}}), u"t2, t3"_qs);
        const auto rows = await(store->touchpointsBetween({3000, 3001, {}, {}}));
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].rating->words, u"fine"_qs);
        QCOMPARE(rows[0].account, AccountId(1));
        QCOMPARE(rows[0].remoteId, u"t3"_qs);
    }

    void aConversationThatNoTouchpointStandsForIsOneItself()
    {
        TemporaryStore store;
        RecordBatch batch;
        batch.conversations = {conversation(u"1"_qs, 1000), conversation(u"2"_qs, 2000), conversation(u"3"_qs, 3000)};
        TouchpointRecord told = touchpoint(u"t1"_qs, 1500);
        told.conversation = u"1"_qs;
        TouchpointRecord survey = touchpoint(u"survey"_qs, 2500, TouchpointKind::Rating);
        survey.conversation = u"2"_qs;
        batch.touchpoints = {told, survey};
        QVERIFY(store.apply(batch).ok());
        QCOMPARE(titles(store), u"t1, conversation 2, survey, conversation 3"_qs);
        // Told at another time than the conversation began: it stands for it all the same.
        QCOMPARE(titles(store, {0, 1200, {}, {}}), QString());
        const auto rows = await(store->touchpointsBetween({3000, 4000, {}, {}}));
        QVERIFY(!rows[0].id.isValid());
        QCOMPARE(rows[0].conversation, store.id(u"3"_qs));
        QVERIFY(rows[0].customer.isValid());
    }

    void ofOneAccountOrOneQueue()
    {
        TemporaryStore store;
        RecordBatch batch;
        QueueRecord queue;
        queue.id = u"q1"_qs;
        queue.name = u"Billing"_qs;
        batch.queues = {queue};
        ConversationRecord inQueue = conversation(u"1"_qs, 1000);
        inQueue.queue = u"q1"_qs;
        TouchpointRecord call = touchpoint(u"call"_qs, 1100, TouchpointKind::Rating);
        call.conversation = u"1"_qs;
        batch.conversations = {inQueue, conversation(u"2"_qs, 2000)};
        batch.touchpoints = {call, touchpoint(u"review"_qs, 3000)};
        QVERIFY(store.apply(batch).ok());
        TouchpointSpan span;
        span.queue = await(store->queues()).at(0).id;
        QCOMPARE(titles(store, span), u"conversation 1, call"_qs);
        span.queue.reset();
        span.account = AccountId(1);
        QCOMPARE(titles(store, span), u"conversation 1, call, conversation 2, review"_qs);
        span.account = AccountId(2);
        QCOMPARE(titles(store, span), QString());
    }

    void ofTooManyTheNewest()
    {
        TemporaryStore store;
        RecordBatch batch;
        for (int i = 0; i < 20; ++i)
            batch.touchpoints.push_back(touchpoint(u"t%1"_qs.arg(i), 1000 + (i * 7) % 20));
        QVERIFY(store.apply(batch).ok());
        TouchpointSpan span;
        span.limit = 3;
        const auto rows = await(store->touchpointsBetween(span));
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].at, 1017);
        QCOMPARE(rows[2].at, 1019);
    }

    void aHundredThousandAreReadInATimeThatCanBeWaitedFor()
    {
        TemporaryStore store;
        for (int page = 0; page < 10; ++page) {
            RecordBatch batch;
            for (int i = 0; i < 10'000; ++i) {
                const int n = page * 10'000 + i;
                TouchpointRecord record = touchpoint(u"t%1"_qs.arg(n), 1'000'000LL * n);
                record.customer = u"c%1"_qs.arg(n % 9'000);
                record.detail = u"What was said, in a sentence of a usual length"_qs;
                if (n % 5 == 0)
                    record.rating = Rating{RatingKind::Csat, 4, 1, 5, {}};
                batch.touchpoints.push_back(record);
            }
            QVERIFY(store.apply(batch).ok());
        }
        QElapsedTimer timer;
        timer.start();
        const auto all = await(store->touchpointsBetween({}));
        const qint64 allMs = timer.restart();
        const auto week = await(store->touchpointsBetween({99'000'000'000LL, 100'000'000'000LL, {}, {}}));
        qInfo("100 000 touchpoints in %lld ms, the last thousand of them in %lld ms", allMs, timer.elapsed());
        QCOMPARE(all.size(), 100'000U);
        QCOMPARE(week.size(), 1'000U);
        QVERIFY(allMs < 20'000); // on the reader's thread; the bound only catches a squared search
    }
};

QTEST_GUILESS_MAIN(TestTouchpointSpan)
#include "TestTouchpointSpan.moc"
