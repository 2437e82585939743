#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>

struct Fts5Tokenizer;
struct sqlite3;

namespace saskare {

/// Makes the FTS5 tokenizer "saskare" known to a connection: unicode61 without diacritics, and Cyrillic ё read as е
/// (й stays й, however it is composed). False when SQLite has no FTS5.
bool registerTokenizer(sqlite3 *database);

/// Cuts texts into words as the index does. Thread: the connection's.
class WordSplitter
{
public:
    explicit WordSplitter(sqlite3 *database);
    ~WordSplitter();
    WordSplitter(const WordSplitter &) = delete;
    WordSplitter &operator=(const WordSplitter &) = delete;

    /// Calls `word` for each one, as the index holds it and where it stands in `utf8`, in bytes, until it gives
    /// false.
    using Sink = std::function<bool(QByteArrayView folded, int start, int end)>;
    void split(const QByteArray &utf8, const Sink &word) const;
    /// The words of something that was typed. Empty when there is nothing to search for.
    [[nodiscard]] QStringList words(const QString &typed) const;

private:
    Fts5Tokenizer *m_tokenizer = nullptr;
};

} // namespace saskare
