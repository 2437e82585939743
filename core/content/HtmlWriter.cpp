#include "core/content/HtmlWriter.h"

#include "core/content/LayoutCost.h"

#include <algorithm>
#include <array>

namespace saskare {
namespace {

constexpr int longestWord = 1000; // a longer one makes Qt's line breaking quadratic
constexpr int softBreakEvery = 100;
constexpr int tabWidth = 4;
constexpr int mostMarksInARow = 8;
constexpr int mostBreaksInARow = 2;
constexpr QChar softBreak(0x200b);

bool isDirectionOverride(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// What must not reach a layout: controls, the characters Qt uses for objects, direction overrides.
bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0)
        || isDirectionOverride(code) || code == 0xfffc || code == 0xfeff || code >= 0xfffe
        || (code >= 0xfdd0 && code <= 0xfdef) || code == 0x2028 || code == 0x2029;
}

/// Where Qt may begin a new line, whatever stands beside it: not at the spaces that hold words together, and not at
/// hyphens and Han, whose neighbours decide (Unicode Standard Annex #14, LB 11 to 25).
bool isBreakable(char32_t c)
{
    return (QChar::isSpace(c) && c != 0xa0 && c != 0x202f && c != 0x2007) || c == softBreak.unicode();
}

void appendEscaped(QString &html, char32_t c, bool preformatted)
{
    switch (c) {
    case U'<':
        html += QLatin1String("&lt;");
        break;
    case U'>':
        html += QLatin1String("&gt;");
        break;
    case U'&':
        html += QLatin1String("&amp;");
        break;
    case U'"':
        html += QLatin1String("&quot;");
        break;
    case U'\t':
        html += preformatted ? QLatin1String("&nbsp;&nbsp;&nbsp;&nbsp;") : QLatin1String(" ");
        break;
    default:
        html += QChar::fromUcs4(c);
    }
}

} // namespace

HtmlWriter::HtmlWriter(const HtmlLimits &limits)
    : m_limits(limits)
    , m_textLeft(limits.textChars)
    , m_nodesLeft(limits.nodes)
    , m_blocksLeft(limits.blocks)
    , m_imagesLeft(limits.images)
    , m_workLeft(limits.work)
{
}

void HtmlWriter::open(const char *name, const QString &attributes)
{
    m_open.push_back({name, attributes});
    m_lastScript = -1;
    spend(layoutcost::element);
    if (*name)
        m_clean.html += QLatin1Char('<') + QLatin1String(name) + attributes + QLatin1Char('>');
}

void HtmlWriter::close()
{
    const Open last = m_open.back();
    m_open.pop_back();
    m_lastScript = -1;
    if (*last.name)
        m_clean.html += QLatin1String("</") + QLatin1String(last.name) + QLatin1Char('>');
}

void HtmlWriter::text(const QString &text)
{
    const QChar shownBefore = std::exchange(m_lastShown, QChar());
    for (qsizetype i = 0; i < text.size() && !m_full; ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            character(QChar::surrogateToUcs4(c, text.at(++i)));
        else if (c.isSurrogate())
            character(QChar::ReplacementCharacter);
        else if (!isForbidden(c))
            character(c.unicode());
    }
    if (m_lastShown != QChar()) {
        m_breaksInARow = 0;
        m_ownAfterQuote |= m_quoteAt >= 0 && m_quoteDepth == 0;
    } else {
        m_lastShown = shownBefore;
    }
}

void HtmlWriter::character(char32_t c)
{
    const bool mark = QChar::isMark(c);
    m_marksInARow = mark ? m_marksInARow + 1 : 0;
    if (m_marksInARow > mostMarksInARow)
        return;
    if (--m_textLeft < 0) {
        m_full = m_clean.cut = true;
        return;
    }
    if (isOverScripts(c)) {
        c = QChar::ReplacementCharacter;
        noteSimplified();
    }
    spend(layoutcost::ofCharacter(c));
    spendOnScript(c);
    const bool isHeldTab = c == U'\t' && m_preformatted; // written as spaces that hold together
    m_wordLength = isHeldTab ? m_wordLength + tabWidth : isBreakable(c) ? 0 : m_wordLength + 1;
    if (m_wordLength >= longestWord && !mark) {
        m_clean.html += softBreak;
        m_wordLength = longestWord - softBreakEvery;
    }
    if (c == U'\n' && m_preformatted)
        block();
    appendEscaped(m_clean.html, c, m_preformatted);
    if (c != U'\n' || !m_preformatted) {
        if (c == U'\n')
            m_clean.plainText += u' ';
        else
            m_clean.plainText += QChar::fromUcs4(c);
    }
    if (!QChar::isSpace(c) && c != QChar::Nbsp)
        m_lastShown = c < 0x10000 ? QChar(static_cast<char16_t>(c)) : QChar(QChar::ReplacementCharacter);
}

void HtmlWriter::spendOnScript(char32_t c)
{
    const int script = layoutcost::rareScript(c);
    if (!QChar::isLetter(c) || script == m_lastScript)
        return;
    spend(layoutcost::turnOfScript);
    m_lastScript = script;
    if (script < 0)
        return;
    const size_t drawn = qHashMulti(0, script, face());
    if (m_faces.contains(drawn))
        return;
    if (m_faces.size() >= m_limits.faces)
        m_full = m_clean.cut = true;
    m_faces.insert(drawn);
}

