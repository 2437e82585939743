#pragma once

#include "app/desk/DeskState.h"

namespace saskare {

/// The simulated people: customers who write, chat, ask to be called and rate; colleagues who take and answer things.
/// Everything they do is an agenda item whose number seeds its chance, so a run with the same seed and clock repeats.
/// Made anew for each act. Thread: under DeskState's lock.
class People
{
public:
    People(DeskParts &parts, const DeskOptions &options, qint64 now);

    /// Sees to it that somebody will act.
    void wakeUp();
    void act(const AgendaItem &item);

private:
    DeskParts &m_parts;
    const DeskOptions &m_options;
    qint64 m_now;
};

} // namespace saskare
