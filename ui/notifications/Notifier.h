#pragma once

#include "core/store/Store.h"
#include "core/sync/SyncService.h"
#include "ui/notifications/NotificationServer.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Workspace.h"

class QWidget;

namespace saskare {

/// Tells on the desktop when a customer writes, and when a call is to be made: only of conversations that are this
/// agent's or nobody's, never of the one that is open in an active window, and the customer's name, number and words
/// only if the settings allow it. Thread: GUI.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// More conversations than this at once become one notification.
    static constexpr int mostAtOnce = 3;

    Notifier(Store &store, SyncService &sync, Workspace &workspace, const Settings &settings,
             NotificationServer &server, QWidget &window, QObject *parent = nullptr);

    /// News of these, as SyncService::arrived says it.
    void tell(const QList<ConversationId> &arrived);

    /// Calls that have fallen due, as CallReminder says it.
    void remind(const std::vector<ConversationRow> &due);

    /// While the screen is locked or hidden no notification names anybody, whatever the settings say.
    void setDiscreet(bool isDiscreet) { m_isDiscreet = isDiscreet; }

Q_SIGNALS:
    /// The user clicked a notification: bring the window to the front.
    void activationRequested();

private:
    [[nodiscard]] bool concernsAgent(const ConversationRow &row) const;
    [[nodiscard]] bool isLookedAt(const ConversationRow &row) const;
    [[nodiscard]] bool namesPeople() const;
    void show(const ConversationRow &row);
    void showCall(const ConversationRow &row);
    void send(Notification said, ConversationId id);
    void showSummary(const QString &title);
    void open(quint32 id);

    Store &m_store;
    Workspace &m_workspace;
    const Settings &m_settings;
    NotificationServer &m_server;
    QWidget &m_window;
    bool m_isDiscreet = false;
    QHash<ConversationId, quint32> m_shown; ///< the summary stands under the id that names nothing
};

} // namespace saskare
