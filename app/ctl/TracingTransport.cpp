#include "app/ctl/TracingTransport.h"

#include "app/ctl/Console.h"
#include "core/backend/ManifestPlan.h"

#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace saskare {
namespace {

constexpr qsizetype longestBody = 4000;

void tell(const QString &text)
{
    Console(OutputForm::Text).note(text);
}

/// JSON on several lines, anything else as it is.
QByteArray readable(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return json.isNull() ? body : json.toJson(QJsonDocument::Indented).trimmed();
}

} // namespace

TracingTransport::TracingTransport(HttpTransport &transport, const Manifest &manifest, const QList<Secret> &secrets)
    : m_transport(transport)
    , m_secretHeaders({"authorization", "cookie", "set-cookie", "proxy-authorization"})
{
    for (const AuthPlan &auth : manifest.plan->auth) {
        for (const QString &name : auth.headers.keys())
            m_secretHeaders.insert(name.toLower().toLatin1());
    }
    for (const Secret &secret : secrets) {
        if (secret.isEmpty())
            continue;
        const QByteArray plain = secret.reveal().toUtf8();
        for (const QByteArray &form : {plain, QUrl::toPercentEncoding(secret.reveal()), plain.toBase64()})
            m_secrets.append(form);
    }
}

bool TracingTransport::holdsSecret(const QByteArray &text) const
{
    return std::any_of(m_secrets.begin(), m_secrets.end(), [&](const QByteArray &one) { return text.contains(one); });
}

QString TracingTransport::headerLine(const QByteArray &name, const QByteArray &value) const
{
    const bool secret = m_secretHeaders.contains(name.toLower()) || holdsSecret(value);
    return u"  "_qs % QString::fromLatin1(name) % u": "_qs % (secret ? tr("(not told)") : QString::fromUtf8(value))
        % u'\n';
}

QString TracingTransport::bodyText(const QByteArray &body) const
{
    if (body.isEmpty())
        return {};
    if (holdsSecret(body))
        return u"  "_qs % tr("(not told)") % u'\n';
    QString text = QString::fromUtf8(readable(body).left(longestBody));
    if (readable(body).size() > longestBody)
        text += u"… "_qs % tr("%n byte(s) in all", nullptr, int(body.size()));
    return u"  "_qs % text.replace(u'\n', u"\n  "_qs) % u'\n';
}

QString TracingTransport::told(const HttpRequest &request) const
{
    const QByteArray address = request.url.toEncoded(QUrl::RemoveUserInfo);
    QString text = u"> "_qs % QString::fromLatin1(request.method) % u' '
        % (holdsSecret(address) ? tr("(not told)") : QString::fromUtf8(address)) % u'\n';
    for (const auto &[name, value] : request.headers)
        text += headerLine(name, value);
    return text % bodyText(request.body);
}

QString TracingTransport::told(const HttpResponse &response, bool answersASignIn) const
{
    QString text = response.failure == HttpResponse::Failure::None
        ? u"< "_qs % QString::number(response.status) % u'\n'
        : u"< "_qs % (response.detail.isEmpty() ? tr("no whole answer") : response.detail) % u'\n';
    for (const auto &[name, value] : response.headers)
        text += headerLine(name, value);
    // What it gives opens the door as well as what was given.
    return text % (answersASignIn ? u"  "_qs % tr("(not told)") % u'\n' : bodyText(response.body));
}

Future<HttpResponse> TracingTransport::send(HttpRequest request)
{
    tell(told(request));
    const bool signsIn = holdsSecret(request.body);
    return m_transport.send(std::move(request)).then(this, [this, signsIn](const HttpResponse &response) {
        tell(told(response, signsIn));
        return response;
    });
}

std::unique_ptr<HttpStream> TracingTransport::open(HttpRequest request, std::function<void(const QByteArray &)> piece,
                                                   std::function<void(const HttpResponse &)> ended)
{
    tell(told(request));
    return m_transport.open(std::move(request), std::move(piece), std::move(ended));
}

} // namespace saskare
