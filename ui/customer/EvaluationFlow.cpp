#include "ui/customer/EvaluationFlow.h"

#include "core/account/AccountConnection.h"
#include "ui/base/LiveText.h"
#include "ui/base/Words.h"
#include "ui/customer/CustomerStory.h"
#include "ui/customer/TouchpointWords.h"

#include <QApplication>

namespace saskare {

EvaluationFlow::EvaluationFlow(Store &store, AccountRegistry &accounts, const ManifestCatalog &manifests,
                               const CustomerStory &story, Clock &clock, EvaluationCard &card, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_manifests(manifests)
    , m_story(story)
    , m_clock(clock)
    , m_card(card)
{
    m_card.hide();
    connect(&card, &EvaluationCard::saved, this, &EvaluationFlow::say);
    connect(&card, &EvaluationCard::takenBack, this, [this] { say({}); });
    connect(&card, &EvaluationCard::left, this, &EvaluationFlow::leave);
    new LiveText(&card, [this] {
        if (m_asked)
            m_card.describe(described());
    });
}

EvaluationCard::Place EvaluationFlow::placeOf(const TouchpointRow &touchpoint) const
{
    using Place = EvaluationCard::Place;
    const QString command = QStringLiteral("evaluateTouchpoint");
    const Account account = m_accounts.account(touchpoint.account).value_or(Account{});
    const auto described = m_manifests.manifest(account.manifestId);
    if (!described || !described->can(command))
        return Place::Here;
    if (!touchpoint.remoteId.isEmpty() && described->commandRules.value(command).ofConversationsAlone)
        return Place::HereAsTouchpoint;
    return manifestFor(account, m_manifests)->can(command) ? Place::HelpDesk : Place::HereWithoutField;
}

void EvaluationFlow::setAsked(const std::optional<TouchpointKey> &asked)
{
    if (m_asked == asked)
        return;
    m_asked = asked;
    Q_EMIT askedChanged();
}

EvaluationCard::Asked EvaluationFlow::described() const
{
    EvaluationCard::Asked asked;
    asked.title = titleOf(m_touchpoint);
    QStringList about{wordFor(m_touchpoint.channel), touchpointDay(m_touchpoint.at, m_clock.nowMs())};
    if (const int left = leftToEvaluate(m_story.touchpoints(), m_said); left > 0)
        about += tr("%n left", "touchpoints that nobody has evaluated", left);
    asked.about = about.join(QStringLiteral(" · "));
    asked.place = placeOf(m_touchpoint);
    asked.helpDesk = m_accounts.account(m_touchpoint.account).value_or(Account{}).name;
    return asked;
}

void EvaluationFlow::evaluate(const TouchpointRow &touchpoint)
{
    if (!m_asked) {
        m_before = QApplication::focusWidget();
        m_said.clear();
    }
    m_touchpoint = touchpoint;
    m_card.show();
    m_card.ask(described(), touchpoint.evaluation);
    m_store.evaluationReasons().then(&m_card, [this](const QStringList &reasons) { m_card.setReasons(reasons); });
    setAsked(keyOf(touchpoint));
}

void EvaluationFlow::evaluateNext(ConversationId open)
{
    if (!m_story.isRead())
        return;
    if (const auto next = nextToEvaluate(m_story.touchpoints(), m_asked, open, m_said)) {
        evaluate(*next);
    } else {
        leave();
        Q_EMIT allDone();
    }
}

void EvaluationFlow::leave()
{
    if (!m_asked)
        return;
    const bool hadFocus = m_card.isAncestorOf(QApplication::focusWidget());
    m_card.hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    setAsked(std::nullopt);
}

void EvaluationFlow::say(const Evaluation &evaluation)
{
    EvaluateTouchpoint command{m_touchpoint.remoteId, evaluation};
    const TouchpointKey said = keyOf(m_touchpoint);
    const auto answered = [this, said](const Result<void> &done) {
        if (done)
            return;
        m_said.remove(said);
        Q_EMIT failed(done.error());
    };
    if (placeOf(m_touchpoint) == EvaluationCard::Place::HelpDesk) {
        m_store.submit(m_touchpoint.account, m_touchpoint.conversation, command, {})
            .then(this, [this, answered, account = m_touchpoint.account](const Result<CommandId> &id) {
                answered(id ? Result<void>() : Result<void>(id.error()));
                if (id)
                    Q_EMIT submitted(account);
            });
    } else {
        m_store.keepEvaluation(m_touchpoint.account, m_touchpoint.conversation, command).then(this, answered);
    }
    if (evaluation.score == 0) {
        leave();
        return;
    }
    m_said.insert(said);
    goOn(said);
}

void EvaluationFlow::goOn(const TouchpointKey &from)
{
    if (const auto next = nextToEvaluate(m_story.touchpoints(), from, {}, m_said)) {
        evaluate(*next);
    } else {
        leave();
        Q_EMIT allDone();
    }
}

} // namespace saskare
