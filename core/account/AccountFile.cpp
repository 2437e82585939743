#include "core/account/AccountFile.h"

#include "core/account/AccountColor.h"
#include "core/backend/NetworkRoute.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace saskare {
namespace {

constexpr int format = 1;

Error located(const QString &place, const QString &what)
{
    return {ErrorKind::BadInput, AccountFile::tr("The file accounts.json cannot be used: %1: %2.").arg(place, what),
            AccountFile::tr("It was left as it is."),
            AccountFile::tr("Correct it or restore a copy, then start again."), place};
}

/// Reads one account object; remembers the first fault with its place.
class Reader
{
public:
    explicit Reader(const QJsonObject &object, QString place)
        : m_object(object)
        , m_place(std::move(place))
    {
    }

    Account read()
    {
        Account account;
        account.id = AccountId(m_object.value(u"id").toInteger());
        if (!account.id.isValid())
            fault(u"id"_qs, AccountFile::tr("a number above zero is needed"));
        account.name = text(u"name"_qs);
        account.manifestId = text(u"manifest"_qs);
        if (account.manifestId.isEmpty())
            fault(u"manifest"_qs, AccountFile::tr("it is missing"));
        account.baseUrl = QUrl(text(u"url"_qs), QUrl::StrictMode);
        if (!account.baseUrl.isValid() || account.baseUrl.host().isEmpty())
            fault(u"url"_qs, AccountFile::tr("a web address is needed"));
        account.user = text(u"user"_qs);
        account.color = text(u"color"_qs);
        account.signature = text(u"signature"_qs);
        account.proxy = text(u"proxy"_qs);
        account.certificates = text(u"certificates"_qs).toLatin1();
        if (const Result<NetworkRoute> route = NetworkRoute::from(account.proxy, account.certificates); !route)
            fault(u"proxy"_qs, route.error().happened);
        account.trustedManifest = text(u"trustedManifest"_qs).toLatin1();
        account.disconnected = m_object.value(u"disconnected").toBool();
        account.paused = m_object.value(u"paused").toBool() || account.disconnected;
        const QJsonObject values = m_object.value(u"values").toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!it->isString())
                fault(u"values."_qs + it.key(), AccountFile::tr("text is needed"));
            account.values.insert(it.key(), it->toString());
        }
        return account;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QString text(const QString &field)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isUndefined() && !value.isString())
            fault(field, AccountFile::tr("text is needed"));
        return value.toString();
    }
    void fault(const QString &field, const QString &what)
    {
        if (!m_error)
            m_error = located(m_place + QLatin1Char('.') + field, what);
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

QJsonObject toObject(const Account &account)
{
    QJsonObject values;
    for (auto it = account.values.begin(); it != account.values.end(); ++it)
        values.insert(it.key(), it.value());
    QJsonObject object{{u"id"_qs, account.id.value()},       {u"name"_qs, account.name},
                       {u"manifest"_qs, account.manifestId}, {u"url"_qs, account.baseUrl.toString()},
                       {u"user"_qs, account.user},           {u"values"_qs, values},
                       {u"color"_qs, account.color},         {u"signature"_qs, account.signature},
                       {u"paused"_qs, account.paused}};
    // Only where they say something: most accounts need none of them.
    if (!account.proxy.isEmpty())
        object.insert(u"proxy"_qs, account.proxy);
    if (!account.certificates.isEmpty())
        object.insert(u"certificates"_qs, QString::fromLatin1(account.certificates));
    if (account.disconnected)
        object.insert(u"disconnected"_qs, true);
    if (!account.trustedManifest.isEmpty())
        object.insert(u"trustedManifest"_qs, QString::fromLatin1(account.trustedManifest));
    return object;
}

} // namespace

QByteArray AccountFile::toJson() const
{
    QJsonArray array;
    for (const Account &account : accounts)
        array.append(toObject(account));
    QJsonObject root{{u"format"_qs, format}, {u"nextId"_qs, nextId}, {u"accounts"_qs, array}};
    QJsonArray gone;
    for (const AccountId id : leaving)
        gone.append(id.value());
    if (!gone.isEmpty())
        root.insert(u"leaving"_qs, gone);
    return QJsonDocument(root).toJson();
}

Result<AccountFile> AccountFile::fromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(parsing.offset).count('\n') + 1;
        return located(AccountFile::tr("line %1").arg(line), parsing.errorString());
    }
    const QJsonObject root = document.object();
    if (root.value(u"format").toInt() != format)
        return located(u"format"_qs, AccountFile::tr("this program reads format %1").arg(format));
    if (!root.value(u"accounts").isArray())
        return located(u"accounts"_qs, AccountFile::tr("a list is needed"));

    AccountFile file;
    QSet<AccountId> seen;
    const QJsonArray array = root.value(u"accounts").toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"accounts[%1]"_qs.arg(i);
        if (!array[i].isObject())
            return located(place, AccountFile::tr("an object is needed"));
        Reader reader(array[i].toObject(), place);
        const Account account = reader.read();
        if (reader.error())
            return *reader.error();
        if (seen.contains(account.id))
            return located(place + u".id"_qs, AccountFile::tr("another account has the same"));
        seen.insert(account.id);
        file.nextId = qMax(file.nextId, account.id.value() + 1);
        file.accounts.append(account);
    }
    for (Account &account : file.accounts) {
        if (account.color.isEmpty()) // of a profile from before there were colours
            account.color = nextAccountColor(file.accounts);
    }
    for (const QJsonValue &gone : root.value(u"leaving").toArray()) {
        const AccountId id(gone.toInteger());
        if (id.isValid() && !seen.contains(id)) // one that is connected is never erased
            file.leaving.append(id);
        file.nextId = qMax(file.nextId, id.value() + 1);
    }
    file.nextId = qMax(file.nextId, root.value(u"nextId").toInteger());
    return file;
}

} // namespace saskare
