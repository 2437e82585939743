#pragma once

#include "core/account/AccountRegistry.h"
#include "core/base/Clock.h"
#include "core/calls/Dialer.h"
#include "core/store/Store.h"
#include "ui/base/Paint.h"
#include "ui/customer/CustomerSignals.h"
#include "ui/shell/Workspace.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace saskare {

class Button;
class CustomerCard;
class EmptyState;
class FactCard;
class InfoBar;
class TextLabel;
class TouchpointList;
class TouchpointModel;

/// The customer of the open conversation: who, how to reach them, what to know before answering, and all their
/// touchpoints. It reads from the Store and follows its changes. Thread: GUI.
class CustomerPane : public QWidget
{
    Q_OBJECT
public:
    CustomerPane(Store &store, AccountRegistry &accounts, Workspace &workspace, Dialer &dialer, const Theme &theme,
                 Clock &clock, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildActions();
    QWidget *buildTouchpointHeader();
    void setTexts();
    void setCustomer(CustomerId id);
    void reload();
    void answered();
    void render();
    void renderFacts();
    void renderActions();
    FactCard *addFact(Tone tone, const QString &icon, const QString &title, const QString &detail,
                      ConversationId leadsTo = {});
    void renderSignal();
    void renderOthers();
    void call(const QString &number);
    void openFilter();

    Store &m_store;
    AccountRegistry &m_accounts;
    Workspace &m_workspace;
    Dialer &m_dialer;
    const Theme &m_theme;
    Clock &m_clock;

    CustomerId m_id;
    int m_asked = 0; ///< answers to older questions are dropped
    int m_awaited = 0; ///< answers still to come before there is something whole to show
    CustomerRow m_customer;
    std::vector<TouchpointRow> m_touchpoints;
    std::vector<ConversationRow> m_conversations;
    CustomerSignals m_signals;

    QTimer m_soon; ///< gathers changes that come in a burst
    TouchpointModel *m_model;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    CustomerCard *m_card = nullptr;
    Button *m_call = nullptr, *m_email = nullptr, *m_filter = nullptr;
    InfoBar *m_trouble = nullptr;
    QVBoxLayout *m_facts = nullptr;
    TextLabel *m_heading = nullptr, *m_summary = nullptr, *m_none = nullptr;
    TouchpointList *m_list = nullptr;
};

} // namespace saskare
