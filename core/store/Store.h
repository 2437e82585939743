#pragma once

#include "core/base/Clock.h"
#include "core/base/Worker.h"
#include "core/domain/ChangeSet.h"
#include "core/domain/SearchSyntax.h"
#include "core/store/AttachmentFiles.h"
#include "core/store/Board.h"
#include "core/store/KeptEvaluations.h"
#include "core/store/Rows.h"
#include "core/store/StoreProtection.h"
#include "core/store/TouchpointSpan.h"

#include "core/base/Future.h"
#include <QObject>

#include <memory>

namespace saskare {

class StoreReader;
class StoreWriter;

/// Where a stream stands. Kept in the cache and committed with the page that moved it.
struct StreamPosition
{
    QString stream;
    QString partition; ///< empty for the stream as a whole
    QByteArray cursor; ///< JSON, owned by the backend engine; empty: from the beginning
    bool bootstrapped = false; ///< the first load is complete
};

/// A part of another stream that a page asked to be read (a changed ticket's messages, say).
/// Kept until it has been read, so that a crash between the two loses nothing.
struct PartitionRequest
{
    QString stream;
    QString partition;
    QByteArray parameters; ///< JSON object for the request's names
    qint64 ticket
        = 0; ///< given by requestedPartitions(); hand it back in `finished`, so that news in between are kept
};

struct AppliedPage
{
    RecordBatch records;
    StreamPosition position; ///< where the stream stands after this page
    QList<PartitionRequest> requested;
    std::optional<PartitionRequest> finished; ///< this page completed that request
    QList<SetAside> setAside;
    bool tellsPresence = false; ///< its records tell who is at work: all there are of this account
};

/// One of several commands that are given together.
struct Submission
{
    AccountId account;
    ConversationId conversation;
    Command command;
    CommandBase base;
};

struct SubmittedAll
{
    QList<CommandId> commands; ///< those that are in the outbox now
    Error error; ///< why others are not; empty: all are
};

/// The door to what is on disk: cache.db (can be fetched again) and outbox.db (sacred). Reads come from a reader
/// thread, searches for words from another, writes go through a writer thread; nobody else sees SQL. Reads never fail
/// loudly: on trouble they give empty values and troubled() says why, once. Thread: construct and call from the GUI
/// thread or any other; futures resume where the caller's then() says; changed() is emitted on the thread the Store
/// lives in.
class Store : public QObject
{
    Q_OBJECT
public:
    /// Opens or makes both files in `folder` (mode 0700). Opening happens in the worker threads: opened() or
    /// troubled().
    Store(QString folder, Clock &clock, QObject *parent = nullptr);
    /// The same, its files protected like that.
    Store(QString folder, Clock &clock, const StoreProtection &protection, QObject *parent = nullptr);
    ~Store() override;

