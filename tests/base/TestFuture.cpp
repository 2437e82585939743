#include "core/base/Cancelled.h"
#include "core/base/Future.h"
#include "core/base/Worker.h"
#include "tests/support/Await.h"

#include <QCoreApplication>
#include <QTest>

using namespace saskare;

namespace {

/// A promise that is kept when the test says so.
struct Awaited
{
    Awaited() { promise.start(); }
    Future<int> future() { return promise.future(); }
    void answer(int value)
    {
        promise.addResult(value);
        promise.finish();
    }
    QPromise<int> promise;
};

} // namespace

class TestFuture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnswerComesInTheContextsThreadAndNeverAtOnce()
    {
        Awaited asked;
        asked.answer(4);
        int got = 0;
        bool here = false;
        asked.future().then(this, [&](int value) {
            got = value;
            here = QThread::currentThread() == thread();
        });
        QCOMPARE(got, 0);
        QVERIFY(turnUntil([&] { return got == 4; }));
        QVERIFY(here);
    }

    void thatNoAnswerWillComeIsTold()
    {
        auto asked = std::make_unique<Awaited>();
        Awaited kept;
        int answers = 0, told = 0, none = 0;
        Future<int> future = asked->future();
        future.then(this, [&](int) { ++answers; });
        ifCancelled(future, this, [&] { ++told; });
        ifCancelled(kept.future(), this, [&] { ++none; });
        {
            QObject gone;
            ifCancelled(future, &gone, [&] { ++none; });
        }
        asked.reset(); // whoever was asked has gone
        kept.answer(4);
        QCOMPARE(told, 0);
        QVERIFY(turnUntil([&] { return told == 1; }));
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
        QCOMPARE(none, 0);
    }

    void whoHasGoneIsNotCalledAndWhoWaitsForHimIsToldOfNoAnswer()
    {
        Awaited asked;
        auto context = std::make_unique<QObject>();
        int calls = 0;
        Future<int> next = asked.future().then(context.get(), [&](int value) {
            ++calls;
            return value;
        });
        asked.future().then(context.get(), [&](int) { ++calls; });
        context.reset();
        QVERIFY(next.isFinished());
        QVERIFY(next.isCanceled());
        asked.answer(4);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(calls, 0);
    }

    void whoGoesBetweenTheAnswerAndItsDeliveryIsNotCalled()
    {
        Awaited asked;
        auto context = std::make_unique<QObject>();
        int calls = 0;
        asked.future().then(context.get(), [&](int) { ++calls; });
        asked.answer(4);
        context.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(calls, 0);
    }

    void aChainGivesWhatItsLastLinkGives()
    {
        Awaited asked, inner;
        Future<QString> chain
            = asked.future()
                  .then(this, [&](int value) { return inner.future().then(this, [=](int i) { return value + i; }); })
                  .then(this, [](int sum) { return QString::number(sum); });
        asked.answer(4);
        inner.answer(3);
        QCOMPARE(await(chain), QStringLiteral("7"));
    }

    void whoGoesWhileAFutureItGaveIsAwaitedLeavesNoAnswer()
    {
        Awaited asked, inner;
        auto context = std::make_unique<QObject>();
        Future<int> next = asked.future().then(context.get(), [&](int) { return inner.future(); });
        Future<int> ofItself = asked.future().then(context.get(), [&](int) {
            context.reset();
            return inner.future();
        });
        asked.answer(4);
        QVERIFY(turnUntil([&] { return next.isFinished() && ofItself.isFinished(); }));
        inner.answer(3);
        QCoreApplication::sendPostedEvents();
        QVERIFY(next.isCanceled());
        QVERIFY(ofItself.isCanceled());
    }

    void aWorkerAwaitsInItsOwnThreadWhatItsFunctionGives()
    {
        Worker first(QStringLiteral("first")), second(QStringLiteral("second"));
        bool there = false;
        const Future<int> sum = first.run([&] {
            return second.run([] { return 3; }).then(first.context(), [&](int value) {
                there = first.isHere();
                return value + 4;
            });
        });
        QCOMPARE(await(sum), 7);
        QVERIFY(there);
    }

    void aChainOfAWorkerMayBeOutlived()
    {
        Worker worker(QStringLiteral("worker"));
        for (int i = 0; i < 200; ++i) {
            QObject context;
            worker.run([i] { return i; }).then(&context, [](int value) { return value; }).then(&context, [](int) {});
        }
        QCOMPARE(await(worker.run([] { return 1; })), 1);
    }

    void aCancelledFutureIsNotAnswered()
    {
        int calls = 0;
        Future<int> next;
        {
            Awaited dropped;
            next = dropped.future().then(this, [&](int value) {
                ++calls;
                return value;
            });
        }
        QVERIFY(turnUntil([&] { return next.isFinished(); }));
        QVERIFY(next.isCanceled());
        QCOMPARE(calls, 0);
    }

    void allOfManyComeInTheOrderAsked()
    {
        Awaited first, second;
        Future<QList<int>> all = whenAll<int>(this, {first.future(), second.future()});
        second.answer(2);
        QVERIFY(!all.isFinished());
        first.answer(1);
        QCOMPARE(await(all), (QList<int>{1, 2}));
        QCOMPARE(await(whenAll<int>(this, {})), QList<int>());
    }

    void allOfManyAreCancelledWhenOneIs()
    {
        Awaited first;
        Future<QList<int>> all;
        {
            Awaited dropped;
            all = whenAll<int>(this, {first.future(), dropped.future()});
        }
        first.answer(1);
        QVERIFY(turnUntil([&] { return all.isFinished(); }));
        QVERIFY(all.isCanceled());
    }

    void aReadyFutureIsFinished() { QCOMPARE(readyFuture(7).result(), 7); }
};

QTEST_GUILESS_MAIN(TestFuture)
#include "TestFuture.moc"
