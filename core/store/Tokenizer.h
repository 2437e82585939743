#pragma once

#include <QStringList>

struct sqlite3;

namespace saskare {

/// Makes the FTS5 tokenizer "saskare" known to a connection: unicode61 without diacritics, and Cyrillic ё read as е
/// (й stays й, however it is composed). False when SQLite has no FTS5.
bool registerTokenizer(sqlite3 *database);

/// The words of `text` as the index holds them. Empty when there is nothing to search for.
QStringList tokensOf(sqlite3 *database, const QString &text);

} // namespace saskare
