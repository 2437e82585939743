#include "core/content/LinkTarget.h"

#include "core/calls/Dialer.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace saskare {
namespace {

constexpr qsizetype longestAddress = 4096;

bool looksNumeric(const QString &host)
{
    static const QRegularExpression number(QStringLiteral("^[0-9a-fx.:\\[\\]]*$"));
    static const QRegularExpression letter(QStringLiteral("[g-w-yz]"));
    return host.contains(QLatin1Char(':'))
        || (number.match(host).hasMatch() && !letter.match(host).hasMatch() && host.back().isDigit());
}

std::optional<LinkTarget> webTarget(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty() || !url.isValid())
        return std::nullopt;
    LinkTarget target;
    target.url = url.toString(QUrl::FullyEncoded);
    target.host = host;
    target.odd = !url.userInfo().isEmpty() || host.contains(QLatin1String("xn--")) || looksNumeric(host)
        || !host.contains(QLatin1Char('.'));
    return target;
}

/// Only whom, about what, and words: "attach" makes some mail programs send a file.
std::optional<LinkTarget> mailTarget(const QUrl &url)
{
    const QString address = url.path(QUrl::FullyDecoded);
    if (!address.contains(QLatin1Char('@')) || address.contains(QLatin1Char('\n'))
        || address.contains(QLatin1Char('\r')))
        return std::nullopt;
    QUrlQuery kept;
    const QUrlQuery asked(url);
    for (const QString &name : {QStringLiteral("subject"), QStringLiteral("body")}) {
        if (asked.hasQueryItem(name))
            kept.addQueryItem(name, asked.queryItemValue(name, QUrl::FullyEncoded).left(1000));
    }
    QUrl clean;
    clean.setScheme(QStringLiteral("mailto"));
    clean.setPath(address);
    clean.setQuery(kept);
    return LinkTarget{clean.toString(QUrl::FullyEncoded), address, false};
}

QString hostIn(const QString &shown)
{
    static const QRegularExpression name(
        QStringLiteral("^\\s*(?:https?://)?(?:[^\\s/@]*@)?((?:[\\w-]{1,63}\\.)+[\\w-]{2,63})(?:[:/?#\\s]|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = name.match(shown.left(500));
    if (!match.hasMatch())
        return {};
    const QByteArray ascii = QUrl::toAce(match.captured(1));
    return ascii.isEmpty() ? match.captured(1).toLower() : QString::fromLatin1(ascii);
}

} // namespace

std::optional<LinkTarget> linkTarget(const QString &address)
{
    QString text = address.trimmed();
    // Browsers leave these out wherever they stand; left in, they hide a scheme from us.
    text.remove(QLatin1Char('\t')).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    if (text.isEmpty() || text.size() > longestAddress || text.contains(QLatin1Char('\\')))
        return std::nullopt;
    for (const QChar c : std::as_const(text)) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return std::nullopt;
    }
    if (text.startsWith(QLatin1String("//")))
        text.prepend(QLatin1String("https:"));
    const QUrl url(text, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return webTarget(url);
    if (scheme == QLatin1String("mailto"))
        return mailTarget(url);
    if (scheme == QLatin1String("tel")) {
        const QString number = dialableNumber(url.path(QUrl::FullyDecoded));
        if (!number.isEmpty())
            return LinkTarget{QStringLiteral("tel:") + number, number, false};
    }
    return std::nullopt;
}

bool showsAnotherHost(const LinkTarget &target, const QString &shown)
{
    if (!target.url.startsWith(QLatin1String("http")))
        return false;
    const auto bare = [](QString host) { return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host; };
    const QString real = bare(target.host);
    static const QRegularExpression begins(QStringLiteral("(?:^|[\\s(\\[<\"'])(?=\\S*\\.)"));
    const QString words = shown.left(500);
    for (auto match = begins.globalMatch(words); match.hasNext();) {
        const qsizetype at = match.next().capturedEnd();
        const QStringView word = QStringView(words).mid(at);
        // Among other words only what is surely meant as an address; a sentence has dots of its own.
        const bool sure = at == 0 || word.startsWith(u"http", Qt::CaseInsensitive)
            || word.startsWith(u"www.", Qt::CaseInsensitive);
        const QString seen = sure ? bare(hostIn(word.toString())) : QString();
        if (!seen.isEmpty() && real != seen && !real.endsWith(QLatin1Char('.') + seen))
            return true;
    }
    return false;
}

} // namespace saskare
