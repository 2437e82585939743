#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace saskare {

/// One field of a table for spreadsheets: words or a number. A number that is missing is an empty field, never 0.
struct CsvField
{
    QString text;
    std::optional<double> number;
    bool isNumber = false;

    CsvField(const QString &words) // NOLINT(google-explicit-constructor): a row is written as a list of fields
        : text(words)
    {
    }
    CsvField(double value) // NOLINT(google-explicit-constructor)
        : number(value)
        , isNumber(true)
    {
    }
    CsvField(int value) // NOLINT(google-explicit-constructor)
        : number(value)
        , isNumber(true)
    {
    }
    CsvField(const std::optional<double> &value) // NOLINT(google-explicit-constructor)
        : number(value)
        , isNumber(true)
    {
    }
};
using CsvTable = std::vector<std::vector<CsvField>>;

/// How numbers and fields are divided.
struct CsvStyle
{
    char16_t separator = u',';
    char16_t decimalPoint = u'.';
};
/// As spreadsheets on a computer of that locale read a file that is opened by a double click: where numbers are
/// written with a comma, fields are divided by semicolons. (With a comma and points a Latvian Excel shows one column,
/// and takes 4.6 for the fourth of June.)
CsvStyle csvStyleFor(const QLocale &locale);

/// RFC 4180 but for the separator: rows end with CR LF, fields with separators, quotes or line breaks are quoted,
/// quotes doubled. UTF-8 with a byte order mark, without which Excel reads another encoding; LibreOffice reads both.
/// Words that begin with = + - @ or a control character get an apostrophe before them, so that no customer's words
/// run as a formula (OWASP, "CSV Injection"). Numbers are written with up to four decimals.
QByteArray csvOf(const CsvTable &table, const CsvStyle &style);

} // namespace saskare
