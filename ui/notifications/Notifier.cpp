#include "ui/notifications/Notifier.h"

#include "ui/base/Words.h"

#include <QWidget>

namespace saskare {
namespace {

QString numberOf(const ConversationRow &row)
{
    return !row.number.isEmpty() && row.number.front().isDigit() ? QString(u'#' + row.number) : row.number;
}

} // namespace

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
            showSummary(tr("%n conversation(s) have news", nullptr, static_cast<int>(concerning.size())));
            return;
        }
        for (const ConversationRow &row : concerning)
            show(row);
    });
}

void Notifier::remind(const std::vector<ConversationRow> &due)
{
    if (!m_settings.isOn(Setting::Notifications))
        return;
    std::vector<ConversationRow> unseen;
    std::copy_if(due.begin(), due.end(), std::back_inserter(unseen),
                 [this](const ConversationRow &row) { return !isLookedAt(row); });
    if (unseen.size() > mostAtOnce) {
        showSummary(tr("%n call(s) are due now", nullptr, static_cast<int>(unseen.size())));
        return;
    }
    for (const ConversationRow &row : unseen)
        showCall(row);
}

bool Notifier::concernsAgent(const ConversationRow &row) const
{
    const bool isOurs = row.assignedToMe || row.assignee.isEmpty();
    return !isLookedAt(row) && isOurs && !row.previewIsOurs && groupOf(row.status.state) == StateGroup::Open;
}

bool Notifier::isLookedAt(const ConversationRow &row) const
{
    return m_window.isActiveWindow() && m_workspace.conversation() == row.id;
}

bool Notifier::namesPeople() const
{
    return m_settings.isOn(Setting::NotificationText) && !m_isDiscreet;
}

void Notifier::show(const ConversationRow &row)
{
    Notification said;
    const bool isOpen = namesPeople();
    const QString number = numberOf(row);
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
    send(std::move(said), row.id);
}

void Notifier::showCall(const ConversationRow &row)
{
    Notification said;
    const QString number = numberOf(row);
    if (!namesPeople()) {
        said.title = number.isEmpty() ? tr("A call is due now") : tr("A call is due now: %1").arg(number);
        said.body = row.queueName;
    } else {
        said.title = row.customerName.isEmpty() ? tr("A call is due now")
                                                : tr("A call to %1 is due now").arg(row.customerName);
        said.body = QStringLiteral("%1\n%2").arg(row.callback->number.left(40), row.subject.left(200));
    }
    send(std::move(said), row.id);
}

void Notifier::send(Notification said, ConversationId id)
{
    said.openLabel = tr("Open");
    said.replaces = m_shown.value(id);
    m_server.show(said, [this, id](quint32 shown) { m_shown.insert(id, shown); });
}

void Notifier::showSummary(const QString &title)
{
    Notification said;
    said.title = title;
    send(std::move(said), {});
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
