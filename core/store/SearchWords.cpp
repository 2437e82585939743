#include "core/store/SearchWords.h"

#include "core/base/Result.h"

#include <QRegularExpression>

#include <algorithm>

namespace saskare {
namespace {

constexpr qsizetype longestSearch = 400; ///< longer than any search a person types: the rest would only cost time
constexpr size_t mostPhrases = 16, mostWords = 64;
constexpr size_t excerptWords = 14, wordsBefore = 3;
constexpr qsizetype longestLookedAt = 400'000; ///< letters of a text that an excerpt is taken from

} // namespace

SearchWords::SearchWords(sqlite3 *database, const QString &typed)
    : m_splitter(database)
{
    // A quote opens a phrase at the beginning of a word alone: inches and the like are no quotes.
    static const QRegularExpression piece(u"(-?)(?:\"([^\"]*)(?:\"|$)|(\\S+))"_qs);
    const QString looked = typed.left(longestSearch);
    auto pieces = piece.globalMatch(looked);
    while (pieces.hasNext() && m_phrases.size() < mostPhrases) {
        const QRegularExpressionMatch match = pieces.next();
        const bool isPhrase = match.capturedStart(2) >= 0;
        const QString text = isPhrase ? match.captured(2) : match.captured(3);
        if (match.capturedLength(1) > 0) {
            if (m_excluded.size() < static_cast<qsizetype>(mostPhrases) && !m_splitter.words(text).isEmpty())
                m_excluded.append(u'"' + text + u'"');
        } else if (isPhrase) {
            if (const QStringList words = m_splitter.words(text); !words.isEmpty())
                add(words, false);
        } else {
            addWord(text, match.capturedEnd() == looked.size());
        }
    }
}

void SearchWords::addWord(const QString &typed, bool isBeingTyped)
{
    QStringList words = m_splitter.words(typed);
    if (words.isEmpty())
        return;
    // The beginning of a word that is one letter long fits half the index; wait for the second.
    const bool isShort = words.back().size() < 2;
    if (isBeingTyped && isShort && (words.size() > 1 || !words.back().at(0).isDigit()))
        words.removeLast();
    if (!words.isEmpty())
        add(words, isBeingTyped && !isShort);
}

void SearchWords::add(const QStringList &words, bool isBeginning)
{
    Phrase phrase{{}, isBeginning, m_words};
    for (const QString &word : words)
        phrase.words.append(word.toUtf8());
    m_words += static_cast<size_t>(words.size());
    if (m_words <= mostWords)
        m_phrases.push_back(std::move(phrase));
}

QString SearchWords::expression() const
{
    QStringList phrases;
    for (const Phrase &phrase : m_phrases)
        phrases.append(u'"' + QString::fromUtf8(phrase.words.join(' '))
                       + (phrase.isBeginning ? u"\"*"_qs : u"\""_qs));
    return phrases.join(u' ');
}

quint64 SearchWords::equals(QByteArrayView word) const
{
    quint64 bits = 0;
    for (const Phrase &phrase : m_phrases) {
        for (qsizetype i = 0; i < phrase.words.size(); ++i) {
            const bool mayGoOn = phrase.isBeginning && i == phrase.words.size() - 1;
            const QByteArrayView wanted(phrase.words.at(i));
            if (mayGoOn ? word.startsWith(wanted) : word == wanted)
                bits |= quint64(1) << (phrase.first + static_cast<size_t>(i));
        }
    }
    return bits;
}

/// Those that end with the last place.
void SearchWords::findHits(Looked &looked) const
{
    const std::vector<Place> &places = looked.places;
    for (size_t number = 0; number < m_phrases.size(); ++number) {
        const Phrase &phrase = m_phrases[number];
        const auto length = static_cast<size_t>(phrase.words.size());
        if (length > places.size())
            continue;
        const size_t first = places.size() - length;
        bool isHere = true;
        for (size_t i = 0; isHere && i < length; ++i)
            isHere = (places[first + i].equals >> (phrase.first + i)) & 1;
        if (isHere) {
            looked.hits.push_back({first, places.size() - 1, number});
            looked.found |= quint64(1) << number;
        }
    }
}

SearchWords::Looked SearchWords::look(const QByteArray &utf8) const
{
    Looked looked;
    looked.places.reserve(64);
    size_t foundAllAt = 0;
    m_splitter.split(utf8, [&](QByteArrayView word, int start, int end) {
        looked.places.push_back({start, end, equals(word)});
        if (looked.found != all())
            foundAllAt = looked.places.size();
        if (looked.places.back().equals != 0)
            findHits(looked);
        return looked.found != all() || looked.places.size() <= foundAllAt + excerptWords;
    });
    return looked;
}

bool SearchWords::areIn(const QStringList &texts) const
{
    quint64 found = 0;
    for (const QString &text : texts)
        found |= look(text.toUtf8()).found;
    return found == all();
}

/// The hit from which on an excerpt shows the most of the phrases.
size_t SearchWords::bestStart(const std::vector<Hit> &hits)
{
    size_t best = 0;
    int most = 0;
    for (size_t i = 0; i < hits.size(); ++i) {
        quint64 seen = 0;
        for (size_t k = i; k < hits.size() && hits[k].last < hits[i].first + excerptWords; ++k)
            seen |= quint64(1) << hits[k].phrase;
        if (const int count = qPopulationCount(seen); count > most) {
            most = count;
            best = i;
        }
    }
    return best;
}

QString SearchWords::excerpt(const QString &text) const
{
    const QByteArray utf8 = text.left(longestLookedAt).toUtf8();
    const Looked looked = look(utf8);
    const std::vector<Place> &places = looked.places;
    const std::vector<Hit> &hits = looked.hits;
    if (hits.empty())
        return {};
    const size_t first = hits[bestStart(hits)].first;
    const size_t begin = first - std::min(first, places.size() <= excerptWords ? first : wordsBefore);
    const size_t end = std::min(places.size(), begin + excerptWords);
    QByteArray excerpt = begin > 0 ? "…" : "";
    int at = begin > 0 ? places[begin].start : 0;
    size_t shownTo = begin; // hits may overlap
    for (const Hit &hit : hits) {
        if (hit.first < shownTo || hit.last >= end)
            continue;
        excerpt += utf8.mid(at, places[hit.first].start - at) + '\x02';
        excerpt += utf8.mid(places[hit.first].start, places[hit.last].end - places[hit.first].start) + '\x03';
        at = places[hit.last].end;
        shownTo = hit.last + 1;
    }
    excerpt += utf8.mid(at, (end < places.size() ? places[end - 1].end : static_cast<int>(utf8.size())) - at);
    if (end < places.size())
        excerpt += "…";
    return QString::fromUtf8(excerpt).simplified(); // U+0002 and U+0003 are no white space
}

} // namespace saskare
