#pragma once

#include "core/sync/SyncService.h"
#include "tests/support/ManualClock.h"

#include <QTemporaryDir>

namespace saskare {

/// A workstation with one account, on a clock that the test turns; the help desk is somebody else's.
class TestStation
{
public:
    TestStation() = default;
    ~TestStation();
    TestStation(const TestStation &) = delete;
    TestStation &operator=(const TestStation &) = delete;

    /// Keeps the account and its secrets, by parameter name.
    void connectTo(Account entry, const QMap<QString, Secret> &given);
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
    [[nodiscard]] std::vector<MessageRow> messages(const QString &remoteId); ///< oldest first
    [[nodiscard]] std::vector<OutboxEntry> outbox();
    /// Commits a command made of what the cache shows now.
    CommandId submit(const QString &remoteId, const Command &command,
                     const QHash<QByteArray, QByteArray> &files = {});

    ManualClock clock;
    QTemporaryDir folder;
    MemorySecretStore secrets;
    ManifestCatalog manifests{QString()};
    AccountId account;
    std::unique_ptr<AccountRegistry> accounts;
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncService> sync;
};

} // namespace saskare
