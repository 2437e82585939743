#include "ui/related/RelatedRules.h"

#include "ui/shell/ActionId.h"

namespace saskare {
namespace {

bool isGone(const ConversationRow &row)
{
    return row.status.state == ConversationState::Merged || row.status.state == ConversationState::Deleted;
}

} // namespace

bool mayBeMerged(const ConversationRow &row)
{
    return !isGone(row) && row.kind != ConversationKind::Callback && row.status.state != ConversationState::Live;
}

bool relatedOffers(QLatin1String action, const ConversationRow &row, const Manifest *manifest)
{
    if (!manifest || isGone(row))
        return false;
    const bool isIncident = !linked(row.links, LinkRelation::Problem).isEmpty();
    if (action == action::linkProblem)
        return manifest->names(QStringLiteral("addLink"), LinkRelation::Problem) && !row.isProblem;
    if (action == action::makeProblem)
        return manifest->can(QStringLiteral("setProblem")) && !row.isProblem && !isIncident;
    if (action == action::merge)
        return manifest->can(QStringLiteral("mergeConversation")) && mayBeMerged(row);
    if (action == action::split)
        return manifest->names(QStringLiteral("createConversation"), LinkRelation::RefersTo);
    return false;
}

} // namespace saskare
