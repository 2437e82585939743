#include "core/content/ParseCost.h"

#include <array>

namespace saskare {
namespace {

// In looks at an open element, half a nanosecond each: measured.
constexpr qint64 budget = 300'000'000;
constexpr qint64 textByte = 180;
constexpr qint64 tagByte = 55; // most of them pictures in data: addresses

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Elements that never stay open, and are many in ordinary mail.
bool isVoid(const QByteArray &utf8, qsizetype name)
{
    constexpr std::array voids{"br", "img", "hr"};
    for (const char *one : voids) {
        const auto length = static_cast<qsizetype>(qstrlen(one));
        if (name + length < utf8.size() && !isLetter(utf8.at(name + length))
            && qstrnicmp(utf8.constData() + name, one, static_cast<size_t>(length)) == 0)
            return true;
    }
    return false;
}

} // namespace

qsizetype affordableToParse(const QByteArray &utf8)
{
    if (utf8.toLower().contains("<plaintext"))
        return 0;
    const qsizetype size = utf8.size();
    qint64 left = budget;
    qint64 open = 0;
    for (qsizetype at = 0; at < size;) {
        qsizetype next = utf8.indexOf('<', at + 1);
        if (next < 0)
            next = size;
        const bool tag = utf8.at(at) == '<' && at + 1 < size && isLetter(utf8.at(at + 1));
        open += tag && !isVoid(utf8, at + 1) ? 1 : 0;
        const qsizetype tagEnd = utf8.at(at) == '<' ? QByteArrayView(utf8).sliced(at, next - at).indexOf('>') : 0;
        const qsizetype tagBytes = tagEnd < 0 ? next - at : tagEnd;
        left -= tagBytes * tagByte + (next - at - tagBytes) * (textByte + open);
        if (left < 0)
            return at;
        at = next;
    }
    return size;
}

} // namespace saskare
