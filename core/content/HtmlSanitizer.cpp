#include "core/content/HtmlSanitizer.h"

#include "core/content/GumboTree.h"
#include "core/content/HtmlRules.h"
#include "core/content/HtmlWriter.h"
#include "core/content/LayoutCost.h"
#include "core/content/LinkTarget.h"
#include "core/content/ParseCost.h"
#include "core/content/PlainText.h"

#include <limits>

namespace saskare {
namespace {

using namespace htmlrules;

constexpr qsizetype longestHtml = 4 * 1024 * 1024; // characters; a mail of pictures carries them in it
constexpr qsizetype largestInlineImage = 2 * 1024 * 1024;
constexpr int largestNumber = 1000;
constexpr int widestMark = 2; // pixels: such pictures tell the sender that they were seen, and show nothing

/// Walks the tree without recursion: documents nest as deep as they like.
class Walk
{
public:
    explicit Walk(const HtmlLimits &limits)
        : m_limits(limits)
        , m_writer(limits)
    {
    }

    CleanHtml run(const GumboNode *root)
    {
        enter(root);
        while (!m_frames.empty() && !m_writer.isFull()) {
            Frame &frame = m_frames.back();
            if (frame.next < frame.children->length)
                enter(static_cast<const GumboNode *>(frame.children->data[frame.next++]));
            else
                leave();
        }
        return m_writer.finish();
    }

private:
    struct Frame
    {
        const GumboVector *children = nullptr;
        unsigned next = 0;
        int opened = 0;
        bool block = false, quote = false, table = false, preformatted = false, indented = false;
    };

    void enter(const GumboNode *node);
    void enterElement(const GumboElement &element);
    void leave();
    Frame frameFor(const GumboElement &element, const Rule &rule, const Style &style);
    const char *indented(Frame &frame, const char *name);
    void openTable(Frame &frame, const GumboElement &element);
    void openCell(Frame &frame, const GumboElement &element, const char *name, const QString &css);
    void openLink(Frame &frame, const GumboElement &element);
    void openElement(Frame &frame, const char *name, const QString &attributes);
    void writeImage(const GumboElement &element);
    void markQuote(Frame &frame, const GumboElement &element);

    HtmlLimits m_limits;
    HtmlWriter m_writer;
    std::vector<Frame> m_frames;
    std::vector<bool> m_dataTables; ///< of the tables we are in: written as a table?
    int m_writtenTables = 0;
    int m_indents = 0;
    int m_preformatted = 0;
};

void Walk::enter(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        if (m_writer.countNode())
            m_writer.text(QString::fromUtf8(node->v.text.text));
        break;
    case GUMBO_NODE_DOCUMENT:
        m_frames.push_back({&node->v.document.children});
        break;
    case GUMBO_NODE_ELEMENT:
        enterElement(node->v.element);
        break;
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_TEMPLATE:
        break;
    }
}

void Walk::enterElement(const GumboElement &element)
{
    const Rule rule = ruleFor(element);
    if (rule.treatment == Treatment::Drop || !m_writer.countNode())
        return;
    const Style style = styleOf(element);
    if (style.hidden)
        return;
    if (rule.treatment == Treatment::Break)
        m_writer.single("br");
    else if (rule.treatment == Treatment::Line)
        m_writer.single("hr");
    else if (rule.treatment == Treatment::Image)
        writeImage(element);
    else
        m_frames.push_back(frameFor(element, rule, style));
}

Walk::Frame Walk::frameFor(const GumboElement &element, const Rule &rule, const Style &style)
{
    Frame frame{&element.children};
    markQuote(frame, element);
    const QString css = style.css.isEmpty() ? QString() : QLatin1String(" style=\"") + style.css + QLatin1Char('"');
    const bool inDataTable = !m_dataTables.empty() && m_dataTables.back();
    switch (rule.treatment) {
    case Treatment::Inline:
        if (qstrcmp(rule.name, "span") != 0 || !css.isEmpty())
            openElement(frame, rule.name, css);
        break;
    case Treatment::Block:
        frame.block = true;
        frame.preformatted = qstrcmp(rule.name, "pre") == 0;
        openElement(frame, qstrcmp(rule.name, "blockquote") == 0 ? indented(frame, rule.name) : rule.name, css);
        break;
    case Treatment::List: {
        const std::optional<int> start = number(element, "start", 0, largestNumber);
        openElement(frame, indented(frame, rule.name),
                    start ? QStringLiteral(" start=\"%1\"").arg(*start) : QString());
        break;
    }
    case Treatment::Link:
        openLink(frame, element);
        break;
    case Treatment::Table:
        openTable(frame, element);
        break;
    case Treatment::Row:
        frame.block = true;
        openElement(frame, inDataTable ? "tr" : "div", {});
        break;
    case Treatment::Cell:
        frame.block = !inDataTable;
        if (inDataTable) {
            openCell(frame, element, rule.name, css);
            m_writer.text(QStringLiteral(" "));
        } else {
            openElement(frame, "div", css);
        }
        break;
    default:
        break;
    }
    if (frame.preformatted)
        m_writer.setPreformatted(++m_preformatted > 0);
    if (frame.block && frame.opened > 0)
        m_writer.block();
    else if (frame.block)
        m_writer.single("br"); // too deep for an element of its own: its lines stay apart all the same
    return frame;
}

/// The name to write for what indents its content: its own, or that of a plain block where it is too deep already.
const char *Walk::indented(Frame &frame, const char *name)
{
    if (m_indents >= layoutcost::deepestIndent)
        return "div";
    frame.indented = true;
    ++m_indents;
    return name;
}

void Walk::leave()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    m_indents -= frame.indented ? 1 : 0;
    for (int i = 0; i < frame.opened; ++i)
        m_writer.close();
    if (frame.block && frame.opened == 0)
        m_writer.single("br");
    if (frame.table) {
        m_writtenTables -= m_dataTables.back() ? 1 : 0;
        m_writer.setTableDepth(m_writtenTables);
        m_dataTables.pop_back();
    }
    if (frame.preformatted)
        m_writer.setPreformatted(--m_preformatted > 0);
    if (frame.quote)
        m_writer.endQuote();
}

