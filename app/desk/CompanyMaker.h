#pragma once

#include "app/desk/DeskState.h"

namespace saskare {

/// Makes a believable company: an electronics web shop with a service centre, its agents, customers and their past,
/// the newest minutes before `now`. The same seed and now make the same content. Thread: under DeskState's lock.
class CompanyMaker
{
public:
    CompanyMaker(DeskParts &parts, quint64 seed, qint64 now);

    void make(int conversations);

private:
    void makeHouse();

    DeskParts &m_parts;
    quint64 m_seed;
    qint64 m_now;
};

} // namespace saskare
