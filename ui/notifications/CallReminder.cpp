#include "ui/notifications/CallReminder.h"

#include "core/store/DueRow.h"
#include "ui/base/RelativeTime.h"

#include <limits>

namespace saskare {
namespace {

constexpr qint64 lookBackMs = 12 * 3'600'000; // a night's sleep
constexpr int mostRows = 200;

} // namespace

CallReminder::CallReminder(Store &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_begun(clock.nowMs())
{
    auto *tick = new MinuteTick(clock, this);
    connect(tick, &MinuteTick::ticked, this, &CallReminder::look);
    connect(&store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.conversations.isEmpty())
            look();
    });
}

void CallReminder::look()
{
    if (m_isLooking) {
        m_again = true;
        return;
    }
    m_isLooking = true;
    ConversationQuery query;
    query.callbacksDue = true;
    query.order = ConversationOrder::DueFirst;
    const RowPosition since{std::max(m_begun, m_clock.nowMs() - lookBackMs),
                            ConversationId(std::numeric_limits<qint64>::max())};
    m_store.conversations(query, since, mostRows).then(this, [this](const std::vector<ConversationRow> &rows) {
        m_isLooking = false;
        take(rows);
        if (std::exchange(m_again, false))
            look();
    });
}

void CallReminder::take(const std::vector<ConversationRow> &rows)
{
    const qint64 now = m_clock.nowMs();
    std::vector<ConversationRow> fresh;
    QList<AccountId> accounts;
    for (const ConversationRow &row : rows) {
        const Due due = dueOf(row);
        if (due.kind != DueKind::Call || due.at <= m_begun || due.at > now || m_told.value(row.id) == due.at)
            continue;
        fresh.push_back(row);
        if (!accounts.contains(row.account))
            accounts.append(row.account);
    }
    if (fresh.empty())
        return;
    QList<Future<std::vector<AgentRow>>> asked;
    for (const AccountId account : std::as_const(accounts))
        asked.append(m_store.agents(account));
    whenAll(this, asked).then(this, [this, fresh, accounts](const QList<std::vector<AgentRow>> &agents) {
        QHash<AccountId, RemoteId> me;
        for (qsizetype i = 0; i < agents.size(); ++i) {
            for (const AgentRow &agent : agents.at(i)) {
                if (agent.isMe)
                    me.insert(accounts.at(i), agent.remoteId);
            }
        }
        tell(fresh, me);
    });
}

void CallReminder::tell(const std::vector<ConversationRow> &rows, const QHash<AccountId, RemoteId> &me)
{
    std::vector<ConversationRow> ours;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(ours), [&](const ConversationRow &row) {
        const RemoteId claimedBy = row.callback->claimedBy;
        if (m_told.value(row.id) == dueOf(row).at)
            return false; // meanwhile
        return claimedBy.isEmpty() ? row.assignedToMe || row.assignee.isEmpty() : claimedBy == me.value(row.account);
    });
    for (const ConversationRow &row : ours)
        m_told.insert(row.id, dueOf(row).at);
    if (!ours.empty())
        Q_EMIT callsDue(ours);
}

} // namespace saskare
