#include "core/sync/OutboxPusher.h"

#include "core/base/Log.h"
#include "core/sync/DeliveryOutcome.h"

#include <algorithm>
#include <cstdlib>

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr qint64 lookAgainMs = 50;
constexpr int lanesAtATime = 8;
constexpr auto diskRetry = 5s;
constexpr qint64 smallestSetMs = 5'000;
constexpr qint64 justNowMs = 3'000;
constexpr qint64 longestWaitMs = 3'600'000; // what we ask anybody to wait is shorter

QStringList namesOfMe(const std::vector<AgentRow> &agents)
{
    QStringList me;
    for (const AgentRow &agent : agents) {
        if (agent.isMe)
            me << agent.remoteId << agent.name << agent.email;
    }
    me.removeAll({});
    return me;
}

} // namespace

OutboxPusher::OutboxPusher(Backend &backend, Store &store, Clock &clock, Connectivity &connectivity,
                           AccountId account, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_store(store)
    , m_clock(clock)
    , m_connectivity(connectivity)
    , m_account(account)
    , m_clockAhead(clock.nowMs() - clock.steadyMs())
{
}

QString OutboxPusher::lane(const OutboxEntry &entry) const
{
    // An evaluation is shown in its conversation, but no answer waits for it; unless the help desk keeps it in the
    // conversation itself, which two would change at once.
    const bool isApart = std::holds_alternative<EvaluateTouchpoint>(entry.command)
        && !m_backend.manifest().commandRules.value(nameOf(entry.command)).ofConversationsAlone;
    return entry.conversation.isValid() && !isApart ? QString::number(entry.conversation.value())
                                                    : entry.id.toString();
}

void OutboxPusher::start()
{
    // An earlier engine of this account may have left writes behind that are still waiting for their turn.
    m_store.outboxOnceWritten().then(this, [this](const std::vector<OutboxEntry> &entries) {
        std::vector<Change> left;
        for (const OutboxEntry &entry : entries) {
            const bool isLeft = entry.state == OutboxState::Sending
                || (entry.state == OutboxState::Uncertain && entry.notBefore == 0);
            if (entry.account == m_account && (isLeft || isFar(entry)))
                left.push_back({entry.state, broughtNear(entry)});
        }
        // Nothing is sent before all of them are written: one that stays "sending" would stop its lane for good.
        writeAll(std::move(left), [this] {
            m_started = true;
            look();
        });
    });
}

/// Nobody was asked to wait that long: the clock was wrong when it was written, or is now.
bool OutboxPusher::isFar(const OutboxEntry &entry) const
{
    return (entry.state == OutboxState::Queued || entry.state == OutboxState::Uncertain
            || entry.state == OutboxState::Sending)
        && entry.notBefore > m_clock.nowMs() + longestWaitMs;
}

OutboxEntry OutboxPusher::broughtNear(OutboxEntry entry) const
{
    if (entry.state == OutboxState::Queued) {
        entry.notBefore = 0;
        return entry;
    }
    if (isFar(entry))
        entry.lastByteAt = 0;
    return outcome::afterRestart(entry, m_backend.manifest().commandRules.value(nameOf(entry.command)),
                                 m_clock.nowMs());
}

/// However it came to it (the clock was set twice before anybody looked, say): what would wait for days does not.
void OutboxPusher::bringNear(qint64 nextDue)
{
    m_store.outbox().then(this, [this, nextDue](const std::vector<OutboxEntry> &entries) {
        std::vector<Change> far;
        for (const OutboxEntry &entry : entries) {
            const bool waits = entry.state != OutboxState::Sending && !m_lanes.contains(lane(entry));
            if (entry.account == m_account && waits && isFar(entry))
                far.push_back({entry.state, broughtNear(entry)});
        }
        m_lookAgain |= !far.empty();
        writeAll(std::move(far), [this, nextDue] { looked(nextDue); });
    });
}

void OutboxPusher::writeAll(std::vector<Change> left, std::function<void()> written)
{
    if (left.empty()) {
        written();
        return;
    }
    const auto [was, entry] = left.back();
    m_store.updateOutbox(entry, was).then(this, [=, this, left = std::move(left)](const Result<void> &done) mutable {
        if (done || done.error().kind == ErrorKind::NotFound) {
            left.pop_back();
            writeAll(std::move(left), written);
            return;
        }
        qCWarning(logOutbox) << "the outbox cannot be written, trying again:" << done.error().detail;
        m_clock.after(diskRetry, this, [=, this, left = std::move(left)] { writeAll(left, written); });
    });
}

void OutboxPusher::look()
{
    if (!m_started)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const qint64 setBy = clockSetBy();
    if (setBy == 0) {
        m_endedSinceLook.clear();
        readAgents();
    } else {
        moveWaits(setBy);
    }
}

/// By how much somebody has set the clock since the last time; small steps are the clock being kept right.
qint64 OutboxPusher::clockSetBy()
{
    const qint64 ahead = m_clock.nowMs() - m_clock.steadyMs();
    const qint64 setBy = ahead - m_clockAhead;
    if (std::abs(setBy) < smallestSetMs)
        return 0;
    m_clockAhead = ahead;
    return setBy;
}

/// What was submitted after the clock was set has its wait by the new one already. Seen by when it was made, if that
/// was just now (it is what made us look); or because only as it stands is it a wait of a length that anybody asks
/// for.
bool OutboxPusher::isByNewClock(const OutboxEntry &entry, qint64 by) const
{
    const qint64 now = m_clock.nowMs();
    const auto isWait = [now](qint64 until) { return until > now - justNowMs && until <= now + longestWaitMs; };
    const bool isJustMade = entry.attempts == 0 && entry.createdAt > now - justNowMs && entry.createdAt <= now;
    return isJustMade || (isWait(entry.notBefore) && !isWait(entry.notBefore + by));
}

/// Waits are for a length of time, and stand on disk as the clock was: a clock set forward must not cut short the
/// time after which a look tells something, nor one set back hold an answer for days. When its bytes left moves
/// along: a look measures from there how long ago it was, and takes older words of the same text for somebody else's.
/// What ended since the last look was under way when the clock was set, and wrote its times by the new one.
void OutboxPusher::moveWaits(qint64 by)
{
    m_store.outbox().then(this, [this, by](const std::vector<OutboxEntry> &entries) {
        std::vector<Change> waiting;
        for (OutboxEntry entry : entries) {
            const bool waits = entry.notBefore > 0
                && (entry.state == OutboxState::Queued || entry.state == OutboxState::Uncertain);
            if (entry.account != m_account || !waits || m_lanes.contains(lane(entry))
                || m_endedSinceLook.contains(entry.id) || isByNewClock(entry, by))
                continue;
            for (qint64 *moment : {&entry.notBefore, &entry.firstByteAt, &entry.lastByteAt})
                *moment = *moment > 0 ? std::max<qint64>(1, *moment + by) : 0;
            waiting.push_back({entry.state, entry});
        }
        m_endedSinceLook.clear();
        writeAll(std::move(waiting), [this] { readAgents(); });
    });
}

void OutboxPusher::readAgents()
{
    m_store.agents(m_account).then(this, [this](const std::vector<AgentRow> &agents) { lookAt(namesOfMe(agents)); });
}

void OutboxPusher::lookAt(const QStringList &me)
{
    auto uncertain = std::make_shared<std::vector<OutboxEntry>>();
    m_store.uncertain(m_account)
        .then(this,
              [this, uncertain](const std::vector<OutboxEntry> &entries) {
                  *uncertain = entries;
                  return m_store.sendable(m_account, lanesAtATime + int(m_lanes.size()));
              })
        .then(this, [this, uncertain, me](const std::vector<OutboxEntry> &sendable) {
            m_store.nextOutboxDue(m_account).then(this, [this, uncertain, sendable, me](qint64 nextDue) {
                startDue(*uncertain, sendable, me, nextDue);
            });
        });
}

void OutboxPusher::startDue(const std::vector<OutboxEntry> &uncertain, const std::vector<OutboxEntry> &sendable,
                            const QStringList &me, qint64 nextDue)
{
    const qint64 now = m_clock.nowMs();
    qint64 next = nextDue > now ? nextDue : 0;
    bool waiting = false;
    for (const OutboxEntry &entry : uncertain) {
        if (entry.notBefore > now)
            next = next == 0 ? entry.notBefore : std::min(next, entry.notBefore);
        else
            waiting |= !begin(entry, me);
    }
    for (const OutboxEntry &entry : sendable)
        waiting |= !begin(entry, me);
    // What fell due between the readings stands in none of them: look again, it is not settled.
    if (next == 0 && nextDue != 0 && uncertain.empty() && sendable.empty() && m_lanes.empty())
        next = now + lookAgainMs;
    m_settled = m_lanes.empty() && next == 0 && !waiting;
    if (next > now + longestWaitMs && m_lanes.empty())
        bringNear(next);
    else
        looked(next);
}

/// False: it has to wait, for the connection or for its lane.
bool OutboxPusher::begin(const OutboxEntry &entry, const QStringList &me)
{
    const QString key = lane(entry);
    const bool connected = m_connectivity.mayTry() || !mayWaitOffline(entry.command);
    if (!connected || m_lanes.contains(key) || m_lanes.size() >= lanesAtATime)
        return false;
    auto *delivery = new CommandDelivery(entry, m_backend, m_store, m_clock, me, this);
    m_lanes[key] = delivery;
    connect(delivery, &CommandDelivery::ended, this,
            [this, delivery](bool reached, const Error &trouble) { deliveryEnded(delivery, reached, trouble); });
    if (entry.state == OutboxState::Uncertain)
        delivery->lookWhetherItArrived();
    else
        delivery->send();
    return true;
}

void OutboxPusher::deliveryEnded(CommandDelivery *delivery, bool reached, const Error &trouble)
{
    m_lanes.erase(lane(delivery->entry()));
    m_endedSinceLook.insert(delivery->entry().id);
    delivery->deleteLater();
    if (!trouble.happened.isEmpty() || Connectivity::concernsConnection(trouble.kind))
        m_connectivity.failed(trouble);
    else if (reached)
        m_connectivity.succeeded();
    const OutboxState state = delivery->entry().state;
    if (reached && state != OutboxState::Queued && !delivery->entry().remoteConversation.isEmpty())
        Q_EMIT conversationTouched(delivery->entry().remoteConversation);
    Q_EMIT moved();
    const bool stuck = !reached && state == OutboxState::Queued && m_connectivity.mayTry();
    if (stuck)
        m_clock.after(diskRetry, this, [this] { look(); }); // it could not even be marked as sending
    else
        look();
}

void OutboxPusher::looked(qint64 nextDue)
{
    m_looking = false;
    if (m_lookAgain) {
        m_lookAgain = false;
        look();
        return;
    }
    if (nextDue > 0 && (m_wakeAt == 0 || nextDue < m_wakeAt || m_wakeAt <= m_clock.nowMs())) {
        m_wakeAt = nextDue;
        m_clock.after(std::chrono::milliseconds(nextDue - m_clock.nowMs()), this, [this] {
            m_wakeAt = 0;
            look();
        });
    }
    Q_EMIT moved();
}

} // namespace saskare
