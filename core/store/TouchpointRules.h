#pragma once

#include "core/store/Rows.h"

/// What touchpoints ask of an agent. Pure. Any thread.
namespace saskare {

/// "Evaluate all touchpoints" counts these: where somebody of ours and the customer, or the customer in public, had
/// to do with each other (conversation, chat, call, callback, form, public comment, visit, review), in either
/// direction. Not what was only observed (direction Event), no page view, no order, no answer to a survey: nobody of
/// ours did anything there. A review that carries the customer's own rating has been judged by the one who knows. Any
/// touchpoint may be evaluated; these are asked about.
bool asksForEvaluation(const TouchpointRow &touchpoint);
/// A person has evaluated it. What a machine thinks is shown, and leaves the question open.
bool isEvaluated(const TouchpointRow &touchpoint);
/// What the customer did to reach the company: not a page view, an order, a review or a rating, and not what we
/// began.
bool isContactByCustomer(const TouchpointRow &touchpoint);

/// The touchpoint is the conversation it names, so that the conversation needs no line of its own.
bool standsForConversation(TouchpointKind kind);

/// Whose it is: of several customers who are one by the agent's word the same for all.
inline CustomerId personOf(const TouchpointRow &touchpoint)
{
    return touchpoint.person.isValid() ? touchpoint.person : touchpoint.customer;
}

} // namespace saskare