void Walk::openTable(Frame &frame, const GumboElement &element)
{
    const bool written
        = m_writtenTables < m_limits.tableDepth && m_writer.depth() + 8 < m_limits.nesting && isDataTable(element);
    frame.table = true;
    m_dataTables.push_back(written);
    m_writtenTables += written ? 1 : 0;
    frame.block = !written;
    if (written) {
        m_writer.block();
        m_writer.spend(layoutcost::table);
    }
    m_writer.setTableDepth(m_writtenTables);
    if (written)
        openElement(frame, "table", QStringLiteral(" border=\"0\" cellspacing=\"0\" cellpadding=\"4\""));
    else
        openElement(frame, "div", {});
}

void Walk::openCell(Frame &frame, const GumboElement &element, const char *name, const QString &css)
{
    QString spans;
    const std::optional<int> columns = number(element, "colspan", 1, 32);
    const std::optional<int> rows = number(element, "rowspan", 1, 50);
    if (columns)
        spans += QStringLiteral(" colspan=\"%1\"").arg(*columns);
    if (rows)
        spans += QStringLiteral(" rowspan=\"%1\"").arg(*rows);
    m_writer.spend(layoutcost::cell + (columns.value_or(1) * rows.value_or(1) - 1) * layoutcost::spannedCell);
    openElement(frame, name, spans + css);
}

void Walk::openLink(Frame &frame, const GumboElement &element)
{
    const std::optional<LinkTarget> target = linkTarget(attribute(element, "href"));
    if (!target)
        return;
    m_writer.spend(layoutcost::link);
    openElement(frame, "a", QLatin1String(" href=\"") + target->url.toHtmlEscaped() + QLatin1Char('"'));
}

void Walk::openElement(Frame &frame, const char *name, const QString &attributes)
{
    if (m_writer.depth() >= m_limits.nesting) {
        m_writer.noteSimplified();
        return;
    }
    m_writer.open(name, attributes);
    ++frame.opened;
}

void Walk::writeImage(const GumboElement &element)
{
    const QString source = attribute(element, "src").trimmed();
    const QString alternative = attribute(element, "alt").simplified();
    const std::optional<int> width = number(element, "width", 0, largestNumber);
    const std::optional<int> height = number(element, "height", 0, largestNumber);
    std::optional<QString> name;
    if (source.startsWith(QLatin1String("cid:"), Qt::CaseInsensitive)) {
        const QString id = source.mid(4);
        if (!id.isEmpty() && id.size() <= 250)
            name = m_writer.nameForContentId(QByteArray::fromPercentEncoding(id.toUtf8()).isEmpty()
                                                 ? id
                                                 : QString::fromUtf8(QByteArray::fromPercentEncoding(id.toUtf8())));
    } else if (source.startsWith(QLatin1String("data:"), Qt::CaseInsensitive)) {
        const GumboAttribute *whole = gumbo_get_attribute(&element.attributes, "src");
        const QByteArray bytes = inlineImageBytes(
            QByteArray::fromRawData(whole->value, static_cast<qsizetype>(qstrlen(whole->value))).trimmed());
        if (!bytes.isEmpty() && bytes.size() <= largestInlineImage)
            name = m_writer.nameFor(bytes);
        else
            m_writer.noteSimplified();
    } else if (!source.isEmpty() && width.value_or(largestNumber) > widestMark
               && height.value_or(largestNumber) > widestMark) {
        m_writer.noteBlockedImage();
        if (const auto target = linkTarget(source); target && target->url.startsWith(QLatin1String("https:")))
            name = m_writer.nameForRemote(target->url);
    }
    if (name)
        m_writer.image(*name, alternative, width, height);
    else if (!alternative.isEmpty())
        m_writer.text(alternative);
}

void Walk::markQuote(Frame &frame, const GumboElement &element)
{
    const bool introduced = element.tag == GUMBO_TAG_BLOCKQUOTE && m_writer.lastShown() == QLatin1Char(':');
    if (!introduced && !isQuote(element))
        return;
    m_writer.beginQuote();
    // After such a mark everything is quoted, so nothing ends it.
    frame.quote = !beginsQuotedRest(element);
}

/// What is left when a document cannot be parsed in time: its letters.
CleanHtml lettersOf(const QString &html, const HtmlLimits &limits)
{
    CleanHtml clean = sanitizeText(withoutTags(html), limits);
    clean.simplified = true;
    return clean;
}

} // namespace

HtmlLimits HtmlLimits::ofOwnWords()
{
    HtmlLimits limits;
    limits.textChars = 4 * 1024 * 1024;
    limits.nodes = limits.blocks = limits.scripts = limits.faces = std::numeric_limits<int>::max();
    limits.work = std::numeric_limits<qint64>::max();
    return limits;
}

CleanHtml sanitizeHtml(const QString &html, const HtmlLimits &limits)
{
    const QByteArray utf8 = html.left(longestHtml).toUtf8();
    const qsizetype affordable = affordableToParse(utf8);
    const GumboTree tree(utf8.left(affordable));
    if (!tree.root() || (affordable == 0 && !utf8.isEmpty()))
        return lettersOf(html.left(limits.textChars * 2), limits);
    CleanHtml clean = Walk(limits).run(tree.root());
    clean.simplified |= html.size() > longestHtml;
    clean.cut |= affordable < utf8.size();
    return clean;
}

} // namespace saskare
