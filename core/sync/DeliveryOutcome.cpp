#include "core/sync/DeliveryOutcome.h"

#include <QCoreApplication>

namespace saskare::outcome {
namespace {

qint64 settleMs(const ManifestCommand &rules)
{
    return std::chrono::milliseconds(rules.settle).count();
}

OutboxEntry queuedAgain(OutboxEntry entry, qint64 notBefore)
{
    entry.state = OutboxState::Queued;
    entry.notBefore = notBefore;
    return entry;
}

/// Not counted: nothing has left, or the server did nothing with it.
OutboxEntry queuedUncounted(OutboxEntry entry, qint64 notBefore)
{
    entry.attempts = std::max(0, entry.attempts - 1);
    entry.firstByteAt = entry.lastByteAt = 0;
    return queuedAgain(std::move(entry), notBefore);
}

OutboxEntry asking(OutboxEntry entry, const QString &done)
{
    entry.state = OutboxState::Asking;
    if (entry.error.kind != ErrorKind::BadInput) // what is wrong with its description was answered, and is said
        entry.error.happened
            = QCoreApplication::translate("Outbox", "No answer came back, so it may have been sent.");
    entry.error.kind = ErrorKind::TimedOut;
    entry.error.done = done;
    entry.error.advice = QCoreApplication::translate(
        "Outbox", "Look at the conversation at the help desk, then say whether it arrived or send it again.");
    return entry;
}

void takeEvidence(OutboxEntry &entry, const QJsonObject &evidence)
{
    const bool hasTwin = entry.evidence.value(u"hasTwin").toBool(); // since it was made, and for as long as it lives
    entry.evidence = evidence;
    if (hasTwin)
        entry.evidence.insert(u"hasTwin"_qs, true);
}

/// What a step read before the one that did not get through may no longer be so.
OutboxEntry goneBack(OutboxEntry entry, int step, const QStringList &undone)
{
    entry.step = std::min(entry.step, step);
    for (const QString &name : undone)
        entry.stepResults.remove(name);
    return entry;
}

bool mayBeSentTwice(const ManifestCommand &rules)
{
    return rules.idempotency == ManifestCommand::Idempotency::Natural
        || rules.idempotency == ManifestCommand::Idempotency::Header;
}

} // namespace

OutboxEntry beforeStep(OutboxEntry entry, qint64 nowMs)
{
    if (entry.state != OutboxState::Sending)
        entry.attempts++;
    entry.state = OutboxState::Sending;
    entry.notBefore = 0;
    entry.firstByteAt = nowMs;
    entry.lastByteAt = 0;
    entry.error = {};
    return entry;
}

OutboxEntry afterStep(OutboxEntry entry, const StepResult &result, const ManifestCommand &rules, qint64 nowMs,
                      qint64 retryAt)
{
    entry.firstByteAt = result.firstByteAt;
    entry.lastByteAt = result.lastByteAt;
    entry.error = result.outcome == WriteOutcome::Done ? Error{} : result.error;
    if (result.afterEffect && result.outcome != WriteOutcome::Done) {
        // Only a look has failed. What the agent wrote is there: nothing may call it unsent or do it again.
        entry.state = OutboxState::Uncertain;
        entry.mayHaveArrived = true;
        entry.notBefore = nowMs + std::max(settleMs(rules), result.retryAfterMs);
        return entry;
    }
    if (result.outcome != WriteOutcome::Done && result.outcome != WriteOutcome::Uncertain)
        entry = goneBack(std::move(entry), result.resumeAt, result.undone);
    switch (result.outcome) {
    case WriteOutcome::Done:
        entry.stepResults.insert(result.step, result.result);
        entry.step++;
        if (!result.serverId.isEmpty())
            entry.serverId = result.serverId;
        if (result.last)
            entry.state = OutboxState::Sent;
        return entry;
    case WriteOutcome::NothingSent:
    case WriteOutcome::SignIn:
        return queuedUncounted(std::move(entry), retryAt);
    case WriteOutcome::RetryLater:
        return queuedUncounted(std::move(entry), result.retryAfterMs >= 0 ? nowMs + result.retryAfterMs : retryAt);
    case WriteOutcome::Rejected:
        entry.state = OutboxState::Failed;
        return entry;
    case WriteOutcome::Conflict:
        entry.state = OutboxState::Conflicted;
        return entry;
    case WriteOutcome::Uncertain:
        entry.state = OutboxState::Uncertain;
        entry.mayHaveArrived = true;
        entry.lastByteAt = result.lastByteAt > 0 ? result.lastByteAt : nowMs;
        // From when we gave up, not from the last byte: a server that took so long may still be at it. And by the
        // clock as it reads now, which may have been set back meanwhile.
        entry.notBefore = nowMs + settleMs(rules);
        return entry;
    }
    Q_UNREACHABLE();
}

OutboxEntry afterReadBack(OutboxEntry entry, const ReadBack &seen, const ManifestCommand &rules)
{
    takeEvidence(entry, seen.evidence);
    if (seen.supported && seen.hits > 0) {
        entry.state = OutboxState::Sent;
        entry.serverId = seen.serverId.isEmpty() ? entry.serverId : seen.serverId;
        entry.error = {};
        if (seen.hits > 1)
            entry.evidence.insert(u"timesFound"_qs, seen.hits);
        return entry;
    }
    if (seen.accepted) {
        entry = asking(std::move(entry), QCoreApplication::translate("Outbox", "It was not sent again."));
        entry.error.happened = QCoreApplication::translate(
            "Outbox", "The help desk said yes to it, but its history does not show it.");
        return entry;
    }
    if (entry.attempts >= (mayBeSentTwice(rules) ? mostHarmlessAttempts : mostAttempts))
        return asking(std::move(entry),
                      QCoreApplication::translate("Outbox", "It was tried %n times.", nullptr, entry.attempts));
    const bool historyShowsIt
        = seen.supported && seen.complete && rules.idempotency == ManifestCommand::Idempotency::Marker;
    if (rules.idempotency == ManifestCommand::Idempotency::Natural) {
        // A step may have read what this command itself has changed since: an If-Match would take us for somebody
        // else.
        entry.step = 0;
        entry.stepResults = {};
    }
    if (mayBeSentTwice(rules) || historyShowsIt)
        return queuedAgain(goneBack(std::move(entry), seen.resumeAt, seen.undone), 0);
    return asking(std::move(entry),
                  seen.supported ? QCoreApplication::translate(
                      "Outbox", "The help desk's history does not show it, but it may not show all.")
                                 : QCoreApplication::translate(
                                     "Outbox", "This help desk has no way to look whether it arrived."));
}

OutboxEntry afterSeenThere(OutboxEntry entry, const QJsonObject &evidence)
{
    takeEvidence(entry, evidence);
    return asking(std::move(entry),
                  QCoreApplication::translate("Outbox", "The conversation shows an answer with the same words."));
}

OutboxEntry afterRefusedLook(OutboxEntry entry, const Error &refusal, qint64 again)
{
    const QString counted = QStringLiteral("refusedLooks");
    const int refused = entry.evidence.value(counted).toInt() + 1;
    entry.notBefore = again;
    entry.evidence.insert(counted, refused);
    if (refused < mostRefusedLooks)
        return entry;
    entry.evidence.remove(counted);
    entry = asking(
        std::move(entry),
        QCoreApplication::translate("Outbox", "Looking whether it arrived failed: %1").arg(refusal.happened));
    entry.error.detail = refusal.detail;
    return entry;
}

OutboxEntry honest(OutboxEntry entry)
{
    const bool isCalledUnsent = entry.state == OutboxState::Failed || entry.state == OutboxState::Conflicted;
    if (!isCalledUnsent || !entry.mayHaveArrived)
        return entry;
    entry.state = OutboxState::Asking;
    entry.error.done = QCoreApplication::translate("Outbox", "An earlier attempt may have arrived.");
    entry.error.advice = QCoreApplication::translate(
        "Outbox", "Look at the conversation at the help desk, then say whether it arrived or send it again.");
    return entry;
}

OutboxEntry afterRestart(OutboxEntry entry, const ManifestCommand &rules, qint64 nowMs)
{
    entry.state = OutboxState::Uncertain;
    entry.mayHaveArrived = true;
    // When the last byte left is not known; now is the latest it can have been.
    if (entry.lastByteAt == 0) {
        entry.lastByteAt = nowMs;
        entry.notBefore = nowMs + settleMs(rules);
    }
    return entry;
}

} // namespace saskare::outcome
