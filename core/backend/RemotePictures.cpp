#include "core/backend/RemotePictures.h"

#include "core/backend/PublicAddress.h"
#include "core/backend/RouteSettings.h"
#include "core/base/Log.h"
#include "core/base/PictureKind.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace saskare {
namespace {

constexpr qsizetype largest = 5 * 1024 * 1024; // bytes
constexpr qsizetype telling = 16; // bytes after which a picture is known for one
constexpr int mostRedirects = 3;

Error notFetched(ErrorKind kind, const QString &reason)
{
    return {kind, RemotePictures::tr("The picture was not fetched: %1.").arg(reason), {}, {}, {}};
}

QNetworkRequest requestFor(const QUrl &url, const QHostAddress &address, quint16 port, const QSslConfiguration &tls)
{
    QUrl pinned = url;
    pinned.setHost(address.toString());
    pinned.setPort(port);
    pinned.setFragment({});
    QNetworkRequest request(pinned);
    const QString host = url.host(QUrl::FullyEncoded);
    request.setPeerVerifyName(host); // the certificate must be the host's, though the address is dialled
    request.setRawHeader("Host", host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1());
    request.setRawHeader("Accept", "image/png, image/jpeg, image/gif, image/webp");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing that unpacks to more than it weighs
    request.setRawHeader("Accept-Language", "en"); // Qt would tell the agent's
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Saskare"_qs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setSslConfiguration(tls);
    return request;
}

/// One picture on its way: look up, check, connect to what was checked, read within limits. Ends exactly once.
class Fetch : public QObject
{
public:
    using Ended = std::function<void(Result<QByteArray>)>;

    Fetch(QNetworkAccessManager &manager, const RemotePictureRules &rules, const QSslConfiguration &tls,
          const QUrl &url, Ended ended, QObject *parent)
        : QObject(parent)
        , m_manager(manager)
        , m_rules(rules)
        , m_tls(tls)
        , m_url(url)
        , m_ended(std::move(ended))
    {
        connect(&m_limit, &QTimer::timeout, this,
                [this] { end(notFetched(ErrorKind::TimedOut, RemotePictures::tr("%1 took too long").arg(host()))); });
        m_limit.setSingleShot(true);
        m_limit.start(rules.timeoutMs);
        // Never from within the caller's own call.
        QMetaObject::invokeMethod(this, &Fetch::begin, Qt::QueuedConnection);
    }

    ~Fetch() override
    {
        if (m_ended)
            m_ended(notFetched(ErrorKind::Cancelled, RemotePictures::tr("it is no longer wanted")));
    }

private:
    [[nodiscard]] QString host() const { return m_url.host(QUrl::FullyEncoded); }

    void begin()
    {
        if (!mayAsk(m_url)) {
            end(notFetched(
                ErrorKind::Forbidden,
                RemotePictures::tr("only https addresses without a name, a password or a port are asked")));
            return;
        }
        const QHostAddress literal(m_url.host());
        if (!literal.isNull())
            take({literal});
        else if (m_rules.resolve)
            take(addressesOf(m_rules.resolve(host())));
        else
            QHostInfo::lookupHost(host(), this, [this](const QHostInfo &found) { take(found.addresses()); });
    }

    [[nodiscard]] bool mayAsk(const QUrl &url) const
    {
        return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty()
            && url.userInfo().isEmpty() && (url.port() < 0 || url.port() == m_rules.port);
    }

    static QList<QHostAddress> addressesOf(const QStringList &texts)
    {
        QList<QHostAddress> addresses;
        for (const QString &text : texts)
            addresses.append(QHostAddress(text));
        return addresses;
    }

    [[nodiscard]] bool mayReach(const QHostAddress &address) const
    {
        return m_rules.reach == RemotePictureRules::Reach::ThisComputer
            ? address == QHostAddress(QHostAddress::LocalHost)
            : isPublicAddress(address);
    }

    void take(const QList<QHostAddress> &addresses)
    {
        if (!m_ended)
            return;
        if (addresses.isEmpty()) {
            end(notFetched(ErrorKind::Offline, RemotePictures::tr("%1 is not known").arg(host())));
            return;
        }
        // One bad address among good ones is how a name is turned against the network it is asked from.
        if (!std::all_of(addresses.begin(), addresses.end(),
                         [this](const QHostAddress &address) { return mayReach(address); })) {
            end(notFetched(ErrorKind::Forbidden,
                           RemotePictures::tr("%1 is not a public address of the internet").arg(host())));
            return;
        }
        const auto four = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
            return address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        m_address = four != addresses.end() ? *four : addresses.first();
        ask();
    }

