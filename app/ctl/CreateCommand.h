#pragma once

#include "app/ctl/CtlCommand.h"
#include "app/ctl/Dispatch.h"

namespace saskare {

/// create: a new conversation for a customer.
class CreateCommand : public CtlCommand
{
    Q_OBJECT
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("create"); }
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void run(Session &session, const QCommandLineParser &parser) override;

private:
    /// The account asked for, or the only one.
    static Result<Account> accountOf(Session &session, const QCommandLineParser &parser);
    void create(Session &session, const QCommandLineParser &parser, const Account &account,
                const CreateConversation &command);

    std::unique_ptr<Dispatch> m_dispatch;
};

} // namespace saskare
