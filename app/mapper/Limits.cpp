#include "app/mapper/Limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/time.h>

namespace saskare::mapper {
namespace {

constexpr rlim_t memory = 512UL << 20;
constexpr rlim_t files = 3; // standard input, output and error are open already
constexpr time_t secondsPerCall = 2; // of processor time, to the tick; the caller's watch of real time is longer
constexpr rlim_t secondsAtMost = secondsPerCall + 2; // should the tick be lost

bool limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit value{most, most};
    return setrlimit(resource, &value) == 0;
}

} // namespace

bool limitThisProcess()
{
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // sanitizers reserve terabytes
    if (!limit(RLIMIT_AS, memory))
        return false;
#endif
    allowMoreProcessorTime();
    return limit(RLIMIT_CORE, 0) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, files)
        && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

void allowMoreProcessorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto spent = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    const rlimit value{spent + secondsAtMost, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &value);
    const itimerval tick{{0, 0}, {secondsPerCall, 0}};
    setitimer(ITIMER_PROF, &tick, nullptr); // SIGPROF ends the process
}

} // namespace saskare::mapper
