#pragma once

#include "core/domain/Records.h"
#include "core/store/Store.h"

namespace saskare {

/// One account's worth of a customer with a story, put into a store as sync would: Līga, who ordered a laptop, wrote
/// twice, called, was promised a call and left ratings. Times count back from `nowMs`.
struct CustomerFixture
{
    static constexpr AccountId account{1};

    static AppliedPage page(qint64 nowMs);
    /// Applies it and gives the rows of the conversations, newest first.
    static std::vector<ConversationRow> fill(Store &store, qint64 nowMs);
};

} // namespace saskare
