#include "core/sync/DeliveryOutcome.h"

#include <QTest>

using namespace saskare;

/// The arrows of the outbox's states that lead away from "nobody knows".
class TestDeliveryOutcome : public QObject
{
    Q_OBJECT

    static OutboxEntry uncertain()
    {
        OutboxEntry entry;
        entry.command = SendReply{};
        entry.state = OutboxState::Uncertain;
        entry.attempts = 1;
        return entry;
    }

private Q_SLOTS:
    void aLookSendsAgainOnlyWhenItProvesThatNothingArrived_data()
    {
        QTest::addColumn<int>("hits");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<OutboxState>("state");
        QTest::newRow("found") << 1 << true << OutboxState::Sent;
        QTest::newRow("not there") << 0 << true << OutboxState::Queued;
        QTest::newRow("no mark to tell by") << 0 << false << OutboxState::Asking;
    }
    void aLookSendsAgainOnlyWhenItProvesThatNothingArrived()
    {
        QFETCH(int, hits);
        QFETCH(bool, complete);
        QFETCH(OutboxState, state);
        ManifestCommand rules;
        rules.idempotency = ManifestCommand::Idempotency::Marker;
        const ReadBack seen{true, complete, hits, {}, {{u"entries"_qs, 1}}};
        const OutboxEntry after = outcome::afterReadBack(uncertain(), seen, rules);
        QCOMPARE(after.state, state);
        QCOMPARE(after.evidence[u"entries"].toInt(), 1);
    }
    void whatSetsAValueBeginsAnewSoThatItDoesNotTakeItselfForAColleague()
    {
        ManifestCommand rules;
        rules.idempotency = ManifestCommand::Idempotency::Natural;
        OutboxEntry entry = uncertain();
        entry.command = AddLink{};
        entry.step = 1;
        entry.stepResults = {{u"now"_qs, QJsonObject{{u"version"_qs, u"2"_qs}}}};
        const OutboxEntry after = outcome::afterReadBack(entry, {}, rules);
        QCOMPARE(after.state, OutboxState::Queued);
        QCOMPARE(after.step, 0);
        QVERIFY(after.stepResults.isEmpty());
    }
    void nobodyIsAskedSoonAboutWhatMayComeTwiceWithoutHarm_data()
    {
        QTest::addColumn<ManifestCommand::Idempotency>("kind");
        QTest::addColumn<int>("attempts");
        QTest::newRow("a value is set") << ManifestCommand::Idempotency::Natural << outcome::mostHarmlessAttempts;
        QTest::newRow("known by its key") << ManifestCommand::Idempotency::Header << outcome::mostHarmlessAttempts;
        QTest::newRow("the history shows it") << ManifestCommand::Idempotency::Marker << outcome::mostAttempts;
    }
    void nobodyIsAskedSoonAboutWhatMayComeTwiceWithoutHarm()
    {
        QFETCH(ManifestCommand::Idempotency, kind);
        QFETCH(int, attempts);
        ManifestCommand rules;
        rules.idempotency = kind;
        OutboxEntry entry = uncertain();
        const ReadBack seen{true, true, 0, {}, {}};
        entry.attempts = attempts - 1;
        QCOMPARE(outcome::afterReadBack(entry, seen, rules).state, OutboxState::Queued);
        entry.attempts = attempts;
        QCOMPARE(outcome::afterReadBack(entry, seen, rules).state, OutboxState::Asking);
    }
    void settlingIsCountedFromGivingUpAndByTheClockAsItReadsNow()
    {
        ManifestCommand rules;
        rules.settle = std::chrono::seconds(20);
        StepResult lost;
        lost.outcome = WriteOutcome::Uncertain;
        lost.firstByteAt = lost.lastByteAt = 1'000'000;
        const qint64 later = 1'030'000, setBack = 500'000;
        QCOMPARE(outcome::afterStep(uncertain(), lost, rules, later, 0).notBefore, later + 20'000);
        QCOMPARE(outcome::afterStep(uncertain(), lost, rules, setBack, 0).notBefore, setBack + 20'000);
    }
    void whatTheHelpDeskHasTakenIsNeverCalledUnsent_data()
    {
        QTest::addColumn<WriteOutcome>("outcome");
        QTest::newRow("connection cut") << WriteOutcome::NothingSent;
        QTest::newRow("signed out") << WriteOutcome::SignIn;
        QTest::newRow("too many requests") << WriteOutcome::RetryLater;
        QTest::newRow("refused") << WriteOutcome::Rejected;
        QTest::newRow("conflict") << WriteOutcome::Conflict;
        QTest::newRow("lost") << WriteOutcome::Uncertain;
    }
    void whatTheHelpDeskHasTakenIsNeverCalledUnsent()
    {
        QFETCH(WriteOutcome, outcome);
        ManifestCommand rules;
        rules.idempotency = ManifestCommand::Idempotency::Marker;
        rules.settle = std::chrono::seconds(20);
        OutboxEntry entry = uncertain();
        entry.state = OutboxState::Sending;
        entry.step = 1;
        StepResult look;
        look.outcome = outcome;
        look.last = look.afterEffect = true;
        entry = outcome::afterStep(entry, look, rules, 1000, 1);
        QCOMPARE(entry.state, OutboxState::Uncertain);
        QCOMPARE(entry.notBefore, 21'000);
        ReadBack seen{true, true, 0, {}, {}};
        seen.accepted = true;
        entry = outcome::afterReadBack(entry, seen, rules);
        QCOMPARE(entry.state, OutboxState::Asking);
        QVERIFY(!entry.error.text().contains(u"No answer"_qs));
    }
    void whatMayHaveArrivedIsNeverCalledUnsent()
    {
        const ManifestCommand rules;
        StepResult lost;
        lost.outcome = WriteOutcome::Uncertain;
        OutboxEntry entry = outcome::afterStep(uncertain(), lost, rules, 1000, 0);
        QVERIFY(entry.mayHaveArrived);
        StepResult refused;
        refused.outcome = WriteOutcome::Rejected;
        refused.error.happened = u"It is merged."_qs;
        entry = outcome::honest(outcome::afterStep(entry, refused, rules, 2000, 0));
        QCOMPARE(entry.state, OutboxState::Asking);
        QVERIFY(entry.error.text().contains(u"merged"_qs) && entry.error.text().contains(u"may have arrived"_qs));
        OutboxEntry first = uncertain();
        QCOMPARE(outcome::honest(outcome::afterStep(first, refused, rules, 2000, 0)).state, OutboxState::Failed);
        QVERIFY(outcome::afterRestart(first, rules, 1).mayHaveArrived);
    }
    void whatWaitsGoesOnWithWhatItReadLast()
    {
        OutboxEntry entry = uncertain();
        entry.step = 2;
        entry.stepResults = {{u"upload/0"_qs, QJsonObject{}}, {u"now"_qs, QJsonObject{}}};
        for (const WriteOutcome outcome :
             {WriteOutcome::NothingSent, WriteOutcome::SignIn, WriteOutcome::RetryLater, WriteOutcome::Conflict}) {
            StepResult result;
            result.outcome = outcome;
            result.resumeAt = 1;
            result.undone = QStringList{u"now"_qs, u"send"_qs};
            const OutboxEntry after = outcome::afterStep(entry, result, {}, 1000, 0);
            QCOMPARE(after.step, 1);
            QCOMPARE(after.stepResults.keys(), QStringList{u"upload/0"_qs});
        }
    }
    void whatIsSentAgainGoesOnWhereItWasLastRead()
    {
        ManifestCommand rules;
        rules.idempotency = ManifestCommand::Idempotency::Marker;
        OutboxEntry entry = uncertain();
        entry.step = 2;
        entry.stepResults = {{u"upload/0"_qs, QJsonObject{}}, {u"find"_qs, QJsonObject{}}};
        ReadBack seen{true, true, 0, {}, {}};
        seen.resumeAt = 1;
        seen.undone = QStringList{u"find"_qs, u"contact"_qs};
        entry = outcome::afterReadBack(entry, seen, rules);
        QCOMPARE(entry.state, OutboxState::Queued);
        QCOMPARE(entry.step, 1);
        QCOMPARE(entry.stepResults.keys(), QStringList{u"upload/0"_qs});
    }
    void whatTheConversationShowsIsAskedAboutAndKeepsItsTwin()
    {
        OutboxEntry entry = uncertain();
        entry.evidence = {{u"hasTwin"_qs, true}, {u"old"_qs, 1}};
        entry = outcome::afterSeenThere(entry, {{u"newestText"_qs, u"Sveiki"_qs}});
        QCOMPARE(entry.state, OutboxState::Asking);
        QCOMPARE(entry.evidence, QJsonObject({{u"newestText"_qs, u"Sveiki"_qs}, {u"hasTwin"_qs, true}}));
    }
    void aLookThatIsRefusedAgainAndAgainIsLeftToAPerson()
    {
        const Error refusal{ErrorKind::Forbidden, u"Not allowed."_qs, {}, {}, u"403"_qs};
        OutboxEntry entry = uncertain();
        for (int i = 1; i < outcome::mostRefusedLooks; ++i) {
            entry = outcome::afterRefusedLook(entry, refusal, 100 * i);
            QCOMPARE(entry.state, OutboxState::Uncertain);
            QCOMPARE(entry.notBefore, 100 * i);
        }
        entry = outcome::afterRefusedLook(entry, refusal, 900);
        QCOMPARE(entry.state, OutboxState::Asking);
        QVERIFY(entry.error.text().contains(u"Not allowed."_qs));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryOutcome)
#include "TestDeliveryOutcome.moc"
