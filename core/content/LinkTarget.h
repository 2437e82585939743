#pragma once

#include <QString>

#include <optional>

namespace saskare {

/// Where a link of a customer really leads.
struct LinkTarget
{
    QString url; ///< fully encoded; http, https, mailto or tel, nothing else
    QString host; ///< as the network sees it (punycode); the address for mailto, the number for tel
    bool odd = false; ///< a name before the host, a bare address, or a host in disguise: ask before opening
};

/// Reads an address as a mail wrote it. Nothing for every other scheme, for what browsers and we would read
/// differently, and for what is not an address.
std::optional<LinkTarget> linkTarget(const QString &address);

/// True when `shown` looks like the name of another host than the one the link leads to.
bool showsAnotherHost(const LinkTarget &target, const QString &shown);

} // namespace saskare
