#include "app/ctl/SyncRun.h"

#include <utility>

namespace saskare {
namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 500ms;
constexpr qint64 tellEveryMs = 1'000;

QString things(RecordKind kind, const QString &count)
{
    switch (kind) {
    case RecordKind::Conversation:
        return SyncRun::tr("conversations: %1").arg(count);
    case RecordKind::Message:
        return SyncRun::tr("parts of conversations: %1").arg(count);
    case RecordKind::Customer:
        return SyncRun::tr("customers: %1").arg(count);
    default:
        return SyncRun::tr("records: %1").arg(count);
    }
}

} // namespace

SyncRun::SyncRun(Session &session, std::chrono::seconds patience)
    : m_session(session)
    , m_lock(session.profile())
    , m_sync(session.store(), session.accounts(), session.secrets(), session.manifests(), session.clock())
    , m_patience(patience)
{
}

void SyncRun::start(std::optional<AccountId> only)
{
    if (const Result<void> taken = m_lock.take(); !taken) {
        m_session.console().error(taken.error());
        m_session.finish(taken.error().kind == ErrorKind::Conflict ? ExitCode::InUse : ExitCode::Failed);
        return;
    }
    connect(&m_sync, &SyncService::statusChanged, this, &SyncRun::look);
    if (only)
        m_sync.startOnly(*only);
    else
        m_sync.start();
    lookAgain();
}

/// Time alone ends a run that is in trouble, and then nothing tells a new status. There is one such chain of looks.
void SyncRun::lookAgain()
{
    look();
    if (!m_ended)
        m_session.clock().after(lookEvery, this, [this] { lookAgain(); });
}

void SyncRun::look()
{
    if (m_ended)
        return;
    bool allEnded = true;
    const QList<AccountSyncStatus> now = m_sync.statuses();
    for (const AccountSyncStatus &status : now) {
        tell(status);
        const bool done = status.caughtUp || status.state == ConnectionState::Paused || hasGivenUp(status);
        allEnded &= done;
    }
    if (allEnded)
        end();
}

bool SyncRun::hasGivenUp(const AccountSyncStatus &status)
{
    const qint64 now = m_session.clock().nowMs();
    switch (status.state) {
    case ConnectionState::SignInNeeded:
        return true;
    case ConnectionState::Offline:
    case ConnectionState::ServerTrouble: {
        if (!m_troubleSince.contains(status.account))
            m_troubleSince.insert(status.account, now);
        return now - m_troubleSince[status.account] >= m_patience.count();
    }
    default:
        m_troubleSince.remove(status.account);
        return false;
    }
}

void SyncRun::tell(const AccountSyncStatus &status)
{
    const std::optional<Account> account = m_session.accounts().account(status.account);
    const QString name = account ? account->name : QString::number(status.account.value());
    const QString again = readAgainText(status);
    if (!again.isEmpty() && std::exchange(m_saidAgain[status.account], again) != again)
        m_session.console().note(name % u": "_qs % again);
    const SyncProgress &progress = status.progress;
    QString text;
    const bool trouble = !status.error.happened.isEmpty() && status.state != ConnectionState::Online;
    if (trouble) {
        text = status.error.text();
    } else if (progress.active && progress.done > 0) {
        const QString count = progress.total >= 0
            ? tr("%1 of %2").arg(QString::number(progress.done), QString::number(progress.total))
            : QString::number(progress.done);
        const qint64 seconds = (m_session.clock().nowMs() - progress.startedAt) / 1000;
        text = things(progress.what, count) % u", "_qs % tr("%n second(s)", nullptr, int(seconds));
    }
    const qint64 now = m_session.clock().nowMs();
    if (text.isEmpty() || m_told.value(status.account) == text || (!trouble && now - m_toldAt < tellEveryMs))
        return;
    m_told[status.account] = text;
    m_toldAt = now;
    m_session.console().note(name % u": "_qs % text);
}

void SyncRun::end()
{
    m_ended = true;
    ExitCode code = ExitCode::Ok;
    const QList<AccountSyncStatus> now = m_sync.statuses();
    for (const AccountSyncStatus &status : now) {
        if (status.caughtUp && status.partsFailing > 0) {
            m_session.console().note(tr("%n part(s) of conversations could not be read; the next run tries again.",
                                        nullptr, status.partsFailing));
            code = ExitCode::Failed;
        } else if (!status.caughtUp && status.state != ConnectionState::Paused) {
            m_session.console().error(status.error);
            code = exitCodeFor(status.error.kind);
        }
    }
    Q_EMIT ended(code);
}

} // namespace saskare
