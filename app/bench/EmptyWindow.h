#pragma once

namespace saskare::bench {

/// The limit of a start: a window with a list of thirty plain rows and nothing else. Says "painted" on stderr once it
/// is, and stays until it is ended. Needs a QApplication.
int showEmptyWindow();

} // namespace saskare::bench
