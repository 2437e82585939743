#pragma once

#include "app/ctl/Session.h"

#include <functional>

namespace saskare {

/// Finds the conversation a person names: our id, "4711" or "#4711" (its number), "2:4711" (account and remote id).
/// Calls `found` once, or ends the program in words.
void findConversation(Session &session, const QString &name, std::function<void(const ConversationRow &)> found);

/// The words that explain such a name, for --help.
QString conversationNameHelp();

} // namespace saskare
