#include "ui/conversation/RichText.h"

#include "core/content/LinkTarget.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace saskare {
namespace {

QString cleanLine(QString text)
{
    return text.replace(QChar::LineSeparator, QLatin1Char('\n')).remove(QChar::ObjectReplacementCharacter);
}

bool isBold(const QTextCharFormat &format)
{
    return format.fontWeight() >= QFont::DemiBold;
}

QString addressOf(const QTextCharFormat &format)
{
    if (!format.isAnchor())
        return {};
    const std::optional<LinkTarget> target = linkTarget(format.anchorHref());
    return target ? target->url : QString();
}

QString fragmentHtml(const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    QString html = cleanLine(fragment.text()).toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    if (format.fontItalic())
        html = QLatin1String("<i>") + html + QLatin1String("</i>");
    if (isBold(format))
        html = QLatin1String("<b>") + html + QLatin1String("</b>");
    if (const QString address = addressOf(format); !address.isEmpty())
        html = QLatin1String("<a href=\"") + address.toHtmlEscaped() + QLatin1String("\">") + html
            + QLatin1String("</a>");
    return html;
}

QString fragmentText(const QTextFragment &fragment)
{
    const QString text = cleanLine(fragment.text());
    const QString address = addressOf(fragment.charFormat());
    const bool says = address.isEmpty() || address == text || address == QLatin1String("mailto:") + text
        || address == text + QLatin1Char('/');
    return says ? text : text + QLatin1String(" (") + address + QLatin1Char(')');
}

bool isNumbered(const QTextList *list)
{
    const QTextListFormat::Style style = list->format().style();
    return style <= QTextListFormat::ListDecimal;
}

bool hasFormatting(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textList())
            return true;
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (isBold(format) || format.fontItalic() || !addressOf(format).isEmpty())
                return true;
        }
    }
    return false;
}

} // namespace

QString messageHtml(const QTextDocument &document)
{
    if (!hasFormatting(document))
        return {};
    QString html;
    const QTextList *open = nullptr;
    const auto closeList = [&] {
        if (open)
            html += isNumbered(open) ? QLatin1String("</ol>") : QLatin1String("</ul>");
        open = nullptr;
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList *list = block.textList();
        if (list != open) {
            closeList();
            if (list)
                html += isNumbered(list) ? QLatin1String("<ol>") : QLatin1String("<ul>");
            open = list;
        }
        QString line;
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            line += fragmentHtml(fragment.fragment());
        if (list)
            html += QLatin1String("<li>") + line + QLatin1String("</li>");
        else
            html += QLatin1String("<p>") + (line.isEmpty() ? QStringLiteral("<br>") : line) + QLatin1String("</p>");
    }
    closeList();
    return html;
}

QString messageText(const QTextDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString line;
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
            line += fragmentText(fragment.fragment());
        if (const QTextList *list = block.textList())
            line.prepend(isNumbered(list) ? QString::number(list->itemNumber(block) + 1) + QLatin1String(". ")
                                          : QStringLiteral("- "));
        lines += line;
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

} // namespace saskare