    // --- lists and panes: at most `limit` rows, from after `after` (exclusive) or from the top.
    // Order: NewestFirst by (updatedAt, id) descending, DueFirst by (sortKey, id) ascending, those not due last.
    // With a text: by the newest hit descending, whatever the order asked for. A search overtaken by a newer text of
    // the same list gives nothing.
    Future<std::vector<ConversationRow>> conversations(ConversationQuery query, std::optional<RowPosition> after,
                                                       int limit);
    Future<std::vector<ConversationRow>> conversationsById(ConversationQuery query,
                                                           QList<ConversationId> ids); ///< those that still match
    /// The first `most` of a list as it is now; never overtaken by another search.
    Future<std::vector<ConversationRow>> allConversations(ConversationQuery query, int most);
    /// Of those that are in the cache, in the order of `remoteIds`.
    Future<QList<ConversationId>> conversationIds(AccountId account, QStringList remoteIds);
    Future<std::optional<ConversationRow>> conversation(ConversationId id);
    Future<QList<Limit>> limits(ConversationId id); ///< what its help desk promises; few help desks tell
    /// Number or remote id, as a person types it ("#4711", "4711").
    Future<std::vector<ConversationRow>> conversationsByNumber(QString number);
    /// Those whose problem it is, newest first; at most 500.
    Future<std::vector<ConversationRow>> incidents(AccountId account, RemoteId problem);
    /// All messages of the oldest millisecond shown are there, so it may be a few over `limit`.
    /// Newest `limit` messages before `before` (UTC ms, exclusive; 0: the newest), oldest first, with pending ones.
    Future<std::vector<MessageRow>> timeline(ConversationId id, qint64 before, int limit);
    Future<std::optional<CustomerRow>> customer(CustomerId id);
    /// Of those that are in the cache; a name may be empty.
    Future<QHash<CustomerId, QString>> customerNames(QList<CustomerId> ids);
    /// In time order: the touchpoints the help desk told, and one for each conversation of the customer that none of
    /// them stands for (a rating names its conversation, but is not it). With the evaluations that only we know yet.
    Future<std::vector<TouchpointRow>> touchpoints(CustomerId id);
    /// Reasons of contact that were named in evaluations, those named most first.
    Future<QStringList> evaluationReasons();
    /// Of all customers in that time, in time order, put together in the same way. Many: see TouchpointSpan::limit.
    Future<std::vector<TouchpointRow>> touchpointsBetween(TouchpointSpan span);
    /// As touchpoints(), of this customer and all who are the same person by the agent's word.
    Future<std::vector<TouchpointRow>> touchpointsOfPerson(CustomerId id);
    /// The customers of other accounts who are the same person by the agent's word (Same, whoever joined whom), share
    /// an e-mail address or number with one of these (Perhaps), or are said to be somebody else (Other). At most 50.
    Future<std::vector<KinRow>> kin(CustomerId id);
    Future<ViewCounts> counts();
    /// What waits in each queue and with each agent at this moment.
    Future<Board> board();
    /// How many a query finds; `most`: no further.
    Future<int> count(ConversationQuery query, int most);
    /// The most important conversation for this agent, of all accounts. `passed`: those that were taken already, with
    /// newestFromCustomer as it was then; they come again only once the customer has written since.
    Future<NextToSolve> nextToSolve(QHash<ConversationId, qint64> passed);
    /// What searches may name, but for accounts and the help desks' words for statuses.
    Future<SearchNames> searchNames();
    Future<std::vector<AgentRow>> agents(AccountId account);
    Future<std::vector<QueueRow>> queues(); ///< of all accounts, by name
    Future<QStringList> tags(AccountId account);
    Future<std::vector<CannedResponseRow>> cannedResponses(AccountId account); ///< by title
    /// Articles of the account that have all of `words`, the last as a beginning; those in `language` (may be empty)
    /// first, then the best fitting. Without words: by title.
    Future<std::vector<ArticleRow>> articles(AccountId account, QString words, QString language, int limit);
    /// The agent's own and those of the help desk together, by title; one without actions is not among them.
    Future<std::vector<MacroRow>> macros(AccountId account);
    /// BCP 47, as the agent chose it for what is written there; empty: not chosen.
    Future<QString> writingLanguage(ConversationId id);
    Future<std::vector<SavedSearchRow>> savedSearches(); ///< in their order
    Future<CacheTotals> totals(std::optional<AccountId> account);
    Future<std::vector<SetAsideRow>> setAside();
    Future<std::optional<AttachmentRow>> attachment(AttachmentId id);

    // --- what the agent does
    /// Commits the command to the outbox; when the future is done it is safe and visible. `files` are the bytes of
    /// its attachments by sha256. `holdMs`: not to be sent before that long from now. `draft`: savedAt of the draft
    /// that it was made from, which is removed with it; no other is. An EvaluateTouchpoint replaces one of the same
    /// touchpoint that waits; who says it and when is filled in; `conversation` counts only if it names no
    /// touchpoint.
    Future<Result<CommandId>> submit(AccountId account, ConversationId conversation, Command command,
                                     CommandBase base, QHash<QByteArray, QByteArray> files = {}, qint64 holdMs = 0,
                                     std::optional<qint64> draft = {});
    /// As submit(), of many in one transaction; what cannot be submitted is left out, and the first reason is told.
    Future<SubmittedAll> submitAll(QList<Submission> all, qint64 holdMs);
    /// As discard(), of many in one transaction. Gives how many it was done for.
    Future<Result<int>> discardAll(QList<CommandId> commands);
    /// What submit() does with an EvaluateTouchpoint, where the help desk has no place for it: it is kept in the
    /// outbox's file, survives the cache and is never sent. Errors as submit().
    Future<Result<void>> keepEvaluation(AccountId account, ConversationId conversation, EvaluateTouchpoint command);
    Future<KeptEvaluations> keptEvaluations(AccountId account);
    /// As submit(), for what keepEvaluation() kept, now that there is a place for it; but for what the help desk
    /// tells something newer of. Gives how many. One that is discarded is kept here as before.
    Future<Result<int>> sendKeptEvaluations(AccountId account, EvaluationsOf which);
    /// `draft.savedAt`: of the draft that it replaces, as it was read; 0: there was none. What somebody else has
    /// saved since is not overwritten but put before it, which the answer tells. An empty text and no files removes
    /// it. `files`: bytes by sha256 of those files that are new. `as`: its savedAt unless something is put before it,
    /// for those who save again before the answer has come: greater than the one it replaces; 0: the store chooses.
    /// Error: NotFound, the conversation is not in the cache; Storage.
    Future<Result<SavedDraft>> saveDraft(Draft draft, QHash<QByteArray, QByteArray> files = {}, qint64 as = 0);
    /// Puts it before what is stored, without a need to read that; nothing is doubled if it is stored already.
    /// Errors and `files` as above; its savedAt says nothing.
    Future<Result<void>> prependDraft(Draft draft, QHash<QByteArray, QByteArray> files = {});
    Future<std::optional<Draft>> draft(ConversationId id);
    Future<std::vector<Draft>> drafts();
    /// `id`: of the one that becomes this; else it is a new one, or takes the place of that of the same name.
    Future<Result<void>> saveSearch(QString name, ConversationQuery query, SavedSearchId id = {});
    /// Empty: as detected. Error: NotFound.
    Future<Result<void>> setWritingLanguage(ConversationId id, QString language);
    Future<Result<void>> noteCannedUse(AccountId account, RemoteId response); ///< once more, now
    /// One of the agent's own; an invalid id makes a new one. Error: BadInput without a title or an action, NotFound.
    Future<Result<void>> saveMacro(MacroRow macro);
    Future<Result<void>> removeMacro(MacroId id); ///< of the agent's own
    Future<Result<void>> removeSavedSearch(SavedSearchId id);
    Future<Result<void>> orderSavedSearches(QList<SavedSearchId> order);

