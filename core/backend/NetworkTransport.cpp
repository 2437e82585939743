#include "core/backend/NetworkTransport.h"

#include "core/backend/OneShotBody.h"
#include "core/backend/RouteSettings.h"
#include "core/base/Log.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

namespace saskare {
namespace {

bool mayAsk(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isLoopback(url.host()));
}

QNetworkRequest requestFor(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest qt(request.url);
    if (request.url.scheme() == QLatin1String("https"))
        qt.setSslConfiguration(tls);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    qt.setHeader(QNetworkRequest::UserAgentHeader, u"Saskare/0.1"_qs);
    for (const auto &[name, value] : request.headers)
        qt.setRawHeader(name, value);
    return qt;
}

/// Which failure an ended reply shows. Status first: Qt reports every 4xx and 5xx as an error too.
HttpResponse::Failure failureOf(const QNetworkReply &reply, int status)
{
    using Failure = HttpResponse::Failure;
    // Qt would have to rewind the body to follow a redirect, which nobody asked it to: the answer itself is whole.
    if (reply.error() == QNetworkReply::ContentReSendError && status >= 300 && status < 400)
        return Failure::None;
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return status == 0 ? Failure::Cut : Failure::None;
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Tls;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return status == 0 ? Failure::Unreachable : Failure::None;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::UnknownNetworkError:
        return Failure::Cut;
    default:
        return status == 0 ? Failure::Cut : Failure::None;
    }
}

using Cause = HttpResponse::Cause;

/// The first fault that tells people what to do; a wrong name says more than an unknown issuer.
Cause causeOf(const QList<QSslError> &errors)
{
    Cause cause = Cause::Unknown;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            return Cause::WrongHost;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            cause = Cause::OutOfDate;
            break;
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
        case QSslError::NoPeerCertificate:
            if (cause == Cause::Unknown)
                cause = Cause::UnknownIssuer;
            break;
        default:
            break;
        }
    }
    return cause;
}

Cause causeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Cause::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Cause::ProxySignIn;
    default:
        return Cause::Unknown;
    }
}

constexpr qsizetype mostOfAnError = 1024 * 1024;

/// One request on its way. Deletes its reply; ends exactly once.
class Call : public QObject
{
public:
    Call(QNetworkAccessManager &manager, const QSslConfiguration &tls, Clock &clock, const HttpRequest &request,
         std::function<void(const QByteArray &)> piece, std::function<void(HttpResponse)> ended, QObject *parent)
        : QObject(parent)
        , m_clock(clock)
        , m_request(request)
        , m_piece(std::move(piece))
        , m_ended(std::move(ended))
    {
        if (!request.body.isEmpty())
            m_body = new OneShotBody(request.body, this);
        QNetworkRequest qt = requestFor(request, tls);
        const bool hasBody
            = m_body || request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
        if (hasBody)
            qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        if (hasBody && !m_body) // an empty body must not rewind either
            m_body = new OneShotBody({}, this);
        m_reply = manager.sendCustomRequest(qt, request.method, m_body);
        m_reply->setParent(this);
        m_reply->setReadBufferSize(0);
        m_startedAt = clock.nowMs();
        watch();
    }

    ~Call() override { delete m_reply; } // before a manager of our own

