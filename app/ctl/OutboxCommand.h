#pragma once

#include "app/ctl/CtlCommand.h"

namespace saskare {

/// outbox: what has not been sent yet, and the agent's decisions about it.
class OutboxCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("outbox"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    void list(Session &session, const std::vector<OutboxEntry> &entries);
    void act(Session &session, const QString &action, const QString &name, const std::vector<OutboxEntry> &entries);
};

} // namespace saskare
