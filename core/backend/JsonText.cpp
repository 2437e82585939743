#include "core/backend/JsonText.h"

#include <QString>

#include <cstring>

namespace saskare {
namespace {

constexpr qsizetype bigIntegerDigits = 16; // 2^53 has 16; shorter ones are exact as doubles
constexpr qsizetype longestPlainNumber = 300;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct NumberToken
{
    const char *end;
    qsizetype integerDigits = 0;
    qsizetype exponentDigits = 0;
    bool integer = true;
};

/// `at` stands on '-' or a digit.
NumberToken numberAt(const char *at, const char *end)
{
    NumberToken token{at};
    if (*at == '-')
        ++at;
    while (at < end && isDigit(*at)) {
        ++at;
        ++token.integerDigits;
    }
    bool inExponent = false;
    while (at < end && (isDigit(*at) || *at == '.' || *at == 'e' || *at == 'E' || *at == '+' || *at == '-')) {
        token.integer = false;
        if (*at == 'e' || *at == 'E')
            inExponent = true;
        else if (inExponent && isDigit(*at))
            ++token.exponentDigits;
        ++at;
    }
    token.end = at;
    return token;
}

/// `at` stands behind the opening quote; gives the place behind the closing one, or `end`.
const char *behindString(const char *at, const char *end)
{
    while (at < end) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
        if (!quote)
            return end;
        const char *before = quote;
        while (before > at && before[-1] == '\\')
            --before;
        at = quote + 1;
        if ((quote - before) % 2 == 0)
            return at;
    }
    return end;
}

template <class IsTooBig>
QByteArray quoteNumbers(const QByteArray &json, IsTooBig isTooBig)
{
    QByteArray out;
    const char *at = json.constData();
    const char *end = at + json.size();
    const char *copied = at;
    while (at < end) {
        if (*at == '"') {
            at = behindString(at + 1, end);
        } else if (isDigit(*at) || *at == '-') {
            const NumberToken token = numberAt(at, end);
            if (isTooBig(token, token.end - at)) {
                if (out.isEmpty())
                    out.reserve(json.size() + 256);
                out.append(copied, at - copied).append('"').append(at, token.end - at).append('"');
                copied = token.end;
            }
            at = token.end > at ? token.end : at + 1;
        } else {
            ++at;
        }
    }
    if (copied == json.constData())
        return json;
    return out.append(copied, end - copied);
}

int hexAt(const char *at, const char *end)
{
    if (end - at < 4)
        return -1;
    bool ok = false;
    const int value = QByteArray::fromRawData(at, 4).toInt(&ok, 16);
    return ok ? value : -1;
}

/// Copies one escape that begins at `at` (on the backslash), putting U+FFFD for half a surrogate pair.
const char *copyEscape(const char *at, const char *end, QByteArray &out)
{
    if (end - at < 2 || at[1] != 'u') {
        const qsizetype length = qMin<qsizetype>(2, end - at);
        out.append(at, length);
        return at + length;
    }
    const int unit = hexAt(at + 2, end);
    if (unit < 0xd800 || unit > 0xdfff) {
        out.append(at, 2);
        return at + 2;
    }
    const bool paired
        = unit < 0xdc00 && end - at >= 12 && at[6] == '\\' && at[7] == 'u' && (hexAt(at + 8, end) & 0xfc00) == 0xdc00;
    if (paired) {
        out.append(at, 12);
        return at + 12;
    }
    out.append("\\ufffd");
    return at + 6;
}

QByteArray withStringsRepaired(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() + 64);
    const char *at = json.constData();
    const char *end = at + json.size();
    bool inString = false;
    while (at < end) {
        const char c = *at;
        if (inString && c == '\\') {
            at = copyEscape(at, end, out);
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (inString && static_cast<unsigned char>(c) < 0x20)
            out.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
        else
            out.append(c);
        ++at;
    }
    return out;
}

} // namespace

QByteArray withBigIntegersQuoted(const QByteArray &json)
{
    return quoteNumbers(json, [](const NumberToken &token, qsizetype) {
        return token.integer && token.integerDigits >= bigIntegerDigits;
    });
}

QByteArray repairedJson(const QByteArray &json)
{
    const QByteArray utf8 = QString::fromUtf8(json).toUtf8(); // puts U+FFFD where bytes make no character
    return quoteNumbers(withStringsRepaired(utf8), [](const NumberToken &token, qsizetype length) {
        const bool beyond64Bits = token.integer && token.integerDigits > 18;
        return beyond64Bits || token.exponentDigits >= 3 || length > longestPlainNumber;
    });
}

} // namespace saskare
