#include "core/sync/Connectivity.h"
#include "core/sync/PullScheduler.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace saskare;
using namespace std::chrono_literals;

/// What is read next, and that nothing waits for a time that a clock set back has moved far away.
class TestWaits : public QObject
{
    Q_OBJECT

    static QList<ManifestStream> streams()
    {
        return {{u"tickets"_qs, {RecordKind::Conversation}, 60s, ManifestStream::Parts::None},
                {u"messages"_qs, {RecordKind::Message}, 60s, ManifestStream::Parts::Asked}};
    }
    static constexpr qint64 m_day = 86'400'000;

private Q_SLOTS:
    void aPartHandsBackTheTicketOfTheRequestItAnswers()
    {
        PullScheduler scheduler(streams());
        scheduler.complete(*scheduler.take(m_day, 2), m_day);
        scheduler.offerParts({{u"messages"_qs, u"7"_qs, "{}", 41}});
        const PullJob job = *scheduler.take(m_day, 2);
        QCOMPARE(job.ticket, 41);
        scheduler.offerParts({{u"messages"_qs, u"7"_qs, R"({"new":1})", 42}}); // news while it is being read
        scheduler.putBack(job);
        QCOMPARE(scheduler.take(m_day, 2)->ticket, 41);
    }
    void aRequestOfferedBeforeThePartIsReadIsTheOneItAnswers()
    {
        PullScheduler scheduler(streams());
        scheduler.complete(*scheduler.take(m_day, 2), m_day);
        scheduler.offerParts({{u"messages"_qs, u"7"_qs, "{}", 41}});
        scheduler.offerParts({{u"messages"_qs, u"7"_qs, R"({"new":1})", 42}});
        const PullJob job = *scheduler.take(m_day, 2);
        QCOMPARE(job.ticket, 42);
        QCOMPARE(job.parameters, QByteArray(R"({"new":1})"));
    }
    void aClockSetBackEndsTheWaits()
    {
        PullScheduler scheduler(streams());
        const qint64 now = 10 * m_day;
        scheduler.complete(*scheduler.take(now, 2), now);
        QVERIFY(!scheduler.take(now + 1, 2));
        scheduler.offerParts({{u"messages"_qs, u"7"_qs, "{}", 41}});
        scheduler.failed(*scheduler.take(now + 2, 2), now + 60'000, {});
        QVERIFY(!scheduler.take(now + 3, 2));
        QVERIFY(scheduler.take(now - m_day, 2));
        QVERIFY(scheduler.take(now - m_day, 2));
    }
    void aClockSetBackEndsTheConnectionsWaitToo()
    {
        class SetClock : public ManualClock
        {
        public:
            [[nodiscard]] qint64 nowMs() const override { return now; }
            qint64 now = 10 * m_day;
        } clock;
        Connectivity connectivity(clock, 1);
        connectivity.failed({ErrorKind::Offline, u"No route."_qs, {}, {}, {}});
        QVERIFY(!connectivity.mayTry());
        clock.now -= m_day;
        QVERIFY(connectivity.mayTry());
    }
};

QTEST_GUILESS_MAIN(TestWaits)
#include "TestWaits.moc"
