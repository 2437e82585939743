#pragma once

#include "core/domain/Vocabulary.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <memory>

namespace saskare {

/// What one help desk found when it was asked to search.
struct FoundThere
{
    QList<ConversationId> found; ///< all of them; they are in the cache by now
    int more = 0; ///< of these: how many our own search had not found
    int unread = 0; ///< parts of conversations whose messages were not here when it was counted: there may be more
    bool further = false; ///< the help desk has more than was asked for
    QStringList untold; ///< what of the search it could not be told: names of conditions,
                        ///< "words", "excluded", "texts" (of messages: it looked in subjects alone)
    bool asked = true; ///< false: nothing of the search could be told, so nobody was asked
};

/// Set by whoever no longer wants the answer: nothing is applied from then on.
using GivenUp = std::shared_ptr<std::atomic_bool>;

} // namespace saskare
