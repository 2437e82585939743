#pragma once

#include "core/backend/Backend.h"
#include "core/store/Store.h"

namespace saskare {

/// What a page says, taken out of it, as the store applies it; whoever reads a stream adds the place in that. Any
/// thread.
inline AppliedPage toApply(FetchedPage &page)
{
    AppliedPage applied;
    applied.records = std::move(page.records);
    applied.setAside = std::move(page.setAside);
    for (const PartitionHint &hint : page.partitions)
        applied.requested.append({hint.stream, hint.partition, hint.parameters});
    return applied;
}

} // namespace saskare
