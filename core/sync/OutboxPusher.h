#pragma once

#include "core/sync/CommandDelivery.h"
#include "core/sync/Connectivity.h"

#include <QObject>
#include <QSet>

#include <map>

namespace saskare {

/// Takes what may go from one account's outbox, lane by lane, and sees to commands whose fate is unknown. One command
/// of a lane at a time, in the agent's order; lanes do not wait for each other. Thread: sync.
class OutboxPusher : public QObject
{
    Q_OBJECT
public:
    OutboxPusher(Backend &backend, Store &store, Clock &clock, Connectivity &connectivity, AccountId account,
                 QObject *parent = nullptr);

    /// Nobody sends for this account at this moment: what is "sending" on disk is uncertain. Then looks.
    void start();
    /// Sends and reads back what may go now; keeps quiet while the connection may not be tried.
    void look();
    /// Nothing of the outbox moves or is going to move without an agent.
    [[nodiscard]] bool isSettled() const { return m_settled; }

Q_SIGNALS:
    /// The conversation at the help desk has changed by our doing, or is not what the agent saw.
    void conversationTouched(const QString &remoteConversation);
    /// Connectivity has learnt something, or isSettled() may have changed.
    void moved();

private:
    struct Change
    {
        OutboxState was;
        OutboxEntry entry;
    };
    void writeAll(std::vector<Change> left, std::function<void()> written);
    [[nodiscard]] qint64 clockSetBy();
    [[nodiscard]] bool isByNewClock(const OutboxEntry &entry, qint64 by) const;
    void moveWaits(qint64 by);
    [[nodiscard]] bool isFar(const OutboxEntry &entry) const;
    [[nodiscard]] OutboxEntry broughtNear(OutboxEntry entry) const;
    void bringNear(qint64 nextDue);
    void readAgents();
    void lookAt(const QStringList &me);
    void startDue(const std::vector<OutboxEntry> &uncertain, const std::vector<OutboxEntry> &sendable,
                  const QStringList &me, qint64 nextDue);
    bool begin(const OutboxEntry &entry, const QStringList &me);
    void deliveryEnded(CommandDelivery *delivery, bool reached, const Error &trouble);
    void looked(qint64 nextDue);
    [[nodiscard]] QString lane(const OutboxEntry &entry) const;

    Backend &m_backend;
    Store &m_store;
    Clock &m_clock;
    Connectivity &m_connectivity;
    AccountId m_account;
    std::map<QString, CommandDelivery *> m_lanes; ///< the one under way in each
    QSet<CommandId> m_endedSinceLook;
    bool m_started = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    bool m_settled = false;
    qint64 m_wakeAt = 0;
    qint64 m_clockAhead = 0; ///< of the steady clock, ms, when last looked
};

} // namespace saskare
