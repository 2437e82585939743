#pragma once

#include "app/torture/Helpdesk.h"
#include "app/torture/TurnedClock.h"

#include <atomic>

namespace saskare {

/// A help desk's connection to the world, which mistreats the requests that carry a mark: a fault as FaultPlan writes
/// it, "holdHead" (the head has come, nothing was done), "holdDone" (it was done, nothing was answered) or
/// "actAfterHang:MS". Thread: start and stop on one; the counters from any.
class RoughWire : private WireHandler
{
public:
    RoughWire(Helpdesk &helpdesk, TurnedClock &clock, const Clock &serverClock);
    ~RoughWire() override;

    /// Gives the port. Ends the program when there is none.
    quint16 start();

    static constexpr const char *mark = "X-Torture";
    /// A held request has come as far as it was to; asking resets it.
    bool takeHeld() { return m_held.exchange(false); }
    /// Nothing is on its way between a connection and the clock.
    [[nodiscard]] bool idle() const { return m_onTheWay == 0 && m_clock.idle(); }

private:
    void before(const WireRequest &head, WireConnection &connection) override;
    WireAnswer handle(const WireRequest &request, WireConnection &connection) override;
    WireAnswer mistreated(const QString &how, const WireRequest &request, WireConnection &connection);
    WireAnswer later(int milliseconds, const WireRequest &request);
    WireAnswer act(const WireRequest &request);

    Helpdesk &m_helpdesk;
    TurnedClock &m_clock;
    const Clock &m_serverClock;
    std::atomic<bool> m_held = false;
    std::atomic<int> m_onTheWay = 0;
    std::unique_ptr<WireServer> m_wire;
};

} // namespace saskare
