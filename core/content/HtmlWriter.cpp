#include "core/content/HtmlWriter.h"

namespace saskare {
namespace {

constexpr int longestWord = 1000; // a longer one makes Qt's line breaking quadratic
constexpr int softBreakEvery = 100;
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

bool isBreakable(QChar c)
{
    return c.isSpace() || c == u'-' || c == softBreak || (c.unicode() >= 0x3000 && c.unicode() < 0xd800);
}

void appendEscaped(QString &html, QChar c, bool preformatted)
{
    switch (c.unicode()) {
    case u'<':
        html += QLatin1String("&lt;");
        break;
    case u'>':
        html += QLatin1String("&gt;");
        break;
    case u'&':
        html += QLatin1String("&amp;");
        break;
    case u'"':
        html += QLatin1String("&quot;");
        break;
    case u'\t':
        html += preformatted ? QLatin1String("&nbsp;&nbsp;&nbsp;&nbsp;") : QLatin1String(" ");
        break;
    default:
        html += c;
    }
}

} // namespace

HtmlWriter::HtmlWriter(const HtmlLimits &limits)
    : m_limits(limits)
    , m_textLeft(limits.textChars)
    , m_nodesLeft(limits.nodes)
    , m_blocksLeft(limits.blocks)
    , m_imagesLeft(limits.images)
{
}

void HtmlWriter::open(const char *name, const QString &attributes)
{
    m_open.push_back({name, attributes});
    if (*name)
        m_clean.html += QLatin1Char('<') + QLatin1String(name) + attributes + QLatin1Char('>');
}

void HtmlWriter::close()
{
    const Open last = m_open.back();
    m_open.pop_back();
    if (*last.name)
        m_clean.html += QLatin1String("</") + QLatin1String(last.name) + QLatin1Char('>');
}

void HtmlWriter::text(const QString &text)
{
    bool shown = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i);
        if (isForbidden(c))
            continue;
        if (m_textLeft <= 0) {
            m_full = m_clean.cut = true;
            break;
        }
        --m_textLeft;
        const bool mark = c.isMark();
        m_marksInARow = mark ? m_marksInARow + 1 : 0;
        if (m_marksInARow > mostMarksInARow)
            continue;
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (c.isSurrogate() && !pair)
            c = QChar(QChar::ReplacementCharacter);
        m_wordLength = isBreakable(c) ? 0 : m_wordLength + 1;
        if (m_wordLength >= longestWord && !mark && (m_wordLength % softBreakEvery) == 0)
            m_clean.html += softBreak;
        if (c == u'\n' && m_preformatted)
            block();
        appendEscaped(m_clean.html, c, m_preformatted);
        if (c != u'\n' || !m_preformatted)
            m_clean.plainText += c == u'\n' ? QChar(u' ') : c;
        if (pair) {
            m_clean.html += text.at(++i);
            m_clean.plainText += text.at(i);
        }
        if (!c.isSpace() && c != QChar::Nbsp) {
            shown = true;
            m_lastShown = c;
        }
    }
    if (shown) {
        m_breaksInARow = 0;
        m_ownAfterQuote |= m_quoteAt >= 0 && m_quoteDepth == 0;
    }
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
    m_breaksInARow = 0;
    m_ownAfterQuote |= m_quoteAt >= 0 && m_quoteDepth == 0;
}

void HtmlWriter::block()
{
    m_wordLength = 0;
    if (!m_clean.plainText.isEmpty() && !m_clean.plainText.endsWith(QLatin1String("\n\n")))
        m_clean.plainText += u'\n';
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
    if (--m_imagesLeft < 0) {
        noteSimplified();
        return std::nullopt;
    }
    qsizetype index = m_clean.contentIds.indexOf(id);
    if (index < 0) {
        index = m_clean.contentIds.size();
        m_clean.contentIds.append(id);
    }
    return QStringLiteral("cid-%1").arg(index);
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
