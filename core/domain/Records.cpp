#include "core/domain/Records.h"

namespace saskare {

qsizetype RecordBatch::size() const
{
    const size_t all = queues.size() + agents.size() + tags.size() + cannedResponses.size() + articles.size()
        + macros.size() + customers.size() + conversations.size() + messages.size() + attachments.size()
        + touchpoints.size() + presences.size() + deletions.size();
    return static_cast<qsizetype>(all);
}

} // namespace saskare
