#include "core/content/LayoutCost.h"

#include <QChar>

namespace saskare::layoutcost {

namespace {

constexpr int noFont = 40; // all fonts are asked for each such letter, again and again

/// Scripts in everyday use whose fonts a desktop has (Unicode Standard Annex #31, table 5, without Han and its kin).
bool isEveryday(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Thaana:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Tibetan:
    case QChar::Script_Myanmar:
    case QChar::Script_Georgian:
    case QChar::Script_Ethiopic:
    case QChar::Script_Khmer:
        return true;
    default:
        return false;
    }
}

} // namespace

int ofCharacter(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (c >= 0x1f000 && c < 0x20000)
        return 1000; // colour emoji: each one is a picture that is read to know its size
    if (c == 0x200d)
        return 100; // joins emoji
    if (QChar::isMark(c))
        return 5;
    if (c < 0x590)
        return 1;
    const bool hanAndKin = c >= 0x2e80 && c < 0xd7b0 && (c < 0xa000 || c >= 0xac00);
    if (c >= 0x10000 || hanAndKin || !isEveryday(c))
        return noFont; // of Han and Hangul thousands of outlines, each read when it first stands there, come to the
                       // same
    if (c >= 0x0f00 && c < 0x10a0)
        return c < 0x1000 ? 10 : 6; // Tibetan, Burmese: shaped by syllables
    return c < 0x900 ? 5 : 3; // written from the right: each turn of direction is a run of its own
}

int rareScript(char32_t c)
{
    const QChar::Script script = c < 0x530 ? QChar::Script_Common : QChar::script(c);
    switch (script) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
        return -1;
    default:
        return script;
    }
}

} // namespace saskare::layoutcost
