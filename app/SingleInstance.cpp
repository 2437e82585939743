#include "app/SingleInstance.h"

#include "core/base/Log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace saskare {
namespace {

constexpr int patience = 250; // ms
constexpr qint64 longestMessage = 64;

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
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            else if (socket->canReadLine())
                take(socket->readLine().trimmed());
        });
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

void SingleInstance::take(const QByteArray &message)
{
    Q_EMIT raiseRequested();
    if (!message.startsWith("open "))
        return;
    bool isNumber = false;
    const qint64 id = message.mid(5).toLongLong(&isNumber);
    if (isNumber && id > 0)
        Q_EMIT openRequested(id);
}

} // namespace saskare
