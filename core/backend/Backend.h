#pragma once

#include "core/backend/Connection.h"
#include "core/backend/Manifest.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Outbox.h"
#include "core/domain/Records.h"

#include "core/base/Future.h"
#include <QObject>

#include <memory>

namespace saskare {

class HttpTransport;
class MappingProcess;

/// Where to read from: the opaque state this engine gave back last time, or nothing.
struct PageRequest
{
    QString stream;
    QString partition; ///< empty unless the stream is read by parts
    QByteArray parameters; ///< JSON object, for a partition: what the page that asked for it said
    QByteArray cursor; ///< JSON; empty: from the beginning
    bool bootstrapped = false;
};

struct PartitionHint
{
    QString stream;
    QString partition;
    QByteArray parameters;
};

/// One page of a stream, already records.
struct FetchedPage
{
    RecordBatch records;
    QByteArray cursor; ///< to give back next time; commit it together with the records
    bool more = false; ///< ask again now
    bool bootstrapped = false; ///< the first load is complete with this page
    QList<PartitionHint> partitions; ///< to be read, by their streams
    QList<SetAside> setAside;
    qint64 total = -1; ///< records the whole first load will bring, when the help desk says; -1 unknown
    qint64 bytes = 0; ///< of the response, for progress and the bench
    QJsonObject prepared = {}; ///< of a search: what the preparing entry gave
};

/// How a write ended (reliability: outcome table).
enum class WriteOutcome
{
    Done, ///< the server said so, readably
    NothingSent, ///< no byte left: refused, DNS, TLS not finished. Safe to queue again
    RetryLater, ///< 429, or 503 with Retry-After: refused for now
    SignIn, ///< 401: queue again after signing in
    Rejected, ///< refused before any effect
    Conflict, ///< 409, 412
    Uncertain, ///< anything else once bytes have left
};

struct StepResult
{
    WriteOutcome outcome = WriteOutcome::Uncertain;
    bool last = false; ///< no step after this one
    bool afterEffect = false; ///< an earlier step did what the command is for: it is done, whatever this one says
    QString step; ///< name of the step
    QJsonObject result; ///< what the step's result entry gave; keep it for later steps
    QString serverId; ///< id of what was made, once known
    qint64 retryAfterMs = -1;
    qint64 firstByteAt = 0, lastByteAt = 0; ///< UTC ms by our clock; 0 if no byte left
    qint64 serverDate = 0; ///< the Date header, UTC ms; 0 unknown
    Error error; ///< for all but Done
    int resumeAt = 0; ///< for all but Done: where to go on, with the last step that reads
    QStringList undone; ///< names of the step results that hold no longer then
};

/// What the help desk's history shows of a command whose fate is unknown.
struct ReadBack
{
    bool supported = false; ///< the manifest declares how to look
    bool complete = false; ///< the history is complete and shows its own writes
    int hits = 0; ///< entries that carry the command's mark or fingerprint
    QString serverId; ///< of the first hit
    QJsonObject evidence; ///< for an agent: what was found
    bool accepted = false; ///< the help desk has said yes to it: without a hit it is still not to be sent again
    /// Where to go on if it is sent again: what was read before the lost step may have been changed by that very
    /// step.
    int resumeAt = 0;
    QStringList undone = {}; ///< names of the step results that hold no longer then
};

/// The conversation as the server has it now, for the three-way comparison before a send.
struct ServerView
{
    QString version;
    Status status;
    RemoteId assignee;
    RemoteId newestMessage;
    Direction newestDirection = Direction::Inbound;
    QString newestAuthor; ///< as people call them
    RemoteId newestAuthorId; ///< empty: the help desk gives no ids
    QString newestText;
    RecordBatch records; ///< whatever came with it; may be applied
};

/// One account's connection: turns a manifest into HTTP, and JSON into records. Knows no vendor and no SQL.
/// All requests go to the connection's origin (and hosts the manifest names), never more at a time than its budget.
/// Thread: the one it lives in (sync); all futures finish there.
class Backend : public QObject
{
    Q_OBJECT
public:
    /// `transport` must outlive it. Starts the mapper process only when a mapping is first needed.
    Backend(std::shared_ptr<const Manifest> manifest, Connection connection, Clock &clock, HttpTransport &transport,
            QObject *parent = nullptr);
    ~Backend() override;

    [[nodiscard]] const Manifest &manifest() const { return *m_manifest; }

    Future<Result<FetchedPage>> fetchPage(PageRequest request);
    /// One page of what the help desk's own search finds. `search`: as searchData() tells it; `cursor`: what the page
    /// before gave, empty: the first. Error: Unsupported, the manifest describes no search.
    Future<Result<FetchedPage>> search(QJsonObject search, QByteArray cursor);
    /// Tells the help desk what this agent does in a conversation, if the manifest says how. Once, without an answer.
    void tellPresence(const RemoteId &conversation, PresenceKind kind);
    /// Does the entry's next step (entry.step). `files`: attachment bytes by sha256.
    Future<StepResult> perform(OutboxEntry entry, QHash<QByteArray, QByteArray> files);
    Future<Result<ReadBack>> readBack(OutboxEntry entry);
    /// Whether the step that does what the command is for is behind it; asks nobody.
    [[nodiscard]] bool isEffectDone(const OutboxEntry &entry) const;
    /// Nothing if the manifest declares no view request.
    Future<Result<std::optional<ServerView>>> view(RemoteId conversation);
    /// The bytes of an attachment, at most `limit`.
    Future<Result<QByteArray>> attachment(RemoteId id, RemoteId message, QString name, QString location,
                                          qint64 limit);
    Future<QList<CheckStep>> check();
    /// Forgets cookies and tokens obtained by signing in, so that the next request signs in again.
    void signOut();
    /// The computer woke, or the network came back: what is kept open is opened anew.
    void rouse();

Q_SIGNALS:
    /// A live channel says that these streams may have news; empty: any. Only a hint.
    void hinted(const QStringList &streams);

private:
    class Engine;
    std::shared_ptr<const Manifest> m_manifest;
    std::unique_ptr<Engine> m_engine;
};

} // namespace saskare
