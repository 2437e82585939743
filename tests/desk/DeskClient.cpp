#include "tests/desk/DeskClient.h"

#include "app/desk/DeskServer.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace saskare {

DeskClient::DeskClient(const DeskServer &server)
    : authorization("Bearer " + server.token().toLatin1())
    , m_port(server.port())
{
}

DeskReply DeskClient::get(const QByteArray &path, const QList<QByteArray> &headers) const
{
    return send("GET", path, {}, headers);
}

DeskReply DeskClient::post(const QByteArray &path, const QByteArray &body, const QList<QByteArray> &headers) const
{
    return send("POST", path, body, headers);
}

DeskReply DeskClient::patch(const QByteArray &path, const QByteArray &body, const QList<QByteArray> &headers) const
{
    return send("PATCH", path, body, headers);
}

DeskReply DeskClient::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                           const QList<QByteArray> &headers, int timeoutMs) const
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    if (!socket.waitForConnected(5000))
        return {};
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: "
        + authorization + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        request += header + "\r\n";
    socket.write(request + "\r\n" + body);
    DeskReply reply;
    const QDeadlineTimer deadline(timeoutMs);
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired())
        socket.waitForReadyRead(int(deadline.remainingTime()));
    reply.raw = socket.readAll();
    const qsizetype end = reply.raw.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = reply.raw.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = reply.raw.mid(end + 4);
    return reply;
}

QJsonArray DeskClient::readAll(const QByteArray &stream, QString &cursor, int limit) const
{
    QJsonArray records;
    bool more = true;
    while (more) {
        const QJsonObject page
            = get("/v1/" + stream + "?limit=" + QByteArray::number(limit) + "&cursor=" + cursor.toLatin1()).json();
        for (const QJsonValue &record : page.value(QLatin1String("records")).toArray())
            records.append(record);
        cursor = page.value(QLatin1String("cursor")).toString();
        more = page.value(QLatin1String("more")).toBool();
    }
    return records;
}

} // namespace saskare
