#include "core/calls/Dialer.h"

#include <QRegularExpression>

namespace saskare {
namespace {

constexpr qsizetype longestNumber = 20; // E.164 has 15 digits; the rest is for prefixes people dial

/// Before what is an extension or a parameter, which no dialler takes as part of the number.
qsizetype endOfNumber(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[;,?&/=]|(?:ext|extension|x|доб|iekš)\\.?\\s*\\d"),
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = end.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

} // namespace

QString dialableNumber(const QString &text)
{
    QString source = text.left(200).trimmed();
    if (source.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        source = source.mid(4);
    source.truncate(endOfNumber(source));
    QString number;
    int digits = 0;
    for (const QChar c : std::as_const(source)) {
        const int digit = c.digitValue(); // full-width and Arabic figures are figures too
        if (digit >= 0) {
            number += QChar(u'0' + digit);
            ++digits;
        } else if (c == u'*' || c == u'#' || (c == u'+' && number.isEmpty())) {
            number += c;
        } else if (c == u'+') {
            break; // a second number
        }
        if (number.size() > longestNumber)
            return {}; // not a telephone number: dialling its beginning would ring a stranger
    }
    return digits >= 2 ? number : QString();
}

} // namespace saskare
