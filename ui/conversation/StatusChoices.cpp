#include "ui/conversation/StatusChoices.h"

namespace saskare {

QList<Status> statusChoices(const Manifest *manifest, const QStringList &codesOfQueue)
{
    if (!manifest)
        return {};
    if (codesOfQueue.isEmpty())
        return manifest->statuses;
    QList<Status> choices;
    for (const QString &vendorCode : codesOfQueue) {
        // A code that is one of our own words is said in the agent's language.
        Status status{ConversationState::Other, vendorCode, vendorCode};
        if (const auto state = from<ConversationState>(vendorCode))
            status = {*state, vendorCode, {}};
        for (const Status &known : manifest->statuses) {
            if (known.code == vendorCode)
                status = known;
        }
        choices += status;
    }
    return choices;
}

} // namespace saskare
