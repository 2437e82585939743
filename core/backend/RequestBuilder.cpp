#include "core/backend/RequestBuilder.h"

#include "core/backend/Template.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace saskare {
namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

Error unfillable(const QString &text)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("RequestBuilder", "A value is missing for the request %1.").arg(text),
            {},
            QCoreApplication::translate("RequestBuilder", "The description of this help desk needs to be corrected."),
            {}};
}

QByteArray asText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return Template(u"{v}"_qs).text({{u"v"_qs, value}}).value_or(QString()).toUtf8();
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

/// Each member with its text; a list's members one after the other under the same name.
QList<std::pair<QString, QByteArray>> flattened(const QJsonObject &object)
{
    QList<std::pair<QString, QByteArray>> pairs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isArray()) {
            if (!isEmpty(it.value()))
                pairs.append({it.key(), asText(it.value())});
            continue;
        }
        const QJsonArray list = it.value().toArray();
        for (const QJsonValue &entry : list)
            pairs.append({it.key(), asText(entry)});
    }
    return pairs;
}

QByteArray urlEncoded(const QJsonObject &object)
{
    QByteArray all;
    for (const auto &[name, value] : flattened(object)) {
        if (!all.isEmpty())
            all += '&';
        all += QUrl::toPercentEncoding(name) + '=' + value.toPercentEncoding();
    }
    return all;
}

/// `value` with the bytes of each file that an object in it names by "sha256", as base64 in its `member` instead.
QJsonValue withBytes(const QJsonValue &value, const QString &member, const QList<FileContent> &files)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            list.append(withBytes(entry, member, files));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject given = value.toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        object.insert(it.key(), withBytes(it.value(), member, files));
    const QString named = object.value(u"sha256").toString();
    for (const FileContent &file : files) {
        if (named.isEmpty() || file.sha256 != named)
            continue;
        object.remove(u"sha256"_qs);
        object.insert(member, QString::fromLatin1(file.bytes.toBase64()));
    }
    return object;
}

/// As it may stand between quotes in a part's header (WHATWG: only these three must be escaped).
QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A") + '"';
}

QByteArray mediaType(const FileContent &file)
{
    QByteArray type = file.mediaType.toLatin1();
    return type.isEmpty() ? "application/octet-stream" : type.replace('\r', ' ').replace('\n', ' ');
}

} // namespace

RequestBuilder::RequestBuilder(std::shared_ptr<const Manifest> manifest, const Connection &connection)
    : m_manifest(std::move(manifest))
    , m_baseUrl(connection.baseUrl)
{
    for (const ManifestParameter &parameter : m_manifest->parameters) {
        if (parameter.kind == ManifestParameter::Kind::Secret)
            continue;
        QString value = connection.values.value(parameter.name, parameter.defaultValue);
        if (parameter.name == QLatin1String("baseUrl"))
            value = connection.baseUrl.toString(QUrl::StripTrailingSlash);
        if (parameter.name == QLatin1String("user") && !connection.user.isEmpty())
            value = connection.user;
        m_parameters.insert(parameter.name, value);
    }
    const QString zone
        = Template(m_manifest->plan->zone).text({{u"parameters"_qs, m_parameters}}).value_or(QString());
    if (!zone.isEmpty())
        m_zone = QTimeZone(zone.trimmed().toLatin1());
}

bool RequestBuilder::isOwnOrigin(const QUrl &url) const
{
    return url.scheme() == m_baseUrl.scheme() && url.host() == m_baseUrl.host() && portOf(url) == portOf(m_baseUrl);
}

bool RequestBuilder::isListedHost(const QUrl &url, const QStringList &hosts) const
{
    const QString host = url.host();
    const QString withPort = host + u':' + QString::number(portOf(url));
    const auto isIt = [&](const QString &listed) {
        if (listed.startsWith(QLatin1String("*.")))
            return (portOf(url) == 443 && host.endsWith(listed.mid(1))) || withPort.endsWith(listed.mid(1));
        return listed == withPort || (portOf(url) == 443 && listed == host);
    };
    return url.scheme() == QLatin1String("https") && std::any_of(hosts.begin(), hosts.end(), isIt);
}

