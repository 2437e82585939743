#pragma once

#include "core/store/Tokenizer.h"

#include <vector>

namespace saskare {

/// What a person typed, as words to be found: all of them, each as a phrase of its parts ("ORD-12" is two), the last
/// one as a beginning. What stands in quotes is one phrase; what has a minus before it must not occur. Gives the
/// query for the index, which no input can make fail, and knows the same words in a text that is at hand: asking the
/// index about one row costs as much as asking it about all. Thread: the connection's.
class SearchWords
{
public:
    SearchWords(sqlite3 *database, const QString &typed);

    /// Nothing worth searching for: one letter, only signs.
    [[nodiscard]] bool isEmpty() const { return m_phrases.empty(); }
    /// What must not occur, each for a SearchWords of its own.
    [[nodiscard]] const QStringList &excluded() const { return m_excluded; }
    /// For MATCH.
    [[nodiscard]] QString expression() const;
    /// Whether each phrase stands in one of the texts, as MATCH would have it for a row of these columns.
    [[nodiscard]] bool areIn(const QStringList &texts) const;
    /// About 14 words around the hits, which stand between U+0002 and U+0003, on one line. Empty: no hit at the
    /// beginning of the text; of a text of megabytes no more is looked at.
    [[nodiscard]] QString excerpt(const QString &text) const;

private:
    struct Phrase
    {
        QByteArrayList words;
        bool isBeginning = false; ///< the last word may go on
        size_t first = 0; ///< the number of its first word among all
    };
    struct Place
    {
        int start = 0; ///< bytes
        int end = 0;
        quint64 equals = 0; ///< a bit for each word it is
    };
    struct Hit
    {
        size_t first = 0; ///< places
        size_t last = 0;
        size_t phrase = 0;
    };
    struct Looked
    {
        std::vector<Place> places;
        std::vector<Hit> hits; ///< by their ends
        quint64 found = 0; ///< a bit for each phrase
    };
    void add(const QStringList &words, bool isBeginning);
    void addWord(const QString &typed, bool isBeingTyped);
    [[nodiscard]] quint64 equals(QByteArrayView word) const;
    void findHits(Looked &looked) const;
    /// No further than an excerpt with all phrases in it would reach.
    [[nodiscard]] Looked look(const QByteArray &utf8) const;
    [[nodiscard]] quint64 all() const { return (quint64(1) << m_phrases.size()) - 1; }
    [[nodiscard]] static size_t bestStart(const std::vector<Hit> &hits);

    WordSplitter m_splitter;
    std::vector<Phrase> m_phrases;
    QStringList m_excluded;
    size_t m_words = 0;
};

} // namespace saskare
