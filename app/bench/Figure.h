#pragma once

#include <QString>

#include <ctime>

#include <algorithm>
#include <chrono>
#include <functional>
#include <vector>

namespace saskare::bench {

/// What is better: more (rates) or less (times, sizes).
enum class Better
{
    More,
    Less
};

/// One measured figure beside its limit. `ratio` is ours / limit; `goal` is the ratio we want
/// (at least it for Better::More, at most it for Better::Less).
struct Figure
{
    QString name;
    double ours = 0;
    double limit = 0;
    QString unit;
    double goal = 0;
    Better better = Better::Less;

    [[nodiscard]] double ratio() const { return limit > 0 ? ours / limit : 0; }
    [[nodiscard]] bool met() const { return better == Better::More ? ratio() >= goal : ratio() <= goal; }
};

using Clock = std::chrono::steady_clock;

/// Milliseconds that `work` took.
inline double timed(const std::function<void()> &work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Milliseconds of processor time that all threads of this process spent while `work` ran. What is compared as work
/// done is compared in these: on a busy computer the clock on the wall counts mostly the others.
inline double processorTimed(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

/// The value below which `share` (0..1) of the values lie. Precondition: not empty.
inline double percentile(std::vector<double> values, double share)
{
    const auto at = static_cast<size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

inline double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

} // namespace saskare::bench
