#pragma once

#include "core/account/AccountRegistry.h"
#include "core/base/Clock.h"
#include "core/store/Store.h"
#include "core/sync/SyncService.h"
#include "ui/base/Theme.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/shell/Workspace.h"

#include <QListView>
#include <QWidget>

class QStackedLayout;

namespace saskare {

class EmptyState;
class OutboxDetail;
class TextLabel;

/// What this agent did and the help desk does not know yet: a list, and beside it the chosen entry with what can be
/// done about it. Fit for a pane or a window of 640 pixels and more. Thread: GUI.
class OutboxPane : public QWidget
{
    Q_OBJECT
public:
    OutboxPane(Store &store, SyncService &sync, AccountRegistry &accounts, Workspace &workspace, const Theme &theme,
               Clock &clock, QWidget *parent);

    /// Chooses that entry, now or as soon as it is read.
    void select(const CommandId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void setTexts();
    /// What is shown, as it was read together.
    struct Read
    {
        std::vector<OutboxEntry> entries;
        std::vector<ConversationRow> rows;
        QHash<AccountId, NamesThere> names;
    };
    void reload();
    void showRead(const Read &read);
    void showChosen();
    [[nodiscard]] const OutboxLine *chosen() const;
    [[nodiscard]] QString waitingReason(AccountId account) const;
    void openConversation();
    void retry();
    void edit();
    void discard();
    void markArrived();
    void follow(Future<Result<void>> done, AccountId account);

    Store &m_store;
    SyncService &m_sync;
    AccountRegistry &m_accounts;
    Workspace &m_workspace;
    const Theme &m_theme;
    Clock &m_clock;

    OutboxModel *m_model;
    CommandId m_wanted;
    int m_asked = 0; ///< answers to older questions are dropped
    QStackedLayout *m_stack = nullptr;
    QWidget *m_whole = nullptr;
    EmptyState *m_empty = nullptr;
    TextLabel *m_heading = nullptr, *m_summary = nullptr;
    QListView *m_list = nullptr;
    OutboxDetail *m_detail = nullptr;
};

} // namespace saskare
