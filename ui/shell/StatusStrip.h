#pragma once

#include "core/account/AccountRegistry.h"
#include "core/store/Store.h"
#include "core/sync/AccountSyncStatus.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/Theme.h"

#include <QWidget>

namespace saskare {

class Button;
class SyncService;
class TextLabel;
class Workspace;

/// The line at the bottom: how each connection stands, what waits to be sent, how old what is shown is; or, while one
/// points at a link, where that leads. In words.
/// Thread: GUI.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    StatusStrip(Store &store, const AccountRegistry &accounts, SyncService &sync, Workspace &workspace,
                const Theme &theme, Clock &clock, QWidget *parent);

    /// "Reading conversations: 1,240 of 2,020, about 20 s"; empty when nothing is read for the first time.
    [[nodiscard]] QString progressText() const;

    /// Why nothing is synced at all; an empty one: it is.
    void showHindrance(const Error &error);

Q_SIGNALS:
    void progressChanged(const QString &text);
    /// Something in the outbox needs the agent.
    void troubleChanged(bool trouble);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Shows the window's status tips: where the link that is pointed at leads.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readOutbox();
    void follow(AccountId account);
    void setTexts();
    void setConnectionText();
    void setOutboxText();
    [[nodiscard]] QString stateText(const Account &account, const AccountSyncStatus &status) const;
    [[nodiscard]] QString progressText(const AccountSyncStatus &status) const;

    Store &m_store;
    const AccountRegistry &m_accounts;
    SyncService &m_sync;
    const Theme &m_theme;
    Clock &m_clock;
    MinuteTick m_tick;
    QHash<AccountId, qint64> m_since; ///< when an account came to the state it is in
    QHash<AccountId, std::pair<ConnectionState, bool>> m_states; ///< and whether it answers all the same
    Error m_hindrance;
    int m_waiting = 0, m_trouble = 0;
    QString m_icon;
    Color m_ink = Color::TextSecond;

    QWidget *m_picture;
    TextLabel *m_connection;
    Button *m_outbox;
    TextLabel *m_asOf;
    TextLabel *m_progress;
    TextLabel *m_tip;
    Button *m_keys;
};

} // namespace saskare
