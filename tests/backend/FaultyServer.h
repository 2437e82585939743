#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace saskare {

/// A server on loopback that reads whole HTTP requests and answers, byte for byte, what a test tells it to.
class FaultyServer : public QTcpServer
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QByteArray head; ///< all lines, as they came
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    /// Called with each whole request; writes what it likes, or nothing.
    using Handler = std::function<void(const Request &, QTcpSocket &)>;

    explicit FaultyServer(Handler handler);

    [[nodiscard]] QUrl url(const QString &path = QString()) const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// Writes a whole answer with a Content-Length.
    static void answer(QTcpSocket &socket, int status, const QByteArray &body,
                       const QByteArray &headers = "Content-Type: application/json\r\n");
    static void reset(QTcpSocket &socket); ///< RST instead of FIN

private:
    void read(QTcpSocket *socket);

    Handler m_handler;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_received;
    int m_connections = 0;
};

} // namespace saskare
