#pragma once

#include <QString>

#include <gumbo.h>

#include <optional>

/// What is allowed of HTML. Everything else is not written. Pure functions.
namespace saskare::htmlrules {

enum class Treatment
{
    Drop, ///< with all that is in it
    Unwrap, ///< its content stays
    Inline, ///< written as `name`
    Block, ///< written as `name`
    Link,
    Image,
    Break,
    Line,
    List,
    Table,
    TablePart, ///< thead, tbody, tfoot, caption
    Row,
    Cell,
};

struct Rule
{
    Treatment treatment = Treatment::Unwrap;
    const char *name = ""; ///< the name we write
};

Rule ruleFor(const GumboElement &element);

/// The style and the hidden attribute, as far as they are honoured.
struct Style
{
    bool hidden = false;
    QString css; ///< keywords of ours only; empty for none
};
Style styleOf(const GumboElement &element);

/// An attribute's value, at most 4 kB; empty if it is not there.
QString attribute(const GumboElement &element, const char *name);
/// A number in an attribute, clamped; nothing if there is no plain number.
std::optional<int> number(const GumboElement &element, const char *name, int lowest, int highest);
/// True for what mail programs put around the message that is answered.
bool isQuote(const GumboElement &element);
/// True for a mark after which everything is the message that is answered.
bool beginsQuotedRest(const GumboElement &element);
/// True if the table has columns that mean something, and a size that can be laid out.
bool isDataTable(const GumboElement &table);

} // namespace saskare::htmlrules
