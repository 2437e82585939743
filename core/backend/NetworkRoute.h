#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QString>

namespace saskare {

/// How one connection leaves this computer: whom it believes besides the system's certificate authorities, and
/// through which proxy it goes. A value; any thread.
struct NetworkRoute
{
    enum class Proxy
    {
        System, ///< whatever the desktop or the environment says
        None,
        Http,
        Socks5
    };
    Proxy proxy = Proxy::System;
    QString proxyHost;
    quint16 proxyPort = 0;
    QString proxyUser; ///< empty: the proxy asks for none
    Secret proxyPassword; ///< never among the secrets a manifest may name
    QByteArray certificates; ///< PEM; further authorities this connection believes, besides the system's

    /// `proxy` as people write it and accounts.json keeps it: empty or "system", "none", "http://user@host:port",
    /// "socks5://user@host:port". A password in it is refused. `certificates`: PEM, may be empty.
    /// Error: BadInput, in words.
    static Result<NetworkRoute> from(const QString &proxy, const QByteArray &certificates);
    /// The certificates in a file's bytes (PEM, or one in DER) as PEM, and nothing else of it: a private key that
    /// stands beside them is left out. Error: BadInput when there is none.
    static Result<QByteArray> certificatesIn(const QByteArray &file);
    /// Whom these certificates (PEM) name, for people: "Example Company Root, Other Root".
    static QString namesIn(const QByteArray &certificates);
};

} // namespace saskare
