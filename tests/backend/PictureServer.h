#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include <functional>

namespace saskare {

/// Made for tests alone, for the host "pictures.example"; valid from 2020 to 2120.
inline const QByteArray pictureKey = "-----BEGIN PRIVATE KEY-----\n"
                                     "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgqZWjtPs3N/amgzo1\n"
                                     "b4ot2r9lS8twU0qUTUMRPNwlT0uhRANCAARfG5d5D99ZtjrcC4GzRXrzf/BSH5z9\n"
                                     "kr0TcTLHfAMcO14CTfxKgJo0O96O29WnmxruK3qBtKn5mRDIe+8JJpy6\n"
                                     "-----END PRIVATE KEY-----\n";
inline const QByteArray pictureCertificate = "-----BEGIN CERTIFICATE-----\n"
                                             "MIIBVjCB/aADAgECAgEHMAoGCCqGSM49BAMCMBsxGTAXBgNVBAMMEHBpY3R1cmVz\n"
                                             "LmV4YW1wbGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBsxGTAX\n"
                                             "BgNVBAMMEHBpY3R1cmVzLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC\n"
                                             "AARfG5d5D99ZtjrcC4GzRXrzf/BSH5z9kr0TcTLHfAMcO14CTfxKgJo0O96O29Wn\n"
                                             "mxruK3qBtKn5mRDIe+8JJpy6ozAwLjAPBgNVHRMBAf8EBTADAQH/MBsGA1UdEQQU\n"
                                             "MBKCEHBpY3R1cmVzLmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIhANhdo+M1bpCh\n"
                                             "PsFPAPPV2V7e4e99saErtyWadDnwBHy0AiBJZkrHyhncqy2+jfVABZ1Yk6/t1NZF\n"
                                             "Bccu+IUWEXnWuA==\n"
                                             "-----END CERTIFICATE-----\n";

/// A server on loopback with a certificate for pictures.example. Gives what `answer` says for a target.
class PictureServer : public QSslServer
{
public:
    std::function<QByteArray(const QByteArray &target)> answer;
    QList<QByteArray> requests; ///< heads, as they came
    int connections = 0;

    PictureServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pictureCertificate));
        configuration.setPrivateKey(QSslKey(pictureKey, QSsl::Ec));
        setSslConfiguration(configuration);
        const bool listening = listen(QHostAddress::LocalHost);
        Q_ASSERT(listening);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
    }

    static QByteArray whole(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void read(QTcpSocket &socket)
    {
        const QByteArray head = socket.readAll(); // heads of our own are small
        requests += head;
        socket.write(answer(head.split(' ').value(1)));
    }
};

} // namespace saskare
