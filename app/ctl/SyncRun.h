#pragma once

#include "app/ctl/Session.h"
#include "core/sync/ProfileLock.h"
#include "core/sync/SyncService.h"

#include <functional>

namespace saskare {

/// One run of the sync: starts it for all accounts or one, tells its progress on stderr, and ends when everything is
/// read and nothing in the outbox moves any more, or when it has been in trouble for longer than `patience`.
/// Takes the profile's lock: a window that syncs at the same time is an error said in words.
class SyncRun : public QObject
{
    Q_OBJECT
public:
    SyncRun(Session &session, std::chrono::seconds patience);

    void start(std::optional<AccountId> only);

Q_SIGNALS:
    /// Statuses as they were at the end; `code` is Ok when every account was caught up.
    void ended(saskare::ExitCode code);

public:
    [[nodiscard]] QList<AccountSyncStatus> statuses() const { return m_sync.statuses(); }
    SyncService &sync() { return m_sync; }

private:
    void lookAgain();
    void look();
    void tell(const AccountSyncStatus &status);
    [[nodiscard]] bool hasGivenUp(const AccountSyncStatus &status);
    void end();

    Session &m_session;
    ProfileLock m_lock;
    SyncService m_sync;
    std::chrono::milliseconds m_patience;
    QMap<AccountId, qint64> m_troubleSince; ///< UTC ms
    QMap<AccountId, QString> m_told;
    QMap<AccountId, QString> m_saidAgain;
    qint64 m_toldAt = 0;
    bool m_ended = false;
};

} // namespace saskare
