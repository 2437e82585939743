#pragma once

#include "app/ctl/CtlCommand.h"

namespace saskare {

/// help-desks: the help desks there are descriptions of, and what can be done with each. The README's table is this
/// one.
class HelpDesksCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("help-desks"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

} // namespace saskare
