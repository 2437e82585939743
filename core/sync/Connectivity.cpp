#include "core/sync/Connectivity.h"

#include "core/base/Log.h"

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr auto firstWait = 2s;
constexpr auto longestWait = 2min;

} // namespace

Connectivity::Connectivity(Clock &clock, quint32 seed)
    : m_clock(clock)
    , m_backoff(firstWait, longestWait, seed)
{
}

bool Connectivity::concernsConnection(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::SignIn:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerTrouble:
        return true;
    default:
        return false;
    }
}

bool Connectivity::mayTry() const
{
    // Wrong credentials are never tried again by themselves: that is how accounts get locked.
    return m_state != ConnectionState::SignInNeeded && m_clock.steadyMs() >= m_waitsUntil;
}

qint64 Connectivity::nextTryAt() const
{
    return m_waitsUntil == 0 ? 0 : m_clock.nowMs() + m_waitsUntil - m_clock.steadyMs();
}

void Connectivity::succeeded()
{
    m_state = ConnectionState::Online;
    m_error = {};
    m_waitsUntil = 0;
    m_serverSaidWhen = false;
    m_backoff.reset();
}

void Connectivity::failed(const Error &error)
{
    m_error = error;
    m_serverSaidWhen = error.retryAfterMs >= 0;
    const qint64 ownWait = m_backoff.next().count();
    const qint64 wait = m_serverSaidWhen ? error.retryAfterMs : ownWait;
    m_waitsUntil = m_clock.steadyMs() + wait;
    switch (error.kind) {
    case ErrorKind::SignIn:
        m_state = ConnectionState::SignInNeeded;
        m_waitsUntil = 0;
        break;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
        m_state = ConnectionState::Offline;
        break;
    default:
        m_state = ConnectionState::ServerTrouble;
    }
    qCInfo(logSync) << "connection:" << int(m_state) << "wait ms" << wait << error.detail;
}

void Connectivity::agentAsked()
{
    if (m_state == ConnectionState::SignInNeeded)
        m_state = ConnectionState::Connecting;
    roused();
}

void Connectivity::roused()
{
    if (m_serverSaidWhen)
        return;
    m_waitsUntil = 0;
    m_backoff.reset();
}

} // namespace saskare
