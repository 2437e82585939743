#pragma once

#include "app/desk/DeskServer.h"
#include "core/sync/SyncService.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>

namespace saskare {

/// A workstation and a practice desk, joined by real HTTP, on a clock that the test turns.
class Workplace
{
public:
    explicit Workplace(int conversations = 12);
    ~Workplace();

    /// Starts the workstation: opens the profile and syncs.
    void open();
    /// Ends it, as when the program is closed; the profile stays.
    void close();
    /// Turns the clock, a little at a time, until it holds; false if it does not within `patience` of its time.
    bool turnUntil(const std::function<bool()> &ready, std::chrono::minutes patience = std::chrono::minutes(15));
    bool untilCaughtUp();
    bool untilState(ConnectionState state);

    [[nodiscard]] AccountSyncStatus status() const { return sync->status(account); }
    [[nodiscard]] ConversationRow row(const QString &remoteId);
    [[nodiscard]] std::vector<OutboxEntry> outbox();
    /// Commits a command made of what the cache shows now.
    CommandId submit(const QString &remoteId, const Command &command);
    void say(const QString &remoteId, const QString &text) { submit(remoteId, SendReply{text, {}, {}}); }
    /// Texts of the desk's outgoing messages and notes there, oldest first.
    [[nodiscard]] QStringList written(const QString &remoteId) const;
    /// Requests since the log was cleared, as "METHOD /path", without the event stream.
    [[nodiscard]] QStringList requests() const;
    /// Adds faults as FaultPlan reads them.
    void fault(const QStringList &rules);

    ManualClock clock;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    ManifestCatalog manifests{QString()};
    DeskServer desk;
    AccountId account;
    std::unique_ptr<AccountRegistry> accounts;
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncService> sync;
};

} // namespace saskare
