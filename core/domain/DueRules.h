#pragma once

#include "core/domain/Records.h"

namespace saskare {

/// What a conversation's clock runs to.
enum class DueKind
{
    Nothing, ///< no clock runs: it is done, it waits for the customer, or the help desk names no limit
    Call, ///< a call that is still to be made
    Return, ///< the end of its postponement
    Answer ///< the help desk's next limit
};

struct Due
{
    DueKind kind = DueKind::Nothing;
    qint64 at = 0; ///< UTC ms; 0 with Call: as soon as possible
    bool operator==(const Due &) const = default;
};

/// True while a call is still to be made, by whomever; false once it rings.
bool awaitsCall(CallbackState state);

/// When a call is to be made: the help desk's time for it or, where it has none, what the customer was told.
/// UTC ms; 0: as soon as possible.
qint64 callTimeOf(const CallbackRecord &callback);

/// The one rule of what is due, for the order of the list, its rows, the header and the customer's card. While a call
/// is awaited it is the call: an answer in writing would not keep the promise. `dueAt`, `postponedUntil`: UTC ms,
/// 0 = none. A pure function that does not ask the time, so lists can be kept in its order.
Due dueOf(ConversationState state, const std::optional<CallbackRecord> &callback, qint64 dueAt,
          qint64 postponedUntil);

} // namespace saskare
