#include "app/torture/WatchedTransport.h"

#include "app/torture/RoughWire.h"
#include "core/backend/ManifestPlan.h"

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

// Of real time; the whole time-out is turned then.
constexpr int hangMs = 40;
constexpr int resetMs = 1000; // Qt may sit on a connection that was reset until we give up

bool hangs(const QString &mark)
{
    return mark.contains("hang"_L1, Qt::CaseInsensitive);
}

} // namespace

WatchedTransport::WatchedTransport(HttpTransport &inner, const Manifest &manifest, TurnedClock &clock,
                                   TlsFront *front, quint16 closedPort)
    : m_inner(inner)
    , m_clock(clock)
    , m_front(front)
    , m_closedPort(closedPort)
{
    for (const AuthPlan &auth : manifest.plan->auth) {
        if (auth.login)
            m_signInPaths.append(auth.login->path);
        if (auth.proof)
            m_signInPaths.append(auth.proof->path);
    }
    for (const QString &command : manifest.commands) {
        if (hasTail(manifest, command))
            m_withTail.insert(command);
    }
    m_lineDone = true;
}

void WatchedTransport::watch(const Case &what)
{
    m_case = what;
    m_story.clear();
    m_struck = m_writes = 0;
    m_writeStruck = m_lastWriteDone = m_endNow = false;
    m_lineDone = what.line == Line::None;
}

void WatchedTransport::watchOn(const Case &what, int writes)
{
    watch(what);
    m_lineDone = true;
    m_writes = writes;
    m_struck = m_writeStruck = writes > 0;
}

WatchedTransport::Kind WatchedTransport::kindOf(const HttpRequest &request) const
{
    for (const QString &path : m_signInPaths) {
        if (request.url.path().endsWith(path))
            return Kind::SignIn;
    }
    if (request.method != "GET" && request.method != "HEAD")
        return Kind::Write;
    if (m_writes == 0)
        return Kind::Compare;
    if (!m_lastWriteDone)
        return Kind::Look;
    return m_withTail.contains(m_case.command) ? Kind::Tail : Kind::Other;
}

bool WatchedTransport::isBetweenSteps(Kind kind) const
{
    const bool isNext = kind == Kind::Tail || (kind == Kind::Write && !m_withTail.contains(m_case.command));
    return m_case.line == Line::BetweenSteps && isNext && m_writes >= 1 && m_lastWriteDone;
}

/// Prepares the request for what is to happen to it.
void WatchedTransport::aim(HttpRequest &request, Kind kind)
{
    using Where = CaseFault::Where;
    QString mark;
    const CaseFault &fault = m_case.fault;
    const bool isFirstWrite = kind == Kind::Write && m_writes == 1;
    if (kind == Kind::Write && m_writes <= fault.times && fault.where == Where::Write)
        mark = fault.mark;
    if (isFirstWrite && fault.where == Where::Clock)
        mark = fault.mark;
    if (isFirstWrite && fault.where == Where::Look)
        mark = fault.first;
    const bool isAimedRead = (kind == Kind::Compare && fault.where == Where::Compare)
        || (kind == Kind::Look && fault.where == Where::Look) || (kind == Kind::Tail && fault.where == Where::Tail);
    if (isAimedRead && m_struck < fault.times) {
        ++m_struck;
        mark = fault.mark;
    }
    if (isFirstWrite && fault.where == Where::Front && m_front)
        m_front->presentWrong();
    if (isFirstWrite && fault.where == Where::Address) {
        if (fault.mark.isEmpty())
            request.url.setPort(m_closedPort);
        else
            request.url = QUrl(u"https://"_s % fault.mark % request.url.path());
    }
    if (kind == Kind::Write && !m_lineDone && m_case.line == Line::HalfWritten)
        mark = u"holdHead"_s;
    if (kind == Kind::Write && !m_lineDone && m_case.line == Line::ServerHasIt)
        mark = u"holdDone"_s;
    if (mark.isEmpty())
        return;
    request.setHeader(RoughWire::mark, mark.toLatin1());
    if (hangs(mark))
        request.timeoutMs = hangMs;
    else if (mark.contains("reset"_L1, Qt::CaseInsensitive))
        request.timeoutMs = resetMs;
}

Future<HttpResponse> WatchedTransport::never()
{
    ++m_activity;
    auto promise = std::make_shared<QPromise<HttpResponse>>();
    promise->start();
    m_neverKept.append(promise);
    return promise->future();
}

Future<HttpResponse> WatchedTransport::send(HttpRequest request)
{
    if (m_endNow)
        return never();
    ++m_activity;
    const Kind kind = kindOf(request);
    const bool isHere = (kind == Kind::Write && m_case.line == Line::BeforeFirstByte) || isBetweenSteps(kind);
    if (!m_lineDone && isHere) {
        m_endNow = m_lineDone = true;
        return never();
    }
    if (kind == Kind::Write) {
        ++m_writes;
        m_lastWriteDone = false;
        if (const auto act = std::exchange(m_beforeFirstWrite, nullptr))
            act();
    }
    const int patience = request.timeoutMs;
    aim(request, kind);
    const int turned = request.timeoutMs == patience ? 0 : patience;
    ++m_inFlight;
    auto promise = std::make_shared<QPromise<HttpResponse>>();
    promise->start();
    const qsizetype place = m_story.size();
    m_story.append(QString::fromLatin1(request.method) % u' ' % request.url.path());
    for (const auto &[name, value] : request.headers) {
        if (name == RoughWire::mark)
            m_story.last() += u" ("_s % QString::fromLatin1(value) % u')';
    }
    m_inner.send(std::move(request)).then(this, [this, promise, kind, turned, place](const HttpResponse &response) {
        --m_inFlight;
        ++m_activity;
        if (place < m_story.size())
            m_story[place] += u": %1, failure %2"_s.arg(response.status).arg(int(response.failure));
        if (response.failure == HttpResponse::Failure::TimedOut)
            m_clock.pass(std::chrono::milliseconds(turned));
        if (!m_endNow)
            answered(kind, response);
        if (m_endNow) { // nobody is there any more to hear it
            m_neverKept.append(promise);
            return;
        }
        promise->addResult(response);
        promise->finish();
    });
    return promise->future();
}

void WatchedTransport::answered(Kind kind, const HttpResponse &response)
{
    const bool whole
        = response.failure == HttpResponse::Failure::None && response.status >= 200 && response.status < 300;
    if (kind == Kind::Write) {
        m_lastWriteDone = whole && !response.body.isNull();
        if (m_writes == 1 && m_case.fault.where == CaseFault::Where::Front && m_front)
            m_front->presentRight();
        if (m_writes == 1 && m_case.fault.where == CaseFault::Where::Clock)
            m_clock.jump(std::chrono::hours(24 * m_case.fault.days));
    }
    const bool isHere = (m_case.line == Line::Compared && kind == Kind::Compare)
        || (m_case.line == Line::Answered && kind == Kind::Write)
        || (m_case.line == Line::LookAnswered && kind == Kind::Look);
    if (!m_lineDone && isHere)
        m_endNow = m_lineDone = true;
}

std::unique_ptr<HttpStream> WatchedTransport::open(HttpRequest request, std::function<void(const QByteArray &)> piece,
                                                   std::function<void(const HttpResponse &)> ended)
{
    return m_inner.open(std::move(request), std::move(piece), std::move(ended));
}

} // namespace saskare
