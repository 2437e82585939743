#pragma once

#include <QHash>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

namespace saskare {

/// A proxy on loopback: leads every connection it is asked for to one desk, whatever the name, and keeps what was
/// asked in the clear.
class SmallProxy : public QTcpServer
{
public:
    explicit SmallProxy(quint16 deskPort)
        : m_deskPort(deskPort)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(*client); });
        });
    }

    QByteArray credentials; ///< "user:password"; empty: open to all
    bool refuses = false;
    QByteArray asked; ///< all heads and greetings

private:
    void read(QTcpSocket &client)
    {
        if (m_tunnels.contains(&client)) {
            m_tunnels.value(&client)->write(client.readAll());
            return;
        }
        QByteArray &received = m_received[&client];
        received += client.readAll();
        if (received.startsWith('\x05'))
            readSocks(client, received);
        else if (received.contains("\r\n\r\n"))
            readConnect(client, std::exchange(received, {}));
    }

    void readConnect(QTcpSocket &client, const QByteArray &head)
    {
        asked += head;
        if (refuses) {
            client.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        } else if (!credentials.isEmpty()
                   && !head.contains(QByteArray("Proxy-Authorization: Basic " + credentials.toBase64() + "\r\n"))) {
            client.write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\n"
                         "Content-Length: 0\r\nConnection: close\r\n\r\n");
            client.disconnectFromHost();
        } else {
            client.write("HTTP/1.1 200 Connected\r\n\r\n");
            tunnel(client);
        }
    }

    /// RFC 1928 and 1929, as far as a client that behaves needs them.
    void readSocks(QTcpSocket &client, QByteArray &received)
    {
        const bool greeted = m_greeted.contains(&client);
        const bool wantsName = !credentials.isEmpty();
        asked += received;
        if (!greeted) {
            m_greeted.insert(&client);
            client.write(wantsName ? QByteArray("\x05\x02", 2) : QByteArray("\x05\x00", 2));
        } else {
            client.write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
            tunnel(client);
        }
        received.clear();
    }

    void tunnel(QTcpSocket &client)
    {
        auto *desk = new QTcpSocket(&client);
        desk->connectToHost(QHostAddress::LocalHost, m_deskPort);
        connect(desk, &QTcpSocket::readyRead, &client, [desk, &client] { client.write(desk->readAll()); });
        m_tunnels.insert(&client, desk);
    }

    quint16 m_deskPort;
    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<QTcpSocket *, QTcpSocket *> m_tunnels;
    QSet<QTcpSocket *> m_greeted;
};

} // namespace saskare
