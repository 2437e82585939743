#pragma once

#include "core/base/Result.h"
#include "core/domain/Vocabulary.h"

#include <QMetaType>
#include <QStringList>

namespace saskare {

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

/// Why an account that was read before is being read again.
enum class ReadAgain
{
    No,
    DescriptionChanged, ///< its manifest keeps another kind of place in some streams
    LongerHistory, ///< more days are wanted than were read
};

/// A stream that cannot be read as a whole, and is tried again.
struct FailingStream
{
    QString name; ///< as in the manifest
    QList<RecordKind> records; ///< of what kinds it brings
    qint64 readAt = 0; ///< UTC ms: what was known then is in the cache; 0: not since the program began
};

struct AccountSyncStatus
{
    AccountId account;
    ConnectionState state = ConnectionState::Idle;
    Error error; ///< why not Online
    qint64 lastSyncAt = 0; ///< UTC ms: everything known then is in the cache; 0 never
    QList<FailingStream> failing;
    /// With ServerTrouble: the help desk answers, and it is only what is `failing` that it does not tell.
    bool answers = false;
    qint64 nextTryAt = 0; ///< UTC ms; 0: not waiting
    SyncProgress progress;
    ReadAgain readAgain = ReadAgain::No; ///< until what it concerns has been read
    QStringList readAgainStreams; ///< those it concerns, by the manifest's names
    bool caughtUp = false; ///< all that was due has been read, and nothing in the outbox can move by itself
    int partsFailing = 0; ///< parts (a conversation's messages, say) that could not be read and are tried again later
};

/// What is sent arrives, and news come: it is connected, if perhaps old in a part.
inline bool isReached(const AccountSyncStatus &status)
{
    return status.state == ConnectionState::Online
        || (status.state == ConnectionState::ServerTrouble && status.answers);
}

/// That it is read again, what and why, as a sentence; empty when it is not. Any thread.
QString readAgainText(const AccountSyncStatus &status);

/// How urgent a refresh is.
enum class SyncPriority
{
    Background,
    Opened,
    Asked
};

} // namespace saskare

Q_DECLARE_METATYPE(saskare::AccountSyncStatus)