    /// Same joins the two, with all they were joined with. Other keeps them from being offered, and parts `other`
    /// from the rest if they were joined. Perhaps takes either back. Error: NotFound, BadInput for two of one
    /// account.
    Future<Result<void>> decideKin(CustomerId one, CustomerId other, Kinship kinship);

    // --- the outbox
    Future<std::vector<OutboxEntry>> outbox(); ///< all that are not Sent, in the agent's order
    Future<std::optional<OutboxEntry>> outboxEntry(CommandId id);
    Future<QByteArray> outgoingFile(QByteArray sha256);
    Future<Result<void>> retry(CommandId id); ///< Failed, Conflicted, Asking -> Queued
    Future<Result<void>> discard(CommandId id); ///< not while Sending; undoes the visible effect
    Future<Result<void>> markArrived(CommandId id); ///< Asking -> Sent, by the agent's word
    /// Takes the command out of the outbox and puts its text back as the conversation's draft.
    Future<Result<void>> takeBackAsDraft(CommandId id);

    // --- for sync alone
    Future<Result<void>> apply(AccountId account, AppliedPage page);
    Future<std::vector<StreamPosition>> positions(AccountId account);
    Future<std::vector<PartitionRequest>> requestedPartitions(AccountId account, int limit);
    /// outbox() with everything in it that was given to be written before.
    Future<std::vector<OutboxEntry>> outboxOnceWritten();
    /// Heads of lanes that may go now: Queued, nothing of their lane before them unsettled, notBefore passed.
    Future<std::vector<OutboxEntry>> sendable(AccountId account, int limit);
    Future<std::vector<OutboxEntry>> uncertain(AccountId account); ///< Uncertain, to be read back: notBefore passed
    /// When the next Queued head of a lane or Uncertain entry falls due, UTC ms; 0: none.
    Future<qint64> nextOutboxDue(AccountId account);
    /// Writes back state, step, stepResults, attempts, times, serverId, error and evidence. Committed (FULL) when
    /// done. `was`: the state it is to replace. Error: NotFound, and nothing is changed, when the entry has gone or
    /// is no longer in that state, because the agent or another engine has decided meanwhile.
    Future<Result<void>> updateOutbox(OutboxEntry entry, std::optional<OutboxState> was = {});
    /// A file whose attachment has gone meanwhile is deleted.
    Future<Result<void>> setAttachmentPath(AttachmentId id, QString path);
    /// Everything of it: cache, drafts, outbox. Pages and commands of it that come later are refused: NotFound.
    Future<Result<void>> forgetAccount(AccountId account);
    Future<Result<void>> forgetPositions(AccountId account); ///< so that everything is read again
    /// In one step: these streams are read from the beginning, with all parts that were read of them; what is kept of
    /// streams that are not among `known` is forgotten; and the fact is set.
    Future<Result<void>> readAgain(AccountId account, QStringList streams, QStringList known, QString fact,
                                   QString value);
    /// What was said of the account's conversations themselves stands in no field that is read from now on, or in
    /// another one: what the help desk has of it is not shown until it is told again.
    Future<Result<void>> forgetToldEvaluations(AccountId account);
    /// One value kept with the cache by name, for small facts ("lastSyncAt/3").
    Future<Result<void>> setFact(QString name, QString value);
    Future<QString> fact(QString name);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Where fetched files are kept and how they are read.
    [[nodiscard]] const AttachmentFiles &attachmentFiles() const { return m_attachments; }

Q_SIGNALS:
    void opened();
    void changed(const saskare::ChangeSet &changes);
    void troubled(const saskare::Error &error);

private:
    void collect(const ChangeSet &changes);

    QString m_folder;
    Clock &m_clock;
    AttachmentFiles m_attachments;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<StoreReader> m_reader;
    std::unique_ptr<StoreReader> m_searcher; ///< so that nothing else waits for a search
    ChangeSet m_collected; ///< not yet announced
};

} // namespace saskare
