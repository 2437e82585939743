#include "core/account/AccountRegistry.h"

#include "core/account/AccountColor.h"
#include "core/backend/NetworkRoute.h"
#include "core/base/Log.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace saskare {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int lockWaitMs = 2'000;

auto find(QList<Account> &accounts, AccountId id)
{
    return std::find_if(accounts.begin(), accounts.end(), [id](const Account &a) { return a.id == id; });
}

Error notWritten(const QString &path, const QString &reason)
{
    return {ErrorKind::Storage,
            AccountRegistry::tr("The accounts could not be saved in %1: %2.").arg(path, reason),
            AccountRegistry::tr("Nothing was changed."),
            AccountRegistry::tr("Check that the disk has room and that you may write there."),
            {}};
}

Result<void> check(const Account &account)
{
    const QString scheme = account.baseUrl.scheme();
    const auto bad = [](const QString &happened) -> Result<void> {
        return Error{ErrorKind::BadInput, happened, {}, {}, {}};
    };
    if (account.manifestId.isEmpty())
        return bad(AccountRegistry::tr("It is not said which help desk this is."));
    const bool web = scheme == u"https" || scheme == u"http";
    if (!account.baseUrl.isValid() || account.baseUrl.host().isEmpty() || !web)
        return bad(AccountRegistry::tr("“%1” is not a web address. It has to begin with https:// or http://.")
                       .arg(account.baseUrl.toString(QUrl::RemoveUserInfo)));
    if (const Result<NetworkRoute> route = NetworkRoute::from(account.proxy, account.certificates); !route)
        return route.error();
    if (!account.baseUrl.userInfo().isEmpty())
        return bad(AccountRegistry::tr("The address must not hold a name or password; give them separately."));
    return {};
}

} // namespace

AccountRegistry::AccountRegistry(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

QString AccountRegistry::path() const
{
    return m_folder + QStringLiteral("/accounts.json");
}

Result<void> AccountRegistry::load()
{
    const Result<AccountFile> file = read();
    if (!file)
        return file.error();
    m_leaving = file->leaving;
    if (m_accounts != file->accounts) {
        m_accounts = file->accounts;
        Q_EMIT changed();
    }
    return {};
}

std::optional<Account> AccountRegistry::account(AccountId id) const
{
    const auto it = std::find_if(m_accounts.begin(), m_accounts.end(), [id](const Account &a) { return a.id == id; });
    return it == m_accounts.end() ? std::nullopt : std::optional(*it);
}

Result<Account> AccountRegistry::save(Account account)
{
    if (const Result<void> fit = check(account); !fit)
        return fit.error();
    const Result<void> saved = change([&](AccountFile &file) -> Result<void> {
        if (!account.id.isValid()) {
            account.id = AccountId(file.nextId++);
            if (account.name.isEmpty())
                account.name = account.baseUrl.host();
            if (account.color.isEmpty())
                account.color = nextAccountColor(file.accounts);
            file.accounts.append(account);
            return {};
        }
        const auto known = find(file.accounts, account.id);
        if (known == file.accounts.end())
            return Error{ErrorKind::NotFound, tr("This account is no longer there."), {}, {}, {}};
        *known = account;
        return {};
    });
    if (!saved)
        return saved.error();
    return account;
}

Result<void> AccountRegistry::remove(AccountId id)
{
    return change([id](AccountFile &file) -> Result<void> {
        const auto known = find(file.accounts, id);
        if (known == file.accounts.end())
            return Error{
                ErrorKind::NotFound, tr("There is no account with the number %1.").arg(id.value()), {}, {}, {}};
        file.accounts.erase(known);
        file.leaving.append(id);
        return {};
    });
}

Result<void> AccountRegistry::forgotten(AccountId id)
{
    return change([id](AccountFile &file) -> Result<void> {
        file.leaving.removeAll(id);
        return {};
    });
}

Result<AccountFile> AccountRegistry::read() const
{
    QFile file(path());
    if (!file.exists())
        return AccountFile{};
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Storage,
                     tr("The accounts in %1 cannot be read: %2.").arg(path(), file.errorString()),
                     {},
                     tr("Check that the file is yours and readable."),
                     {}};
    }
    return AccountFile::fromJson(file.readAll());
}

Result<void> AccountRegistry::change(const std::function<Result<void>(AccountFile &)> &edit)
{
    if (!QDir().exists(m_folder) && !QDir().mkpath(m_folder))
        return notWritten(path(), tr("the folder cannot be made"));
    QLockFile lock(path() + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWaitMs))
        return notWritten(path(), tr("another program is writing it"));
    Result<AccountFile> file = read();
    if (!file)
        return file.error();
    if (const Result<void> edited = edit(*file); !edited)
        return edited;
    if (const Result<void> written = write(*file); !written)
        return written;
    lock.unlock();
    m_leaving = file->leaving;
    const bool isOther = m_accounts != file->accounts;
    m_accounts = file->accounts;
    if (isOther)
        Q_EMIT changed();
    return {};
}

Result<void> AccountRegistry::write(const AccountFile &contents)
{
    QSaveFile file(path());
    // The permissions come before the contents: nobody else gets to read even a part.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return notWritten(path(), file.errorString());
    file.write(contents.toJson());
    if (!file.commit())
        return notWritten(path(), file.errorString());
    qCInfo(logAccount) << "accounts saved:" << contents.accounts.size();
    return {};
}

} // namespace saskare
