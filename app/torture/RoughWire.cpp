#include "app/torture/RoughWire.h"

#include "app/desk/FaultyAnswer.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

constexpr const char *refusal = R"({"title":"Out of order","detail":"It was told to answer this."})";

int numberAfterColon(const QString &text)
{
    return text.section(u':', 1).toInt();
}

} // namespace

RoughWire::RoughWire(Helpdesk &helpdesk, TurnedClock &clock, const Clock &serverClock)
    : m_helpdesk(helpdesk)
    , m_clock(clock)
    , m_serverClock(serverClock)
{
}

RoughWire::~RoughWire()
{
    m_clock.breakOff();
    m_wire.reset();
}

quint16 RoughWire::start()
{
    m_wire.reset(new WireServer(*this)); // make_unique cannot see the private base
    const Result<quint16> port = m_wire->start(0);
    if (!port)
        qFatal("%s", qPrintable(port.error().text()));
    return *port;
}

void RoughWire::before(const WireRequest &head, WireConnection &connection)
{
    const QString how = head.header(mark);
    if (how == "refuse"_L1) {
        connection.close();
    } else if (how == "holdHead"_L1) {
        m_held = true;
        connection.linger(-1);
        connection.close();
    }
}

WireAnswer RoughWire::act(const WireRequest &request)
{
    WireAnswer answer = m_helpdesk.answer(request);
    answer.addHeader("Date",
                     QLocale::c().toString(m_serverClock.now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    return answer;
}

WireAnswer RoughWire::later(int milliseconds, const WireRequest &request)
{
    const bool slept = m_clock.sleep(std::chrono::milliseconds(milliseconds), [this] { --m_onTheWay; });
    if (!slept)
        return {};
    const WireAnswer answer = act(request);
    m_clock.wokenDone();
    return answer;
}

WireAnswer RoughWire::handle(const WireRequest &request, WireConnection &connection)
{
    const QString how = request.header(mark);
    if (how == "refuse"_L1 || how == "holdHead"_L1)
        return {}; // the connection is closed; this was read ahead
    return how.isEmpty() ? act(request) : mistreated(how, request, connection);
}

WireAnswer RoughWire::mistreated(const QString &how, const WireRequest &request, WireConnection &connection)
{
    if (how == "holdDone"_L1) {
        act(request);
        m_held = true;
        connection.linger(-1);
        connection.close();
        return {};
    }
    if (how.startsWith("acceptLate"_L1)) {
        ++m_onTheWay;
        connection.close();
        return later(numberAfterColon(how), request);
    }
    if (how.startsWith("actAfterHang"_L1)) {
        ++m_onTheWay;
        connection.linger(-1);
        connection.close();
        return later(numberAfterColon(how), request);
    }
    const Result<FaultRule> rule = FaultPlan::parse(u"*="_s + how);
    if (!rule)
        qFatal("%s", qPrintable(rule.error().text()));
    const auto refuse = [](int status) { return WireAnswer{status, "application/json", refusal, {}, {}}; };
    return FaultyAnswer{[&] { return act(request); }, refuse}.to(rule->fault, connection);
}

} // namespace saskare
