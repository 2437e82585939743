#include "app/desk/People.h"

namespace saskare {

People::People(DeskParts &parts, const DeskOptions &options, qint64 now)
    : m_parts(parts)
    , m_options(options)
    , m_now(now)
{
}

void People::wakeUp() { }

void People::act(const AgendaItem &) { }

} // namespace saskare
