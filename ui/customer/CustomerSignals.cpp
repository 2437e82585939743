#include "ui/customer/CustomerSignals.h"

#include "core/store/DueRow.h"
#include "core/store/TouchpointRules.h"

#include <QSet>

#include <algorithm>

namespace saskare {
namespace {

void addPromise(QList<OpenPromise> &promises, const ConversationRow &row, qint64 nowMs)
{
    const Due due = dueOf(row);
    if (due.kind != DueKind::Call && due.kind != DueKind::Return)
        return; // a limit of the help desk was not told to the customer
    OpenPromise promise;
    promise.kind = due.kind == DueKind::Call ? OpenPromise::Kind::Call : OpenPromise::Kind::ComesBack;
    promise.at = due.at;
    promise.overdue = due.at > 0 && due.at < nowMs;
    promise.conversation = row.id;
    promise.subject = row.subject;
    promises += promise;
}

} // namespace

CustomerSignals signalsOf(const std::vector<TouchpointRow> &touchpoints,
                          const std::vector<ConversationRow> &conversations, qint64 nowMs)
{
    CustomerSignals told;
    const qint64 since = nowMs - std::chrono::milliseconds(repeatContactSpan).count();
    QSet<Channel> channels;
    std::optional<Channel> before;
    for (const TouchpointRow &touchpoint : touchpoints) {
        if (touchpoint.rating)
            told.lastRating = touchpoint;
        if (isEvaluated(touchpoint))
            ++told.evaluated;
        else if (asksForEvaluation(touchpoint))
            ++told.unevaluated;
        if (!isContactByCustomer(touchpoint) || touchpoint.at < since || touchpoint.at > nowMs)
            continue;
        ++told.contacts;
        channels.insert(touchpoint.channel);
        told.switches += before && *before != touchpoint.channel ? 1 : 0;
        before = touchpoint.channel;
    }
    told.channels = static_cast<int>(channels.size());
    for (const ConversationRow &row : conversations)
        addPromise(told.promises, row, nowMs);
    std::sort(told.promises.begin(), told.promises.end(),
              [](const OpenPromise &a, const OpenPromise &b) { return a.at < b.at; });
    return told;
}

} // namespace saskare
