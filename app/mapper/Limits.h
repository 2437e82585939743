#pragma once

namespace saskare::mapper {

/// Takes from this process what it does not need: memory beyond 512 MB, new files, writing files, core dumps, new
/// privileges, being watched by others of the same user. False: a limit was refused, and nothing may be run.
bool limitThisProcess();

/// A call may use some seconds of processor time, counted from now; then the kernel ends the process, even if nobody
/// is left who watches it.
void allowMoreProcessorTime();

} // namespace saskare::mapper
