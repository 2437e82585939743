#include "core/backend/LiveChannel.h"

#include "core/base/Log.h"

#include <QJsonArray>

namespace saskare {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstWait = 2s, longestWait = 2min;
constexpr int silenceMs = 90'000; // servers send a comment at least every minute

} // namespace

LiveChannel::LiveChannel(std::shared_ptr<const Manifest> manifest, const RequestBuilder &builder,
                         Requester &requester, HttpTransport &transport, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manifest(std::move(manifest))
    , m_builder(builder)
    , m_requester(requester)
    , m_transport(transport)
    , m_clock(clock)
    , m_wait(firstWait)
{
}

LiveChannel::~LiveChannel() = default;

void LiveChannel::start()
{
    const bool rests = m_clock.steadyMs() < m_restUntil;
    if (m_manifest->plan->live && !rests && !std::exchange(m_started, true))
        connectNow();
}

void LiveChannel::rouse()
{
    if (!m_started)
        return;
    m_stream.reset();
    m_lostBefore = true;
    m_wait = firstWait;
    connectNow();
}

void LiveChannel::connectNow()
{
    const int attempt = ++m_attempt;
    Requester::Order order{.plan = *m_manifest->plan->live, .scope = {{u"parameters"_qs, m_builder.parameters()}}};
    m_requester.prepare(std::move(order), [this, attempt](Result<HttpRequest> request) {
        if (attempt != m_attempt)
            return;
        if (!request) {
            request.error().kind == ErrorKind::SignIn ? refused() : lost();
            return;
        }
        request->headers.removeIf(
            [](const auto &header) { return header.first.compare("Accept", Qt::CaseInsensitive) == 0; });
        request->headers.append(std::pair<QByteArray, QByteArray>("Accept", "text/event-stream"));
        request->timeoutMs = silenceMs;
        m_events = {};
        m_stream = m_transport.open(
            *request, [this](const QByteArray &piece) { read(piece); },
            [this, attempt](const HttpResponse &response) {
                qCDebug(logHttp) << "live channel ended" << response.status;
                // Not from within the stream's own call.
                const bool isRefused = response.status == 401 || response.status == 403;
                m_clock.after(0ms, this, [this, attempt, isRefused] {
                    if (attempt == m_attempt)
                        isRefused ? refused() : lost();
                });
            });
    });
}

void LiveChannel::lost()
{
    m_stream.reset();
    m_lostBefore = true;
    m_clock.after(m_wait, this, [this, attempt = m_attempt] {
        if (attempt == m_attempt)
            connectNow();
    });
    m_wait = std::min(longestWait, m_wait * 2);
}

void LiveChannel::refused()
{
    m_stream.reset();
    m_lostBefore = true;
    m_started = false;
    m_restUntil = m_clock.steadyMs() + m_wait.count();
    m_wait = std::min(longestWait, m_wait * 2);
}

void LiveChannel::read(const QByteArray &piece)
{
    m_wait = firstWait;
    if (std::exchange(m_lostBefore, false))
        Q_EMIT hinted({}); // something may have been missed meanwhile
    for (const EventStream::Event &event : m_events.read(piece))
        Q_EMIT hinted(streamsOf(QString::fromUtf8(event.name), event.data));
}

QStringList LiveChannel::streamsOf(const QString &event, const QByteArray &data) const
{
    const auto known = m_manifest->plan->hints.constFind(event);
    if (known != m_manifest->plan->hints.constEnd())
        return *known;
    QStringList streams;
    const QJsonArray named = jsonValue(data)[u"streams"].toArray();
    for (const QJsonValue &name : named) {
        if (!m_manifest->plan->streams.contains(name.toString()))
            return {};
        streams.append(name.toString());
    }
    return streams;
}

} // namespace saskare
