#pragma once

namespace saskare {

/// How many evaluations of an account are kept on this computer alone, and no command says them. Each is counted
/// once.
struct KeptEvaluations
{
    int ofConversations = 0; ///< of conversations themselves
    int ofTouchpoints = 0; ///< of touchpoints that a help desk told
    int answered = 0; ///< those about which the help desk tells something newer: they are not sent
};

/// Of what a help desk takes evaluations.
enum class EvaluationsOf
{
    Conversations,
    All
};

} // namespace saskare
