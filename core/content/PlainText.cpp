#include "core/content/PlainText.h"

#include "core/base/PictureKind.h"
#include "core/content/HtmlSanitizer.h"
#include "core/content/HtmlWriter.h"
#include "core/content/LayoutCost.h"
#include "core/content/LinkTarget.h"

#include <QRegularExpression>

namespace saskare {
namespace {

constexpr qsizetype longestLinkedWord = 2000;

std::optional<LinkTarget> targetOfWord(const QString &word)
{
    static const QRegularExpression mail(
        QStringLiteral("^[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (word.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || word.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        return linkTarget(word);
    if (word.startsWith(QLatin1String("www."), Qt::CaseInsensitive) && word.size() > 6)
        return linkTarget(QLatin1String("https://") + word);
    if (word.contains(QLatin1Char('@')) && mail.match(word).hasMatch())
        return linkTarget(QLatin1String("mailto:") + word);
    return std::nullopt;
}

/// Where the address inside a word begins and ends, without the brackets and stops people put around it.
std::pair<qsizetype, qsizetype> withoutBrackets(QStringView word)
{
    qsizetype begin = 0, end = word.size();
    while (begin < end && QStringView(u"(<[{«\"'„“").contains(word.at(begin)))
        ++begin;
    while (end > begin && QStringView(u".,;:!?)]}>»\"'”“").contains(word.at(end - 1))) {
        const QStringView inner = word.mid(begin, end - begin);
        if (inner.back() == u')' && inner.count(u'(') >= inner.count(u')'))
            break; // an address with brackets of its own
        --end;
    }
    return {begin, end};
}

void addPlain(std::vector<TextPiece> &pieces, QStringView text)
{
    if (text.isEmpty())
        return;
    if (pieces.empty() || !pieces.back().url.isEmpty())
        pieces.push_back({});
    pieces.back().text += text;
}

void addWord(std::vector<TextPiece> &pieces, QStringView word)
{
    const bool candidate = word.size() <= longestLinkedWord && (word.contains(u'@') || word.contains(u'.'));
    if (candidate) {
        const auto [begin, end] = withoutBrackets(word);
        const QString inner = word.mid(begin, end - begin).toString();
        if (const std::optional<LinkTarget> target = targetOfWord(inner)) {
            addPlain(pieces, word.left(begin));
            pieces.push_back({inner, target->url});
            addPlain(pieces, word.mid(end));
            return;
        }
    }
    addPlain(pieces, word);
}

/// Keeps runs of spaces, which HTML would join.
QString withHardSpaces(const QString &text)
{
    QString kept = text;
    kept.replace(QLatin1String("  "), QString(QChar(QChar::Nbsp)) + QLatin1Char(' '));
    return kept;
}

void writeText(HtmlWriter &writer, const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size() && !writer.isFull(); ++i) {
        if (i > 0)
            writer.single("br");
        for (const TextPiece &piece : linkedPieces(lines.at(i))) {
            if (writer.isFull())
                return;
            if (!piece.url.isEmpty())
                writer.spend(layoutcost::link);
            if (!piece.url.isEmpty())
                writer.open("a", QLatin1String(" href=\"") + piece.url.toHtmlEscaped() + QLatin1Char('"'));
            writer.text(withHardSpaces(piece.text));
            if (!piece.url.isEmpty())
                writer.close();
        }
    }
}

QString withPlainBreaks(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

} // namespace

std::vector<TextPiece> linkedPieces(const QString &text)
{
    std::vector<TextPiece> pieces;
    qsizetype at = 0;
    while (at < text.size()) {
        const bool space = text.at(at).isSpace();
        qsizetype end = at;
        while (end < text.size() && text.at(end).isSpace() == space)
            ++end;
        const QStringView run = QStringView(text).mid(at, end - at);
        if (space)
            addPlain(pieces, run);
        else
            addWord(pieces, run);
        at = end;
    }
    return pieces;
}

std::pair<QString, QString> splitQuoted(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    qsizetype first = lines.size();
    bool anyQuote = false;
    while (first > 0) {
        const QString line = lines.at(first - 1).trimmed();
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('>')))
            break;
        anyQuote |= !line.isEmpty();
        --first;
    }
    if (!anyQuote)
        return {text, {}};
    // "On 3 May Anna wrote:", which some programs break over two lines
    if (first > 0 && lines.at(first - 1).trimmed().endsWith(QLatin1Char(':'))) {
        --first;
        if (first > 0 && !lines.at(first - 1).trimmed().isEmpty() && lines.at(first).size() < 60
            && lines.at(first - 1).contains(QLatin1Char('@')))
            --first;
    }
    const QString own = lines.mid(0, first).join(QLatin1Char('\n')).trimmed();
    if (own.isEmpty())
        return {text, {}};
    return {own, lines.mid(first).join(QLatin1Char('\n')).trimmed()};
}

CleanHtml sanitizeText(const QString &text, const HtmlLimits &limits)
{
    const auto [own, quoted] = splitQuoted(withPlainBreaks(text.left(limits.textChars * 2)));
    HtmlWriter writer(limits);
    writeText(writer, own);
    if (!quoted.isEmpty() && !writer.isFull()) {
        writer.beginQuote();
        writeText(writer, quoted);
        writer.endQuote();
    }
    CleanHtml clean = writer.finish();
    clean.cut |= text.size() > limits.textChars * 2;
    return clean;
}

QString textToHtml(const QString &text)
{
    HtmlWriter writer({});
    writeText(writer, withPlainBreaks(text));
    return writer.finish().html;
}

QString htmlToText(const QString &html)
{
    return sanitizeHtml(html).plainText;
}

QString withoutTags(const QString &html)
{
    QString text;
    bool inTag = false;
    for (const QChar c : html) {
        if (c == u'<') {
            inTag = true;
        } else if (c == u'>' && inTag) {
            inTag = false;
            text += u' ';
        } else if (!inTag) {
            text += c;
        }
    }
    return text;
}

QByteArray inlineImageBytes(const QByteArray &dataAddress)
{
    const qsizetype comma = dataAddress.indexOf(',');
    if (comma < 0 || comma > 200 || dataAddress.size() > 3 * 1024 * 1024)
        return {};
    const QByteArray head = dataAddress.left(comma).toLower();
    const bool known = head.startsWith("data:image/png") || head.startsWith("data:image/jpeg")
        || head.startsWith("data:image/jpg") || head.startsWith("data:image/gif")
        || head.startsWith("data:image/webp");
    if (!known || !head.endsWith(";base64"))
        return {};
    const QByteArray bytes = QByteArray::fromBase64(dataAddress.mid(comma + 1));
    return pictureKind(bytes).isEmpty() ? QByteArray() : bytes;
}

} // namespace saskare
