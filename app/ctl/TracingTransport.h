#pragma once

#include "core/backend/HttpTransport.h"
#include "core/backend/Manifest.h"
#include "core/base/Secret.h"

#include <QObject>
#include <QSet>

namespace saskare {

/// Tells each request and its answer on standard error as they pass, for whoever writes a description. Credentials
/// are never told: not those that were given, not what a sign-in answers, not the headers and cookies that carry
/// either. Thread: as the transport it stands before.
class TracingTransport : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    /// `manifest` tells which headers carry credentials, `secrets` what to look for everywhere else.
    TracingTransport(HttpTransport &transport, const Manifest &manifest, const QList<Secret> &secrets);

    Future<HttpResponse> send(HttpRequest request) override;
    std::unique_ptr<HttpStream> open(HttpRequest request, std::function<void(const QByteArray &)> piece,
                                     std::function<void(const HttpResponse &)> ended) override;

    /// One line for each header, and the body's beginning; nothing that may not be told. For tests too.
    [[nodiscard]] QString told(const HttpRequest &request) const;
    [[nodiscard]] QString told(const HttpResponse &response, bool answersASignIn) const;

private:
    [[nodiscard]] bool holdsSecret(const QByteArray &text) const;
    [[nodiscard]] QString headerLine(const QByteArray &name, const QByteArray &value) const;
    [[nodiscard]] QString bodyText(const QByteArray &body) const;

    HttpTransport &m_transport;
    QSet<QByteArray> m_secretHeaders; ///< lower case
    QList<QByteArray> m_secrets;
};

} // namespace saskare
