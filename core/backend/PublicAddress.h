#pragma once

#include <QHostAddress>

namespace saskare {

/// True for an address that anybody on the internet could be asked at. False for this computer, the company's
/// networks, link-local, multicast, reserved and example ranges, and for IPv6 addresses that carry an IPv4 one
/// (mapped, compatible, 6to4, Teredo, NAT64), which would lead to any of these in disguise. Thread: any.
bool isPublicAddress(const QHostAddress &address);

} // namespace saskare
