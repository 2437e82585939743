#include "core/sync/Backoff.h"

#include <algorithm>

namespace saskare {

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most, quint32 seed)
    : m_first(first)
    , m_most(most)
    , m_random(seed)
{
}

std::chrono::milliseconds Backoff::next()
{
    constexpr int doublings = 20; // further ones change nothing and would overflow
    const qint64 full = std::min(m_most.count(), m_first.count() << std::min(m_failures, doublings));
    m_failures++;
    return std::chrono::milliseconds(full / 2 + m_random.bounded(full / 2 + 1));
}

} // namespace saskare
