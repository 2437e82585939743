#pragma once

#include "core/account/AccountRegistry.h"
#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/calls/Dialer.h"
#include "core/store/Store.h"
#include "ui/base/Paint.h"
#include "ui/customer/CustomerSignals.h"
#include "ui/customer/CustomerStory.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace saskare {

class Button;
class CustomerCard;
class EmptyState;
class EvaluationCard;
class EvaluationFlow;
class FactCard;
class InfoBar;
class JourneyStrip;
class KinPanel;
class TextLabel;
class TouchpointList;
class TouchpointModel;

/// The customer of the open conversation: who, how to reach them, what to know before answering, and all their
/// touchpoints, those at other accounts too where the agent says it is one person. Thread: GUI.
class CustomerPane : public QWidget
{
    Q_OBJECT
public:
    CustomerPane(Store &store, AccountRegistry &accounts, const ManifestCatalog &manifests, Workspace &workspace,
                 Dialer &dialer, const Theme &theme, Clock &clock, QWidget *parent);

Q_SIGNALS:
    void submitted(saskare::AccountId account); ///< something of it waits in the outbox

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *buildActions();
    QWidget *buildTouchpointHeader();
    void buildEvaluation(const ManifestCatalog &manifests);
    void carryOut(QLatin1String action);
    void showAsked();
    [[nodiscard]] QString summaryText() const;
    void setTexts();
    void setCustomer(CustomerId id);
    void storyRead();
    void render();
    void renderFacts();
    void renderActions();
    FactCard *addFact(Tone tone, const QString &icon, const QString &title, const QString &detail,
                      ConversationId leadsTo = {});
    void renderSignal();
    void renderOthers();
    void decide(CustomerId other, Kinship kinship);
    [[nodiscard]] QHash<CustomerId, QString> accountNames() const;
    [[nodiscard]] CustomerId customerOf(ConversationId conversation) const;
    /// `detail` with the account it is of, where the customer has several.
    [[nodiscard]] QString marked(const QString &detail, CustomerId of) const;
    void call(const QString &number);
    void openFilter();

    Store &m_store;
    AccountRegistry &m_accounts;
    Workspace &m_workspace;
    Dialer &m_dialer;
    const Theme &m_theme;
    Clock &m_clock;

    CustomerStory m_story;
    CustomerSignals m_signals;

    TouchpointModel *m_model;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    CustomerCard *m_card = nullptr;
    Button *m_call = nullptr, *m_email = nullptr, *m_filter = nullptr;
    InfoBar *m_trouble = nullptr;
    KinPanel *m_kin = nullptr;
    JourneyStrip *m_journey = nullptr;
    QVBoxLayout *m_facts = nullptr;
    TextLabel *m_heading = nullptr, *m_summary = nullptr, *m_none = nullptr;
    TouchpointList *m_list = nullptr;
    EvaluationCard *m_evaluation = nullptr;
    EvaluationFlow *m_flow = nullptr;
    InfoBar *m_allDone = nullptr;
};

} // namespace saskare
