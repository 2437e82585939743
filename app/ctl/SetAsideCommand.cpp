#include "app/ctl/SetAsideCommand.h"

#include "app/ctl/RowJson.h"

namespace saskare {

QString SetAsideCommand::summary() const
{
    return tr("List the records that could not be read and were set aside, and why.");
}

void SetAsideCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(Session::accountOption());
}

void SetAsideCommand::run(Session &session, const QCommandLineParser &parser)
{
    const Result<std::optional<AccountId>> only = session.accountAsked(parser);
    if (!only) {
        session.fail(only.error());
        return;
    }
    session.store().setAside().then(this, [&session, only = *only](const std::vector<SetAsideRow> &rows) {
        for (const SetAsideRow &row : rows) {
            if (only && row.account != *only)
                continue;
            const std::optional<Account> account = session.accounts().account(row.account);
            const QString name = account ? account->name : QString::number(row.account.value());
            session.console().line(u"%1  %2  %3  %4: %5"_qs.arg(
                QDateTime::fromMSecsSinceEpoch(row.at).toString(u"yyyy-MM-dd HH:mm"_qs), Console::column(name, 16),
                Console::column(row.what.stream, 16), row.what.path, row.what.reason));
            session.console().object(json::of(row));
        }
        session.finish(ExitCode::Ok);
    });
}

} // namespace saskare
