#pragma once

#include "core/account/AccountRegistry.h"
#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/store/Store.h"
#include "ui/customer/EvaluationCard.h"
#include "ui/customer/EvaluationOrder.h"

#include <QObject>
#include <QPointer>

namespace saskare {

class CustomerStory;

/// Takes an agent from one touchpoint of a customer to the next: asks by the card, gives what is said to the Store,
/// says when all are evaluated. Whether it goes to the help desk or stays on this computer is decided here, by the
/// help desk's description. Thread: GUI.
class EvaluationFlow : public QObject
{
    Q_OBJECT
public:
    EvaluationFlow(Store &store, AccountRegistry &accounts, const ManifestCatalog &manifests,
                   const CustomerStory &story, Clock &clock, EvaluationCard &card, QObject *parent);

    void evaluate(const TouchpointRow &touchpoint);
    /// The next of the customer that asks for it, from the open conversation's on.
    void evaluateNext(ConversationId open);
    void leave();

    [[nodiscard]] std::optional<TouchpointKey> asked() const { return m_asked; }

Q_SIGNALS:
    void askedChanged();
    void submitted(saskare::AccountId account); ///< it waits in the outbox
    void allDone(); ///< nothing of this customer is left to be evaluated
    void failed(const saskare::Error &error);

private:
    [[nodiscard]] EvaluationCard::Asked described() const;
    void say(const Evaluation &evaluation);
    void goOn(const TouchpointKey &from);
    void setAsked(const std::optional<TouchpointKey> &asked);
    [[nodiscard]] EvaluationCard::Place placeOf(const TouchpointRow &touchpoint) const;

    Store &m_store;
    AccountRegistry &m_accounts;
    const ManifestCatalog &m_manifests;
    const CustomerStory &m_story;
    Clock &m_clock;
    EvaluationCard &m_card;
    TouchpointRow m_touchpoint;
    std::optional<TouchpointKey> m_asked;
    QSet<TouchpointKey> m_said; ///< in this sitting: the story may not have been read again yet
    QPointer<QWidget> m_before; ///< who had the focus
};

} // namespace saskare
