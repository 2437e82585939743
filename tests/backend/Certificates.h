#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace saskare {

/// A certificate authority of this test alone, made with the openssl program when it is first needed: keys that
/// stand in a repository are keys that somebody will trust one day.
class Certificates
{
public:
    /// False, and everything else is useless, where there is no openssl program.
    [[nodiscard]] bool areMade() const { return m_made; }
    [[nodiscard]] QByteArray authority() const; ///< PEM
    [[nodiscard]] QString authorityPath() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// A server's configuration with a certificate for `host` (a name or "127.0.0.1"), signed by the authority.
    QSslConfiguration serverFor(const QString &host);
    /// The same that nobody signed but itself, and its certificate as PEM.
    QSslConfiguration selfSignedFor(const QString &host, QByteArray *pem);
    /// Signed by the authority, but its time is over.
    QSslConfiguration outOfDateFor(const QString &host);

    Certificates();

private:
    bool openssl(const QStringList &arguments) const;
    QSslConfiguration signedFor(const QString &host, const QString &days);
    [[nodiscard]] QSslConfiguration configuration(const QString &name) const;

    QTemporaryDir m_folder;
    int m_count = 0;
    bool m_made = false;
};

} // namespace saskare
