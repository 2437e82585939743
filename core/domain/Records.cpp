#include "core/domain/Records.h"

#include <algorithm>

namespace saskare {

RemoteId linked(const QList<Link> &links, LinkRelation relation)
{
    const auto found = std::find_if(links.begin(), links.end(),
                                    [relation](const Link &link) { return link.relation == relation; });
    return found == links.end() ? RemoteId() : found->conversation;
}

QList<Link> withLink(QList<Link> links, const Link &link)
{
    if (link.relation == LinkRelation::Problem)
        links.removeIf([](const Link &other) { return other.relation == LinkRelation::Problem; });
    if (!links.contains(link))
        links.append(link);
    return links;
}

qsizetype RecordBatch::size() const
{
    const size_t all = queues.size() + agents.size() + tags.size() + cannedResponses.size() + articles.size()
        + macros.size() + customers.size() + conversations.size() + messages.size() + attachments.size()
        + touchpoints.size() + presences.size() + deletions.size();
    return static_cast<qsizetype>(all);
}

} // namespace saskare