QUrl RequestBuilder::resolved(const QUrl &base, const QByteArray &location) const
{
    return base.resolved(QUrl::fromEncoded(location));
}

Result<QUrl> RequestBuilder::urlFor(const RequestPlan &plan, const QJsonObject &scope) const
{
    QUrl url;
    if (!plan.url.isEmpty()) {
        const std::optional<QString> text = Template(plan.url).text(scope);
        if (!text)
            return unfillable(plan.url);
        url = m_baseUrl.resolved(QUrl(*text, QUrl::StrictMode));
    } else {
        const QString base
            = m_manifest->plan->bases.value(plan.base.isEmpty() ? m_manifest->plan->defaultBase : plan.base);
        const std::optional<QString> path = Template(base + plan.path).text(scope, Template::Encoding::Path);
        if (!path)
            return unfillable(plan.path);
        url = QUrl(
            m_baseUrl
                .adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash | QUrl::RemoveUserInfo)
                .toString(QUrl::FullyEncoded)
            + *path);
    }
    if (!isOwnOrigin(url) && !isListedHost(url, m_manifest->hosts)) {
        return Error{ErrorKind::Forbidden,
                     QCoreApplication::translate("RequestBuilder",
                                                 "%1 is not asked: it does not belong to this account's help desk.")
                         .arg(url.host()),
                     {},
                     {},
                     {}};
    }
    const QByteArray query = urlEncoded(Template::filled(plan.query, scope));
    if (!query.isEmpty())
        url.setQuery(
            QString::fromLatin1(url.query(QUrl::FullyEncoded).toLatin1() + (url.hasQuery() ? "&" : "") + query),
            QUrl::StrictMode);
    return url;
}

Result<HttpRequest> RequestBuilder::build(const RequestPlan &plan, const QJsonObject &scope, const QJsonValue &body,
                                          const QList<FileContent> &files) const
{
    const Result<QUrl> url = urlFor(plan, scope);
    if (!url)
        return url.error();
    HttpRequest request;
    request.method = plan.method;
    request.url = *url;
    request.timeoutMs = 1000 * (plan.timeoutSeconds > 0 ? plan.timeoutSeconds : m_manifest->plan->timeoutSeconds);
    request.setHeader("Accept", "application/json");
    addBody(request, plan.body, scope, body, files);
    for (const QJsonObject &headers : {m_manifest->plan->headers, plan.headers}) {
        for (const auto &[name, value] : flattened(Template::filled(headers, scope))) {
            request.setHeader(name.toLatin1(), value);
        }
    }
    return request;
}

void RequestBuilder::addBody(HttpRequest &request, const BodyPlan &plan, const QJsonObject &scope,
                             const QJsonValue &body, const QList<FileContent> &files)
{
    const QJsonValue content = plan.entry.isEmpty() ? QJsonValue(Template::filled(plan.fields, scope)) : body;
    switch (plan.kind) {
    case BodyPlan::Kind::None:
        return;
    case BodyPlan::Kind::Json:
        request.setHeader("Content-Type", "application/json");
        request.body = asText(plan.files.isEmpty() ? content : withBytes(content, plan.files, files));
        return;
    case BodyPlan::Kind::Form:
        request.setHeader("Content-Type", "application/x-www-form-urlencoded");
        request.body = urlEncoded(content.toObject());
        return;
    case BodyPlan::Kind::File: {
        const FileContent file = files.value(0);
        request.setHeader("Content-Type", mediaType(file));
        request.body = file.bytes;
        return;
    }
    case BodyPlan::Kind::Multipart:
        break;
    }
    const QByteArray boundary = "saskare" + QUuid::createUuid().toByteArray(QUuid::Id128);
    request.setHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
    for (const auto &[name, value] : flattened(content.toObject()))
        request.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n"
            + value + "\r\n";
    if (!plan.files.isEmpty()) {
        for (const FileContent &file : files) {
            request.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(plan.files)
                + "; filename=" + quoted(file.name) + "\r\nContent-Type: " + mediaType(file) + "\r\n\r\n" + file.bytes
                + "\r\n";
        }
    }
    request.body += "--" + boundary + "--\r\n";
}

} // namespace saskare
