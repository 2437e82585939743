#pragma once

#include "core/backend/Backend.h"
#include "core/domain/Outbox.h"

namespace saskare {

/// What an answer, or a look at the help desk's history, makes of an outbox entry: the arrows of its state machine,
/// without disk or network. Thread: any.
namespace outcome {

/// How often a command is sent before a person decides: one that the history must show, and one that may come twice
/// without harm (it sets a value, or carries a key the help desk knows it by), where there is nothing to decide for
/// long.
constexpr int mostAttempts = 3;
constexpr int mostHarmlessAttempts = 10;
/// How often a look may be refused before a person decides.
constexpr int mostRefusedLooks = 3;

/// The entry as it is to be written before its step's first byte may leave.
OutboxEntry beforeStep(OutboxEntry entry, qint64 nowMs);
/// The entry after the step's answer. `retryAt`: when to try again if it may. `rules.settle` after it was given up, a
/// look into the history tells something.
OutboxEntry afterStep(OutboxEntry entry, const StepResult &result, const ManifestCommand &rules, qint64 nowMs,
                      qint64 retryAt);
/// The entry after looking whether it arrived.
OutboxEntry afterReadBack(OutboxEntry entry, const ReadBack &seen, const ManifestCommand &rules);
/// The entry after the conversation, compared before a second attempt, shows its words.
OutboxEntry afterSeenThere(OutboxEntry entry, const QJsonObject &evidence);
/// The entry after the help desk refused to be looked at, or showed what cannot be read. Looks again at `again`, but
/// not for ever.
OutboxEntry afterRefusedLook(OutboxEntry entry, const Error &refusal, qint64 again);
/// The entry as it may be shown: what may have arrived is never called failed or held, a person is asked instead.
OutboxEntry honest(OutboxEntry entry);
/// An entry that was under way when the program ended: nobody knows what became of it.
OutboxEntry afterRestart(OutboxEntry entry, const ManifestCommand &rules, qint64 nowMs);

} // namespace outcome
} // namespace saskare
