#pragma once

#include "core/store/DraftWriter.h"
#include "core/store/EffectiveRows.h"
#include "core/store/EvaluationWriter.h"
#include "core/store/PersonalWriter.h"

namespace saskare {

/// What agents and the outbox pusher do to outbox.db: the rules of the states, each change committed there first
/// (FULL) and then made visible in the cache. `changes` tell what to announce.
/// Thread: the writer.
class OutboxWriter
{
public:
    struct Submission
    {
        AccountId account;
        ConversationId conversation;
        Command command;
        CommandBase base;
        QHash<QByteArray, QByteArray> files;
        qint64 holdMs = 0;
        std::optional<qint64> draft; ///< savedAt of the draft that it was made from
    };

    OutboxWriter(Database &file, CacheTables &cache, OutboxTable &outbox, DraftWriter &drafts, EffectiveRows &rows,
                 Clock &clock);

    /// At start: every pending command is applied to the cache again. What is Sending is left to whoever syncs.
    Result<void> recover();

    Result<CommandId> submit(const Submission &submission, ChangeSet &changes);
    /// As Store::submitAll and discardAll say.
    SubmittedAll submitAll(const QList<Submission> &submissions, ChangeSet &changes);
    Result<int> discardAll(const QList<CommandId> &commands, ChangeSet &changes);
    /// As Store::keepEvaluation says.
    Result<void> keepEvaluation(AccountId account, ConversationId conversation, EvaluateTouchpoint command,
                                ChangeSet &changes);
    Result<int> sendKeptEvaluations(AccountId account, EvaluationsOf which, ChangeSet &changes);
    /// The evaluations of conversations are read no more, or from elsewhere: those that had been sent are not shown
    /// until they are told again.
    Result<void> evaluationsUnread(AccountId account);
    /// A page brought these: what of their evaluations was remembered until then is forgotten.
    Result<void> evaluationsTold(AccountId account, const RecordBatch &records);
    /// `was`: the state it must still be in, if that matters. Error: NotFound.
    Result<void> update(OutboxEntry entry, std::optional<OutboxState> was, ChangeSet &changes);
    Result<void> retry(CommandId id, ChangeSet &changes);
    Result<void> discard(CommandId id, ChangeSet &changes);
    Result<void> markArrived(CommandId id, ChangeSet &changes);
    Result<void> takeBackAsDraft(CommandId id, ChangeSet &changes);
    /// The cache shows what these did.
    Result<void> forgetEchoed(AccountId account, const QList<CommandId> &commands);

    /// `as`: see DraftWriter::save().
    Result<SavedDraft> saveDraft(const Draft &draft, const QHash<QByteArray, QByteArray> &files, qint64 as,
                                 ChangeSet &changes);
    Result<void> prependDraft(const Draft &draft, const QHash<QByteArray, QByteArray> &files, ChangeSet &changes);
    Result<void> forgetAccount(AccountId account);
    /// What agents keep for themselves, in the same file.
    PersonalWriter &personal() { return m_personal; }

private:
    Result<StoredCommand> made(const Submission &submission);
    Result<void> add(StoredCommand &stored, const Submission &submission, ChangeSet &changes);
    Result<void> mayBeDiscarded(const StoredCommand &stored);
    Result<QString> laneFor(OutboxEntry &entry, ConversationId conversation);
    Result<void> evaluationSent(const StoredCommand &command, ChangeSet &changes);
    Result<void> remove(const StoredCommand &command, ChangeSet &changes);
    void showIfPossible(AccountId account, const QString &lane, ChangeSet &changes);
    Result<void> show(AccountId account, const QString &lane, ChangeSet &changes);
    void created(AccountId account, const QString &lane, const RemoteId &remote, ChangeSet &changes);
    [[nodiscard]] bool hasTwin(const StoredCommand &command);
    [[nodiscard]] Result<StoredDraft> toStore(const Draft &draft, const QHash<QByteArray, QByteArray> &files);
    Result<void> checkFiles(const QList<OutgoingFile> &wanted, const QHash<QByteArray, QByteArray> &files);

    Database &m_file;
    CacheTables &m_cache;
    OutboxTable &m_outbox;
    DraftWriter &m_drafts;
    EvaluationWriter m_evaluations;
    PersonalWriter m_personal;
    EffectiveRows &m_rows;
    Clock &m_clock;
};

} // namespace saskare
