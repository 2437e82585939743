#pragma once

#include "app/torture/WatchedTransport.h"
#include "core/backend/NetworkTransport.h"
#include "core/store/Store.h"
#include "core/sync/OutboxPusher.h"

namespace saskare {

/// The shipped parts between an agent's word and the wire, as SyncEngine joins them, on real files; without reading
/// streams. It can be ended as by a kill at a moment that WatchedTransport names: nothing more is written, every
/// connection breaks. Thread: the one it lives in.
class Workstation : public QObject
{
    Q_OBJECT
public:
    Workstation(QString folder, std::shared_ptr<const Manifest> manifest, Connection connection, TurnedClock &clock,
                TlsFront *front, quint16 closedPort);
    ~Workstation() override;

    void open();
    void end();

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Backend &backend() { return *m_backend; }
    [[nodiscard]] WatchedTransport &transport() { return *m_watched; }
    [[nodiscard]] const Manifest &manifest() const { return *m_manifest; }
    /// The agent presses "try again", or gives the right password.
    void askAgain();
    [[nodiscard]] bool waitsForSignIn() const;
    /// Grows with everything that happens.
    [[nodiscard]] quint64 activity() const { return m_activity + (m_watched ? m_watched->activity() : 0); }

    static constexpr AccountId account{1};

private:
    void moved();

    QString m_folder;
    std::shared_ptr<const Manifest> m_manifest;
    Connection m_connection;
    TurnedClock &m_clock;
    TlsFront *m_front;
    quint16 m_closedPort;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<NetworkTransport> m_network;
    std::unique_ptr<WatchedTransport> m_watched;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Connectivity> m_connectivity;
    std::unique_ptr<OutboxPusher> m_pusher;
    quint64 m_activity = 0;
    qint64 m_wakeAt = 0;
};

} // namespace saskare
