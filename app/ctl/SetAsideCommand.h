#pragma once

#include "app/ctl/CtlCommand.h"

namespace saskare {

/// set-aside: the records that could not be read, and why.
class SetAsideCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("set-aside"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

} // namespace saskare
