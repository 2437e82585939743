#include "app/ctl/ReadCommands.h"

#include "app/ctl/ConversationFinder.h"
#include "app/ctl/RowJson.h"
#include "app/ctl/Whole.h"
#include "core/account/SearchAccounts.h"

#include <QDateTime>
#include <QRegularExpression>

namespace saskare {
namespace {

QString local(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_qs);
}

void printRow(Session &session, const ConversationRow &row)
{
    session.console().line(u"%1 %2 %3 %4 %5"_qs.arg(
        Console::column(u'#' % row.number, 10),
        Console::column(row.status.label.isEmpty() ? row.status.code : row.status.label, 12), local(row.updatedAt),
        Console::column(row.customerName, 22), row.subject.simplified()));
    session.console().object(json::of(row));
}

void printRows(Session &session, const ConversationQuery &query, int limit)
{
    readRows(
        session, query, limit,
        [&session](const ConversationRow &row, const std::function<void()> &next) {
            printRow(session, row);
            next();
        },
        [&session] { session.finish(ExitCode::Ok); });
}

QCommandLineOption limitOption()
{
    return {u"limit"_qs, CtlCommand::tr("At most this many (50); 0 for all."), u"N"_qs, u"50"_qs};
}

/// What the shell has taken the quotes from gets them back: queue:"Klientu serviss" comes as one argument.
QString typedFrom(const QStringList &arguments)
{
    static const QRegularExpression named(u"^(-?\\p{L}+[:<>]=?)([^\"\\s:<>][^\":<>]*\\s[^\":<>]*)$"_qs);
    QStringList typed;
    for (const QString &argument : arguments) {
        const QRegularExpressionMatch match = named.match(argument);
        typed += match.hasMatch() ? match.captured(1) + u'"' + match.captured(2) + u'"' : argument;
    }
    return typed.join(u' ');
}

/// -1: all; nothing if it is no number.
std::optional<int> limitOf(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const int limit = parser.value(u"limit"_qs).toInt(&isNumber);
    if (!isNumber || limit < 0)
        return std::nullopt;
    return limit == 0 ? -1 : limit;
}

std::optional<ConversationQuery> queryOf(const QString &view)
{
    ConversationQuery query;
    query.group = StateGroup::Open;
    if (view == u"mine")
        query.assignee = AssigneeFilter::Me;
    else if (view == u"unassigned")
        query.assignee = AssigneeFilter::Nobody;
    else if (view == u"waiting")
        query.group = StateGroup::Waiting;
    else if (view == u"all")
        query.group = StateGroup::Any;
    else if (view == u"callbacks") {
        query.group = StateGroup::Any;
        query.callbacksDue = true;
        query.order = ConversationOrder::DueFirst;
    } else if (view != u"open") {
        return std::nullopt;
    }
    return query;
}

} // namespace

QString ListCommand::summary() const
{
    return tr("List conversations, newest first.");
}

void ListCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(
        {u"view"_qs, tr("Which ones (open)."), u"mine|unassigned|open|waiting|callbacks|all"_qs, u"open"_qs});
    parser.addOption({u"queue"_qs, tr("Only of this queue: its name or the help desk's id."), u"QUEUE"_qs});
    parser.addOption(Session::accountOption());
    parser.addOption(limitOption());
}

void ListCommand::run(Session &session, const QCommandLineParser &parser)
{
    std::optional<ConversationQuery> query = queryOf(parser.value(u"view"_qs));
    const std::optional<int> limit = limitOf(parser);
    if (!query || !limit || !parser.positionalArguments().isEmpty()) {
        usage(session, tr("Say --view mine, unassigned, open, waiting, callbacks or all, and --limit a number."));
        return;
    }
    const Result<std::optional<AccountId>> only = session.accountAsked(parser);
    if (!only) {
        session.fail(only.error());
        return;
    }
    query->account = *only;
    if (!parser.isSet(u"queue"_qs)) {
        printRows(session, *query, *limit);
        return;
    }
    const QString name = parser.value(u"queue"_qs);
    session.store().queues().then(
        &session, [&session, name, query, limit](const std::vector<QueueRow> &queues) mutable {
            for (const QueueRow &queue : queues) {
                const bool fits = queue.remoteId == name || queue.name.compare(name, Qt::CaseInsensitive) == 0;
                if (fits && (!query->account || *query->account == queue.account)) {
                    query->queue = queue.id;
                    printRows(session, *query, *limit);
                    return;
                }
            }
            session.fail({ErrorKind::NotFound, tr("There is no queue “%1”.").arg(name), {}, {}, {}});
        });
}

