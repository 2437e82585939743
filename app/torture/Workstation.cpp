#include "app/torture/Workstation.h"

namespace saskare {

Workstation::Workstation(QString folder, std::shared_ptr<const Manifest> manifest, Connection connection,
                         TurnedClock &clock, TlsFront *front, quint16 closedPort)
    : m_folder(std::move(folder))
    , m_manifest(std::move(manifest))
    , m_connection(std::move(connection))
    , m_clock(clock)
    , m_front(front)
    , m_closedPort(closedPort)
{
}

Workstation::~Workstation()
{
    end();
}

void Workstation::open()
{
    m_wakeAt = 0;
    m_store = std::make_unique<Store>(m_folder, m_clock);
    NetworkRoute route;
    route.proxy = NetworkRoute::Proxy::None;
    if (m_front)
        route.certificates = m_front->authority();
    m_network = std::make_unique<NetworkTransport>(m_clock, route);
    m_watched = std::make_unique<WatchedTransport>(*m_network, *m_manifest, m_clock, m_front, m_closedPort);
    m_backend = std::make_unique<Backend>(m_manifest, m_connection, m_clock, *m_watched);
    m_connectivity = std::make_unique<Connectivity>(m_clock, 1);
    m_pusher = std::make_unique<OutboxPusher>(*m_backend, *m_store, m_clock, *m_connectivity, account);
    connect(m_pusher.get(), &OutboxPusher::moved, this, &Workstation::moved);
    connect(m_store.get(), &Store::changed, this, [this] { ++m_activity; });
    m_pusher->start();
}

void Workstation::end()
{
    m_activity += m_watched ? m_watched->activity() + 1 : 0;
    m_pusher.reset();
    m_connectivity.reset();
    m_backend.reset();
    m_watched.reset();
    m_network.reset();
    m_store.reset();
}

/// What SyncEngine does when the outbox has moved: it comes back when the connection may be tried again.
void Workstation::moved()
{
    ++m_activity;
    const qint64 now = m_clock.nowMs(), at = m_connectivity->nextTryAt();
    if (m_connectivity->mayTry() || at == 0 || (m_wakeAt > now && m_wakeAt <= at))
        return;
    m_wakeAt = at;
    m_clock.after(std::chrono::milliseconds(std::max<qint64>(1, at - now)), m_pusher.get(), [this] {
        m_wakeAt = 0;
        ++m_activity;
        m_pusher->look();
    });
}

void Workstation::askAgain()
{
    m_connectivity->agentAsked();
    m_pusher->look();
}

bool Workstation::waitsForSignIn() const
{
    return m_connectivity->state() == ConnectionState::SignInNeeded;
}

} // namespace saskare
