#include "core/content/HtmlRules.h"

#include <QHash>

namespace saskare::htmlrules {
namespace {

constexpr qsizetype longestAttribute = 4096;
constexpr int mostColumns = 32;
constexpr int mostCells = 2000;

const QHash<int, Rule> &rules()
{
    using T = Treatment;
    static const QHash<int, Rule> table{
        {GUMBO_TAG_SCRIPT, {T::Drop}},
        {GUMBO_TAG_STYLE, {T::Drop}},
        {GUMBO_TAG_HEAD, {T::Drop}},
        {GUMBO_TAG_TITLE, {T::Drop}},
        {GUMBO_TAG_BASE, {T::Drop}},
        {GUMBO_TAG_LINK, {T::Drop}},
        {GUMBO_TAG_META, {T::Drop}},
        {GUMBO_TAG_TEMPLATE, {T::Drop}},
        {GUMBO_TAG_IFRAME, {T::Drop}},
        {GUMBO_TAG_FRAME, {T::Drop}},
        {GUMBO_TAG_FRAMESET, {T::Drop}},
        {GUMBO_TAG_OBJECT, {T::Drop}},
        {GUMBO_TAG_EMBED, {T::Drop}},
        {GUMBO_TAG_APPLET, {T::Drop}},
        {GUMBO_TAG_PARAM, {T::Drop}},
        {GUMBO_TAG_NOEMBED, {T::Drop}},
        {GUMBO_TAG_NOFRAMES, {T::Drop}},
        {GUMBO_TAG_XMP, {T::Drop}},
        {GUMBO_TAG_PLAINTEXT, {T::Block, "div"}},
        {GUMBO_TAG_SVG, {T::Drop}},
        {GUMBO_TAG_MATH, {T::Drop}},
        {GUMBO_TAG_CANVAS, {T::Drop}},
        {GUMBO_TAG_AUDIO, {T::Drop}},
        {GUMBO_TAG_VIDEO, {T::Drop}},
        {GUMBO_TAG_SOURCE, {T::Drop}},
        {GUMBO_TAG_TRACK, {T::Drop}},
        {GUMBO_TAG_INPUT, {T::Drop}},
        {GUMBO_TAG_SELECT, {T::Drop}},
        {GUMBO_TAG_OPTION, {T::Drop}},
        {GUMBO_TAG_OPTGROUP, {T::Drop}},
        {GUMBO_TAG_TEXTAREA, {T::Drop}},
        {GUMBO_TAG_KEYGEN, {T::Drop}},
        {GUMBO_TAG_AREA, {T::Drop}},
        {GUMBO_TAG_BGSOUND, {T::Drop}},
        {GUMBO_TAG_DATALIST, {T::Drop}},
        {GUMBO_TAG_A, {T::Link, "a"}},
        {GUMBO_TAG_IMG, {T::Image}},
        {GUMBO_TAG_IMAGE, {T::Image}},
        {GUMBO_TAG_BR, {T::Break}},
        {GUMBO_TAG_HR, {T::Line}},
        {GUMBO_TAG_B, {T::Inline, "b"}},
        {GUMBO_TAG_STRONG, {T::Inline, "b"}},
        {GUMBO_TAG_I, {T::Inline, "i"}},
        {GUMBO_TAG_EM, {T::Inline, "i"}},
        {GUMBO_TAG_CITE, {T::Inline, "i"}},
        {GUMBO_TAG_DFN, {T::Inline, "i"}},
        {GUMBO_TAG_VAR, {T::Inline, "i"}},
        {GUMBO_TAG_U, {T::Inline, "u"}},
        {GUMBO_TAG_INS, {T::Inline, "u"}},
        {GUMBO_TAG_S, {T::Inline, "s"}},
        {GUMBO_TAG_STRIKE, {T::Inline, "s"}},
        {GUMBO_TAG_DEL, {T::Inline, "s"}},
        {GUMBO_TAG_SUB, {T::Inline, "sub"}},
        {GUMBO_TAG_SUP, {T::Inline, "sup"}},
        {GUMBO_TAG_CODE, {T::Inline, "code"}},
        {GUMBO_TAG_TT, {T::Inline, "tt"}},
        {GUMBO_TAG_KBD, {T::Inline, "kbd"}},
        {GUMBO_TAG_SAMP, {T::Inline, "samp"}},
        {GUMBO_TAG_SPAN, {T::Inline, "span"}},
        {GUMBO_TAG_FONT, {T::Inline, "span"}},
        {GUMBO_TAG_P, {T::Block, "p"}},
        {GUMBO_TAG_DIV, {T::Block, "div"}},
        {GUMBO_TAG_BODY, {T::Unwrap}},
        {GUMBO_TAG_HTML, {T::Unwrap}},
        {GUMBO_TAG_CENTER, {T::Block, "div"}},
        {GUMBO_TAG_ADDRESS, {T::Block, "div"}},
        {GUMBO_TAG_ARTICLE, {T::Block, "div"}},
        {GUMBO_TAG_SECTION, {T::Block, "div"}},
        {GUMBO_TAG_MAIN, {T::Block, "div"}},
        {GUMBO_TAG_HEADER, {T::Block, "div"}},
        {GUMBO_TAG_FOOTER, {T::Block, "div"}},
        {GUMBO_TAG_NAV, {T::Block, "div"}},
        {GUMBO_TAG_ASIDE, {T::Block, "div"}},
        {GUMBO_TAG_FIGURE, {T::Block, "div"}},
        {GUMBO_TAG_FIGCAPTION, {T::Block, "div"}},
        {GUMBO_TAG_DETAILS, {T::Block, "div"}},
        {GUMBO_TAG_SUMMARY, {T::Block, "div"}},
        {GUMBO_TAG_FIELDSET, {T::Block, "div"}},
        {GUMBO_TAG_FORM, {T::Block, "div"}},
        {GUMBO_TAG_H1, {T::Block, "h3"}},
        {GUMBO_TAG_H2, {T::Block, "h3"}},
        {GUMBO_TAG_H3, {T::Block, "h4"}},
        {GUMBO_TAG_H4, {T::Block, "h4"}},
        {GUMBO_TAG_H5, {T::Block, "h4"}},
        {GUMBO_TAG_H6, {T::Block, "h4"}},
        {GUMBO_TAG_BLOCKQUOTE, {T::Block, "blockquote"}},
        {GUMBO_TAG_PRE, {T::Block, "pre"}},
        {GUMBO_TAG_LISTING, {T::Block, "pre"}},
        {GUMBO_TAG_UL, {T::List, "ul"}},
        {GUMBO_TAG_OL, {T::List, "ol"}},
        {GUMBO_TAG_LI, {T::Block, "li"}},
        {GUMBO_TAG_DL, {T::Block, "div"}},
        {GUMBO_TAG_DT, {T::Block, "div"}},
        {GUMBO_TAG_DD, {T::Block, "blockquote"}},
        {GUMBO_TAG_TABLE, {T::Table, "table"}},
        {GUMBO_TAG_THEAD, {T::TablePart}},
        {GUMBO_TAG_TBODY, {T::TablePart}},
        {GUMBO_TAG_TFOOT, {T::TablePart}},
        {GUMBO_TAG_CAPTION, {T::TablePart}},
        {GUMBO_TAG_TR, {T::Row, "tr"}},
        {GUMBO_TAG_TD, {T::Cell, "td"}},
        {GUMBO_TAG_TH, {T::Cell, "th"}},
    };
    return table;
}

bool isZero(QStringView value)
{
    return value == u"0" || value == u"0px" || value == u"0pt" || value == u"0em" || value == u"0%";
}

/// One declaration: adds the keyword we know, or nothing.
void addDeclaration(Style &style, QStringView name, QStringView value)
{
    const auto keep = [&](QLatin1String property, std::initializer_list<QLatin1String> allowed) {
        for (const QLatin1String word : allowed) {
            if (value == word)
                style.css += property + QLatin1Char(':') + word + QLatin1Char(';');
        }
    };
    if (name == u"display")
        style.hidden |= value == u"none";
    else if (name == u"visibility")
        style.hidden |= value == u"hidden";
    else if (name == u"font-size" || name == u"max-height")
        style.hidden |= isZero(value);
    else if (name == u"mso-hide")
        style.hidden |= value == u"all";
    else if (name == u"font-weight")
        keep(QLatin1String("font-weight"),
             {QLatin1String("bold"), QLatin1String("600"), QLatin1String("700"), QLatin1String("800"),
              QLatin1String("900")});
    else if (name == u"font-style")
        keep(QLatin1String("font-style"), {QLatin1String("italic")});
    else if (name == u"text-decoration" || name == u"text-decoration-line")
        keep(QLatin1String("text-decoration"), {QLatin1String("underline"), QLatin1String("line-through")});
    else if (name == u"text-align")
        keep(QLatin1String("text-align"), {QLatin1String("right"), QLatin1String("center")});
    else if (name == u"white-space")
        keep(QLatin1String("white-space"), {QLatin1String("pre-wrap")});
}

int columnsOf(const GumboElement &row)
{
    int columns = 0;
    for (unsigned i = 0; i < row.children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(row.children.data[i]);
        if (node->type == GUMBO_NODE_ELEMENT
            && (node->v.element.tag == GUMBO_TAG_TD || node->v.element.tag == GUMBO_TAG_TH))
            columns += number(node->v.element, "colspan", 1, 1000).value_or(1);
    }
    return columns;
}

struct Extent
{
    int columns = 0;
    int cells = 0;
};

void addExtent(const GumboElement &element, Extent &extent, int depth)
{
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(element.children.data[i]);
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        if (node->v.element.tag == GUMBO_TAG_TR) {
            const int columns = columnsOf(node->v.element);
            extent.columns = std::max(extent.columns, columns);
            extent.cells += columns;
        } else if (depth == 0) {
            addExtent(node->v.element, extent, depth + 1); // thead, tbody, tfoot
        }
    }
}

} // namespace

