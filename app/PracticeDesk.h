#pragma once

#include "app/desk/DeskServer.h"
#include "core/account/AccountRegistry.h"
#include "core/account/SessionSecretStore.h"

namespace saskare {

/// The practice desk inside the program: a server on a free port of this computer with a token of this run, its
/// content in the profile, and the account that connects to it. Thread: GUI; the server has its own.
class PracticeDesk
{
public:
    PracticeDesk(const QString &profile, Clock &clock);
    ~PracticeDesk();

    /// Starts the server and puts its address and token into the registry and the secrets.
    Future<Result<void>> start(AccountRegistry &accounts, SessionSecretStore &secrets, QObject *context);

private:
    struct Started
    {
        QUrl url;
        Secret token;
    };

    QString m_file;
    Clock &m_clock;
    std::unique_ptr<DeskServer> m_server; ///< lives and dies in the worker
    Worker m_worker;
};

} // namespace saskare
