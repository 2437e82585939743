#include "core/backend/FieldReader.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>
#include <cmath>
#include <cstring>
#include <limits>

namespace saskare::field {
namespace {

constexpr qsizetype longestText = 1'000'000;
constexpr qsizetype longestLine = 1'000;
constexpr qsizetype longestId = 500;
constexpr qsizetype longestList = 1'000;
constexpr double exactlyWhole = 9'007'199'254'740'992; // 2^53
constexpr qint64 millisecondsFrom = 100'000'000'000; // numbers above are milliseconds, below seconds
constexpr qint64 earliest = -62'135'596'800'000; // year 1
constexpr qint64 latest = 253'402'300'799'999; // year 9999

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

QString fromUtf8(std::string_view text, qsizetype longest)
{
    // A character takes at most four bytes, so what lies behind cannot be among the first `longest`.
    const auto size = qMin(static_cast<qsizetype>(text.size()), longest * 4);
    QString string = QString::fromUtf8(text.data(), size);
    if (string.size() > longest)
        string.truncate(string.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return string;
}

/// Numbers as text, exactly as they were meant; nothing for other kinds.
std::optional<QString> textOfNumber(const Element &value)
{
    switch (value.type()) {
    case simdjson::dom::element_type::INT64:
        return QString::number(value.get_int64().value_unsafe());
    case simdjson::dom::element_type::UINT64:
        return QString::number(value.get_uint64().value_unsafe());
    case simdjson::dom::element_type::DOUBLE: {
        const double number = value.get_double().value_unsafe();
        if (std::abs(number) < exactlyWhole && std::trunc(number) == number)
            return QString::number(static_cast<qint64>(number));
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    default:
        return std::nullopt;
    }
}

struct Digits
{
    std::string_view rest;

    bool take(size_t count, int &into)
    {
        if (rest.size() < count)
            return false;
        into = 0;
        for (size_t i = 0; i < count; ++i) {
            if (rest[i] < '0' || rest[i] > '9')
                return false;
            into = into * 10 + (rest[i] - '0');
        }
        rest.remove_prefix(count);
        return true;
    }
    bool skip(char c)
    {
        if (rest.empty() || rest.front() != c)
            return false;
        rest.remove_prefix(1);
        return true;
    }
};

/// Milliseconds east of UTC.
std::optional<qint64> zone(Digits &digits)
{
    if (digits.skip('Z') || digits.skip('z'))
        return 0;
    const bool east = digits.skip('+');
    if (!east && !digits.skip('-'))
        return std::nullopt;
    int hours = 0;
    int minutes = 0;
    if (!digits.take(2, hours))
        return std::nullopt;
    digits.skip(':');
    if (!digits.rest.empty() && !digits.take(2, minutes))
        return std::nullopt;
    if (hours > 18 || minutes > 59)
        return std::nullopt;
    const qint64 offset = (hours * 60LL + minutes) * 60'000;
    return east ? offset : -offset;
}

/// UTC milliseconds of a wall clock's time, which is given as if the wall stood in UTC.
qint64 utcMsOf(qint64 wall, const QTimeZone &zone)
{
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    return QDateTime(shown.date(), shown.time(), zone).toMSecsSinceEpoch();
}

int fractionMs(Digits &digits)
{
    int ms = 0;
    int scale = 100;
    int digit = 0;
    while (digits.take(1, digit)) {
        ms += digit * scale;
        scale /= 10;
    }
    return ms;
}

} // namespace

Read Trouble::wrong(QString why)
{
    path.clear();
    reason = std::move(why);
    return Read::Wrong;
}

Read Trouble::under(QStringView parent)
{
    if (path.isEmpty())
        path = parent.toString();
    else
        path = path.startsWith(u'[') ? QString(parent + path) : QString(parent + u'.' + path);
    return Read::Wrong;
}

QString notAWord(const QString &word)
{
    if (word.isEmpty())
        return Words::tr("A word was expected here.");
    return Words::tr("The word “%1” is not one of those that are known here.").arg(word);
}

QString expectedObject()
{
    return Words::tr("An object was expected here.");
}

QString expectedList()
{
    return Words::tr("A list was expected here.");
}

QString missing()
{
    return Words::tr("This field must be there.");
}

std::optional<qint64> utcMsFromIso(std::string_view text, bool &zoneless)
{
    zoneless = false;
    Digits digits{text};
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0;
    if (!digits.take(4, year) || !digits.skip('-') || !digits.take(2, month) || !digits.skip('-')
        || !digits.take(2, day))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    if (digits.rest.empty()) {
        zoneless = true;
        return days * 86'400'000;
    }
    if (!(digits.skip('T') || digits.skip('t') || digits.skip(' ')) || !digits.take(2, hour) || !digits.skip(':')
        || !digits.take(2, minute))
        return std::nullopt;
    if (digits.skip(':') && !digits.take(2, second))
        return std::nullopt;
    if (digits.skip('.') || digits.skip(','))
        ms = fractionMs(digits);
    if (hour > 24 || minute > 59 || second > 60)
        return std::nullopt;
    const qint64 local = ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000LL + ms;
    digits.skip(' ');
    if (digits.rest.empty()) {
        zoneless = true;
        return local;
    }
    const std::optional<qint64> offset = zone(digits);
    if (!offset || !digits.rest.empty())
        return std::nullopt;
    return local - *offset;
}

Read text(const Element &value, QString &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    std::string_view utf8;
    if (value.get(utf8) == simdjson::SUCCESS) {
        into = fromUtf8(utf8, longestText);
        if (!utf8.empty() && std::memchr(utf8.data(), 0, utf8.size()))
            into.remove(QChar(u'\0'));
        return Read::Told;
    }
    if (const auto number = textOfNumber(value)) {
        into = *number;
        return Read::Told;
    }
    return trouble.wrong(Words::tr("Text was expected here."));
}

Read line(const Element &value, QString &into, Trouble &trouble)
{
    std::string_view utf8;
    if (value.get(utf8) != simdjson::SUCCESS)
        return text(value, into, trouble);
    into = fromUtf8(utf8, longestLine);
    for (QChar &c : into) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    return Read::Told;
}

Read id(const Element &value, QString &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    std::string_view utf8;
    if (value.get(utf8) == simdjson::SUCCESS) {
        into = fromUtf8(utf8, longestId + 1);
        if (into.size() > longestId)
            return trouble.wrong(Words::tr("An id is longer than %1 characters.").arg(longestId));
        into.remove(QChar(u'\0'));
        return Read::Told;
    }
    const std::optional<QString> number = textOfNumber(value);
    if (!number || number->contains(u'.') || number->contains(u'e'))
        return trouble.wrong(Words::tr("An id must be text or a whole number."));
    into = *number;
    return Read::Told;
}

Read time(const Element &value, qint64 &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    std::string_view iso;
    if (value.get(iso) == simdjson::SUCCESS) {
        if (iso.empty())
            return Read::Told;
        bool zoneless = false;
        const std::optional<qint64> ms = utcMsFromIso(iso, zoneless);
        if (!ms)
            return trouble.wrong(Words::tr("“%1” is not a time.").arg(fromUtf8(iso, 40)));
        if (zoneless && !trouble.zone)
            return trouble.wrong(Words::tr("The time “%1” does not say its time zone.").arg(fromUtf8(iso, 40)));
        into = zoneless ? utcMsOf(*ms, *trouble.zone) : *ms;
        return Read::Told;
    }
    double seconds = 0;
    if (value.get(seconds) != simdjson::SUCCESS)
        return trouble.wrong(Words::tr("A time was expected here."));
    const double ms = std::abs(seconds) > static_cast<double>(millisecondsFrom) ? seconds : seconds * 1000;
    if (!(ms >= static_cast<double>(earliest) && ms <= static_cast<double>(latest)))
        return trouble.wrong(Words::tr("The time lies outside the years 1 to 9999."));
    into = std::llround(ms);
    return Read::Told;
}

Read number(const Element &value, qint64 &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    std::string_view digits;
    std::int64_t whole = 0;
    if (value.get(whole) == simdjson::SUCCESS) {
        into = whole;
        return Read::Told;
    }
    double fraction = 0;
    if (value.get(fraction) == simdjson::SUCCESS && std::abs(fraction) < exactlyWhole) {
        into = std::llround(fraction);
        return Read::Told;
    }
    if (value.get(digits) == simdjson::SUCCESS) {
        bool ok = false;
        into = QByteArray(digits.data(), static_cast<qsizetype>(qMin<size_t>(digits.size(), 40))).toLongLong(&ok);
        if (ok)
            return Read::Told;
    }
    return trouble.wrong(Words::tr("A whole number was expected here."));
}

Read count(const Element &value, int &into, Trouble &trouble)
{
    qint64 wide = 0;
    const Read read = number(value, wide, trouble);
    if (read == Read::Told)
        into = static_cast<int>(std::clamp<qint64>(wide, 0, std::numeric_limits<int>::max()));
    return read;
}

Read real(const Element &value, double &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::NotTold;
    if (value.get(into) == simdjson::SUCCESS)
        return Read::Told;
    std::string_view digits;
    if (value.get(digits) == simdjson::SUCCESS) {
        bool ok = false;
        into = QByteArray(digits.data(), static_cast<qsizetype>(qMin<size_t>(digits.size(), 40))).toDouble(&ok);
        if (ok && std::isfinite(into))
            return Read::Told;
    }
    return trouble.wrong(Words::tr("A number was expected here."));
}

Read flag(const Element &value, bool &into, Trouble &trouble)
{
    std::int64_t number = 0;
    if (value.is_null() || value.get(into) == simdjson::SUCCESS)
        return Read::Told;
    if (value.get(number) == simdjson::SUCCESS && (number == 0 || number == 1)) {
        into = number == 1;
        return Read::Told;
    }
    return trouble.wrong(Words::tr("Yes or no (true, false) was expected here."));
}

Read lines(const Element &value, QStringList &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::Told;
    simdjson::dom::array array;
    if (value.get(array) != simdjson::SUCCESS)
        return trouble.wrong(expectedList());
    qsizetype index = 0;
    for (const Element &item : array) {
        if (index == longestList)
            break;
        QString one;
        if (line(item, one, trouble) == Read::Wrong)
            return trouble.under(QString(u'[' + QString::number(index) + u']'));
        into.append(one);
        ++index;
    }
    return Read::Told;
}

QString shortWord(const Element &value)
{
    std::string_view utf8;
    if (value.get(utf8) != simdjson::SUCCESS)
        return {};
    return fromUtf8(utf8, 60);
}

} // namespace saskare::field
