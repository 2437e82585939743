#pragma once

#include "tests/support/VendorFake.h"

namespace saskare {

/// Sends the same requests once more from clients that do nothing else, `parallel` at a time, and gives how many
/// milliseconds that took: what a help desk needs by itself. Where requests were signed with a token that may have
/// ended meanwhile, the last one's is used for all. Blocks. Error: Offline.
Result<qint64> replay(const QUrl &url, const QList<FakeRequest> &requests, int parallel);

} // namespace saskare
