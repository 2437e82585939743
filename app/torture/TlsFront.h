#pragma once

#include "core/base/Worker.h"

#include <QSslCertificate>
#include <QSslKey>

namespace saskare {

/// A certificate for this computer with its key, and the authority that signed it; made at run time.
struct TlsIdentity
{
    QByteArray authority; ///< PEM
    QList<QSslCertificate> chain;
    QSslKey key;

    /// Made with openssl in `folder`; nothing when there is no such program.
    static std::optional<TlsIdentity> make(const QString &folder, const QString &name);
};

/// TLS before a server on this computer that has none. Thread: construct and destroy on one; the rest from any, and
/// done when it returns.
class TlsFront
{
public:
    TlsFront(quint16 inner, TlsIdentity right, TlsIdentity wrong);
    ~TlsFront();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// PEM: whom to believe, to come past here.
    [[nodiscard]] QByteArray authority() const { return m_right.authority; }
    /// Breaks off all connections; new ones meet a certificate of a stranger, or the right one again.
    void presentWrong();
    void presentRight();

private:
    class Server;
    void present(const TlsIdentity &identity);

    TlsIdentity m_right, m_wrong;
    Worker m_worker;
    Server *m_server = nullptr; ///< lives in the worker
    quint16 m_port = 0;
};

} // namespace saskare
