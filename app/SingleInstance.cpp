#include "app/SingleInstance.h"

#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

namespace saskare {
namespace {

constexpr int patience = 250; // ms
constexpr qint64 longestMessage = 4096; // bytes
constexpr int longestTalk = 1'000; // ms

/// The file's permissions say so already; a program that got the socket in another way is turned away, too.
bool isSameUser(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == getuid();
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
{
    // Not QStandardPaths: without the variable it would make a folder in /tmp, which others may have made before us.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !QDir(folder).exists())
        return;
    const QByteArray hash
        = QCryptographicHash::hash(QDir(profile).canonicalPath().toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .left(16);
    m_name = folder + QStringLiteral("/saskare-") + QString::fromLatin1(hash);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            talk(*socket);
    });
}

bool SingleInstance::handOver(const QByteArray &message)
{
    if (m_name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(message + '\n');
    return socket.waitForBytesWritten(patience);
}

void SingleInstance::listen()
{
    if (m_name.isEmpty())
        return;
    QLocalServer::removeServer(m_name); // left by one that died: handOver() has just found nobody there
    if (!m_server.listen(m_name))
        qCWarning(logApp) << "a second start cannot be handed over:" << m_server.errorString();
}

/// One message, and the talk is over: by its end, by its length or by the clock.
void SingleInstance::talk(QLocalSocket &socket)
{
    connect(&socket, &QLocalSocket::disconnected, &socket, &QObject::deleteLater);
    if (!isSameUser(socket)) {
        socket.abort();
        return;
    }
    QTimer::singleShot(longestTalk, &socket, [&socket] { socket.abort(); });
    socket.setReadBufferSize(longestMessage + 1);
    const auto read = [this, &socket] {
        if (socket.canReadLine()) {
            take(socket.readLine(longestMessage).trimmed());
            socket.disconnectFromServer();
        } else if (socket.bytesAvailable() > longestMessage) {
            socket.abort();
        }
    };
    connect(&socket, &QLocalSocket::readyRead, this, read);
    read();
}

void SingleInstance::take(const QByteArray &message)
{
    if (message == "raise") {
        Q_EMIT raiseRequested();
        return;
    }
    bool isNumber = false;
    const qint64 id = message.startsWith("open ") ? message.mid(5).toLongLong(&isNumber) : 0;
    if (!isNumber || id <= 0)
        return;
    Q_EMIT raiseRequested();
    Q_EMIT openRequested(id);
}

} // namespace saskare
