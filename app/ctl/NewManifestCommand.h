#pragma once

#include "app/ctl/CtlCommand.h"

namespace saskare {

/// new-manifest: a folder with a description to begin with, which passes check-manifest as it is, and notes beside
/// it. JSON knows no comments, and keys that stand for comments would be sent where a body's fields are meant; so the
/// notes are a file of their own.
class NewManifestCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("new-manifest"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    /// Error: Storage, in words.
    static Result<void> write(const QString &folder, const QString &id, const QString &name);
};

} // namespace saskare
