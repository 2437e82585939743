#pragma once

#include "core/base/HandOver.h"

#include <QFuture>

#include <functional>

namespace saskare {

/// Turns the event loop until `ready` holds; false after `timeoutMs` of real time. For tests only:
/// the program itself never waits like this.
bool turnUntil(const std::function<bool()> &ready, int timeoutMs = 20'000);

/// Waits for a future and gives its value; fails the test by assertion if it never comes.
template <class T>
T await(QFuture<T> future, int timeoutMs = 20'000)
{
    const bool came = turnUntil([&] { return future.isFinished(); }, timeoutMs);
    Q_ASSERT_X(came, "await", "the future did not finish in time");
    handover::take();
    if constexpr (!std::is_void_v<T>) {
        T value = future.result();
        handover::give(); // whoever lets go of the future last destroys what was read here
        return value;
    }
}

} // namespace saskare
