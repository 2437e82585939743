#pragma once

#include "core/account/AccountRegistry.h"
#include "core/account/SecretStore.h"
#include "core/backend/Manifest.h"
#include "core/store/Store.h"
#include "core/sync/AccountSyncStatus.h"
#include "core/sync/FoundThere.h"

#include <QObject>

#include <memory>

namespace saskare {

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
    /// The same for one account alone.
    void startOnly(AccountId account);
    void refresh(AccountId account, SyncPriority priority);
    void refreshAll();
    /// The computer woke, or the network came back: every account is tried again at once, whatever it waits for by
    /// itself; credentials that were refused are not.
    void rouse();
    /// The agent looks at it: its partitions go first.
    void conversationOpened(AccountId account, ConversationId conversation);
    /// A command was submitted: look at the outbox now.
    void wakeOutbox(AccountId account);
    /// This agent views or writes there; told to the help desk once, if it can be told, and forgotten. Never through
    /// the outbox.
    void tellPresence(AccountId account, const RemoteId &conversation, PresenceKind kind);
    /// The bytes in a file of the profile's attachment cache, fetched if need be.
    Future<Result<QString>> fetchAttachment(AccountId account, AttachmentId attachment);
    /// Has the account's help desk search; what it finds is in the cache when the future is done. Error: Offline when
    /// the account is not connected; else as of a page.
    Future<Result<FoundThere>> search(AccountId account, ConversationQuery query, GivenUp givenUp);
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
