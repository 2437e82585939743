#include "tests/support/Await.h"

#include <QTest>

namespace saskare {

bool turnUntil(const std::function<bool()> &ready, int timeoutMs)
{
    return QTest::qWaitFor([&] { return ready(); }, timeoutMs);
}

} // namespace saskare
