#include "ui/shell/TakeNext.h"

#include "core/account/AccountConnection.h"
#include "core/domain/DueRules.h"
#include "core/store/DueRow.h"
#include "core/store/SeenOf.h"
#include "core/sync/SyncService.h"
#include "ui/base/RelativeTime.h"
#include "ui/base/Words.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Actions.h"
#include "ui/shell/Workspace.h"

namespace saskare {
namespace {

constexpr qsizetype mostRemembered = 200;

QString reasonText(const NextToSolve &next, qint64 now)
{
    const Importance &importance = next.importance;
    switch (importance.reason) {
    case ImportanceReason::Live:
        return TakeNext::tr("The customer is there now.");
    case ImportanceReason::Overdue:
        return TakeNext::tr("SLA missed %1 ago.").arg(shortSpan(now - importance.at));
    case ImportanceReason::CallDue:
        return TakeNext::tr("The call is due.");
    case ImportanceReason::WaitedTooLong:
        return TakeNext::tr("Has waited %1.").arg(shortSpan(now - importance.at));
    case ImportanceReason::DueSoon:
    case ImportanceReason::DueLater:
        return TakeNext::tr("SLA in %1.").arg(shortSpan(importance.at - now));
    case ImportanceReason::Priority:
        return TakeNext::tr("Highest priority: %1.").arg(next.row ? wordFor(next.row->priority.level) : QString());
    case ImportanceReason::AnsweredLast:
        return TakeNext::tr("You answered here last.");
    case ImportanceReason::WaitsLongest:
        return TakeNext::tr("Waits longest: %1.").arg(shortSpan(now - importance.at));
    }
    Q_UNREACHABLE();
}

} // namespace

QString whyText(const NextToSolve &next, qint64 now)
{
    const QString reason = reasonText(next, now);
    if (next.left == 0)
        return TakeNext::tr("%1 It is the last one.", "why this conversation").arg(reason);
    return TakeNext::tr("%1 %2", "why this conversation, how many more")
        .arg(reason, TakeNext::tr("%n more to solve.", nullptr, next.left));
}

TakeNext::TakeNext(Store &store, SyncService &sync, const AccountRegistry &accounts, const ManifestCatalog &manifests,
                   Workspace &workspace, Settings &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sync(sync)
    , m_accounts(accounts)
    , m_manifests(manifests)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&workspace, &Workspace::requested, this, [this](QLatin1String action) {
        if (action == action::takeNext)
            take();
    });
}

std::optional<Error> TakeNext::refusalFor(const ConversationRow &row) const
{
    // Who chats is there now and cannot be left waiting for a rule.
    if (!m_settings.isOn(Setting::ListsForReading) || row.status.state == ConversationState::Live
        || m_settings.value(Setting::Taken).toStringList().contains(QString::number(row.id.value())))
        return std::nullopt;
    return Error{ErrorKind::BadInput,
                 tr("This conversation was not taken with “Take the next”, and your lists are for reading."),
                 tr("What you have written stays here; notes can be written everywhere."),
                 tr("Press %1 to take what matters most, or change that in the settings.")
                     .arg(keyText(Actions::keys(action::takeNext))),
                 {}};
}

void TakeNext::take()
{
    if (m_asking)
        return; // the key was pressed twice
    m_asking = true;
    m_store.nextToSolve(m_passed).then(this, [this](const NextToSolve &next) {
        m_asking = false;
        if (next.row)
            takeThis(next);
        else
            tellNothing(next);
    });
}

void TakeNext::tellNothing(const NextToSolve &next)
{
    if (next.passed == 0) {
        Q_EMIT said(Tone::Good, QStringLiteral("circle-check"), tr("Nothing is left to solve."));
        return;
    }
    m_passed.clear();
    Q_EMIT said(Tone::Accent, QStringLiteral("info"),
                tr("Nothing new is left; you have passed over %n. The next press begins with them again.", nullptr,
                   next.passed));
}

void TakeNext::takeThis(const NextToSolve &next)
{
    const ConversationRow &row = *next.row;
    m_passed.insert(row.id, next.newestFromCustomer);
    remember(row.id);
    m_workspace.showConversation(row.id);
    Q_EMIT said(Tone::Accent, QStringLiteral("play"), whyText(next, m_clock.nowMs()));
    const Account account = m_accounts.account(row.account).value_or(Account{});
    const std::shared_ptr<const Manifest> manifest = manifestFor(account, m_manifests);
    if (!row.assignedToMe && m_settings.isOn(Setting::TakeAssigns) && manifest
        && manifest->can(QStringLiteral("assign")))
        assign(row);
    if (dueOf(row).kind != DueKind::Call && manifest && manifest->can(QStringLiteral("reply")))
        m_workspace.startReply();
}

void TakeNext::assign(const ConversationRow &row)
{
    m_store.agents(row.account).then(this, [this, row](const std::vector<AgentRow> &agents) {
        const auto me = std::find_if(agents.begin(), agents.end(), [](const AgentRow &agent) { return agent.isMe; });
        if (me == agents.end())
            return;
        m_store.submit(row.account, row.id, Assign{me->remoteId}, seenOf(row, {}, m_clock.nowMs()))
            .then(this, [this, account = row.account](const Result<CommandId> &done) {
                if (done)
                    m_sync.wakeOutbox(account);
                else
                    Q_EMIT said(Tone::Bad, QStringLiteral("triangle-alert"), done.error().text());
            });
    });
}

void TakeNext::remember(ConversationId id)
{
    QStringList taken = m_settings.value(Setting::Taken).toStringList();
    const QString name = QString::number(id.value());
    taken.removeAll(name);
    taken.append(name);
    if (taken.size() > mostRemembered)
        taken.removeFirst();
    m_settings.set(Setting::Taken, taken);
}

} // namespace saskare
