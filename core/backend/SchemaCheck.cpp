#include "core/backend/SchemaCheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCheck)
};

QString typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_qs;
    case QJsonValue::Bool:
        return u"boolean"_qs;
    case QJsonValue::Double:
        return u"number"_qs;
    case QJsonValue::String:
        return u"string"_qs;
    case QJsonValue::Array:
        return u"array"_qs;
    case QJsonValue::Object:
        return u"object"_qs;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_qs;
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("integer"))
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    return typeOf(value) == type;
}

QStringList textList(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

QString located(const QString &path, const QString &sentence)
{
    return (path.isEmpty() ? Words::tr("the manifest") : path) + u": "_qs + sentence;
}

QString member(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

QString shown(const QString &text)
{
    return u'"' + (text.size() > 60 ? text.left(60) + u'…' : text) + u'"';
}

QString withNearest(const QString &sentence, const QString &word, const QStringList &known)
{
    const QString nearest = nearestWord(word, known);
    return nearest.isEmpty() ? sentence : sentence + u' ' + Words::tr("Did you mean %1?").arg(shown(nearest));
}

} // namespace

QString nearestWord(const QString &word, const QStringList &known)
{
    const auto distance = [](const QString &a, const QString &b) {
        QList<qsizetype> row(b.size() + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 1; i <= a.size(); ++i) {
            qsizetype corner = std::exchange(row[0], i);
            for (qsizetype j = 1; j <= b.size(); ++j) {
                const qsizetype cost = a.at(i - 1).toLower() == b.at(j - 1).toLower() ? 0 : 1;
                corner = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, corner + cost}));
            }
        }
        return row.last();
    };
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype d = distance(word, candidate);
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

SchemaCheck::SchemaCheck(QJsonObject schema)
    : m_schema(std::move(schema))
{
}

QStringList SchemaCheck::problems(const QJsonValue &value) const
{
    QStringList problems;
    check(value, m_schema, {}, problems);
    return problems;
}

QJsonObject SchemaCheck::resolved(const QJsonObject &schema) const
{
    const QString reference = schema.value(u"$ref").toString();
    if (reference.isEmpty())
        return schema;
    return m_schema.value(u"$defs").toObject().value(reference.section(u'/', -1)).toObject();
}

void SchemaCheck::check(const QJsonValue &value, const QJsonObject &given, const QString &path,
                        QStringList &problems) const
{
    const QJsonObject schema = resolved(given);
    const QStringList types = textList(schema.value(u"type"));
    if (!types.isEmpty()
        && std::none_of(types.begin(), types.end(), [&](const QString &t) { return hasType(value, t); })) {
        problems.append(located(
            path,
            Words::tr("here stands a value of type %1; it must be %2.").arg(typeOf(value), types.join(u" / "_qs))));
        return;
    }
    if (schema.contains(u"const") && value != schema.value(u"const")) {
        const QString wanted = schema.value(u"const").toVariant().toString();
        problems.append(located(path, Words::tr("this program reads only %1.").arg(wanted)));
    }
    if (value.isObject())
        checkObject(value.toObject(), schema, path, problems);
    if (value.isString() || schema.contains(u"enum"))
        checkText(value.toString(), schema, path, problems);
    if (value.isDouble()) {
        const double low = schema.value(u"minimum").toDouble(-1e300), high = schema.value(u"maximum").toDouble(1e300);
        if (value.toDouble() < low || value.toDouble() > high)
            problems.append(
                located(path,
                        Words::tr("%1 is out of range; it may be %2 to %3.")
                            .arg(QString::number(value.toDouble()), QString::number(low), QString::number(high))));
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() < schema.value(u"minItems").toInt())
            problems.append(located(path, Words::tr("the list is empty; it needs at least one.")));
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString name = array.at(i)[u"name"].toString();
            check(array.at(i), schema.value(u"items").toObject(),
                  name.isEmpty() ? path + u'[' + QString::number(i) + u']' : member(path, name), problems);
        }
    }
}

void SchemaCheck::checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &path,
                              QStringList &problems) const
{
    const QJsonObject properties = schema.value(u"properties").toObject();
    const QJsonValue additional = schema.value(u"additionalProperties");
    for (const QString &name : textList(schema.value(u"required"))) {
        if (!object.contains(name))
            problems.append(located(path, Words::tr("%1 is missing.").arg(shown(name))));
    }
    const QStringList allowedNames = textList(schema.value(u"propertyNames")[u"enum"]);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList known = allowedNames.isEmpty() ? properties.keys() : allowedNames;
        const bool unknown = allowedNames.isEmpty()
            ? additional.isBool() && !additional.toBool() && !properties.contains(it.key())
            : !allowedNames.contains(it.key());
        if (unknown) {
            problems.append(
                located(path, withNearest(Words::tr("%1 is not known here.").arg(shown(it.key())), it.key(), known)));
            continue;
        }
        const QJsonValue rule = properties.contains(it.key()) ? properties.value(it.key()) : additional;
        if (rule.isObject())
            check(it.value(), rule.toObject(), member(path, it.key()), problems);
    }
}

void SchemaCheck::checkText(const QString &text, const QJsonObject &schema, const QString &path,
                            QStringList &problems) const
{
    const QStringList known = textList(schema.value(u"enum"));
    if (!known.isEmpty() && !known.contains(text)) {
        const QString sentence
            = Words::tr("%1 is not known here; known are %2.").arg(shown(text), known.join(u", "_qs));
        problems.append(located(path, withNearest(sentence, text, known)));
    }
    if (text.size() < schema.value(u"minLength").toInt())
        problems.append(located(path, Words::tr("the text is empty.")));
    const QString pattern = schema.value(u"pattern").toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        problems.append(located(path, Words::tr("%1 does not have the form %2.").arg(shown(text), pattern)));
}

} // namespace saskare
