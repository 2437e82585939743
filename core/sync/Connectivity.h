#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/sync/AccountSyncStatus.h"
#include "core/sync/Backoff.h"

namespace saskare {

/// How one account's connection stands, why, and when it may be tried again: what the last answers taught.
/// Knows no network; SyncEngine and OutboxPusher tell it. Thread: sync.
class Connectivity
{
public:
    Connectivity(Clock &clock, quint32 seed);

    [[nodiscard]] ConnectionState state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// UTC ms, as the clock stands now; 0: not waiting.
    [[nodiscard]] qint64 nextTryAt() const;
    /// Whether a request may leave now.
    [[nodiscard]] bool mayTry() const;

    void succeeded();
    /// Only for errors that concernsConnection(); a server's Retry-After is kept to.
    void failed(const Error &error);
    /// The agent wants it now: does not wait any longer, except where the server told how long.
    void agentAsked();
    /// The computer woke, or the network came back: as if asked, but nobody has mended credentials.
    void roused();

    /// True for what would befall any request (no route, time-out, credentials, limits, a failing server).
    static bool concernsConnection(ErrorKind kind);

private:
    Clock &m_clock;
    Backoff m_backoff;
    ConnectionState m_state = ConnectionState::Connecting;
    Error m_error;
    qint64 m_waitsUntil = 0; ///< steady ms; 0: it does not wait
    bool m_serverSaidWhen = false;
};

} // namespace saskare
