#include "core/backend/PublicAddress.h"

#include <QList>

namespace saskare {
namespace {

using Subnet = QPair<QHostAddress, int>;

QList<Subnet> subnets(std::initializer_list<const char *> texts)
{
    QList<Subnet> list;
    for (const char *text : texts)
        list.append(QHostAddress::parseSubnet(QLatin1String(text)));
    return list;
}

bool isInAny(const QHostAddress &address, const QList<Subnet> &list)
{
    return std::any_of(list.begin(), list.end(),
                       [&address](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    // IANA's special-purpose registries: what is not globally reachable, and what is not one host.
    static const QList<Subnet> notPublic4
        = subnets({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                   "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
                   "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    static const QList<Subnet> public6 = subnets({"2000::/3"});
    static const QList<Subnet> notPublic6 = subnets({"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"});
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return !isInAny(address, notPublic4);
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty()
        && isInAny(address, public6) && !isInAny(address, notPublic6);
}

} // namespace saskare
