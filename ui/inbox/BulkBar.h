#pragma once

#include "core/account/AccountRegistry.h"
#include "ui/inbox/BulkActions.h"
#include "ui/inbox/BulkChoices.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace saskare {

class Button;
class ChosenRows;
class InboxPane;
class ManifestCatalog;
class TextLabel;
class WholeView;
class Workspace;

/// Above the list: how many are chosen, what can be done with all of them, what came of it and how to undo it. Offers
/// only what each of their help desks can do, and says which cannot. Thread: GUI.
class BulkBar : public QWidget
{
    Q_OBJECT
public:
    BulkBar(InboxPane &inbox, Store &store, SyncService &sync, const AccountRegistry &accounts,
            const ManifestCatalog &manifests, Workspace &workspace, const Theme &theme, Clock &clock);

    /// For those that do one thing with several elsewhere: what came of it and undoing are told here.
    [[nodiscard]] BulkActions *actions() const { return m_actions; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Agents = QHash<AccountId, std::vector<AgentRow>>;
    void arrange();
    Button *addAct(const char *icon, const QString &name, void (BulkBar::*act)());
    void setTexts();
    void follow();
    void showChosen();
    void tell(Tone tone, const QString &text);
    [[nodiscard]] QString unableText() const;
    [[nodiscard]] BulkChoices choices(const std::vector<QueueRow> &queues) const;

    void showAssign();
    void showStatus();
    void showQueue();
    void showTags();
    void showPostpone();
    void markRead();
    void chooseTime();
    void fillAssign(QMenu *menu, const Agents &agents);
    void withAgents(QList<AccountId> accounts, Agents found, std::function<void(Agents)> use);
    void postpone(qint64 until);
    void setTags(const QStringList &before, const QStringList &after);
    void start(const QList<BulkActions::Item> &items, const std::function<QString(int)> &done);
    void startWhatIsLeft(const QList<BulkActions::Item> &items, const std::function<QString(int)> &done);
    void confirm(const QList<BulkActions::Item> &items, const std::function<QString(int)> &done);
    void followWhole();
    void run(const std::function<std::optional<Command>(const BulkChoices::One &, qsizetype)> &make,
             const std::function<QString(int)> &done);
    [[nodiscard]] QMenu *newMenu(const QString &name);
    void popUp(QMenu *menu, const QWidget *at);

    InboxPane &m_inbox;
    Store &m_store;
    const AccountRegistry &m_accounts;
    const ManifestCatalog &m_manifests;
    const Theme &m_theme;
    Clock &m_clock;
    ChosenRows &m_chosen;
    BulkActions *m_actions;
    WholeView *m_whole;
    BulkChoices m_choices;
    QPointer<QMenu> m_menu;
    Tone m_tone = Tone::Accent;

    TextLabel *m_text;
    TextLabel *m_unable;
    QHBoxLayout *m_buttons;
    Button *m_assign, *m_status, *m_queue, *m_tags, *m_postpone, *m_read, *m_undo, *m_close, *m_all;
};

} // namespace saskare
