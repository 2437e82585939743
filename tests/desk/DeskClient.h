#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace saskare {

class DeskServer;

struct DeskReply
{
    int status = 0; ///< 0: the connection ended without an answer
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QByteArray raw; ///< everything that came

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString text(const char *key) const { return json().value(QLatin1String(key)).toString(); }
};

/// A plain HTTP/1.1 client on one socket per request, which repeats nothing and hides nothing.
class DeskClient
{
public:
    explicit DeskClient(const DeskServer &server);

    DeskReply get(const QByteArray &path, const QList<QByteArray> &headers = {}) const;
    DeskReply post(const QByteArray &path, const QByteArray &body, const QList<QByteArray> &headers = {}) const;
    DeskReply patch(const QByteArray &path, const QByteArray &body, const QList<QByteArray> &headers = {}) const;
    DeskReply send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                   const QList<QByteArray> &headers, int timeoutMs = 10'000) const;

    /// All records of a stream from `cursor` (moves on) to where there is no more.
    QJsonArray readAll(const QByteArray &stream, QString &cursor, int limit) const;

    QByteArray authorization;

private:
    quint16 m_port;
};

} // namespace saskare
