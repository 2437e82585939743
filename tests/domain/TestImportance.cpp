#include "core/domain/Importance.h"

#include <QTest>

#include <algorithm>

using namespace saskare;

namespace {

constexpr qint64 now = 1'763'800'000'000, minute = 60'000, hour = 60 * minute, day = 24 * hour;

Candidate waiting(qint64 id, qint64 since = now - hour)
{
    Candidate candidate;
    candidate.id = ConversationId(id);
    candidate.state = ConversationState::Open;
    candidate.createdAt = candidate.updatedAt = since;
    return candidate;
}

QList<qint64> inOrder(const QList<Candidate> &candidates)
{
    QList<Importance> all;
    for (const Candidate &candidate : candidates) {
        if (const auto importance = importanceOf(candidate, now))
            all.append(*importance);
    }
    std::sort(all.begin(), all.end(), [](const Importance &a, const Importance &b) { return a.isBefore(b); });
    QList<qint64> ids;
    for (const Importance &importance : all)
        ids.append(importance.id.value());
    return ids;
}

ImportanceReason reasonOf(const Candidate &candidate)
{
    const auto importance = importanceOf(candidate, now);
    return importance ? importance->reason : ImportanceReason::WaitsLongest;
}

} // namespace

class TestImportance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOverdueComesFirstByItsDueTimeWhateverThePriority()
    {
        Candidate urgent = waiting(1), late = waiting(2), later = waiting(3);
        urgent.priority = Priority::Urgent;
        late.dueAt = now - 2 * hour;
        later.dueAt = now - hour;
        QCOMPARE(inOrder({urgent, later, late}), (QList<qint64>{2, 3, 1}));
        QCOMPARE(reasonOf(late), ImportanceReason::Overdue);
        QCOMPARE(importanceOf(late, now)->at, late.dueAt);
    }
    void aLimitThatIsNearCountsForMoreThanAPriorityAndOneThatIsFarForLess()
    {
        Candidate near = waiting(1), urgent = waiting(2), far = waiting(3);
        near.dueAt = now + 12 * minute;
        urgent.priority = Priority::Urgent;
        far.dueAt = now + 3 * hour;
        QCOMPARE(inOrder({far, urgent, near}), (QList<qint64>{1, 2, 3}));
        QCOMPARE(reasonOf(near), ImportanceReason::DueSoon);
        QCOMPARE(reasonOf(urgent), ImportanceReason::Priority);
        QCOMPARE(reasonOf(far), ImportanceReason::DueLater);
    }
    /// LiveAgent: a ticket with no SLA level still has an internal answer time, so it moves up.
    void withoutALimitItIsDueAfterSevenDaysAllTheSame()
    {
        Candidate forgotten = waiting(1, now - 8 * day), fresh = waiting(2, now - 6 * day), limited = waiting(3);
        limited.dueAt = now - hour;
        QCOMPARE(inOrder({fresh, limited, forgotten}), (QList<qint64>{1, 3, 2}));
        QCOMPARE(reasonOf(forgotten), ImportanceReason::WaitedTooLong);
        QCOMPARE(importanceOf(forgotten, now)->at, now - 8 * day); // since when
        QCOMPARE(reasonOf(fresh), ImportanceReason::WaitsLongest);
        // Due in 2 hours by a limit, or in 1 hour by the seven days: the latter is nearer.
        Candidate other = waiting(4), old = waiting(5, now - 7 * day + 2 * hour);
        other.dueAt = now + 3 * hour;
        QCOMPARE(inOrder({other, old}), (QList<qint64>{5, 4}));
    }
    void amongEqualsThatOneIsFirstWhichIAnsweredLastAndThenTheOneThatWaitsLongest()
    {
        Candidate mine = waiting(1, now - minute), old = waiting(2, now - 2 * hour), young = waiting(3, now - hour);
        mine.iAnsweredLast = true;
        QCOMPARE(inOrder({young, old, mine}), (QList<qint64>{1, 2, 3}));
        QCOMPARE(reasonOf(mine), ImportanceReason::AnsweredLast);
        old.priority = Priority::High;
        QCOMPARE(inOrder({young, old, mine}), (QList<qint64>{2, 1, 3}));
    }
    void noPriorityIsAsImportantAsANormalOne()
    {
        Candidate normal = waiting(1, now - hour), none = waiting(2, now - 2 * hour),
                  low = waiting(3, now - 3 * hour);
        normal.priority = Priority::Normal;
        low.priority = Priority::Low;
        QCOMPARE(inOrder({low, normal, none}), (QList<qint64>{2, 1, 3}));
    }
    void whatSomebodyElseHasOrWorksOnIsSkipped()
    {
        Candidate theirs = waiting(1), busy = waiting(2), mine = waiting(3);
        theirs.isAssigned = true;
        busy.colleagueIsAtWork = true;
        mine.isAssigned = mine.isMine = true;
        QCOMPARE(inOrder({theirs, busy, mine}), QList<qint64>{3});
    }
    void whatIsPostponedAnsweredOrDoneIsSkipped()
    {
        for (const auto state :
             {ConversationState::Postponed, ConversationState::Answered, ConversationState::Pending,
              ConversationState::OnHold, ConversationState::Resolved, ConversationState::Closed,
              ConversationState::Spam, ConversationState::Deleted, ConversationState::Merged}) {
            Candidate candidate = waiting(1);
            candidate.state = state;
            candidate.dueAt = now - day;
            QVERIFY2(!importanceOf(candidate, now), qPrintable(code(state)));
        }
    }
    void aStatusThatNobodyTaughtUsIsNotHiddenFromTheAgent()
    {
        Candidate unknown = waiting(1);
        unknown.state = ConversationState::Other;
        QVERIFY(importanceOf(unknown, now));
    }
    void aPromisedCallIsMadeWhenItsTimeHasComeAndNotBefore()
    {
        Candidate call = waiting(1), ticket = waiting(2);
        ticket.dueAt = now + 5 * minute;
        CallbackRecord callback;
        callback.state = CallbackState::Scheduled;
        callback.dueAt = now + 10 * minute;
        call.callback = callback;
        QCOMPARE(inOrder({call, ticket}), QList<qint64>{2});
        call.callback->dueAt = now - minute;
        QCOMPARE(inOrder({ticket, call}), (QList<qint64>{1, 2}));
        QCOMPARE(reasonOf(call), ImportanceReason::CallDue);
        call.callback->dueAt = 0; // as soon as possible
        QCOMPARE(reasonOf(call), ImportanceReason::CallDue);
    }
    void whoIsThereAtThisMomentComesBeforeAll()
    {
        Candidate chat = waiting(1), late = waiting(2);
        chat.state = ConversationState::Live;
        late.dueAt = now - day;
        QCOMPARE(inOrder({late, chat}), (QList<qint64>{1, 2}));
        QCOMPARE(reasonOf(chat), ImportanceReason::Live);
    }
    void theOrderIsTheSameHoweverTheyCome()
    {
        QList<Candidate> all;
        for (int i = 1; i <= 60; ++i) {
            Candidate candidate = waiting(i, now - (i * 37 % 11) * day);
            candidate.priority = static_cast<Priority>(i % 5);
            candidate.dueAt = i % 3 == 0 ? now + (i % 7 - 3) * hour : 0;
            candidate.iAnsweredLast = i % 4 == 0;
            all.append(candidate);
        }
        const QList<qint64> once = inOrder(all);
        QCOMPARE(inOrder(QList<Candidate>(all.rbegin(), all.rend())), once);
        QCOMPARE(once.size(), 60);
    }
};

QTEST_GUILESS_MAIN(TestImportance)
#include "TestImportance.moc"