Rule ruleFor(const GumboElement &element)
{
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {Treatment::Drop};
    return rules().value(element.tag);
}

Style styleOf(const GumboElement &element)
{
    Style style;
    style.hidden = gumbo_get_attribute(&element.attributes, "hidden") != nullptr;
    if (element.tag == GUMBO_TAG_CENTER
        || attribute(element, "align").compare(QLatin1String("center"), Qt::CaseInsensitive) == 0)
        style.css = QStringLiteral("text-align:center;");
    const QString text = attribute(element, "style").toLower();
    if (text.isEmpty() || text.contains(QLatin1Char('\\')))
        return style; // escapes only serve to hide something
    const QList<QStringView> declarations = QStringView(text).split(u';');
    for (const QStringView declaration : declarations.mid(0, 64)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0)
            continue;
        QStringView value = declaration.mid(colon + 1).trimmed();
        if (value.endsWith(u"!important"))
            value = value.chopped(10).trimmed();
        addDeclaration(style, declaration.left(colon).trimmed(), value);
    }
    return style;
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value).left(longestAttribute) : QString();
}

std::optional<int> number(const GumboElement &element, const char *name, int lowest, int highest)
{
    QString text = attribute(element, name).trimmed();
    if (text.endsWith(QLatin1String("px"), Qt::CaseInsensitive))
        text.chop(2);
    bool plain = !text.isEmpty() && text.size() <= 12;
    for (const QChar c : std::as_const(text))
        plain &= c >= u'0' && c <= u'9';
    if (!plain)
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(text.toLongLong(), lowest, highest));
}

bool isQuote(const GumboElement &element)
{
    if (element.tag == GUMBO_TAG_BLOCKQUOTE
        && attribute(element, "type").compare(QLatin1String("cite"), Qt::CaseInsensitive) == 0)
        return true;
    const QString classes = attribute(element, "class");
    for (const char *name : {"gmail_quote", "gmail_extra", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote",
                             "tutanota_quote", "zmail_extra", "gmail_attr"}) {
        if (classes.contains(QLatin1String(name)))
            return true;
    }
    return beginsQuotedRest(element);
}

bool beginsQuotedRest(const GumboElement &element)
{
    const QString id = attribute(element, "id");
    return id.endsWith(QLatin1String("divRplyFwdMsg")) || id.endsWith(QLatin1String("appendonsend"))
        || id.contains(QLatin1String("OLK_SRC_BODY_SECTION"))
        || id.endsWith(QLatin1String("mail-editor-reference-message-container"));
}

bool isDataTable(const GumboElement &table)
{
    if (attribute(table, "role") == QLatin1String("presentation"))
        return false;
    Extent extent;
    addExtent(table, extent, 0);
    return extent.columns >= 2 && extent.columns <= mostColumns && extent.cells <= mostCells;
}

} // namespace saskare::htmlrules
