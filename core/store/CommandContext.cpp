#include "core/store/CommandContext.h"

#include "core/store/OutboxTable.h"

#include <algorithm>

namespace saskare::context {

void complete(OutboxEntry &entry, CacheTables &cache, const QString &lane)
{
    const CommandBase shown = entry.base;
    CommandBase &base = entry.base;
    base.queue.reset();
    base.priority.reset();
    base.tags.reset();
    if (const auto *said = std::get_if<EvaluateTouchpoint>(&entry.command)) {
        if (!said->touchpoint.isEmpty())
            return;
        const auto told = cache.customers.evaluationOfConversation(entry.account, OutboxTable::conversationOf(lane));
        base.evaluatedAt = told ? told->at : 0;
        return;
    }
    // Of one that is only here, the help desk will choose what nobody has set.
    const std::optional<StoredConversation> row
        = OutboxTable::isNew(lane) ? std::nullopt : cache.conversations.find(entry.account, lane);
    if (!row || !row->known)
        return;
    if (std::holds_alternative<MoveToQueue>(entry.command))
        base.queue = row->fields.queue > 0 ? cache.references.queueRemote(row->fields.queue) : RemoteId();
    if (std::holds_alternative<SetPriority>(entry.command))
        base.priority = shown.priority ? shown.priority : row->fields.priority;
    if (auto *wanted = std::get_if<SetTags>(&entry.command)) {
        const QStringList mine = wanted->tags, there = row->fields.tags;
        wanted->tags = shown.tags ? mergedTags(*shown.tags, mine, there) : mine;
        base.tags = shown.tags ? mergedTags(mine, *shown.tags, there) : there;
    }
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