    void cancel()
    {
        m_reason = HttpResponse::Failure::Cancelled;
        m_reply->abort();
    }

private:
    void watch()
    {
        connect(m_reply, &QNetworkReply::requestSent, this, [this] {
            ++m_sentCount;
            markSent();
        });
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
            if (sent > 0)
                markSent();
        });
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { restartSilence(); });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { take(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        // Only to tell why: not to ignore them is what ends the connection.
        connect(m_reply, &QNetworkReply::sslErrors, this,
                [this](const QList<QSslError> &errors) { m_cause = causeOf(errors); });
        m_silence.setSingleShot(true);
        connect(&m_silence, &QTimer::timeout, this, &Call::timeOut);
        restartSilence();
        m_longest.setSingleShot(true); // a timer of its own: Qt keeps what singleShot() made until its time comes
        connect(&m_longest, &QTimer::timeout, this, &Call::timeOut);
        if (!m_piece)
            m_longest.start(std::chrono::milliseconds(m_request.mostMs));
    }

    void timeOut()
    {
        m_reason = HttpResponse::Failure::TimedOut;
        m_reply->abort();
    }

    void restartSilence() { m_silence.start(m_request.timeoutMs); }

    void markSent()
    {
        const qint64 now = m_clock.nowMs();
        if (m_firstByteAt == 0)
            m_firstByteAt = now;
        m_lastByteAt = now;
        restartSilence();
    }

    void take()
    {
        restartSilence();
        const QByteArray bytes = m_reply->readAll();
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_piece && status >= 200 && status < 300) {
            m_piece(bytes);
            return;
        }
        m_received += bytes;
        if (status >= 400 && m_received.size() > mostOfAnError) {
            m_isErrorCut = true; // the status has said what there is to know
            m_received.truncate(mostOfAnError);
            m_reply->abort();
        } else if (m_received.size() > m_request.maxBytes) {
            m_reason = HttpResponse::Failure::TooBig;
            m_reply->abort();
        }
    }

    /// Of a proxy that is not there Qt says no more than "unknown network error". The tunnel was never opened if Qt
    /// has asked for no byte of the body.
    [[nodiscard]] bool isProxyGone(HttpResponse::Failure failure) const
    {
        const bool isUntouched = m_sentCount == 0 && m_firstByteAt == 0 && (!m_body || !m_body->touched());
        if (failure != HttpResponse::Failure::Cut || !isUntouched
            || m_reply->error() != QNetworkReply::UnknownNetworkError)
            return false;
        const QList<QNetworkProxy> ways
            = m_reply->manager()->proxyFactory()->queryProxy(QNetworkProxyQuery(m_request.url));
        return !ways.isEmpty() && ways.first().type() != QNetworkProxy::NoProxy;
    }

    void finish()
    {
        m_silence.stop();
        if (m_reply->bytesAvailable() > 0 && m_reason == HttpResponse::Failure::None && !m_isErrorCut)
            m_received += m_reply->readAll();
        HttpResponse response;
        response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto &pair : m_reply->rawHeaderPairs())
            response.headers.append({pair.first, pair.second});
        response.failure = m_reason != HttpResponse::Failure::None ? m_reason
            : m_isErrorCut                                         ? HttpResponse::Failure::None
                                                                   : failureOf(*m_reply, response.status);
        response.cause = m_cause != Cause::Unknown ? m_cause : causeOf(m_reply->error());
        if (isProxyGone(response.failure)) {
            response.failure = HttpResponse::Failure::Unreachable;
            response.cause = Cause::ProxyUnreachable;
        }
        response.body = std::move(m_received);
        if (response.failure == HttpResponse::Failure::None && response.body.size() > m_request.maxBytes)
            response.failure = HttpResponse::Failure::TooBig;
        // Bytes that the body gave to Qt may have left even if Qt never said so.
        response.sent = m_sentCount > 0 || m_firstByteAt > 0 || response.status > 0 || (m_body && m_body->touched());
        // There was a connection, and what Qt wrote into it before it broke may have arrived; of a body without bytes
        // Qt does not tell whether it has left.
        const bool isUntold = m_request.body.isEmpty() && response.failure == HttpResponse::Failure::TimedOut;
        response.sent = response.sent || response.failure == HttpResponse::Failure::Cut || isUntold;
        if (response.failure == HttpResponse::Failure::Tls || response.failure == HttpResponse::Failure::Unreachable)
            response.sent = response.sent && m_sentCount > 0;
        if (response.sent && m_firstByteAt == 0)
            m_firstByteAt = m_lastByteAt = m_clock.nowMs();
        response.firstByteAt = m_firstByteAt;
        response.lastByteAt = m_lastByteAt;
        response.detail = QString::fromLatin1(m_request.method) + u' ' + m_request.url.host() + m_request.url.path()
            + u' ' + QString::number(response.status) + u" error "_qs + QString::number(m_reply->error());
        qCDebug(logHttp).noquote() << response.detail << m_clock.nowMs() - m_startedAt << "ms" << response.body.size()
                                   << "bytes";
        deleteLater();
        m_ended(std::move(response));
    }

    Clock &m_clock;
    HttpRequest m_request;
    std::function<void(const QByteArray &)> m_piece;
    std::function<void(HttpResponse)> m_ended;
    OneShotBody *m_body = nullptr;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QTimer m_longest;
    QByteArray m_received;
    HttpResponse::Failure m_reason = HttpResponse::Failure::None; ///< why we ended it ourselves
    Cause m_cause = Cause::Unknown;
    bool m_isErrorCut = false;
    int m_sentCount = 0;
    qint64 m_startedAt = 0, m_firstByteAt = 0, m_lastByteAt = 0;
};

