#pragma once

#include "core/base/Future.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace saskare {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers; ///< complete but for Host, User-Agent and Content-Length
    QByteArray body;
    int timeoutMs = 30'000; ///< of silence
    qint64 mostMs = 15 * 60'000; ///< for the whole of it, however busy the line looks; a stream has no such end
    qint64 maxBytes = 32 * 1024 * 1024; ///< a longer answer is broken off; of an error's body 1 MB is kept
    /// On a connection that nobody used before: what is left of an earlier answer cannot be taken for this one's.
    bool ownConnection = false;

    /// Replaces one of that name. Line ends in `value` are made blanks: a value cannot begin a header.
    void setHeader(const QByteArray &name, QByteArray value);
};

struct HttpResponse
{
    enum class Failure
    {
        None, ///< a whole answer, whatever its status
        Refused, ///< not tried: http without TLS, bad address
        Unreachable, ///< no connection
        Tls, ///< the server could not prove who it is
        TimedOut,
        Cut, ///< the connection ended before the answer did
        TooBig,
        Cancelled,
    };
    /// What is known of why, where that changes what people can do about it.
    enum class Cause
    {
        Unknown,
        UnknownIssuer, ///< Tls: nobody whom this connection believes vouches for the certificate
        WrongHost, ///< Tls: it is made out for another name
        OutOfDate, ///< Tls: it is no longer or not yet valid
        ProxyUnreachable,
        ProxySignIn, ///< the proxy wants a name and password, or others
    };
    Failure failure = Failure::None;
    Cause cause = Cause::Unknown;
    int status = 0; ///< 0: no status line came
    HttpHeaders headers;
    QByteArray body;
    bool sent = false; ///< at least one byte of the request may have left
    qint64 firstByteAt = 0, lastByteAt = 0; ///< of the request, UTC ms; 0 if none left
    QString detail; ///< for the log; no secret

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< first of that name, any case; else empty
};

/// An answer that goes on: each piece as it comes. Destroying it ends it.
class HttpStream
{
public:
    HttpStream() = default;
    HttpStream(const HttpStream &) = delete;
    HttpStream &operator=(const HttpStream &) = delete;
    virtual ~HttpStream() = default;
};

/// The door to the network: one request, at most one time on the wire, redirects given back as they are.
/// Thread: the sync thread; futures finish there, and never before send() has returned.
class HttpTransport
{
public:
    HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;
    virtual ~HttpTransport() = default;

    virtual Future<HttpResponse> send(HttpRequest request) = 0;
    /// `piece` for each part of a 2xx answer's body, then `ended` once (also when it never began).
    virtual std::unique_ptr<HttpStream> open(HttpRequest request, std::function<void(const QByteArray &)> piece,
                                             std::function<void(const HttpResponse &)> ended)
        = 0;
};

} // namespace saskare
