#include "core/spelling/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace saskare {
namespace {

/// What no dictionary knows, whatever stands in it. A quotation ends on its line.
const QRegularExpression &skipped()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{\\{[^{}]*\\}\\}" // placeholders
                       "|[a-z][a-z0-9+.-]*://\\S+|www\\.\\S+" // addresses on the web
                       "|[^\\s<>]*@[^\\s<>]+" // of mail, and mentions
                       "|(?:\\S*[/\\\\]\\S+)" // paths
                       "|[\\w-]+(?:\\.[\\w-]+)+" // hosts, files
                       "|«[^»]*»|„[^“”\"]*[“”\"]|“[^”]*”|\"[^\"]*\"|&quot;" // other people's words
                       "|::[\\w-]*"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isInner(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'-' || c == u'\u00ad';
}

bool isWorthIt(QStringView word)
{
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'_'; });
    if (word.size() < 2 || hasDigit)
        return false;
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

} // namespace

QList<WordPlace> wordsToCheck(QStringView line)
{
    QList<WordPlace> words;
    if (line.trimmed().startsWith(u'>'))
        return words;
    QString open = line.toString();
    for (auto match = skipped().globalMatch(open); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        // Blanks of the same length, so that places stay; a digit keeps what touches it from being a word.
        std::fill_n(open.begin() + found.capturedStart(), found.capturedLength(), u'0');
    }
    const auto belongs
        = [&](qsizetype i) { return open.at(i).isLetterOrNumber() || open.at(i).isMark() || open.at(i) == u'_'; };
    for (qsizetype i = 0; i < open.size();) {
        if (!belongs(i)) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < open.size()
               && (belongs(end) || (isInner(open.at(end)) && end + 1 < open.size() && belongs(end + 1))))
            ++end;
        if (isWorthIt(QStringView(open).mid(i, end - i)))
            words.append({static_cast<int>(i), static_cast<int>(end - i)});
        i = end;
    }
    return words;
}

Script scriptOf(QStringView word)
{
    const auto of = [&](QChar::Script script) {
        return std::any_of(word.begin(), word.end(), [&](QChar c) { return c.script() == script; });
    };
    if (of(QChar::Script_Cyrillic))
        return Script::Cyrillic;
    return of(QChar::Script_Latin) ? Script::Latin : Script::Other;
}

} // namespace saskare
