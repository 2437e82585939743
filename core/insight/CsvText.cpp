#include "core/insight/CsvText.h"

#include <QStringList>

namespace saskare {
namespace {

QString numberText(double value, char16_t decimalPoint)
{
    QString text = QString::number(value, 'f', 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text == u"-0")
        return QStringLiteral("0");
    return text.replace(u'.', QChar(decimalPoint));
}

/// What a spreadsheet would run, or what would hide that it is run.
bool isDangerous(const QString &text)
{
    // Full-width signs too: some spreadsheets read them as the plain ones.
    static const QString signs = QStringLiteral("=+-@＝＋－＠");
    for (const QChar each : text) {
        if (each == u'\t' || each == u'\r' || each == u'\n')
            return true;
        if (!each.isSpace())
            return signs.contains(each);
    }
    return false;
}

QString wordsText(QString text, char16_t separator)
{
    text.remove(QChar(u'\0'));
    if (isDangerous(text))
        text.prepend(u'\'');
    const bool quoted = text.contains(QChar(separator)) || text.contains(u',') || text.contains(u'"')
        || text.contains(u'\n') || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    return quoted ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

} // namespace

CsvStyle csvStyleFor(const QLocale &locale)
{
    return locale.decimalPoint() == u"," ? CsvStyle{u';', u','} : CsvStyle{};
}

QByteArray csvOf(const CsvTable &table, const CsvStyle &style)
{
    QByteArray bytes("\xEF\xBB\xBF");
    for (const std::vector<CsvField> &row : table) {
        QStringList fields;
        for (const CsvField &field : row) {
            if (!field.isNumber)
                fields += wordsText(field.text, style.separator);
            else
                fields += field.number ? numberText(*field.number, style.decimalPoint) : QString();
        }
        bytes += fields.join(QChar(style.separator)).toUtf8() + "\r\n";
    }
    return bytes;
}

} // namespace saskare
