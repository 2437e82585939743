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
        return {{u"tickets"_qs, {RecordKind::Conversation}, 60s, ManifestStream::Parts::None, false, {}},
                {u"messages"_qs, {RecordKind::Message}, 60s, ManifestStream::Parts::Asked, false, {}}};
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
    void aClockThatIsSetNeitherEndsNorLengthensTheConnectionsWait()
    {
        ManualClock clock;
        Connectivity connectivity(clock, 1);
        connectivity.failed({ErrorKind::Offline, u"No route."_qs, {}, {}, {}});
        clock.set(std::chrono::days(3));
        QVERIFY(!connectivity.mayTry());
        clock.set(std::chrono::days(-6));
        QVERIFY(!connectivity.mayTry());
        QVERIFY(connectivity.nextTryAt() > clock.nowMs());
        QVERIFY(connectivity.nextTryAt() <= clock.nowMs() + 2'000);
        clock.advance(2s);
        QVERIFY(connectivity.mayTry());
    }
    void wakingEndsTheWaitButNotOneThatTheServerAskedFor()
    {
        ManualClock clock;
        Connectivity connectivity(clock, 1);
        for (int i = 0; i < 6; ++i)
            connectivity.failed({ErrorKind::Offline, u"No route."_qs, {}, {}, {}});
        connectivity.roused();
        QVERIFY(connectivity.mayTry());
        Error busy{ErrorKind::RateLimited, u"Too many."_qs, {}, {}, {}};
        busy.retryAfterMs = 60'000;
        connectivity.failed(busy);
        connectivity.roused();
        QVERIFY(!connectivity.mayTry());
    }
    void wakingDoesNotTryRefusedCredentialsAgain()
    {
        ManualClock clock;
        Connectivity connectivity(clock, 1);
        connectivity.failed({ErrorKind::SignIn, u"Wrong password."_qs, {}, {}, {}});
        connectivity.roused();
        QVERIFY(!connectivity.mayTry());
        QCOMPARE(connectivity.state(), ConnectionState::SignInNeeded);
    }
};

QTEST_GUILESS_MAIN(TestWaits)
#include "TestWaits.moc"
