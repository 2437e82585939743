#include "core/domain/SearchScanner.h"

#include <algorithm>

namespace saskare {
namespace {

constexpr qsizetype longestTyped = 2000; ///< longer than anybody types: the rest would only cost time
constexpr qsizetype longestName = 20;

bool closes(QChar open, QChar c)
{
    switch (open.unicode()) {
    case u'„':
    case u'“':
        return c == u'“' || c == u'”' || c == u'"';
    case u'«':
        return c == u'»';
    case u'”':
        return c == u'”';
    default:
        return c == u'"';
    }
}

bool isSign(QChar c)
{
    return c == u':' || c == u'<' || c == u'>';
}

} // namespace

bool SearchScanner::isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
}

/// From an opening quote; a doubled plain one stands for itself.
QString SearchScanner::phrase()
{
    const QChar open = here();
    QString text;
    for (++m_at; !atEnd(); ++m_at) {
        if (!closes(open, here())) {
            text += here();
            continue;
        }
        const bool doubled = open == u'"' && m_at + 1 < m_typed.size() && m_typed[m_at + 1] == u'"';
        if (!doubled) {
            ++m_at;
            break;
        }
        text += u'"';
        ++m_at;
    }
    return text;
}

QString SearchScanner::value()
{
    if (!atEnd() && isQuote(here()) && here() != u'»')
        return phrase();
    const qsizetype from = m_at;
    while (!atEnd() && !here().isSpace() && here() != u',')
        ++m_at;
    return m_typed.mid(from, m_at - from);
}

/// Where the letters before a sign end; m_at if there is no operator here.
qsizetype SearchScanner::nameEnd() const
{
    qsizetype end = m_at;
    while (end < m_typed.size() && end - m_at < longestName && m_typed[end].isLetter())
        ++end;
    const bool isName = end > m_at && end < m_typed.size() && isSign(m_typed[end]);
    // "https://…" and "Re: …" are words.
    const bool isWord
        = isName && (m_typed.mid(end, 3) == u"://" || end + 1 >= m_typed.size() || m_typed[end + 1].isSpace());
    return isName && !isWord ? end : m_at;
}

bool SearchScanner::readOperator(SearchToken &token)
{
    const qsizetype end = nameEnd();
    if (end == m_at)
        return false;
    token.kind = SearchToken::Kind::Operator;
    token.name = m_typed.mid(m_at, end - m_at);
    m_at = end + 1;
    const QChar sign = m_typed[end];
    const bool orEqual = sign != u':' && !atEnd() && here() == u'=';
    if (orEqual)
        ++m_at;
    if (sign == u'<')
        token.comparison = orEqual ? Comparison::LessOrEqual : Comparison::Less;
    else if (sign == u'>')
        token.comparison = orEqual ? Comparison::GreaterOrEqual : Comparison::Greater;
    token.values.append(value());
    while (!atEnd() && here() == u',') {
        ++m_at;
        token.values.append(value());
    }
    token.values.removeAll(QString());
    if (token.values.isEmpty())
        token.values.append(QString());
    return true;
}

SearchToken SearchScanner::token()
{
    SearchToken token;
    token.from = static_cast<int>(m_at);
    const bool minus = here() == u'-' && m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace();
    if (minus)
        ++m_at;
    if (readOperator(token)) {
        token.negated = minus;
    } else if (isQuote(here()) && here() != u'»') {
        token.text = (minus ? u"-\""_qs : u"\""_qs) + phrase().remove(u'"') + u'"';
    } else {
        const qsizetype from = m_at;
        while (!atEnd() && !here().isSpace())
            ++m_at;
        QString word = m_typed.mid(from, m_at - from);
        if (word.contains(u'"')) // taken out of 'queue":a' it would leave an operator
            word = u'"' + word.replace(u'"', u' ').simplified() + u'"';
        token.text = (minus ? u"-"_qs : QString()) + word;
        if (!minus && token.text == u"OR")
            token.kind = SearchToken::Kind::Or;
    }
    token.length = static_cast<int>(m_at) - token.from;
    return token;
}

QList<SearchToken> SearchScanner::tokens(const QString &typed)
{
    const QString looked = typed.left(longestTyped);
    SearchScanner scanner(looked);
    QList<SearchToken> all;
    while (true) {
        while (!scanner.atEnd() && scanner.here().isSpace())
            ++scanner.m_at;
        if (scanner.atEnd())
            return all;
        all.append(scanner.token());
    }
}

SearchScanner::Place SearchScanner::placeAt(const QString &typed, int cursor)
{
    Place place;
    const QString before = typed.left(std::clamp<qsizetype>(cursor, 0, typed.size()));
    place.from = static_cast<int>(before.size());
    const QList<SearchToken> all = tokens(before);
    const bool isNew = all.isEmpty() || all.last().from + all.last().length < before.size();
    if (isNew)
        return place;
    const SearchToken &last = all.last();
    qsizetype end = before.size();
    if (last.kind == SearchToken::Kind::Operator) {
        place.name = last.name;
        place.isEquals = last.comparison == Comparison::Equals;
        place.text = last.values.last();
        // Back to where this value begins: after a comma that stands outside quotes, or after the sign.
        SearchScanner scanner(before);
        scanner.m_at = last.from + (last.negated ? 1 : 0) + last.name.size() + 1;
        if (!scanner.atEnd() && scanner.here() == u'=')
            ++scanner.m_at;
        qsizetype begin = scanner.m_at;
        scanner.value();
        while (!scanner.atEnd() && scanner.here() == u',') {
            begin = ++scanner.m_at;
            scanner.value();
        }
        if (begin >= before.size())
            place.text.clear();
        place.from = static_cast<int>(begin);
    } else {
        place.isQuoted = isQuote(before[last.from]) || last.text.startsWith(u'"');
        place.from = last.from;
        if (before[last.from] == u'-' && before.size() > last.from + 1)
            ++place.from;
        place.text = before.mid(place.from);
        // "status:" and nothing after it yet: a word to the scanner, an operator to whoever goes on.
        if (!place.text.isEmpty() && isSign(place.text.back()) && !place.isQuoted) {
            place.isEquals = place.text.back() == u':';
            place.name = place.text.chopped(1);
            place.text.clear();
            place.from = static_cast<int>(before.size());
        }
    }
    while (end < typed.size() && !typed[end].isSpace() && typed[end] != u',')
        ++end;
    place.length = static_cast<int>(end) - place.from;
    return place;
}

} // namespace saskare
