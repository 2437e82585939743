#include "core/store/CommandContext.h"

#include <algorithm>

namespace saskare::context {

CommandBase withFields(CommandBase base, const Command &command, CacheTables &cache, AccountId account,
                       const QString &lane)
{
    const bool isMove = std::holds_alternative<MoveToQueue>(command);
    const bool isPriority = std::holds_alternative<SetPriority>(command);
    const bool isTags = std::holds_alternative<SetTags>(command);
    if (!isMove && !isPriority && !isTags)
        return base;
    const std::optional<StoredConversation> row = cache.conversations.find(account, lane);
    if (!row)
        return base;
    if (isMove && row->fields.queue > 0)
        base.queue = cache.references.queueRemote(row->fields.queue);
    if (isPriority)
        base.priority = row->fields.priority;
    if (isTags)
        base.tags = row->fields.tags;
    return base;
}

QJsonObject withNames(QJsonObject evidence, CacheTables &cache, AccountId account)
{
    const auto name = [&](QLatin1String id, QLatin1String called, const auto &rows) {
        const RemoteId remote = evidence.value(id).toString();
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const auto &row) {
            return row.account == account && row.remoteId == remote;
        });
        if (it != rows.end() && !it->name.isEmpty())
            evidence.insert(called, it->name);
    };
    if (!evidence.value(u"assignee").toString().isEmpty())
        name(QLatin1String("assignee"), QLatin1String("assigneeName"),
             cache.references.agents(account, ReferenceTable::Which::All));
    if (!evidence.value(u"queue").toString().isEmpty())
        name(QLatin1String("queue"), QLatin1String("queueName"), cache.references.queues(ReferenceTable::Which::All));
    return evidence;
}

} // namespace saskare::context
