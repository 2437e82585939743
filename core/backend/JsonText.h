#pragma once

#include <QByteArray>

/// What must be done to JSON as text, before a parser sees it, so that nothing is lost in parsing. Plain functions,
/// any thread.
namespace saskare {

/// Every integer of 16 or more digits becomes a string: jq keeps numbers as doubles and would damage such ids.
/// Digits inside strings are left alone; text without such a number is given back without a copy.
QByteArray withBigIntegersQuoted(const QByteArray &json);

/// A second chance for text that a strict parser refused: invalid UTF-8 and lone surrogates become U+FFFD, raw
/// control characters in strings are escaped, numbers beyond 64 bits or beyond a double become strings. What is
/// broken otherwise stays broken.
QByteArray repairedJson(const QByteArray &json);

} // namespace saskare
