#pragma once

#include "core/backend/NetworkRoute.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

#include <memory>

namespace saskare {

/// How Qt is told of a route. Thread: any.

/// True for this computer's own name and addresses.
bool isLoopback(const QString &host);
/// The route's proxy, but never for this computer: what a desk on loopback gets is nobody else's. To be owned by a
/// QNetworkAccessManager.
std::unique_ptr<QNetworkProxyFactory> proxyFactoryFor(const NetworkRoute &route);
/// Whom the route believes. The system's authorities are named one by one: Qt otherwise loads them while a handshake
/// runs, and then those count even where a list was given. The first call reads them from the disk.
QSslConfiguration tlsFor(const NetworkRoute &route);

} // namespace saskare
