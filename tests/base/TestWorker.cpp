#include "core/base/Worker.h"
#include "tests/support/Await.h"

#include <QTest>

using namespace saskare;

class TestWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsInItsOwnThreadInTheOrderAsked()
    {
        Worker worker(QStringLiteral("worker"));
        QList<int> order;
        auto first = worker.run([&] {
            order.append(1);
            return worker.isHere();
        });
        auto second = worker.run([&] {
            order.append(2);
            return 7;
        });
        QCOMPARE(await(second), 7);
        QVERIFY(await(first));
        QVERIFY(!worker.isHere());
        QCOMPARE(order, (QList<int>{1, 2}));
    }
    void finishesWhatWasAskedBeforeItEnds()
    {
        QFuture<int> last;
        {
            Worker worker(QStringLiteral("worker"));
            for (int i = 0; i < 100; ++i)
                last = worker.run([i] { return i; });
        }
        QVERIFY(last.isFinished());
        QCOMPARE(last.result(), 99);
    }
    void carriesVoidAndMoveOnlyValues()
    {
        Worker worker(QStringLiteral("worker"));
        int touched = 0;
        await(worker.run([&] { touched = 1; }));
        QCOMPARE(touched, 1);
        auto box = worker.run([] { return std::make_unique<int>(5); });
        QVERIFY(turnUntil([&] { return box.isFinished(); }));
        QCOMPARE(*box.takeResult(), 5);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "TestWorker.moc"
