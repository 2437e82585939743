#include "tests/support/WireClient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace saskare {
namespace {

bool writeAll(int socket, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::send(socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        at += written;
    }
    return true;
}

QByteArray readAll(int socket)
{
    QByteArray all;
    std::array<char, 65536> piece{};
    for (;;) {
        const ssize_t read = ::recv(socket, piece.data(), piece.size(), 0);
        if (read <= 0)
            return all;
        all.append(piece.data(), read);
    }
}

} // namespace

std::optional<WireClient::Answer> WireClient::send(const QByteArray &method, const QByteArray &target,
                                                   const QList<std::pair<QByteArray, QByteArray>> &headers,
                                                   const QByteArray &body) const
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return std::nullopt;
    const timeval patience{patienceSeconds, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);

    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method != "GET")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    request += "\r\n" + body;

    QByteArray got;
    // The name of its type is the system's.
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && writeAll(socket, request))
        got = readAll(socket);
    ::close(socket);
    const qsizetype end = got.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    return Answer{got.mid(9, 3).toInt(), got.left(end), got.mid(end + 4)};
}

} // namespace saskare
