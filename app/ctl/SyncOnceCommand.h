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
    void report(Session &session, ExitCode code);

    std::unique_ptr<SyncRun> m_run;
};

} // namespace saskare
