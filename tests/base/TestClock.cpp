#include "core/base/Clock.h"
#include "tests/support/Await.h"
#include "tests/support/ManualClock.h"

#include <QTest>

#include <atomic>

using namespace saskare;
using namespace std::chrono_literals;

namespace {

/// The computer's clock, as if somebody had set it or the computer had slept.
class MovedClock : public SystemClock
{
public:
    using SystemClock::SystemClock;
    [[nodiscard]] qint64 nowMs() const override { return SystemClock::nowMs() + setBy + slept; }
    [[nodiscard]] qint64 steadyMs() const override { return SystemClock::steadyMs() + slept; }

    std::atomic<qint64> setBy = 0; ///< ms
    std::atomic<qint64> slept = 0; ///< ms
};

constexpr qint64 hour = 3'600'000;

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongWaitEndsWhenTheComputerHasSleptThroughIt()
    {
        MovedClock clock(10ms);
        bool woken = false;
        clock.after(1h, this, [&] { woken = true; });
        QVERIFY(!turnUntil([&] { return woken; }, 50));
        clock.slept = hour;
        QVERIFY(turnUntil([&] { return woken; }));
    }
    void aLongWaitEndsWhenTheClockIsSetBeyondIt()
    {
        MovedClock clock(10ms);
        bool woken = false;
        clock.after(1h, this, [&] { woken = true; });
        clock.setBy = hour;
        QVERIFY(turnUntil([&] { return woken; }));
    }
    void aClockSetBackMakesNoWaitLonger()
    {
        MovedClock clock(10ms);
        bool woken = false;
        clock.after(60ms, this, [&] { woken = true; });
        clock.setBy = -72 * hour;
        QVERIFY(turnUntil([&] { return woken; }));
    }
    void aWaitEndsWithItsContext()
    {
        MovedClock clock(10ms);
        bool woken = false;
        auto context = std::make_unique<QObject>();
        clock.after(1h, context.get(), [&] { woken = true; });
        context.reset();
        clock.slept = hour;
        QVERIFY(!turnUntil([&] { return woken; }, 50));
    }
    void theClockOfTestsTellsBothKindsOfTimeApart()
    {
        ManualClock clock;
        const qint64 now = clock.nowMs();
        int woken = 0;
        clock.after(2h, this, [&] { ++woken; });
        clock.advance(1h);
        QCOMPARE(clock.steadyMs(), hour);
        clock.set(-48h);
        QCOMPARE(clock.nowMs(), now - 47 * hour);
        QCOMPARE(clock.steadyMs(), hour);
        QCOMPARE(*clock.untilNext(), std::chrono::milliseconds(1h));
        clock.advance(1h);
        QCOMPARE(woken, 1);
        clock.after(1h, this, [&] { ++woken; });
        clock.set(2h);
        QCOMPARE(woken, 2);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "TestClock.moc"
