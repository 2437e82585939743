#include "app/ctl/OutboxCommand.h"

#include "app/ctl/RowJson.h"

namespace saskare {

QString OutboxCommand::summary() const
{
    return tr("List what has not been sent yet, or decide about it.");
}

void OutboxCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"action"_qs,
        tr("retry: send it (again). discard: forget it. arrived: it did reach the help desk. "
           "Without one they are listed."),
        u"[retry|discard|arrived]"_qs);
    parser.addPositionalArgument(u"id"_qs, tr("The action's id, or the beginning of it."), u"[ID]"_qs);
}

void OutboxCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QStringList actions{u"retry"_qs, u"discard"_qs, u"arrived"_qs};
    if (!words.isEmpty() && (words.size() != 2 || !actions.contains(words[0]))) {
        usage(session, tr("Say “outbox”, or “outbox retry ID”, “outbox discard ID”, “outbox arrived ID”."));
        return;
    }
    session.store().outbox().then(this, [this, &session, words](const std::vector<OutboxEntry> &entries) {
        if (words.isEmpty())
            list(session, entries);
        else
            act(session, words[0], words[1], entries);
    });
}

void OutboxCommand::list(Session &session, const std::vector<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        session.console().line(u"%1  %2  %3  %4  %5"_qs.arg(
            entry.id.toString(QUuid::WithoutBraces).first(8), Console::column(code(entry.state), 10),
            Console::column(nameOf(entry.command), 12), u'#' % entry.remoteConversation, entry.error.text()));
        session.console().object(json::of(entry));
    }
    session.finish(ExitCode::Ok);
}

void OutboxCommand::act(Session &session, const QString &action, const QString &name,
                        const std::vector<OutboxEntry> &entries)
{
    QList<OutboxEntry> fitting;
    for (const OutboxEntry &entry : entries) {
        if (entry.id.toString(QUuid::WithoutBraces).startsWith(name))
            fitting.append(entry);
    }
    if (fitting.size() != 1) {
        session.fail({ErrorKind::NotFound,
                      fitting.isEmpty() ? tr("There is no “%1” in the outbox.").arg(name)
                                        : tr("Several ids begin with “%1”.").arg(name),
                      {},
                      tr("“saskarectl outbox” lists them."),
                      {}});
        return;
    }
    const CommandId id = fitting.first().id;
    Store &store = session.store();
    Future<Result<void>> done = action == u"retry" ? store.retry(id)
        : action == u"discard"                     ? store.discard(id)
                                                   : store.markArrived(id);
    done.then(this, [&session, action, entry = fitting.first()](const Result<void> &result) {
        if (!result) {
            session.fail(result.error());
            return;
        }
        session.console().line(action == u"retry"         ? tr("It goes with the next sync.")
                                   : action == u"discard" ? tr("Discarded.")
                                                          : tr("Taken as arrived."));
        session.console().object({{u"id"_qs, entry.id.toString(QUuid::WithoutBraces)}, {u"action"_qs, action}});
        session.finish(ExitCode::Ok);
    });
}

} // namespace saskare
