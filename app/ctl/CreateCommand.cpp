#include "app/ctl/CreateCommand.h"

namespace saskare {

QString CreateCommand::summary() const
{
    return tr("Begin a conversation with a customer.");
}

void CreateCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption({u"queue"_qs, tr("A queue's name or id."), u"QUEUE"_qs});
    parser.addOption({u"customer"_qs, tr("The customer's e-mail address."), u"MAIL"_qs});
    parser.addOption({u"subject"_qs, tr("What it is about."), u"SUBJECT"_qs});
    parser.addOption({u"account"_qs, tr("With which help desk, when there are several."), u"ACCOUNT"_qs});
    describeText(parser);
    Dispatch::describe(parser);
}

void CreateCommand::run(Session &session, const QCommandLineParser &parser)
{
    CreateConversation command;
    command.subject = parser.value(u"subject"_qs).simplified();
    command.customerEmail = parser.value(u"customer"_qs).trimmed();
    command.text = textOf(parser.positionalArguments());
    if (command.subject.isEmpty() || !command.customerEmail.contains(u'@') || command.text.trimmed().isEmpty()
        || parser.value(u"queue"_qs).isEmpty()) {
        usage(session, tr("Say --queue, --customer with an e-mail address, --subject, and what to write."));
        return;
    }
    const Result<Account> account = accountOf(session, parser);
    if (!account) {
        session.fail(account.error());
        return;
    }
    const auto manifest = session.manifestOf(*account);
    if (!manifest) {
        session.fail(manifest.error());
        return;
    }
    if (!(*manifest)->can(nameOf(command))) {
        session.fail(cannot(**manifest, command));
        return;
    }
    create(session, parser, *account, command);
}

Result<Account> CreateCommand::accountOf(Session &session, const QCommandLineParser &parser)
{
    if (parser.isSet(u"account"_qs))
        return session.accountNamed(parser.value(u"account"_qs));
    const QList<Account> accounts = session.accounts().accounts();
    if (accounts.size() == 1)
        return accounts.first();
    return Error{accounts.isEmpty() ? ErrorKind::NotFound : ErrorKind::BadInput,
                 accounts.isEmpty() ? tr("No help desk is connected.") : tr("Several help desks are connected."),
                 {},
                 accounts.isEmpty() ? tr("“saskarectl account add” connects one.")
                                    : tr("Say --account and which one."),
                 {}};
}

void CreateCommand::create(Session &session, const QCommandLineParser &parser, const Account &account,
                           const CreateConversation &command)
{
    session.store().queues().then(this, [=, this, &session, &parser](const std::vector<QueueRow> &queues) {
        const QString name = parser.value(u"queue"_qs);
        CreateConversation made = command;
        QStringList choices;
        for (const QueueRow &queue : queues) {
            if (queue.account != account.id)
                continue;
            choices.append(queue.name);
            if (queue.remoteId == name || queue.name.compare(name, Qt::CaseInsensitive) == 0)
                made.queue = queue.remoteId;
        }
        if (made.queue.isEmpty()) {
            session.fail({ErrorKind::NotFound,
                          tr("There is no queue “%1”.").arg(name),
                          tr("Nothing was changed."),
                          choices.isEmpty() ? tr("“saskarectl sync-once” brings the queues.")
                                            : tr("To choose from: %1.").arg(choices.join(u", "_qs)),
                          {}});
            return;
        }
        CommandBase base;
        base.seenAt = session.clock().nowMs();
        m_dispatch = std::make_unique<Dispatch>(session);
        m_dispatch->start(parser, account, {}, {made}, base);
    });
}

} // namespace saskare
