#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace saskare {

/// A place in a line of text, in UTF-16 units.
struct WordPlace
{
    int start = 0;
    int length = 0;
    bool operator==(const WordPlace &) const = default;
};

/// The words of one line that a dictionary can judge: no web or mail addresses, file names and paths, nothing with a
/// digit in it, no {{placeholders}}, no codes in capitals, nothing between quotation marks, no quoted line ("> …").
/// An apostrophe or hyphen inside belongs to the word.
QList<WordPlace> wordsToCheck(QStringView line);

/// By what they are written with.
enum class Script
{
    Latin,
    Cyrillic,
    Other
};
Script scriptOf(QStringView word);

} // namespace saskare
