#include "core/content/LayoutCost.h"

#include <QChar>

namespace saskare::layoutcost {

int ofCharacter(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (c >= 0x1f000 && c < 0x20000)
        return 500; // colour emoji: each one is a picture that is read to know its size
    if (c == 0x200d)
        return 100; // joins emoji
    if (QChar::isMark(c))
        return 5;
    if (c < 0x590)
        return 1;
    if (c >= 0x10000)
        return 30; // rarely in any font: all are asked
    if ((c >= 0x3400 && c < 0xa000) || (c >= 0xac00 && c < 0xd7b0) || (c >= 0xf900 && c < 0xfb00))
        return 30; // Han and Hangul: thousands of outlines, each read when it first stands there
    if (c >= 0x2e80 && c < 0x3400)
        return 12; // kana and what goes with Han
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
