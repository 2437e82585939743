#pragma once

#include "core/store/Rows.h"

#include <chrono>

namespace saskare {

/// How far back contacts count as perhaps the same trouble.
constexpr std::chrono::hours repeatContactSpan{7 * 24};
/// From this many contacts in that time on, it is worth saying.
constexpr int repeatContactsToTell = 3;

/// Something a customer was told would happen.
struct OpenPromise
{
    enum class Kind
    {
        Call,
        ComesBack ///< a conversation that was postponed
    };
    Kind kind = Kind::Call;
    qint64 at = 0; ///< as dueOf says: UTC ms; 0: as soon as possible
    bool overdue = false;
    ConversationId conversation;
    QString subject;
    bool operator==(const OpenPromise &) const = default;
};

/// What an agent should know before answering. Counts of what happened, not scores: the reader judges.
struct CustomerSignals
{
    int contacts = 0; ///< by the customer, in repeatContactSpan
    int channels = 0; ///< on which they came
    int switches = 0; ///< how often the channel changed between two of them
    int evaluated = 0; ///< touchpoints that a person evaluated, of all time
    int unevaluated = 0; ///< that ask for it, of all time
    QList<OpenPromise> promises; ///< soonest first
    std::optional<TouchpointRow> lastRating;
};

/// `touchpoints` in time order; `nowMs` UTC. Pure.
CustomerSignals signalsOf(const std::vector<TouchpointRow> &touchpoints,
                          const std::vector<ConversationRow> &conversations, qint64 nowMs);

} // namespace saskare