/// What tells the fonts of the open elements apart: their names and styles, but of those that only hold others.
size_t HtmlWriter::face() const
{
    constexpr std::array plain{"", "div", "p", "a", "ul", "ol", "li", "blockquote", "table", "tr", "td", "u", "s"};
    size_t face = 0;
    for (const Open &element : m_open) {
        const auto same = [&element](const char *name) { return qstrcmp(name, element.name) == 0; };
        const bool styled = element.attributes.contains(QLatin1String("font"));
        if (styled || std::none_of(plain.begin(), plain.end(), same))
            face = qHashMulti(face, QLatin1String(element.name), styled ? element.attributes : QString());
    }
    return face;
}

bool HtmlWriter::isOverScripts(char32_t c)
{
    const int script = layoutcost::rareScript(c);
    if (script < 0 || m_scripts.contains(script))
        return false;
    if (m_scripts.size() >= m_limits.scripts)
        return true;
    m_scripts.insert(script);
    return false;
}

void HtmlWriter::spend(int cost)
{
    m_workLeft -= qint64(cost) << m_tableDepth;
    if (m_workLeft < 0)
        m_full = m_clean.cut = true;
}

void HtmlWriter::single(const char *name)
{
    if (++m_breaksInARow > mostBreaksInARow)
        return;
    m_clean.html += QLatin1Char('<') + QLatin1String(name) + QLatin1Char('>');
    m_wordLength = 0;
    block();
}

void HtmlWriter::image(const QString &source, const QString &alternative, std::optional<int> width,
                       std::optional<int> height)
{
    QString tag = QLatin1String("<img src=\"") + source + QLatin1Char('"');
    if (width)
        tag += QLatin1String(" width=\"") + QString::number(*width) + QLatin1Char('"');
    if (height)
        tag += QLatin1String(" height=\"") + QString::number(*height) + QLatin1Char('"');
    if (!alternative.isEmpty())
        tag += QLatin1String(" alt=\"") + alternative.left(200).toHtmlEscaped() + QLatin1Char('"');
    m_clean.html += tag + QLatin1Char('>');
    spend(layoutcost::image);
    m_breaksInARow = 0;
    m_ownAfterQuote |= m_quoteAt >= 0 && m_quoteDepth == 0;
}

void HtmlWriter::block()
{
    m_wordLength = 0;
    if (!m_clean.plainText.isEmpty() && !m_clean.plainText.endsWith(QLatin1String("\n\n")))
        m_clean.plainText += u'\n';
    spend(layoutcost::block);
    if (--m_blocksLeft < 0)
        m_full = m_clean.cut = true;
}

void HtmlWriter::beginQuote()
{
    const bool ownTextBefore = m_lastShown != QChar();
    if (m_quoteDepth++ == 0 && m_quoteAt < 0 && ownTextBefore) {
        m_quoteAt = m_clean.html.size();
        m_quotePlainAt = m_clean.plainText.size();
        m_quoteOpen = m_open;
    }
}

void HtmlWriter::endQuote()
{
    --m_quoteDepth;
}

std::optional<QString> HtmlWriter::nameFor(const QByteArray &inlineImage)
{
    if (--m_imagesLeft < 0) {
        noteSimplified();
        return std::nullopt;
    }
    m_clean.inlineImages.append(inlineImage);
    return QStringLiteral("data-%1").arg(m_clean.inlineImages.size() - 1);
}

std::optional<QString> HtmlWriter::nameForContentId(const QString &id)
{
    return nameIn(m_clean.contentIds, id, "cid");
}

std::optional<QString> HtmlWriter::nameForRemote(const QString &url)
{
    return nameIn(m_clean.remoteImages, url, "net");
}

std::optional<QString> HtmlWriter::nameIn(QStringList &list, const QString &value, const char *kind)
{
    if (--m_imagesLeft < 0) {
        noteSimplified();
        return std::nullopt;
    }
    qsizetype index = list.indexOf(value);
    if (index < 0) {
        index = list.size();
        list.append(value);
    }
    return QLatin1String(kind) + QLatin1Char('-') + QString::number(index);
}

bool HtmlWriter::countNode()
{
    if (--m_nodesLeft < 0)
        m_full = m_clean.cut = true;
    return !m_full;
}

CleanHtml HtmlWriter::finish()
{
    m_clean.html += closing(m_open);
    if (m_quoteAt >= 0 && !m_ownAfterQuote) {
        m_clean.quotedHtml = opening(m_quoteOpen) + m_clean.html.mid(m_quoteAt);
        m_clean.html = m_clean.html.left(m_quoteAt) + closing(m_quoteOpen);
        m_clean.plainText.truncate(m_quotePlainAt);
    }
    m_clean.plainText = m_clean.plainText.trimmed();
    return std::move(m_clean);
}

QString HtmlWriter::closing(const std::vector<Open> &open) const
{
    QString html;
    for (auto element = open.rbegin(); element != open.rend(); ++element) {
        if (*element->name)
            html += QLatin1String("</") + QLatin1String(element->name) + QLatin1Char('>');
    }
    return html;
}

QString HtmlWriter::opening(const std::vector<Open> &open) const
{
    QString html;
    for (const Open &element : open) {
        if (*element.name)
            html += QLatin1Char('<') + QLatin1String(element.name) + element.attributes + QLatin1Char('>');
    }
    return html;
}

} // namespace saskare
