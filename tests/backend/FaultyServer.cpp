#include "tests/backend/FaultyServer.h"

#include <QUrl>

#include <sys/socket.h>

namespace saskare {

QByteArray FaultyServer::Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

FaultyServer::FaultyServer(Handler handler)
    : m_handler(std::move(handler))
{
    const bool listening = listen(QHostAddress::LocalHost);
    Q_ASSERT(listening);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
        }
    });
}

QUrl FaultyServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_qs.arg(QString::number(serverPort()), path));
}

void FaultyServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    for (;;) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.head = received.left(end);
        const QList<QByteArray> first = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (received.size() < end + 4 + length)
            return;
        request.body = received.mid(end + 4, length);
        received.remove(0, end + 4 + length);
        m_requests.append(request);
        m_handler(request, *socket);
        if (!m_received.contains(socket) || socket->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

void FaultyServer::answer(QTcpSocket &socket, int status, const QByteArray &body, const QByteArray &headers)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
                 + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.flush();
}

void FaultyServer::reset(QTcpSocket &socket)
{
    const linger hard{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

} // namespace saskare