    void ask()
    {
        m_bytes.clear();
        m_reply = m_manager.get(requestFor(m_url, m_address, m_rules.port, m_tls));
        m_reply->setParent(this);
        m_reply->setReadBufferSize(256 * 1024);
        connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
            if (status() > 0 && status() != 200)
                finished(); // what stands in a refusal is not read
        });
        connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::read);
        connect(m_reply, &QNetworkReply::finished, this, &Fetch::finished);
    }

    [[nodiscard]] int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    void read()
    {
        if (!m_ended || status() != 200)
            return;
        m_bytes += m_reply->readAll();
        if (m_bytes.size() > largest)
            end(notFetched(ErrorKind::Rejected, RemotePictures::tr("it is larger than 5 MB")));
        else if (m_bytes.size() >= telling && pictureKind(m_bytes).isEmpty())
            end(notFetched(ErrorKind::Rejected, RemotePictures::tr("it is no picture")));
    }

    void finished()
    {
        read();
        if (!m_ended)
            return;
        const int code = status();
        if (code == 301 || code == 302 || code == 303 || code == 307 || code == 308)
            follow(m_url.resolved(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl()));
        else if (m_reply->error() != QNetworkReply::NoError || code != 200)
            end(notFetched(code > 0 ? ErrorKind::Rejected : ErrorKind::Offline,
                           RemotePictures::tr("%1 did not give it").arg(host())));
        else if (pictureKind(m_bytes).isEmpty())
            end(notFetched(ErrorKind::Rejected, RemotePictures::tr("it is no picture")));
        else
            end(std::move(m_bytes));
    }

    void follow(const QUrl &next)
    {
        m_reply->disconnect(this);
        if (!mayAsk(next) || next.host() != m_url.host() || ++m_redirects > mostRedirects) {
            end(notFetched(ErrorKind::Forbidden, RemotePictures::tr("%1 sends us somewhere else").arg(host())));
            return;
        }
        m_url = next;
        m_reply->abort();
        m_reply->deleteLater();
        ask(); // at the address that was checked
    }

    void end(Result<QByteArray> result)
    {
        if (!m_ended)
            return;
        m_limit.stop();
        qCDebug(logHttp).noquote() << "picture from" << host() << (result.ok() ? "came" : "refused or failed");
        const Ended ended = std::exchange(m_ended, {});
        if (m_reply)
            m_reply->abort();
        deleteLater();
        ended(std::move(result));
    }

    QNetworkAccessManager &m_manager;
    const RemotePictureRules &m_rules;
    const QSslConfiguration &m_tls;
    QUrl m_url;
    Ended m_ended;
    QTimer m_limit;
    QHostAddress m_address;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
    int m_redirects = 0;
};

} // namespace

class RemotePictures::Private
{
public:
    Private(RemotePictureRules theRules, NetworkRoute theRoute)
        : rules(std::move(theRules))
        , route(std::move(theRoute))
    {
    }
    RemotePictureRules rules;
    NetworkRoute route;
    QSslConfiguration tls; ///< set with the manager
    std::unique_ptr<QNetworkAccessManager> manager; ///< made in the thread it works in
    QObject *fetches = nullptr;
};

RemotePictures::RemotePictures(RemotePictureRules rules, NetworkRoute route, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(rules), std::move(route)))
{
    d->fetches = new QObject(this);
}

RemotePictures::~RemotePictures()
{
    delete d->fetches; // before the manager they use
}

Future<Result<QByteArray>> RemotePictures::fetch(const QUrl &url)
{
    if (!d->manager) {
        d->manager = std::make_unique<QNetworkAccessManager>();
        d->manager->setProxyFactory(proxyFactoryFor(d->route).release()); // owned by the manager
        d->tls = tlsFor(d->route);
        d->manager->setAutoDeleteReplies(false);
    }
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    Future<Result<QByteArray>> future = promise->future();
    new Fetch(
        *d->manager, d->rules, d->tls, url,
        [promise](Result<QByteArray> result) {
            promise->addResult(std::move(result));
            promise->finish();
        },
        d->fetches);
    return future;
}

} // namespace saskare
