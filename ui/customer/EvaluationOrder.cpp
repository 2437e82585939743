#include "ui/customer/EvaluationOrder.h"

#include "core/store/TouchpointRules.h"

#include <algorithm>

namespace saskare {
namespace {

bool isLeft(const TouchpointRow &touchpoint, const QSet<TouchpointKey> &done)
{
    return asksForEvaluation(touchpoint) && !isEvaluated(touchpoint) && !done.contains(keyOf(touchpoint));
}

} // namespace

size_t qHash(const TouchpointKey &key, size_t seed)
{
    return qHashMulti(seed, key.account.value(), key.remote, key.conversation.value());
}

TouchpointKey keyOf(const TouchpointRow &touchpoint)
{
    return {touchpoint.account, touchpoint.remoteId,
            touchpoint.remoteId.isEmpty() ? touchpoint.conversation : ConversationId()};
}

std::optional<TouchpointRow> nextToEvaluate(const std::vector<TouchpointRow> &touchpoints,
                                            const std::optional<TouchpointKey> &after, ConversationId open,
                                            const QSet<TouchpointKey> &done)
{
    const auto left = [&](const TouchpointRow &row) { return isLeft(row, done); };
    if (!after && open.isValid()) {
        const auto own = std::find_if(touchpoints.begin(), touchpoints.end(), [&](const TouchpointRow &row) {
            return row.conversation == open && left(row);
        });
        if (own != touchpoints.end())
            return *own;
    }
    auto from = touchpoints.begin();
    if (after) {
        from = std::find_if(touchpoints.begin(), touchpoints.end(),
                            [&](const TouchpointRow &row) { return keyOf(row) == *after; });
        if (from != touchpoints.end())
            ++from;
    }
    auto found = std::find_if(from, touchpoints.end(), left);
    if (found == touchpoints.end()) {
        found = std::find_if(touchpoints.begin(), from, left);
        if (found == from)
            return std::nullopt;
    }
    return *found;
}

int leftToEvaluate(const std::vector<TouchpointRow> &touchpoints, const QSet<TouchpointKey> &done)
{
    return static_cast<int>(std::count_if(touchpoints.begin(), touchpoints.end(),
                                          [&](const TouchpointRow &row) { return isLeft(row, done); }));
}

} // namespace saskare
