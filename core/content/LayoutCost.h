#pragma once

#include <QtGlobal>

namespace saskare::layoutcost {

/// What Qt's rich text takes to lay something out, in plain letters: one letter is about 0.25 µs on a desk computer
/// of 2020. Measured, and rounded up: what is cheap in number can be dear in kind (a colour emoji costs as much as
/// 1,000 letters, a cell that spans 50 rows as much as 4,000).
constexpr int element = 30;
constexpr int link = 60;
constexpr int block = 40;
constexpr int image = 100;
constexpr int table = 100;
constexpr int cell = 60;
constexpr int spannedCell = 80; ///< each place that a cell takes beside its own

constexpr int turnOfScript = 70; ///< each change between a rare script and another: a run of its own, in another font
/// Quotations and lists within each other, 40 pixels each. Where less is left than a word is wide, every letter is
/// measured several times, and nobody can read it.
constexpr int deepestIndent = 6;

/// Of one character by itself.
int ofCharacter(char32_t c);

/// The script of the character, or -1 for those whose fonts are there anyway.
int rareScript(char32_t c);

} // namespace saskare::layoutcost
