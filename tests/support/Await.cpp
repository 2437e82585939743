#include "tests/support/Await.h"

#include <QTest>

namespace saskare {
namespace {

#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr int patience = 5; // everything takes that much longer
#else
constexpr int patience = 1;
#endif

} // namespace

bool turnUntil(const std::function<bool()> &ready, int timeoutMs)
{
    return QTest::qWaitFor([&] { return ready(); }, timeoutMs * patience);
}

} // namespace saskare
