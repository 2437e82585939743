#pragma once

#include "app/ctl/CtlCommand.h"
#include "app/ctl/SyncRun.h"

namespace saskare {

/// sync-once: reads what is new and sends what waits, then ends.
class SyncOnceCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sync-once"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    static Result<void> giveSecrets(Session &session, const QStringList &values, QList<Account> accounts);
    void report(Session &session, ExitCode code);

    std::optional<AccountId> m_only;
    std::unique_ptr<SyncRun> m_run;
};

} // namespace saskare
