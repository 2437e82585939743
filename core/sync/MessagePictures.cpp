#include "core/sync/MessagePictures.h"

namespace saskare {
namespace {

using Pictures = QList<Result<QByteArray>>;

Future<Pictures> noneOf(const QStringList &urls, const Error &error)
{
    return readyFuture(Pictures(urls.size(), Result<QByteArray>(error)));
}

} // namespace

MessagePictures::MessagePictures(AccountRegistry &accounts, SecretStore &secrets, RemotePictureRules rules,
                                 QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_secrets(secrets)
    , m_rules(std::move(rules))
{
}

MessagePictures::~MessagePictures() = default;

Future<Pictures> MessagePictures::fetch(AccountId id, const QStringList &all)
{
    const QStringList urls = all.mid(0, mostAtOnce);
    const std::optional<Account> account = m_accounts.account(id);
    if (!account)
        return noneOf(urls, {ErrorKind::NotFound, tr("The account of this message is no longer there."), {}, {}, {}});
    const Result<NetworkRoute> route = NetworkRoute::from(account->proxy, account->certificates);
    if (!route)
        return noneOf(urls, route.error());
    if (route->proxyUser.isEmpty())
        return ask(*route, urls);
    return m_secrets.read(secretKey(id, QString::fromUtf16(proxySecret)))
        .then(this, [this, route = *route, urls](const Result<Secret> &password) {
            if (!password)
                return noneOf(urls, password.error());
            NetworkRoute whole = route;
            whole.proxyPassword = *password;
            return ask(whole, urls);
        });
}

Future<Pictures> MessagePictures::ask(const NetworkRoute &route, const QStringList &urls)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>(QStringLiteral("saskare-pictures"));
    return m_worker->run([rules = m_rules, route, urls, context = m_worker->context()] {
        // For one message alone: no connection is shared with another, which would tell that both were read here.
        auto *pictures = new RemotePictures(rules, route, context);
        QList<Future<Result<QByteArray>>> asked;
        for (const QString &url : urls)
            asked.append(pictures->fetch(QUrl::fromEncoded(url.toLatin1())));
        return whenAll(pictures, asked).then(pictures, [pictures](const Pictures &came) {
            pictures->deleteLater();
            return came;
        });
    });
}

} // namespace saskare
