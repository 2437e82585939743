#include "app/ctl/ConversationFinder.h"

#include <QCoreApplication>

namespace saskare {
namespace {

void choose(Session &session, const QString &name, const std::vector<ConversationRow> &rows,
            const std::function<void(const ConversationRow &)> &found)
{
    if (rows.size() == 1) {
        found(rows.front());
        return;
    }
    if (rows.empty()) {
        session.fail(
            {ErrorKind::NotFound,
             QCoreApplication::translate("ConversationFinder", "There is no conversation “%1” here.").arg(name),
             {},
             QCoreApplication::translate("ConversationFinder", "“saskarectl sync-once” brings what is new."),
             {}});
        return;
    }
    QStringList names;
    for (const ConversationRow &row : rows)
        names.append(QString::number(row.account.value()) % u':' % row.remoteId);
    session.fail({ErrorKind::BadInput,
                  QCoreApplication::translate("ConversationFinder", "“%1” names several conversations: %2.")
                      .arg(name, names.join(u", "_qs)),
                  {},
                  {},
                  {}});
}

} // namespace

QString conversationNameHelp()
{
    return QCoreApplication::translate("ConversationFinder",
                                       "The conversation: its number (4711 or \"#4711\"), its id here as --json "
                                       "tells it, or account and the help desk's id (2:4711).");
}

void findConversation(Session &session, const QString &name, std::function<void(const ConversationRow &)> found)
{
    Store &store = session.store();
    if (name.contains(u':')) {
        const AccountId account(name.section(u':', 0, 0).toLongLong());
        const QString remoteId = name.section(u':', 1);
        store.conversationsByNumber(remoteId).then(
            &session, [&session, name, account, remoteId, found](const std::vector<ConversationRow> &rows) {
                std::vector<ConversationRow> fitting;
                std::copy_if(rows.begin(), rows.end(), std::back_inserter(fitting), [&](const ConversationRow &row) {
                    return row.account == account && row.remoteId == remoteId;
                });
                choose(session, name, fitting, found);
            });
        return;
    }
    const auto byNumber = [&session, &store, name, found] {
        store.conversationsByNumber(name).then(&session,
                                               [&session, name, found](const std::vector<ConversationRow> &rows) {
                                                   choose(session, name, rows, found);
                                               });
    };
    bool isId = false;
    const ConversationId id(name.toLongLong(&isId));
    if (!isId) {
        byNumber();
        return;
    }
    store.conversation(id).then(&session, [found, byNumber](const std::optional<ConversationRow> &row) {
        if (row)
            found(*row);
        else
            byNumber();
    });
}

} // namespace saskare
