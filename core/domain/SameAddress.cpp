#include "core/domain/SameAddress.h"

namespace saskare {

QString sameEmail(const QString &email)
{
    const QString plain = email.trimmed().toLower();
    const qsizetype at = plain.indexOf(u'@');
    return at > 0 && at + 1 < plain.size() ? plain : QString();
}

QString sameNumber(const QString &number)
{
    constexpr qsizetype fewest = 7, compared = 8;
    QString digits;
    for (const QChar sign : number) {
        if (sign.isDigit())
            digits += QChar(u'0' + sign.digitValue());
    }
    return digits.size() < fewest ? QString() : digits.right(compared);
}

} // namespace saskare
