#include "core/content/SafeFileName.h"

#include <QSet>

namespace saskare {
namespace {

constexpr qsizetype longestName = 120;

bool isAllowed(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction overrides, zero width
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !QStringView(u"<>:\"|?*%$`;&").contains(c);
    }
}

bool isReserved(const QString &name)
{
    static const QSet<QString> reserved{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                        QStringLiteral("nul")};
    const QString base = name.section(QLatin1Char('.'), 0, 0).trimmed().toLower();
    const bool port = base.size() == 4 && base.back().isDigit()
        && (base.startsWith(QLatin1String("com")) || base.startsWith(QLatin1String("lpt")));
    return port || reserved.contains(base);
}

/// Cuts the stem, not the ending, to the bytes a file system takes.
QString shortened(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool hasEnding = dot > 0 && name.size() - dot <= 12;
    const QString ending = hasEnding ? name.mid(dot) : QString();
    QString stem = hasEnding ? name.left(dot) : name;
    while (stem.toUtf8().size() + ending.toUtf8().size() > longestName) {
        stem.chop(1);
        if (!stem.isEmpty() && stem.back().isHighSurrogate())
            stem.chop(1);
    }
    return stem + ending;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString last = name.left(4096);
    last.replace(QLatin1Char('\\'), QLatin1Char('/'));
    last = last.section(QLatin1Char('/'), -1).normalized(QString::NormalizationForm_C);
    QString clean;
    for (qsizetype i = 0; i < last.size(); ++i) {
        const QChar c = last.at(i);
        if (c.isHighSurrogate() && i + 1 < last.size() && last.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += last.at(++i);
        } else if (!c.isSurrogate() && isAllowed(c)) {
            clean += c;
        }
    }
    while (!clean.isEmpty() && QStringView(u".- ~").contains(clean.front()))
        clean.remove(0, 1);
    while (!clean.isEmpty() && QStringView(u". ").contains(clean.back()))
        clean.chop(1);
    if (clean.isEmpty())
        return QStringLiteral("attachment");
    return shortened(isReserved(clean) ? QLatin1Char('_') + clean : clean);
}

bool isRiskyToOpen(const QString &fileName)
{
    static const QSet<QString> risky = [] {
        const QStringList endings
            = QStringLiteral(
                  "desktop sh bash zsh py pl rb js mjs jar exe com bat cmd msi ps1 vbs scr lnk url html htm xhtml "
                  "mht svg xml docm xlsm pptm hta iso img appimage deb rpm run flatpakref")
                  .split(QLatin1Char(' '));
        return QSet<QString>(endings.begin(), endings.end());
    }();
    return risky.contains(fileName.section(QLatin1Char('.'), -1).toLower());
}

} // namespace saskare
