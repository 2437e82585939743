#include "core/domain/DueRules.h"

#include <QTest>

using namespace saskare;

namespace {

constexpr qint64 limit = 1'763'800'000'000, hour = 3'600'000;

CallbackRecord call(CallbackState state, qint64 dueAt, qint64 promisedAt = 0)
{
    CallbackRecord callback;
    callback.state = state;
    callback.dueAt = dueAt;
    callback.promisedAt = promisedAt;
    return callback;
}

} // namespace

class TestDueRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAwaitedCallIsWhatIsDueHoweverEarlyTheLimitOfItsTicket()
    {
        const Due due = dueOf(ConversationState::Open, call(CallbackState::Scheduled, limit), limit - 9 * hour, 0);
        QCOMPARE(due, (Due{DueKind::Call, limit}));
    }
    void aCallIsDueWhenTheHelpDeskSaysAndElseWhenItWasPromised()
    {
        const auto at
            = [](const CallbackRecord &callback) { return dueOf(ConversationState::Open, callback, 0, 0).at; };
        QCOMPARE(at(call(CallbackState::Queued, limit, limit + hour)), limit);
        QCOMPARE(at(call(CallbackState::Queued, 0, limit + hour)), limit + hour);
        QCOMPARE(at(call(CallbackState::Requested, 0)), 0);
        // The first time was promised and kept; nobody answered, and a new time was agreed on.
        QCOMPARE(at(call(CallbackState::RetryWait, limit + hour, limit - hour)), limit + hour);
    }
    void onceItRingsTheCallIsDueNoMore()
    {
        for (const auto state : {CallbackState::Dialling, CallbackState::Connected, CallbackState::WrapUp,
                                 CallbackState::Completed, CallbackState::Cancelled})
            QCOMPARE(dueOf(ConversationState::Open, call(state, limit), limit + hour, 0),
                     (Due{DueKind::Answer, limit + hour}));
    }
    void theLimitOfAnAnswerRunsOnlyWhileItIsOurTurn()
    {
        QCOMPARE(dueOf(ConversationState::New, {}, limit, 0), (Due{DueKind::Answer, limit}));
        QCOMPARE(dueOf(ConversationState::Pending, {}, limit, 0), Due{});
        QCOMPARE(dueOf(ConversationState::Open, {}, 0, 0), Due{});
    }
    void whatIsPostponedIsDueWhenItComesBack()
    {
        QCOMPARE(dueOf(ConversationState::Postponed, {}, limit, limit + hour), (Due{DueKind::Return, limit + hour}));
        QCOMPARE(dueOf(ConversationState::Open, {}, limit, limit + hour), (Due{DueKind::Answer, limit}));
    }
    void nothingIsDueOnWhatIsDone()
    {
        QCOMPARE(dueOf(ConversationState::Resolved, call(CallbackState::Scheduled, limit), limit, limit), Due{});
    }
};

QTEST_GUILESS_MAIN(TestDueRules)
#include "TestDueRules.moc"
