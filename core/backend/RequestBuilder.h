#pragma once

#include "core/backend/Connection.h"
#include "core/backend/HttpTransport.h"
#include "core/backend/ManifestPlan.h"

#include <QTimeZone>

namespace saskare {

/// A file's bytes on their way out.
struct FileContent
{
    QString name;
    QString mediaType;
    QByteArray bytes;
    QString sha256 = {}; ///< hex; under it a json body names the file
};

/// Fills a planned request with values: address, query, headers, body. Refuses addresses the manifest may not ask.
/// Adds no credentials: that is the Authenticator's. Any thread.
class RequestBuilder
{
public:
    RequestBuilder(std::shared_ptr<const Manifest> manifest, const Connection &connection);

    /// `body`: what the body's entry gave, when it names one. Error: BadInput, in words for whoever wrote the
    /// manifest.
    [[nodiscard]] Result<HttpRequest> build(const RequestPlan &plan, const QJsonObject &scope,
                                            const QJsonValue &body = QJsonValue::Undefined,
                                            const QList<FileContent> &files = {}) const;
    /// What stands for {parameters}: everything given that is not secret.
    [[nodiscard]] const QJsonObject &parameters() const { return m_parameters; }
    /// Of times that do not say theirs; invalid: nobody told, or what they told is no time zone.
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] bool isOwnOrigin(const QUrl &url) const;
    [[nodiscard]] bool isListedHost(const QUrl &url, const QStringList &hosts) const;
    [[nodiscard]] QUrl resolved(const QUrl &base, const QByteArray &location) const;

private:
    [[nodiscard]] Result<QUrl> urlFor(const RequestPlan &plan, const QJsonObject &scope) const;
    static void addBody(HttpRequest &request, const BodyPlan &plan, const QJsonObject &scope, const QJsonValue &body,
                        const QList<FileContent> &files);

    std::shared_ptr<const Manifest> m_manifest;
    QUrl m_baseUrl;
    QJsonObject m_parameters;
    QTimeZone m_zone;
};

} // namespace saskare
