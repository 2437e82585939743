#include "tests/support/Specification.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace saskare {
namespace {

QStringList textList(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

bool isName(const QString &part)
{
    return part.startsWith(u'{') && part.endsWith(u'}');
}

bool fits(const QString &known, const QStringList &path)
{
    const QStringList parts = known.split(u'/');
    return parts.size() == path.size()
        && std::equal(parts.begin(), parts.end(), path.begin(),
                      [](const QString &mine, const QString &given) { return isName(mine) || mine == given; });
}

} // namespace

Specification::Specification(QJsonObject document, const QJsonObject &rules)
    : m_document(std::move(document))
    , m_strip(rules.value(u"strip").toString())
    , m_outside(textList(rules.value(u"outside")))
    , m_names(textList(rules.value(u"names")))
{
}

QJsonValue Specification::resolved(const QJsonValue &value) const
{
    const QString reference = value[u"$ref"].toString();
    if (!reference.startsWith(u"#/"_qs))
        return value;
    QJsonValue found = m_document;
    for (QString part : reference.mid(2).split(u'/'))
        found = found[part.replace(u"~1"_qs, u"/"_qs).replace(u"~0"_qs, u"~"_qs)];
    return resolved(found);
}

QString Specification::templateFor(const QStringList &path) const
{
    const QJsonObject paths = m_document.value(u"paths").toObject();
    QString best;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (fits(it.key(), path) && (best.isEmpty() || it.key().count(u'{') < best.count(u'{')))
            best = it.key();
    }
    return best;
}

void Specification::addProperties(const QJsonValue &schema, QJsonObject &properties) const
{
    const QJsonValue whole = resolved(schema);
    const QJsonObject own = whole[u"properties"].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        properties.insert(it.key(), it.value());
    for (const char16_t *word : {u"allOf", u"oneOf", u"anyOf"}) {
        const QJsonArray parts = whole[QStringView(word)].toArray();
        for (const QJsonValue &part : parts)
            addProperties(part, properties);
    }
}

void Specification::compare(const QJsonValue &schema, const QJsonValue &value, const QString &at,
                            QStringList &unknown) const
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            compare(resolved(schema)[u"items"], entry, at + u"[]"_qs, unknown);
        return;
    }
    QJsonObject properties;
    addProperties(schema, properties);
    if (!value.isObject() || properties.isEmpty())
        return; // an object of any shape
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = at + u'.' + it.key();
        if (m_names.contains(it.key()))
            continue;
        if (!properties.contains(it.key()))
            unknown.append(place);
        else
            compare(properties.value(it.key()), it.value(), place, unknown);
    }
}

QStringList Specification::unknownIn(const QString &method, const QByteArray &target, const QByteArray &json) const
{
    const qsizetype mark = target.indexOf('?');
    QString path = QString::fromUtf8(mark < 0 ? target : target.left(mark));
    if (!m_strip.isEmpty() && path.startsWith(m_strip))
        path = path.mid(m_strip.size());
    const QStringList parts = path.split(u'/');
    if (std::any_of(m_outside.begin(), m_outside.end(), [&](const QString &known) { return fits(known, parts); }))
        return {};
    const QString known = templateFor(parts);
    const QJsonValue item = m_document.value(u"paths")[known];
    const QJsonValue operation = item[method.toLower()];
    const QString name = method + u' ' + path;
    if (known.isEmpty() || !operation.isObject())
        return {name + u" is not in the specification"_qs};

    QStringList queries;
    for (const QJsonArray &list : {operation[u"parameters"].toArray(), item[u"parameters"].toArray()}) {
        for (const QJsonValue &parameter : list)
            queries.append(resolved(parameter)[u"name"].toString());
    }
    QStringList unknown;
    const auto items = mark < 0 ? QList<std::pair<QString, QString>>()
                                : QUrlQuery(QString::fromLatin1(target.mid(mark + 1))).queryItems(QUrl::FullyDecoded);
    for (const auto &[query, value] : items) {
        if (!queries.contains(query))
            unknown.append(name + u"?"_qs + query);
    }
    const QJsonValue schema = resolved(operation[u"requestBody"])[u"content"][u"application/json"][u"schema"];
    if (!json.isEmpty() && schema.isObject())
        compare(schema, QJsonDocument::fromJson(json).object(), name, unknown);
    return unknown;
}

} // namespace saskare
