#pragma once

#include "app/ctl/CtlCommand.h"
#include "core/account/ConnectionCheck.h"

namespace saskare {

/// account add, account list, account remove.
class AccountCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("account"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    void add(Session &session, const QCommandLineParser &parser);
    void check(Session &session, const Account &account);
    void save(Session &session, const Account &account);
    void keepSecrets(Session &session, const Account &saved, QStringList names);
    void added(Session &session, const Account &saved);
    void list(Session &session);
    void remove(Session &session, const QString &which);

    std::unique_ptr<ConnectionCheck> m_check;
};

} // namespace saskare
