#include "core/store/SeenOf.h"

namespace saskare {

CommandBase seenOf(const ConversationRow &row, const RemoteId &newestMessage, qint64 nowMs)
{
    CommandBase base;
    base.version = row.version;
    base.newestMessage = newestMessage;
    base.statusCode = row.status.code;
    base.assignee = row.assignee;
    base.seenAt = nowMs;
    base.priority = row.priority;
    base.tags = row.tags;
    return base;
}

} // namespace saskare
