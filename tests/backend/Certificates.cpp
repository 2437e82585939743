#include "tests/backend/Certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

namespace saskare {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString alternativeName(const QString &host)
{
    return (host.front().isDigit() ? u"subjectAltName=IP:"_qs : u"subjectAltName=DNS:"_qs) + host;
}

const QStringList newKey{u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs, u"-nodes"_qs};

} // namespace

Certificates::Certificates()
{
    m_made = openssl(QStringList{u"req"_qs, u"-x509"_qs} + newKey
                     + QStringList{u"-keyout"_qs, u"ca.key"_qs, u"-out"_qs, u"ca.pem"_qs, u"-days"_qs, u"30"_qs,
                                   u"-subj"_qs, u"/CN=Test Company Root"_qs});
}

bool Certificates::openssl(const QStringList &arguments) const
{
    const QString program = QStandardPaths::findExecutable(u"openssl"_qs);
    if (program.isEmpty())
        return false;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

QByteArray Certificates::authority() const
{
    return contentOf(authorityPath());
}

QSslConfiguration Certificates::configuration(const QString &name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificate(QSslCertificate(contentOf(m_folder.filePath(name + u".pem"_qs))));
    configuration.setPrivateKey(QSslKey(contentOf(m_folder.filePath(name + u".key"_qs)), QSsl::Ec));
    return configuration;
}

QSslConfiguration Certificates::signedFor(const QString &host, const QString &days)
{
    const QString name = u"server%1"_qs.arg(++m_count);
    QFile extensions(m_folder.filePath(name + u".ext"_qs));
    if (extensions.open(QIODevice::WriteOnly))
        extensions.write(alternativeName(host).toLatin1());
    extensions.close();
    m_made = openssl(QStringList{u"req"_qs, u"-new"_qs} + newKey
                     + QStringList{u"-keyout"_qs, name + u".key"_qs, u"-out"_qs, name + u".csr"_qs, u"-subj"_qs,
                                   u"/CN=a server"_qs})
        && openssl({u"x509"_qs, u"-req"_qs, u"-in"_qs, name + u".csr"_qs, u"-CA"_qs, u"ca.pem"_qs, u"-CAkey"_qs,
                    u"ca.key"_qs, u"-CAcreateserial"_qs, u"-out"_qs, name + u".pem"_qs, u"-days"_qs, days,
                    u"-extfile"_qs, name + u".ext"_qs});
    return configuration(name);
}

QSslConfiguration Certificates::serverFor(const QString &host)
{
    return signedFor(host, u"30"_qs);
}

QSslConfiguration Certificates::outOfDateFor(const QString &host)
{
    return signedFor(host, u"-1"_qs);
}

QSslConfiguration Certificates::selfSignedFor(const QString &host, QByteArray *pem)
{
    const QString name = u"alone%1"_qs.arg(++m_count);
    m_made = openssl(QStringList{u"req"_qs, u"-x509"_qs} + newKey
                     + QStringList{u"-keyout"_qs, name + u".key"_qs, u"-out"_qs, name + u".pem"_qs, u"-days"_qs,
                                   u"30"_qs, u"-subj"_qs, u"/CN=alone"_qs, u"-addext"_qs, alternativeName(host)});
    *pem = contentOf(m_folder.filePath(name + u".pem"_qs));
    return configuration(name);
}

} // namespace saskare