QString SearchCommand::summary() const
{
    return tr("Search conversations by words and operators; the last word may be the beginning of one.");
}

void SearchCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"words"_qs,
        tr("What to look for: words, \"phrases\", and operators as in the window, such as status:open queue:Sales "
           "assignee:me from:anna tag:vip updated<7d due<2h is:unread. A minus before one means not; write -- before "
           "the first of those."),
        u"WORDS…"_qs);
    parser.addOption(limitOption());
}

void SearchCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QString typed = typedFrom(parser.positionalArguments());
    const std::optional<int> limit = limitOf(parser);
    if (typed.trimmed().isEmpty() || !limit) {
        usage(session, tr("Say what to look for."));
        return;
    }
    session.store().searchNames().then(&session, [&session, typed, limit](SearchNames names) {
        addAccountNames(names, session.accounts(), session.manifests());
        const SearchParse parsed = parseSearch(typed, names);
        if (parsed.problems.isEmpty())
            printRows(session, parsed.query, *limit);
        else
            session.fail({ErrorKind::BadInput, parsed.problems.first().text, {}, {}, {}});
    });
}

QString ShowCommand::summary() const
{
    return tr("Show a conversation with all its messages.");
}

void ShowCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"conversation"_qs, conversationNameHelp(), u"CONVERSATION"_qs);
}

void ShowCommand::run(Session &session, const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1) {
        usage(session, tr("Say which conversation."));
        return;
    }
    findConversation(session, parser.positionalArguments().constFirst(), [&session](const ConversationRow &row) {
        readWhole(session, row, [&session](const WholeConversation &whole) {
            session.console().object(whole.toJson());
            if (!session.console().isJson())
                printRow(session, whole.row);
            for (const MessageRow &message : whole.messages) {
                const QString state = message.delivery.state == DeliveryState::None
                    ? QString()
                    : u" ["_qs % code(message.delivery.state) % u']';
                session.console().line(u"\n── %1  %2  %3%4"_qs.arg(local(message.createdAt), code(message.direction),
                                                                   message.authorName, state));
                session.console().line(message.text);
                for (const AttachmentRow &file : message.attachments)
                    session.console().line(u"   + "_qs % file.name);
            }
            session.finish(ExitCode::Ok);
        });
    });
}

QString CountCommand::summary() const
{
    return tr("Tell how much is kept here.");
}

void CountCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(Session::accountOption());
}

void CountCommand::run(Session &session, const QCommandLineParser &parser)
{
    const Result<std::optional<AccountId>> only = session.accountAsked(parser);
    if (!only) {
        session.fail(only.error());
        return;
    }
    session.store().totals(*only).then(&session, [&session](const CacheTotals &totals) {
        const QList<std::pair<QString, qint64>> figures{{u"conversations"_qs, totals.conversations},
                                                        {u"messages"_qs, totals.messages},
                                                        {u"customers"_qs, totals.customers},
                                                        {u"attachments"_qs, totals.attachments},
                                                        {u"touchpoints"_qs, totals.touchpoints},
                                                        {u"pending"_qs, totals.pending},
                                                        {u"setAside"_qs, totals.setAside}};
        QJsonObject object;
        for (const auto &[name, figure] : figures) {
            object.insert(name, figure);
            session.console().line(Console::column(name, 16) % QString::number(figure));
        }
        session.console().object(object);
        session.finish(ExitCode::Ok);
    });
}

} // namespace saskare
