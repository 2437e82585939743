#pragma once

#include <QSslServer>
#include <QTcpSocket>

namespace saskare {

/// Answers every request with 200 and {}, over TLS, and keeps what it could read.
class SecureDesk : public QSslServer
{
public:
    explicit SecureDesk(const QSslConfiguration &configuration)
    {
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                const auto read = [this, socket] {
                    received += socket->readAll();
                    if (received.endsWith("{\"text\":\"once\"}"))
                        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                };
                connect(socket, &QTcpSocket::readyRead, this, read);
                read(); // what came with the end of the handshake
            }
        });
    }
    QByteArray received;
};

} // namespace saskare
