#include "ui/related/Solving.h"

#include "core/backend/Manifest.h"
#include "core/store/Store.h"
#include "ui/conversation/ComposerRules.h"
#include "ui/conversation/StatusChoices.h"
#include "ui/related/SolveDialog.h"

#include <algorithm>

namespace saskare {
namespace {

constexpr int newestRead = 20; // messages, to find the newest public one among notes and events

std::optional<Status> resolvedStatus(const Manifest &manifest, const QStringList &codesOfQueue)
{
    const QList<Status> choices
        = manifest.can(QStringLiteral("setStatus")) ? statusChoices(&manifest, codesOfQueue) : QList<Status>();
    for (const ConversationState wanted : {ConversationState::Resolved, ConversationState::Closed}) {
        for (const Status &choice : choices) {
            if (choice.state == wanted)
                return choice;
        }
    }
    return std::nullopt;
}

RemoteId newestPublic(const std::vector<MessageRow> &timeline)
{
    for (auto message = timeline.rbegin(); message != timeline.rend(); ++message) {
        const bool isPublic = message->direction == Direction::Inbound || message->direction == Direction::Outbound;
        if (isPublic && !message->remoteId.isEmpty())
            return message->remoteId;
    }
    return {};
}

} // namespace

struct Solving::Gathered
{
    ConversationRow problem;
    std::vector<ConversationRow> rows;
    Account account;
    QString accountName;
    std::shared_ptr<const Manifest> manifest;
    std::vector<QueueRow> queues;
    std::vector<Incident> incidents;
};

Solving::Solving(Store &store, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_theme(theme)
    , m_window(window)
{
}

void Solving::begin(const ConversationRow &problem, const std::vector<ConversationRow> &incidents,
                    const Account &account, const QString &accountName,
                    const std::shared_ptr<const Manifest> &manifest)
{
    if (!m_several || !manifest || incidents.empty() || m_dialog || m_gathering)
        return;
    m_gathering = true;
    auto all = std::make_shared<Gathered>();
    *all = {problem, incidents, account, accountName, manifest, {}, {}};
    // Those that are still open come first.
    std::stable_partition(all->rows.begin(), all->rows.end(),
                          [](const ConversationRow &row) { return groupOf(row.status.state) != StateGroup::Done; });
    m_store.queues().then(this, [this, all](const std::vector<QueueRow> &queues) {
        all->queues = queues;
        gather(all, 0);
    });
}

/// One after the other: what is known of its customer, of their order, and what was said last.
void Solving::gather(const std::shared_ptr<Gathered> &all, size_t at)
{
    if (at == all->rows.size()) {
        open(all);
        return;
    }
    const ConversationRow &row = all->rows[at];
    Incident incident;
    incident.values.row = row;
    incident.values.agentName = m_agentName;
    QStringList codes;
    for (const QueueRow &queue : all->queues) {
        if (queue.id == row.queue)
            codes = queue.states;
    }
    incident.resolved = resolvedStatus(*all->manifest, codes);
    incident.signature = isChatty(row) ? QString() : all->account.signature.trimmed();
    if (!all->manifest->can(QStringLiteral("reply")))
        incident.refusal = tr("cannot be answered from here");
    else if (const std::optional<Error> refusal = m_refusal ? m_refusal(row) : std::nullopt)
        incident.refusal = refusal->happened;
    all->incidents.push_back(incident);
    m_store.customer(row.customer).then(this, [this, all, at](const std::optional<CustomerRow> &customer) {
        all->incidents[at].values.customer = customer.value_or(CustomerRow{});
        m_store.touchpoints(all->rows[at].customer)
            .then(this, [this, all, at](const std::vector<TouchpointRow> &touchpoints) {
                all->incidents[at].values.order = orderNumber(touchpoints, all->rows[at].subject);
                m_store.timeline(all->rows[at].id, 0, newestRead)
                    .then(this, [this, all, at](const std::vector<MessageRow> &timeline) {
                        all->incidents[at].newestMessage = newestPublic(timeline);
                        gather(all, at + 1);
                    });
            });
    });
}

void Solving::open(const std::shared_ptr<Gathered> &all)
{
    m_gathering = false;
    const IncidentPlan plan(all->incidents, all->manifest->solvesIncidents ? all->manifest->name : QString());
    auto *dialog = new SolveDialog(plan, all->problem.number, all->accountName, m_theme, m_window);
    m_dialog = dialog;
    connect(dialog, &SolveDialog::confirmed, this,
            [this](const IncidentPlan &chosen) { m_several->run(chosen.items(), chosen.doneWords()); });
    dialog->open();
}

} // namespace saskare
