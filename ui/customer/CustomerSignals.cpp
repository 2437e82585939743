#include "ui/customer/CustomerSignals.h"

#include <QSet>

#include <algorithm>

namespace saskare {
namespace {

bool isWaiting(CallbackState state)
{
    switch (state) {
    case CallbackState::Completed:
    case CallbackState::Exhausted:
    case CallbackState::Expired:
    case CallbackState::Cancelled:
        return false;
    default:
        return true;
    }
}

void addPromises(QList<OpenPromise> &promises, const ConversationRow &row, qint64 nowMs)
{
    OpenPromise promise;
    promise.conversation = row.id;
    promise.subject = row.subject;
    if (row.callback && isWaiting(row.callback->state)) {
        promise.at = row.callback->promisedAt ? row.callback->promisedAt : row.callback->dueAt;
        promise.overdue = promise.at && promise.at < nowMs;
        promises += promise;
    }
    if (row.status.state == ConversationState::Postponed && row.postponedUntil) {
        promise.kind = OpenPromise::Kind::ComesBack;
        promise.at = row.postponedUntil;
        promise.overdue = promise.at < nowMs;
        promises += promise;
    }
}

} // namespace

bool isContact(const TouchpointRow &touchpoint)
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

CustomerSignals signalsOf(const std::vector<TouchpointRow> &touchpoints,
                          const std::vector<ConversationRow> &conversations, qint64 nowMs)
{
    CustomerSignals told;
    const qint64 since = nowMs - std::chrono::milliseconds(repeatContactSpan).count();
    QSet<Channel> channels;
    std::optional<Channel> before;
    for (const TouchpointRow &touchpoint : touchpoints) {
        if (touchpoint.rating) {
            ++told.evaluated;
            told.lastRating = touchpoint;
        }
        if (!isContact(touchpoint) || touchpoint.at < since || touchpoint.at > nowMs)
            continue;
        ++told.contacts;
        channels.insert(touchpoint.channel);
        told.switches += before && *before != touchpoint.channel ? 1 : 0;
        before = touchpoint.channel;
    }
    told.channels = static_cast<int>(channels.size());
    for (const ConversationRow &row : conversations)
        addPromises(told.promises, row, nowMs);
    std::sort(told.promises.begin(), told.promises.end(),
              [](const OpenPromise &a, const OpenPromise &b) { return a.at < b.at; });
    return told;
}

} // namespace saskare
