#pragma once

#include "app/desk/CommandJournal.h"
#include "app/desk/ContentLibrary.h"
#include "app/desk/DeskOptions.h"
#include "app/desk/DeskPresence.h"
#include "app/desk/EvaluationDesk.h"
#include "app/desk/HelpDesk.h"
#include "core/base/Clock.h"

#include <condition_variable>
#include <mutex>

namespace saskare {

/// Everything the desk holds, for whoever has the lock.
struct DeskParts
{
    explicit DeskParts(DeskDatabase &database)
        : records(database)
        , files(database)
        , agenda(database)
        , journal(database)
        , help(records, files, agenda)
        , evaluations(records)
    {
    }
    DeskRecords records;
    DeskFiles files;
    DeskAgenda agenda;
    CommandJournal journal;
    HelpDesk help;
    EvaluationDesk evaluations;
    DeskPresence presence;
    ContentLibrary content;
};

/// The desk's memory with its lock: one change at a time, each a transaction, each announced to those who listen.
/// Thread: any.
class DeskState
{
public:
    explicit DeskState(Clock &clock);
    DeskState(const DeskState &) = delete;
    DeskState &operator=(const DeskState &) = delete;

    /// Opens the database; makes the company and its conversations when it holds none. Error: Storage.
    Result<void> open(const DeskOptions &options);
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }

    template <class Function>
    auto read(Function function) const
    {
        const std::lock_guard lock(m_mutex);
        return function(std::as_const(*m_parts));
    }

    /// `function` gives a Result; an error undoes everything it did.
    template <class Function>
    auto change(Function function) -> std::invoke_result_t<Function, DeskParts &>
    {
        const std::lock_guard lock(m_mutex);
        m_database.begin();
        auto result = function(*m_parts);
        if (!result) {
            undo();
            return result;
        }
        const Result<void> kept = m_database.commit();
        if (!kept) {
            undo();
            return kept.error();
        }
        announce();
        return result;
    }

    /// Waits until something has changed since `seen` (which moves on), at most so long; gives the names of the
    /// streams, none when nothing has.
    QStringList waitForChange(quint64 &seen, std::chrono::milliseconds atMost) const;
    [[nodiscard]] quint64 announcements() const;

private:
    void undo();
    void announce();

    Clock &m_clock;
    mutable std::mutex m_mutex;
    DeskDatabase m_database;
    std::unique_ptr<DeskParts> m_parts;

    mutable std::mutex m_listening;
    mutable std::condition_variable m_announced;
    quint64 m_announcements = 0;
    std::array<quint64, deskStreamCount> m_touchedAt{}; ///< the announcement that last named the stream
};

} // namespace saskare
