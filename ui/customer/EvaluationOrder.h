#pragma once

#include "core/store/Rows.h"

#include <QSet>

/// Which touchpoint comes next when an agent evaluates one after another. Pure.
namespace saskare {

/// Names a touchpoint for as long as the cache lives: one that stands for a conversation has no id of its own.
struct TouchpointKey
{
    AccountId account;
    RemoteId remote;
    ConversationId conversation; ///< only where `remote` is empty
    bool operator==(const TouchpointKey &) const = default;
};
size_t qHash(const TouchpointKey &key, size_t seed = 0);
TouchpointKey keyOf(const TouchpointRow &touchpoint);

/// The first after `after` in time order that asks for it and is not in `done`, and round again from the oldest.
/// Without `after` the open conversation's own comes first: it is what the agent has just seen. Nothing: all are
/// evaluated.
std::optional<TouchpointRow> nextToEvaluate(const std::vector<TouchpointRow> &touchpoints,
                                            const std::optional<TouchpointKey> &after, ConversationId open,
                                            const QSet<TouchpointKey> &done);
/// How many are left.
int leftToEvaluate(const std::vector<TouchpointRow> &touchpoints, const QSet<TouchpointKey> &done);

} // namespace saskare
