#pragma once

#include <QRegularExpression>
#include <QString>

namespace saskare {

/// Says what is wrong with HTML that should be clean, or nothing. Knows nothing of how it was made: it reads the
/// written tags one by one against a grammar of its own.
inline QString trouble(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral(
        "^<(?:/(?:a|b|i|u|s|sub|sup|code|tt|kbd|samp|span|p|div|h3|h4|blockquote|pre|ul|ol|li|table|tr|td|th)"
        "|(?:br|hr)"
        "|(?:b|i|u|s|sub|sup|code|tt|kbd|samp|span|p|div|h3|h4|blockquote|pre|li|td|th|tr|ul|ol)"
        "(?: start=\"\\d{1,4}\")?(?: colspan=\"\\d{1,2}\")?(?: rowspan=\"\\d{1,2}\")?(?: "
        "style=\"(?:[a-z-]+:[a-z0-9-]+;)+\")?"
        "|table border=\"0\" cellspacing=\"0\" cellpadding=\"4\""
        "|a href=\"(?:https?://|mailto:|tel:)[^\"<>\\s]*\""
        "|img src=\"(?:cid|data|net)-\\d{1,3}\"(?: width=\"\\d{1,4}\")?(?: height=\"\\d{1,4}\")?(?: "
        "alt=\"[^\"<>]*\")?)>"));
    qsizetype at = 0;
    while ((at = html.indexOf(QLatin1Char('<'), at)) >= 0) {
        const qsizetype end = html.indexOf(QLatin1Char('>'), at);
        if (end < 0)
            return QStringLiteral("an open tag: ") + html.mid(at, 80);
        const QString whole = html.mid(at, end - at + 1);
        if (!tag.match(whole).hasMatch())
            return QStringLiteral("not allowed: ") + whole.left(200);
        at = end + 1;
    }
    return {};
}

/// The deepest nesting of tables in it.
inline int tableDepth(const QString &html)
{
    int depth = 0, deepest = 0;
    static const QRegularExpression table(QStringLiteral("<(/?)table"));
    for (auto match = table.globalMatch(html); match.hasNext();) {
        depth += match.next().captured(1).isEmpty() ? 1 : -1;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

} // namespace saskare
