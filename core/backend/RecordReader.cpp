#include "core/backend/RecordReader.h"

#include "core/backend/JsonText.h"
#include "core/backend/RecordTables.h"

#include <QCoreApplication>

namespace saskare {

using namespace field;

struct RecordReader::Parser
{
    simdjson::dom::parser parser;
};

namespace {

constexpr qsizetype longestExcerpt = 2'048;

Error unreadable(const QString &detail)
{
    return {ErrorKind::ServerTrouble,
            QCoreApplication::translate("RecordReader",
                                        "The help desk's answer cannot be read: it is not what was agreed."),
            QCoreApplication::translate("RecordReader", "Nothing of it was taken over."),
            QCoreApplication::translate(
                "RecordReader", "Check the address. If it is right, the help desk or its description needs repair."),
            detail};
}

QByteArray rawJson(const Element &value)
{
    return QByteArray::fromStdString(simdjson::minify(value));
}

QByteArray excerptOf(const Element &value)
{
    QByteArray excerpt = rawJson(value).left(longestExcerpt);
    while (!excerpt.isValidUtf8())
        excerpt.chop(1); // the cut went through a character
    return excerpt;
}

QString placeOf(QLatin1String list, qsizetype index)
{
    return list + u'[' + QString::number(index) + u']';
}

bool readPartition(const Element &value, PartitionHint &hint, Trouble &trouble)
{
    static constexpr Field<PartitionHint> table[] = {
        {"stream", into<&PartitionHint::stream, id>},
        {"partition", into<&PartitionHint::partition, id>},
    };
    if (object(hint, value, table, trouble) == Read::Wrong)
        return false;
    Element parameters;
    if (value["parameters"].get(parameters) == simdjson::SUCCESS && !parameters.is_null()) {
        if (!parameters.is_object()) {
            trouble.wrong(expectedObject());
            trouble.under(u"parameters");
            return false;
        }
        hint.parameters = rawJson(parameters);
    }
    if (!hint.stream.isEmpty())
        return true;
    trouble.wrong(missing());
    trouble.under(u"stream");
    return false;
}

/// Calls `read` for each entry of a list; what it refuses is set aside.
template <class ReadOne>
void readEach(const simdjson::dom::array &list, QLatin1String name, const QString &stream, QList<SetAside> &setAside,
              ReadOne readOne)
{
    qsizetype index = 0;
    for (const Element &entry : list) {
        Trouble trouble;
        if (!readOne(entry, trouble)) {
            trouble.under(placeOf(name, index));
            setAside.append({stream, trouble.path, trouble.reason, excerptOf(entry)});
        }
        ++index;
    }
}

} // namespace

RecordReader::RecordReader(QString stream, QTimeZone zone)
    : m_stream(std::move(stream))
    , m_zone(std::move(zone))
    , m_parser(std::make_shared<Parser>())
{
}

Result<ReadPage> RecordReader::read(const QByteArray &json) const
{
    const auto parse = [this](const QByteArray &text) {
        return m_parser->parser.parse(text.constData(), static_cast<size_t>(text.size()));
    };
    auto parsed = parse(json);
    if (parsed.error() == simdjson::NUMBER_ERROR || parsed.error() == simdjson::STRING_ERROR
        || parsed.error() == simdjson::UTF8_ERROR || parsed.error() == simdjson::UNESCAPED_CHARS)
        parsed = parse(repairedJson(json));
    if (parsed.error() != simdjson::SUCCESS)
        return unreadable(QString::fromUtf8(simdjson::error_message(parsed.error())));

    const Element page = parsed.value_unsafe();
    simdjson::dom::array records;
    if (page["records"].get(records) != simdjson::SUCCESS)
        return unreadable(u"no list named records"_qs);
    ReadPage result;
    readEach(records, QLatin1String("records"), m_stream, result.setAside,
             [this, &result](const Element &entry, Trouble &trouble) {
                 trouble.zone = m_zone.isValid() ? &m_zone : nullptr;
                 return readRecord(entry, result.records, trouble);
             });

    Element value;
    if (page["cursor"].get(value) == simdjson::SUCCESS && !value.is_null())
        result.cursor = rawJson(value);
    result.hasMore = page["more"].get(result.more) == simdjson::SUCCESS;
    Trouble ignored;
    if (page["total"].get(value) == simdjson::SUCCESS && !value.is_null()) {
        if (number(value, result.total, ignored) != Read::Told)
            result.total = -1;
    }
    simdjson::dom::array partitions;
    if (page["partitions"].get(partitions) == simdjson::SUCCESS) {
        readEach(partitions, QLatin1String("partitions"), m_stream, result.setAside,
                 [&result](const Element &entry, Trouble &trouble) {
                     PartitionHint hint;
                     if (!readPartition(entry, hint, trouble))
                         return false;
                     result.partitions.append(hint);
                     return true;
                 });
    }
    return result;
}

} // namespace saskare
