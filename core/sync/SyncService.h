#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/SecretStore.h"
#include "core/backend/Manifest.h"
#include "core/store/Store.h"

#include <QObject>

#include <memory>

namespace saskare {

class SyncEngine;

enum class ConnectionState
{
    Idle, ///< not started
    Connecting,
    Online,
    Offline, ///< no route to the help desk
    SignInNeeded,
    ServerTrouble,
    Paused,
};

/// What the first load is doing. `total` is -1 when the help desk does not say.
struct SyncProgress
{
    bool active = false;
    RecordKind what = RecordKind::Conversation;
    qint64 done = 0;
    qint64 total = -1;
    qint64 startedAt = 0; ///< UTC ms
};

struct AccountSyncStatus
{
    AccountId account;
    ConnectionState state = ConnectionState::Idle;
    Error error; ///< why not Online
    qint64 lastSyncAt = 0; ///< UTC ms: everything known then is in the cache; 0 never
    qint64 nextTryAt = 0; ///< UTC ms; 0: not waiting
    SyncProgress progress;
};

/// How urgent a refresh is.
enum class SyncPriority
{
    Background,
    Opened,
    Asked
};

/// The GUI's handle on syncing: starts an engine per account in the sync thread, and tells how each stands.
/// It never shows data: that comes from the Store when it is committed.
/// Thread: GUI.
class SyncService : public QObject
{
    Q_OBJECT
public:
    SyncService(Store &store, AccountRegistry &accounts, SecretStore &secrets, ManifestCatalog &manifests,
                Clock &clock, QObject *parent = nullptr);
    ~SyncService() override;

    /// Connects every account of the registry and follows the registry's changes from then on.
    void start();
    void refresh(AccountId account, SyncPriority priority);
    void refreshAll();
    /// The agent looks at it: its partitions go first.
    void conversationOpened(AccountId account, ConversationId conversation);
    /// A command was submitted: look at the outbox now.
    void wakeOutbox(AccountId account);
    /// The bytes in a file of the profile's attachment cache, fetched if need be.
    QFuture<Result<QString>> fetchAttachment(AccountId account, AttachmentId attachment);
    /// New credentials for an account were stored: read them and try again.
    void credentialsChanged(AccountId account);

    [[nodiscard]] AccountSyncStatus status(AccountId account) const;
    [[nodiscard]] QList<AccountSyncStatus> statuses() const;
    /// The newest time before which every connected account has been read; 0: never. For "as of".
    [[nodiscard]] qint64 asOf() const;

Q_SIGNALS:
    void statusChanged(saskare::AccountId account);
    /// A conversation got news from outside (not by this agent), for notifications.
    void arrived(const QList<saskare::ConversationId> &conversations);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace saskare
