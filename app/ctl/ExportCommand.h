#pragma once

#include "app/ctl/CtlCommand.h"

namespace saskare {

/// export: conversations with messages, customer and touchpoints, one JSON object per line.
class ExportCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("export"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;
};

} // namespace saskare
