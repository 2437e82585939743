#pragma once

#include "core/backend/HttpTransport.h"
#include "core/backend/NetworkRoute.h"
#include "core/base/Clock.h"

namespace saskare {

/// HttpTransport over Qt's network stack, without its habits: a body that cannot be sent twice, no redirects, no
/// HTTP/2, no cookies of its own, no cache. http:// only to this computer. Certificates must be right: there is no
/// "accept anyway", only authorities that the route adds. Proxy: the route's, never for this computer itself.
/// Every answer has an end: bytes, silence and whole time are limited. Logs method, host, path, status and time:
/// never queries, headers or bodies. Thread: the one that constructed it.
class NetworkTransport : public HttpTransport
{
public:
    explicit NetworkTransport(Clock &clock, const NetworkRoute &route = {});
    ~NetworkTransport() override;

    Future<HttpResponse> send(HttpRequest request) override;
    std::unique_ptr<HttpStream> open(HttpRequest request, std::function<void(const QByteArray &)> piece,
                                     std::function<void(const HttpResponse &)> ended) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace saskare
