#include "core/sync/PullScheduler.h"

#include <QTest>

using namespace saskare;
using namespace std::chrono_literals;

class TestPullScheduler : public QObject
{
    Q_OBJECT

    static void readAll(PullScheduler &scheduler, qint64 nowMs)
    {
        while (const std::optional<PullJob> job = scheduler.take(nowMs, 4))
            scheduler.complete(*job, nowMs);
    }

private Q_SLOTS:
    void aStreamReadOnceAWeekDoesNotMakeTheInboxLookOld()
    {
        PullScheduler scheduler(
            {{u"tickets"_qs, {RecordKind::Conversation}, 30s, ManifestStream::Parts::None, false, {}},
             {u"history"_qs, {RecordKind::Message}, 60s, ManifestStream::Parts::None, false, {}},
             {u"fields"_qs, {RecordKind::Conversation}, 168h, ManifestStream::Parts::None, false, {}}});
        QCOMPARE(scheduler.readUpTo(), 0);
        readAll(scheduler, 1'000);
        QCOMPARE(scheduler.readUpTo(), 1'000);
        readAll(scheduler, 40'000); // tickets alone
        QCOMPARE(scheduler.readUpTo(), 1'000);
        readAll(scheduler, 80'000);
        QCOMPARE(scheduler.readUpTo(), 80'000);
    }
    void nothingCountsAsReadBeforeEveryStreamWasReadOnce()
    {
        PullScheduler scheduler(
            {{u"tickets"_qs, {RecordKind::Conversation}, 30s, ManifestStream::Parts::None, false, {}},
             {u"fields"_qs, {RecordKind::Conversation}, 168h, ManifestStream::Parts::None, false, {}}});
        const std::optional<PullJob> first = scheduler.take(1'000, 1);
        QVERIFY(first);
        scheduler.complete(*first, 1'000);
        QCOMPARE(scheduler.readUpTo(), 0);
        readAll(scheduler, 2'000);
        QVERIFY(scheduler.readUpTo() > 0);
    }
    void whereAllIsReadSeldomThatIsWhatCounts()
    {
        PullScheduler scheduler(
            {{u"tickets"_qs, {RecordKind::Conversation}, 24h, ManifestStream::Parts::None, false, {}}});
        readAll(scheduler, 5'000);
        QCOMPARE(scheduler.readUpTo(), 5'000);
    }
};

QTEST_GUILESS_MAIN(TestPullScheduler)
#include "TestPullScheduler.moc"
