#include "app/torture/TlsFront.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace saskare {
namespace {

bool openssl(const QString &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished(20'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::optional<TlsIdentity> TlsIdentity::make(const QString &folder, const QString &name)
{
    const QStringList curve{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
    QFile extension(folder + u'/' + name + u".ext"_s);
    if (!extension.open(QIODevice::WriteOnly))
        return std::nullopt;
    extension.write("subjectAltName=IP:127.0.0.1,DNS:localhost\n");
    extension.close();
    const bool made = openssl(folder,
                              QStringList{u"req"_s, u"-x509"_s} + curve
                                  + QStringList{u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Torture authority "_s + name,
                                                u"-keyout"_s, name + u".ca.key"_s, u"-out"_s, name + u".ca.pem"_s})
        && openssl(folder,
                   QStringList{u"req"_s, u"-new"_s} + curve
                       + QStringList{u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s, name + u".key"_s, u"-out"_s,
                                     name + u".csr"_s})
        && openssl(folder,
                   {u"x509"_s, u"-req"_s, u"-days"_s, u"3650"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s,
                    name + u".ca.pem"_s, u"-CAkey"_s, name + u".ca.key"_s, u"-CAcreateserial"_s, u"-extfile"_s,
                    name + u".ext"_s, u"-out"_s, name + u".pem"_s});
    if (!made)
        return std::nullopt;
    const QString path = folder + u'/' + name;
    return TlsIdentity{contentOf(path + u".ca.pem"_s), QSslCertificate::fromPath(path + u".pem"_s),
                       QSslKey(contentOf(path + u".key"_s), QSsl::Ec)};
}

class TlsFront::Server : public QSslServer
{
public:
    explicit Server(quint16 inner)
        : m_inner(inner)
    {
        setMaxPendingConnections(512);
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] { take(); });
    }
    void breakOff()
    {
        const QList<QTcpSocket *> open = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : open)
            socket->abort();
    }

private:
    void take()
    {
        while (QTcpSocket *outer = nextPendingConnection()) {
            outer->setParent(this);
            auto *inner = new QTcpSocket(outer);
            outer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            inner->connectToHost(u"127.0.0.1"_s, m_inner);
            inner->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            const auto pipe = [](QTcpSocket *from, QTcpSocket *to) {
                if (from->isOpen() && to->isOpen())
                    to->write(from->readAll());
            };
            connect(outer, &QTcpSocket::readyRead, inner, [=] { pipe(outer, inner); });
            connect(inner, &QTcpSocket::readyRead, outer, [=] { pipe(inner, outer); });
            connect(inner, &QTcpSocket::disconnected, outer, [=] {
                pipe(inner, outer);
                outer->disconnectFromHost();
            });
            connect(inner, &QTcpSocket::errorOccurred, outer, [=](QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::RemoteHostClosedError)
                    outer->abort(); // a reset stays one
            });
            connect(outer, &QTcpSocket::disconnected, inner, [=] { inner->abort(); });
            connect(outer, &QTcpSocket::disconnected, outer, &QObject::deleteLater);
            if (outer->bytesAvailable() > 0)
                connect(inner, &QTcpSocket::connected, inner, [=] { pipe(outer, inner); });
        }
    }

    quint16 m_inner;
};

TlsFront::TlsFront(quint16 inner, TlsIdentity right, TlsIdentity wrong)
    : m_right(std::move(right))
    , m_wrong(std::move(wrong))
    , m_worker(u"tls front"_s)
{
    m_worker
        .run([this, inner] {
            m_server = new Server(inner);
            if (!m_server->listen(QHostAddress::LocalHost))
                qFatal("no port for TLS");
            m_port = m_server->serverPort();
        })
        .waitForFinished();
    presentRight();
}

TlsFront::~TlsFront()
{
    m_worker.run([this] { delete m_server; }).waitForFinished();
}

void TlsFront::present(const TlsIdentity &identity)
{
    m_worker
        .run([this, identity] {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificateChain(identity.chain);
            tls.setPrivateKey(identity.key);
            tls.setPeerVerifyMode(QSslSocket::VerifyNone);
            m_server->setSslConfiguration(tls);
            m_server->breakOff();
        })
        .waitForFinished();
}

void TlsFront::presentWrong()
{
    present(m_wrong);
}

void TlsFront::presentRight()
{
    present(m_right);
}

} // namespace saskare
