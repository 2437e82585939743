#pragma once

#include "core/base/Worker.h"
#include "core/store/OutboxWriter.h"
#include "core/store/PageWriter.h"
#include "core/store/StoreFiles.h"

#include <QTimer>

#include <atomic>

namespace saskare {

/// Where Store's news go. Called in the writer thread.
struct StoreListener
{
    std::function<void(ChangeSet)> changed;
    std::function<void(Error)> troubled;
    std::function<void()> opened;
};

/// The writing half of the Store: its thread, both files, and what each verb does to them.
/// Thread: any; the work is done in its own.
class StoreWriter
{
public:
    StoreWriter(const StorePlace &place, Clock &clock, StoreListener listener);
    ~StoreWriter();

    /// True once both files are open; a reader waits for it.
    [[nodiscard]] Future<bool> ready() const { return m_ready; }

    Future<SubmittedAll> submitAll(QList<OutboxWriter::Submission> submissions);
    Future<Result<int>> discardAll(QList<CommandId> commands);
    Future<Result<int>> sendKeptEvaluations(AccountId account, EvaluationsOf which);
    Future<Result<CommandId>> submit(OutboxWriter::Submission submission);
    Future<Result<SavedDraft>> saveDraft(Draft draft, QHash<QByteArray, QByteArray> files, qint64 as);
    /// All that are not Sent, as they are once everything asked for before is done.
    Future<std::vector<OutboxEntry>> unsent();
    Future<Result<void>> apply(AccountId account, AppliedPage page);
    /// For good: what is still on its way for that account is refused from then on (Error: NotFound), however late.
    Future<Result<void>> forgetAccount(AccountId account);

    /// Runs `verb` with the outbox's rules and announces what it changed.
    Future<Result<void>> outbox(std::function<Result<void>(OutboxWriter &, ChangeSet &)> verb);
    Future<Result<void>> outboxAndCache(std::function<Result<void>(OutboxWriter &, CacheTables &, ChangeSet &)> verb);
    /// Runs `change` in a transaction of the cache.
    Future<Result<void>> cache(std::function<void(CacheTables &, ChangeSet &)> change);

private:
    struct Tables;
    bool open();
    void fillAddresses();
    void eraseTraces();
    void eraseDamagedOutboxes();
    void announce(const ChangeSet &changes);
    void giveBackLater();
    Result<void> checked(Result<void> result);

    Clock &m_clock;
    StoreListener m_listener;
    StoreFiles m_files;
    AttachmentFiles m_attachments;
    std::unique_ptr<Tables> m_tables; ///< in the writer thread; empty: not open
    QSet<AccountId> m_forgotten; ///< in the writer thread; numbers of accounts are not used again
    bool m_condemned = false;
    std::unique_ptr<QTimer> m_giveBack; ///< lives in the writer thread
    Worker m_worker;
    Future<bool> m_ready;
};

} // namespace saskare
