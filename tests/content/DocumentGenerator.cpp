#include "tests/content/DocumentGenerator.h"

namespace saskare {
namespace {

constexpr const char *tags[] = {"a",        "abbr",     "b",      "blockquote", "body",     "br",
                                "button",   "caption",  "center", "code",       "col",      "dd",
                                "div",      "dl",       "dt",     "em",         "embed",    "font",
                                "form",     "frameset", "h1",     "h4",         "head",     "hr",
                                "html",     "i",        "iframe", "image",      "img",      "input",
                                "li",       "link",     "math",   "meta",       "mi",       "object",
                                "ol",       "option",   "p",      "plaintext",  "pre",      "s",
                                "script",   "select",   "span",   "style",      "sub",      "sup",
                                "svg",      "table",    "tbody",  "td",         "template", "textarea",
                                "tfoot",    "th",       "thead",  "title",      "tr",       "tt",
                                "u",        "ul",       "video",  "xmp",        "x-y",      "foreignObject",
                                "noscript", "base",     "applet", "marquee"};
constexpr const char *names[]
    = {"href",   "src",    "style",       "align",       "width",  "height", "colspan", "rowspan",    "border",
       "class",  "id",     "cellspacing", "cellpadding", "start",  "type",   "alt",     "background", "bgcolor",
       "onload", "srcset", "xlink:href",  "action",      "hidden", "dir",    "title",   "poster",     "data"};
constexpr const char *values[]
    = {"javascript:alert(1)",
       "JaVa&#09;script:alert(1)",
       "data:text/html,<script>alert(1)</script>",
       "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
       "<image xlink:href='/saskare-canary/a.png'/></svg>",
       "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5"
       "ErkJggg==",
       "data:image/gif;base64,R0lGODlh//////8=",
       "file:///saskare-canary/b.png",
       "/saskare-canary/c.png",
       "saskare-canary.png",
       ":/saskare-canary/d.png",
       "qrc:/saskare-canary/e.png",
       "//saskare-canary.example/f.png",
       "https://saskare-canary.example/g.png?u=1",
       "http://127.0.0.1:9/saskare-canary.png",
       "ftp://saskare-canary.example/h",
       "smb://saskare-canary/i",
       "cid:logo@example",
       "cid:",
       "mailto:a@b.example?attach=/saskare-canary/j&subject=x",
       "tel:$(touch /saskare-canary)",
       "https://good.example\\@saskare-canary.example/",
       "https://u:p@saskare-canary.example/",
       "NaN",
       "-2147483648",
       "99999999999999999999",
       "1e308",
       "50%",
       "0",
       "47000000",
       "background-image:url(/saskare-canary/k.png)",
       "background:url('file:///saskare-canary/l.png');font-size:0",
       "width:expression(alert(1));position:absolute;display:none",
       "font-weight:bold;text-align:center;white-space:pre-wrap",
       "gmail_quote",
       "divRplyFwdMsg",
       "\"><img src=/saskare-canary/m.png>",
       "'><script>x</script>",
       "&quot;&gt;&lt;img src=x&gt;"};
constexpr const char *texts[] = {"Labdien, kur ir mans pasūtījums? ",
                                 "Здравствуйте! Где мой заказ? ",
                                 "مرحبا بالعالم ",
                                 "שלום עולם ",
                                 "नमस्ते दुनिया ",
                                 "สวัสดีชาวโลก",
                                 "漢字かな交じり文",
                                 "👨‍👩‍👧🤡🇱🇻👍🏽 ",
                                 "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a",
                                 "\u202e\u2066\u202d\u200f\u061c",
                                 "\u00a0\u00a0\u00a0",
                                 "\u200b\u200d\u2060\ufeff\ufffc",
                                 "&#0;&#xd800;&#x10ffff;&#9999999;&amp;lt;img src=x&amp;gt;",
                                 "<!-- x --!><![CDATA[ y ]]><?php z ?>",
                                 "<!doctype html>",
                                 "https://example.lv/a?b=c#d www.example.lv mail@example.lv ",
                                 "&lt;script&gt;&notanentity;&AMP",
                                 "\t\n\r\n  \n",
                                 "> quoted\n> lines\n",
                                 "On Wed, Anna wrote:\n",
                                 "𐌰𐌱𐌲𓀀𓀁ᚠᚢᛁꦲꦏ꯱ "};

} // namespace

QString DocumentGenerator::next()
{
    QString document;
    const int parts = 1 + below(below(10) == 0 ? 300 : 40);
    for (int i = 0; i < parts; ++i) {
        switch (below(9)) {
        case 0:
        case 1:
        case 2:
        case 3:
            document += tag();
            break;
        case 4:
            document += burst();
            break;
        default:
            document += words();
        }
    }
    return document;
}

QString DocumentGenerator::tag()
{
    const QString name = oneOf(tags);
    switch (below(8)) {
    case 0:
        return QLatin1String("</") + name + QLatin1Char('>');
    case 1:
        return QLatin1Char('<') + name; // never ended
    case 2:
        return QLatin1Char('<') + name + attributes() + QLatin1String("/>");
    default:
        return QLatin1Char('<') + name + attributes() + QLatin1Char('>');
    }
}

QString DocumentGenerator::attributes()
{
    constexpr const char *quotes[] = {"\"", "'", "", "`"};
    QString text;
    for (int i = below(4); i > 0; --i) {
        const QString quote = oneOf(quotes);
        text += QLatin1Char(' ') + oneOf(names) + QLatin1Char('=') + quote + value() + quote;
    }
    return text;
}

QString DocumentGenerator::value()
{
    return below(6) == 0 ? QString::number(static_cast<int>(m_random())) : oneOf(values);
}

QString DocumentGenerator::words()
{
    if (below(40) == 0)
        return QString(below(3000), QChar(static_cast<char16_t>(0x21 + below(0xd7df))));
    return oneOf(texts).repeated(1 + below(12));
}

/// Much of the same: what is harmless once and hangs by number.
QString DocumentGenerator::burst()
{
    const QString opening = QLatin1Char('<') + oneOf(tags) + attributes() + QLatin1Char('>');
    const QString inner = below(2) == 0 ? QString() : words();
    const int longest = below(20) == 0 ? 3000 : 60;
    return QString(opening + inner).repeated(1 + below(longest));
}

} // namespace saskare
