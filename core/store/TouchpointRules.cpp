#include "core/store/TouchpointRules.h"

namespace saskare {

bool asksForEvaluation(const TouchpointRow &touchpoint)
{
    if (touchpoint.direction == Direction::Event)
        return false;
    switch (touchpoint.kind) {
    case TouchpointKind::Conversation:
    case TouchpointKind::Chat:
    case TouchpointKind::Call:
    case TouchpointKind::Callback:
    case TouchpointKind::Form:
    case TouchpointKind::PublicComment:
    case TouchpointKind::Visit:
        return true;
    case TouchpointKind::Review:
        return !touchpoint.rating;
    case TouchpointKind::PageVisit:
    case TouchpointKind::Order:
    case TouchpointKind::Rating:
    case TouchpointKind::Other:
        return false;
    }
    return false;
}

bool isEvaluated(const TouchpointRow &touchpoint)
{
    return touchpoint.evaluation && touchpoint.evaluation->origin == Evaluation::Origin::Person;
}

bool isContactByCustomer(const TouchpointRow &touchpoint)
{
    if (touchpoint.direction != Direction::Inbound)
        return false;
    switch (touchpoint.kind) {
    case TouchpointKind::Conversation:
    case TouchpointKind::Chat:
    case TouchpointKind::Call:
    case TouchpointKind::Callback:
    case TouchpointKind::Form:
    case TouchpointKind::PublicComment:
    case TouchpointKind::Visit:
        return true;
    case TouchpointKind::PageVisit:
    case TouchpointKind::Order:
    case TouchpointKind::Review:
    case TouchpointKind::Rating:
    case TouchpointKind::Other:
        return false;
    }
    return false;
}

bool standsForConversation(TouchpointKind kind)
{
    return kind != TouchpointKind::Rating && kind != TouchpointKind::PageVisit && kind != TouchpointKind::Order;
}

} // namespace saskare
