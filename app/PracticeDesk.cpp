#include "app/PracticeDesk.h"

#include <QCoreApplication>

namespace saskare {
namespace {

const QString manifestId = QStringLiteral("saskare");

Account accountFor(const AccountRegistry &accounts, const QUrl &url)
{
    const QList<Account> known = accounts.accounts();
    const auto found = std::find_if(known.begin(), known.end(), [](const Account &account) {
        return account.manifestId == manifestId && account.baseUrl.host() == QLatin1String("127.0.0.1");
    });
    Account account;
    if (found != known.end()) {
        account = *found;
    } else {
        account.name = QCoreApplication::translate("PracticeDesk", "Practice desk");
        account.manifestId = manifestId;
        account.color = QStringLiteral("#3056d3");
    }
    account.baseUrl = url;
    return account;
}

} // namespace

PracticeDesk::PracticeDesk(const QString &profile, Clock &clock)
    : m_file(profile + QStringLiteral("/practice-desk.db"))
    , m_clock(clock)
    , m_worker(QStringLiteral("practice desk"))
{
}

PracticeDesk::~PracticeDesk()
{
    m_worker.run([this] { m_server.reset(); }).waitForFinished();
}

Future<Result<void>> PracticeDesk::start(AccountRegistry &accounts, SessionSecretStore &secrets, QObject *context)
{
    return m_worker
        .run([this]() -> Result<Started> {
            DeskOptions options;
            options.databaseFile = m_file;
            m_server = std::make_unique<DeskServer>(options, m_clock);
            const Result<quint16> port = m_server->start();
            if (!port.ok())
                return port.error();
            return Started{m_server->url(), Secret(m_server->token())};
        })
        .then(context, [&accounts, &secrets](const Result<Started> &started) -> Result<void> {
            if (!started.ok())
                return started.error();
            const Account wanted = accountFor(accounts, started->url);
            // The token first, so that whoever hears of the account can sign in at once.
            if (wanted.id.isValid())
                secrets.keepForThisRun(secretKey(wanted.id, QStringLiteral("token")), started->token);
            const Result<Account> saved = accounts.save(wanted);
            if (!saved.ok())
                return saved.error();
            secrets.keepForThisRun(secretKey(saved->id, QStringLiteral("token")), started->token);
            return {};
        });
}

} // namespace saskare
