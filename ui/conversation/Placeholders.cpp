#include "ui/conversation/Placeholders.h"

#include <QRegularExpression>

namespace saskare {

QList<WordPlace> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{[^{}]{1,80}\\}\\}"));
    QList<WordPlace> places;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        places.append({static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength())});
    }
    return places;
}

} // namespace saskare
