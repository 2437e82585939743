#include "ui/notifications/Notifier.h"

#include "ui/base/Words.h"

#include <QWidget>

namespace saskare {

Notifier::Notifier(Store &store, SyncService &sync, Workspace &workspace, const Settings &settings,
                   NotificationServer &server, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_server(server)
    , m_window(window)
{
    connect(&sync, &SyncService::arrived, this, &Notifier::tell);
    connect(&server, &NotificationServer::opened, this, &Notifier::open);
    connect(&server, &NotificationServer::closed, this,
            [this](quint32 id) { m_shown.removeIf([id](const auto &shown) { return shown.value() == id; }); });
    connect(&workspace, &Workspace::conversationChanged, this, [this](ConversationId id) {
        if (const quint32 shown = m_shown.take(id))
            m_server.close(shown);
    });
}

void Notifier::tell(const QList<ConversationId> &arrived)
{
    if (!m_settings.isOn(Setting::Notifications) || arrived.isEmpty())
        return;
    m_store.conversationsById({}, arrived).then(this, [this](const std::vector<ConversationRow> &rows) {
        std::vector<ConversationRow> concerning;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(concerning),
                     [this](const ConversationRow &row) { return concernsAgent(row); });
        if (concerning.size() > mostAtOnce) {
            showSummary(static_cast<int>(concerning.size()));
            return;
        }
        for (const ConversationRow &row : concerning)
            show(row);
    });
}

bool Notifier::concernsAgent(const ConversationRow &row) const
{
    const bool isLookedAt = m_window.isActiveWindow() && m_workspace.conversation() == row.id;
    const bool isOurs = row.assignedToMe || row.assignee.isEmpty();
    return !isLookedAt && isOurs && !row.previewIsOurs && groupOf(row.status.state) == StateGroup::Open;
}

void Notifier::show(const ConversationRow &row)
{
    Notification said;
    const bool isOpen = m_settings.isOn(Setting::NotificationText) && !m_isDiscreet;
    const QString number
        = !row.number.isEmpty() && row.number.front().isDigit() ? QString(u'#' + row.number) : row.number;
    if (isOpen)
        said.title = row.customerName.isEmpty() ? tr("A customer") : row.customerName;
    else
        said.title = number.isEmpty() ? tr("New message") : tr("New message in %1").arg(number);
    QStringList where{wordFor(row.kind), wordFor(row.channel)};
    where.removeDuplicates();
    if (!row.queueName.isEmpty())
        where += row.queueName;
    said.body = where.join(QStringLiteral(" · "));
    if (isOpen)
        said.body += QStringLiteral("\n%1\n%2").arg(row.subject.left(200), row.preview.left(400));
    said.openLabel = tr("Open");
    said.replaces = m_shown.value(row.id);
    m_server.show(said, [this, id = row.id](quint32 shown) { m_shown.insert(id, shown); });
}

void Notifier::showSummary(int count)
{
    Notification said;
    said.title = tr("%n conversation(s) have news", nullptr, count);
    said.openLabel = tr("Open");
    said.replaces = m_shown.value({});
    m_server.show(said, [this](quint32 shown) { m_shown.insert({}, shown); });
}

void Notifier::open(quint32 id)
{
    const auto found = std::find(m_shown.cbegin(), m_shown.cend(), id);
    if (found == m_shown.cend())
        return; // another program's
    const ConversationId conversation = found.key();
    m_shown.erase(found);
    Q_EMIT activationRequested();
    if (conversation.isValid())
        m_workspace.showConversation(conversation);
}

} // namespace saskare
