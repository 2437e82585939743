#pragma once

#include <QByteArray>

namespace saskare {

/// How many of the first bytes an HTML5 parser gets through in about 150 ms, up to the whole; the cut is before a
/// tag. While a formatting element (b, font) is open, gumbo looks for it at every letter, through all elements that
/// are open (the standard's "reconstruct the active formatting elements"), so 2,000 <div> make a text of 600 KB take
/// 0.7 s and never ask for memory meanwhile, which is when GumboTree looks at the clock. Counts more than there is,
/// never less: every opening tag counts as open for good. Any thread.
qsizetype affordableToParse(const QByteArray &utf8);

} // namespace saskare
