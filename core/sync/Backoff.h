#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace saskare {

/// Waiting times that grow with each failure and never fall into step with those of other workstations.
/// Plain value, no thread of its own; the caller waits, on a Clock.
class Backoff
{
public:
    /// The n-th wait lies between half and all of first * 2^n, and never above `most`.
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds most, quint32 seed);

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    QRandomGenerator m_random;
    int m_failures = 0;
};

} // namespace saskare
