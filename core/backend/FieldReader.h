#pragma once

#include "core/domain/Records.h"

#include <QTimeZone>

#include <simdjson.h>

#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

/// How one JSON value becomes one field: the coercions that RecordReader's tables are made of. They are strict where
/// a guess could be wrong (a time without a zone, where the help desk's is not told) and generous where it cannot (a
/// number as id). Text is cleaned and clamped here, so nothing behind meets a NUL or five megabytes of subject.
/// Private to core/backend.
namespace saskare::field {

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

/// NotTold: as if the field were missing.
enum class Read
{
    Told,
    NotTold,
    Wrong
};

struct Trouble
{
    QString path; ///< grows from the leaf to the root: "createdAt", then "records[3].createdAt"
    QString reason; ///< in words, translated
    const QTimeZone *zone = nullptr; ///< of times that do not say theirs; null: nobody told

    Read wrong(QString why);
    /// Puts the place around the one that is known so far.
    Read under(QStringView parent);
};

/// UTC milliseconds of "2026-11-02T03:28:27.5+02:00"; nothing if it is not a time. `zoneless`: it does not say its
/// zone, and what is given is as if that were UTC.
std::optional<qint64> utcMsFromIso(std::string_view text, bool &zoneless);

Read text(const Element &value, QString &into, Trouble &trouble); ///< many lines; at most a million characters
Read line(const Element &value, QString &into, Trouble &trouble); ///< one line; at most a thousand characters
Read id(const Element &value, QString &into, Trouble &trouble); ///< exact; "" for null
Read time(const Element &value, qint64 &into, Trouble &trouble);
Read number(const Element &value, qint64 &into, Trouble &trouble);
Read count(const Element &value, int &into, Trouble &trouble);
Read real(const Element &value, double &into, Trouble &trouble);
Read flag(const Element &value, bool &into, Trouble &trouble);
Read lines(const Element &value, QStringList &into, Trouble &trouble);

/// The text of a short JSON string; empty for anything else. For words of closed sets, no allocation beyond
/// QString's.
QString shortWord(const Element &value);
QString notAWord(const QString &word); ///< the reason to set aside
QString expectedObject();
QString expectedList();
QString missing();

template <class Word>
Read word(const Element &value, Word &into, Trouble &trouble)
{
    if (value.is_null())
        return Read::NotTold;
    const QString spelled = shortWord(value);
    const std::optional<Word> found = from<Word>(spelled);
    if (!found)
        return trouble.wrong(notAWord(spelled));
    into = *found;
    return Read::Told;
}

/// One row of a record's table.
template <class Record>
struct Field
{
    std::string_view name;
    Read (*read)(Record &, const Element &, Trouble &);
};

template <class>
struct MemberOf;
template <class R, class V>
struct MemberOf<V R::*>
{
    using Record = R;
    using Value = V;
};
template <class V>
struct Inner
{
    using Type = V;
};
template <class V>
struct Inner<std::optional<V>>
{
    using Type = V;
};

/// Converts with `Convert` and stores in `Member`, which may be optional.
template <auto Member, auto Convert>
Read into(typename MemberOf<decltype(Member)>::Record &record, const Element &value, Trouble &trouble)
{
    typename Inner<typename MemberOf<decltype(Member)>::Value>::Type converted{};
    const Read read = Convert(value, converted, trouble);
    if (read == Read::Told)
        record.*Member = std::move(converted);
    return read;
}

/// Reads every field of `object` that the table names; others are ignored. False: `trouble` says which is wrong.
template <class Record>
bool readFields(Record &record, const Object &object, std::span<const Field<std::type_identity_t<Record>>> table,
                Trouble &trouble)
{
    size_t expected = 0; // help desks send fields in the same order each time: begin the search there
    for (const simdjson::dom::key_value_pair pair : object) {
        for (size_t tried = 0; tried < table.size(); ++tried) {
            const size_t index = expected + tried < table.size() ? expected + tried : expected + tried - table.size();
            if (table[index].name != pair.key)
                continue;
            if (table[index].read(record, pair.value, trouble) == Read::Wrong) {
                trouble.under(QLatin1String(pair.key.data(), static_cast<qsizetype>(pair.key.size())).toString());
                return false;
            }
            expected = index + 1;
            break;
        }
    }
    return true;
}

/// A nested object with a table of its own.
template <class Record>
Read object(Record &record, const Element &value, std::span<const Field<std::type_identity_t<Record>>> table,
            Trouble &trouble)
{
    Object fields;
    if (value.get(fields) != simdjson::SUCCESS)
        return trouble.wrong(expectedObject());
    return readFields(record, fields, table, trouble) ? Read::Told : Read::Wrong;
}

} // namespace saskare::field
