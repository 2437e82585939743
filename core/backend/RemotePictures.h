#pragma once

#include "core/backend/NetworkRoute.h"
#include "core/base/Future.h"
#include "core/base/Result.h"

#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace saskare {

/// Whom a picture may be fetched from. Tests, whose servers are on this computer, set other values than these.
struct RemotePictureRules
{
    enum class Reach
    {
        PublicAddresses,
        ThisComputer,
    };
    Reach reach = Reach::PublicAddresses;
    quint16 port = 443;
    int timeoutMs = 10'000; ///< of one picture, with looking up its host
    /// Instead of the system's: gives the host's addresses at once.
    std::function<QStringList(const QString &host)> resolve;
};

/// Fetches a picture that a message names on the network, because the agent asked to see it. A message must not gain
/// by it more than that it was seen: https only, no credentials, cookies, referrer or cache; the host is looked up
/// first and refused when any of its addresses is not public, and the connection goes to the address that was
/// checked, through a proxy too, so that a name that changes in between reaches nothing else; redirects are followed
/// within the same host alone; at most 5 MB and 10 s; only what begins like a png, jpeg, gif or webp. Does not
/// decode. Thread: the one it lives in.
class RemotePictures : public QObject
{
    Q_OBJECT
public:
    /// `route`: the proxy and the authorities of the account whose message it is.
    RemotePictures(RemotePictureRules rules, NetworkRoute route, QObject *parent = nullptr);
    ~RemotePictures() override;

    /// Error: Forbidden for what must not be asked, Offline, TimedOut, Rejected for what is no picture.
    Future<Result<QByteArray>> fetch(const QUrl &url);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace saskare
