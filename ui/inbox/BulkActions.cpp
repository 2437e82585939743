#include "ui/inbox/BulkActions.h"

#include "core/store/SeenOf.h"
#include "core/sync/SyncService.h"

namespace saskare {

BulkActions::BulkActions(Store &store, SyncService &sync, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_sync(sync)
    , m_clock(clock)
{
}

void BulkActions::run(const QList<Item> &items, const QString &done)
{
    m_undoable.clear(); // what was held back before goes its way
    if (items.isEmpty())
        return;
    auto run = m_last = std::make_shared<Run>();
    run->asked = static_cast<int>(items.size());
    run->done = done;
    QList<Submission> all;
    for (const Item &item : items) {
        CommandBase base = seenOf(item.row, item.newestMessage, m_clock.nowMs());
        if (item.closesByItself)
            base.statusCode.clear();
        run->accounts.insert(item.row.account);
        all.append({item.row.account, item.row.id, item.command, base});
    }
    m_store.submitAll(std::move(all), holdMs).then(this, [this, run](const SubmittedAll &submitted) {
        run->commands = submitted.commands;
        run->error = submitted.error;
        finish(run);
    });
}

void BulkActions::finish(const std::shared_ptr<Run> &run)
{
    for (const AccountId account : std::as_const(run->accounts))
        m_sync.wakeOutbox(account);
    if (run != m_last)
        return; // something else has been done since
    const bool whole = run->error.happened.isEmpty();
    const QString text = whole
        ? run->done
        : tr("Done for %1 of %2. %3").arg(run->commands.size()).arg(run->asked).arg(run->error.text());
    m_undoable = run->commands;
    Q_EMIT happened(whole ? Tone::Good : Tone::Bad, text);
    m_clock.after(std::chrono::milliseconds(holdMs), this, [this, run, whole, text] {
        if (run != m_last || m_undoable.isEmpty())
            return;
        m_undoable.clear();
        Q_EMIT happened(whole ? Tone::Good : Tone::Bad, text);
    });
}

void BulkActions::undo()
{
    if (!canUndo())
        return;
    const QList<CommandId> commands = std::exchange(m_undoable, {});
    takeBack(commands, m_last);
}

void BulkActions::takeBack(const QList<CommandId> &commands, const std::shared_ptr<Run> &run)
{
    m_store.discardAll(commands).then(this, [this, commands, run](const Result<int> &discarded) {
        if (!discarded) { // they go on as if nobody had said anything; it can be said again
            if (run == m_last)
                m_undoable = commands;
            Q_EMIT happened(Tone::Bad, tr("It could not be taken back. %1").arg(discarded.error().text()));
            return;
        }
        for (const AccountId account : std::as_const(run->accounts))
            m_sync.wakeOutbox(account);
        const int taken = *discarded, of = static_cast<int>(commands.size());
        if (taken == of)
            Q_EMIT happened(Tone::Neutral, tr("Taken back: it is as it was."));
        else
            Q_EMIT happened(Tone::Warn,
                            tr("Taken back for %1 of %2; the others had been sent already.").arg(taken).arg(of));
    });
}

} // namespace saskare
