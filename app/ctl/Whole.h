#pragma once

#include "app/ctl/Session.h"

#include <functional>

namespace saskare {

/// A conversation with everything that is known of it.
struct WholeConversation
{
    ConversationRow row;
    std::vector<MessageRow> messages; ///< oldest first, all of them
    std::optional<CustomerRow> customer;
    std::vector<TouchpointRow> touchpoints;

    [[nodiscard]] QJsonObject toJson() const;
};

/// Reads it page by page; calls `ready` once.
void readWhole(Session &session, const ConversationRow &row, std::function<void(WholeConversation)> ready);

/// All conversations of a query, window by window, at most `limit` (negative: all). `each` gets every row and calls
/// its argument to go on; `done` is called after the last.
void readRows(Session &session, const ConversationQuery &query, int limit,
              std::function<void(const ConversationRow &, std::function<void()>)> each, std::function<void()> done);

} // namespace saskare