void setUp(QNetworkAccessManager &manager, const NetworkRoute &route)
{
    manager.setProxyFactory(proxyFactoryFor(route).release()); // owned by the manager
    manager.setAutoDeleteReplies(false);
}

class OpenStream : public HttpStream
{
public:
    explicit OpenStream(Call *call)
        : m_call(call)
    {
    }
    ~OpenStream() override { delete m_call; }

private:
    QPointer<Call> m_call;
};

} // namespace

class NetworkTransport::Private
{
public:
    Private(Clock &theClock, const NetworkRoute &theRoute)
        : clock(theClock)
        , route(theRoute)
        , tls(tlsFor(route))
    {
    }
    Clock &clock;
    NetworkRoute route;
    QSslConfiguration tls;
    QObject calls;
    QNetworkAccessManager manager;
};

NetworkTransport::NetworkTransport(Clock &clock, const NetworkRoute &route)
    : d(std::make_unique<Private>(clock, route))
{
    setUp(d->manager, route);
}

NetworkTransport::~NetworkTransport() = default;

Future<HttpResponse> NetworkTransport::send(HttpRequest request)
{
    auto promise = std::make_shared<QPromise<HttpResponse>>();
    promise->start();
    Future<HttpResponse> future = promise->future();
    const auto ended = [promise](HttpResponse response) {
        promise->addResult(std::move(response));
        promise->finish();
    };
    if (!mayAsk(request.url)) {
        HttpResponse refused;
        refused.failure = HttpResponse::Failure::Refused;
        refused.detail = request.url.scheme() + u" "_qs + request.url.host();
        QMetaObject::invokeMethod(
            &d->calls, [ended, refused] { ended(refused); }, Qt::QueuedConnection);
        return future;
    }
    auto *own = request.ownConnection ? new QNetworkAccessManager : nullptr;
    if (own)
        setUp(*own, d->route);
    auto *call = new Call(own ? *own : d->manager, d->tls, d->clock, request, {}, ended, &d->calls);
    if (own)
        own->setParent(call);
    return future;
}

std::unique_ptr<HttpStream> NetworkTransport::open(HttpRequest request, std::function<void(const QByteArray &)> piece,
                                                   std::function<void(const HttpResponse &)> ended)
{
    if (!mayAsk(request.url)) {
        HttpResponse refused;
        refused.failure = HttpResponse::Failure::Refused;
        QMetaObject::invokeMethod(
            &d->calls, [ended, refused] { ended(refused); }, Qt::QueuedConnection);
        return std::make_unique<OpenStream>(nullptr);
    }
    return std::make_unique<OpenStream>(
        new Call(d->manager, d->tls, d->clock, request, std::move(piece), std::move(ended), &d->calls));
}

} // namespace saskare
