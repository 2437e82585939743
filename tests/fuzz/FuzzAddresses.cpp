#include "core/content/LinkTarget.h"
#include "core/content/PlainText.h"
#include "core/content/SafeFileName.h"

#include <QUrl>

#include <cstdlib>

using namespace saskare;

/// An address, the words shown for it and the name of a file, cut at line breaks.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = QString::fromUtf8(bytes);
    const QString address = text.section(QLatin1Char('\n'), 0, 0);
    if (const std::optional<LinkTarget> target = linkTarget(address)) {
        static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                         QStringLiteral("tel")};
        for (const QChar c : target->url) {
            if (c.unicode() <= 0x20 || c.unicode() >= 0x7f || c == QLatin1Char('"'))
                std::abort();
        }
        const QUrl url = QUrl::fromEncoded(target->url.toLatin1());
        if (!schemes.contains(url.scheme()))
            std::abort();
        showsAnotherHost(*target, text.section(QLatin1Char('\n'), 1, 1));
        // What we would open is what we would allow.
        const std::optional<LinkTarget> again = linkTarget(target->url);
        if (!again || again->host != target->host)
            std::abort();
    }
    const QString name = safeFileName(text.section(QLatin1Char('\n'), 2));
    if (name.isEmpty() || name.toUtf8().size() > 128 || name.startsWith(QLatin1Char('.'))
        || name.startsWith(QLatin1Char('-')) || name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\'))
        || name.contains(QChar(0)))
        std::abort();
    inlineImageBytes(bytes);
    QString joined;
    for (const TextPiece &piece : linkedPieces(text))
        joined += piece.text;
    if (joined != text)
        std::abort();
    return 0;
}
