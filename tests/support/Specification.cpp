#include "tests/support/Specification.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace saskare {
namespace {

bool isName(const QString &part)
{
    return part.startsWith(u'{') && part.endsWith(u'}');
}

bool fits(const QString &known, const QString &path)
{
    const QStringList parts = known.split(u'/'), given = path.split(u'/');
    return parts.size() == given.size()
        && std::equal(parts.begin(), parts.end(), given.begin(),
                      [](const QString &mine, const QString &value) { return isName(mine) || mine == value; });
}

QString pathOf(const QByteArray &target)
{
    return QString::fromUtf8(target.split('?').first());
}

} // namespace

Specification::Specification(const QJsonObject &rules, const QString &folder)
    : m_outside(rules.value(u"outside").toObject().keys())
    , m_answers(rules.value(u"answers").toObject().keys())
    , m_words(rules.value(u"words").toObject().keys())
    , m_names(rules.value(u"names").toObject().keys())
{
    const QJsonArray documents = rules.value(u"documents").toArray();
    for (const QJsonValue &document : documents) {
        QFile file(folder + u'/' + document[u"file"].toString());
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        m_documents.append(
            {file.fileName(), document[u"strip"].toString(), QJsonDocument::fromJson(content).object()});
    }
}

bool Specification::isHere() const
{
    return !m_documents.isEmpty()
        && std::none_of(m_documents.begin(), m_documents.end(),
                        [](const Document &document) { return document.content.isEmpty(); });
}

QJsonValue Specification::resolved(const QJsonObject &document, const QJsonValue &value)
{
    const QString reference = value[u"$ref"].toString();
    if (!reference.startsWith(u"#/"_qs))
        return value;
    QJsonValue found = document;
    for (QString part : reference.mid(2).split(u'/'))
        found = found[part.replace(u"~1"_qs, u"/"_qs).replace(u"~0"_qs, u"~"_qs)];
    return resolved(document, found);
}

QJsonObject Specification::operation(const Document &document, const QString &method, const QByteArray &target)
{
    QString path = pathOf(target);
    if (!path.startsWith(document.strip))
        return {};
    path = path.mid(document.strip.size());
    const QJsonObject paths = document.content.value(u"paths").toObject();
    QString best;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        if (fits(it.key(), path) && (best.isEmpty() || it.key().count(u'{') < best.count(u'{')))
            best = it.key();
    }
    const QJsonValue item = paths.value(best);
    QJsonObject found = item[method.toLower()].toObject();
    if (found.isEmpty())
        return {};
    QJsonArray parameters = found.value(u"parameters").toArray();
    const QJsonArray shared = item[u"parameters"].toArray();
    for (const QJsonValue &parameter : shared)
        parameters.append(parameter);
    found.insert(u"parameters"_qs, parameters);
    return found;
}

bool Specification::isAmong(const QStringList &known, const QString &method, const QByteArray &target)
{
    return std::any_of(known.begin(), known.end(), [&](const QString &one) {
        return one.section(u' ', 0, 0) == method && fits(one.section(u' ', 1), pathOf(target));
    });
}

int Specification::documentOf(const QString &method, const QByteArray &target) const
{
    if (isAmong(m_outside, method, target))
        return -1;
    const auto found = std::find_if(m_documents.begin(), m_documents.end(), [&](const Document &document) {
        return !operation(document, method, target).isEmpty();
    });
    return found == m_documents.end() ? -1 : int(found - m_documents.begin());
}

void Specification::addProperties(const QJsonObject &document, const QJsonValue &schema, QJsonObject &properties)
{
    const QJsonValue whole = resolved(document, schema);
    const QJsonObject own = whole[u"properties"].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        properties.insert(it.key(), it.value());
    for (const char16_t *word : {u"allOf", u"oneOf", u"anyOf"}) {
        const QJsonArray parts = whole[QStringView(word)].toArray();
        for (const QJsonValue &part : parts)
            addProperties(document, part, properties);
    }
}

bool Specification::isExcused(const QString &name) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&](const QString &known) {
        return name == known || name.endsWith(u'.' + known) || name.endsWith(u'?' + known)
            || name.endsWith(u' ' + known);
    });
}

void Specification::compare(const Place &place, const QJsonValue &schema, const QJsonValue &value,
                            QStringList &unknown) const
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &entry : list)
            compare({place.document, place.name + u"[]"_qs}, resolved(place.document, schema)[u"items"], entry,
                    unknown);
        return;
    }
    QJsonObject properties;
    addProperties(place.document, schema, properties);
    if (!value.isObject() || properties.isEmpty())
        return; // an object of any shape
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Place within{place.document, place.name + u'.' + it.key()};
        if (isExcused(within.name))
            continue;
        if (properties.contains(it.key()))
            compare(within, properties.value(it.key()), it.value(), unknown);
        else
            unknown.append(within.name);
    }
}

QStringList Specification::unknownIn(const QString &method, const QByteArray &target, const QString &mediaType,
                                     const QJsonValue &body) const
{
    const QString name = method + u' ' + pathOf(target);
    const int index = documentOf(method, target);
    if (index < 0)
        return isAmong(m_outside, method, target) ? QStringList()
                                                  : QStringList{name + u" is not in the specification"_qs};
    const QJsonObject &document = m_documents.at(index).content;
    const QJsonObject known = operation(m_documents.at(index), method, target);
    QStringList queries, unknown;
    const QJsonArray parameters = known.value(u"parameters").toArray();
    for (const QJsonValue &parameter : parameters) {
        const QJsonValue whole = resolved(document, parameter);
        if (whole[u"in"].toString() == u"query"_qs)
            queries.append(whole[u"name"].toString());
    }
    const qsizetype mark = target.indexOf('?');
    const auto items = mark < 0 ? QList<std::pair<QString, QString>>()
                                : QUrlQuery(QString::fromLatin1(target.mid(mark + 1))).queryItems(QUrl::FullyDecoded);
    for (const auto &[query, value] : items) {
        if (!queries.contains(query) && !isExcused(name + u'?' + query))
            unknown.append(name + u'?' + query);
    }
    if (mediaType.isEmpty())
        return unknown;
    const QJsonObject contents = resolved(document, known.value(u"requestBody"))[u"content"].toObject();
    const QString type = mediaType == u"*/*"_qs && !contents.isEmpty() ? contents.begin().key() : mediaType;
    if (contents.contains(type))
        compare({document, name}, contents.value(type)[u"schema"], body, unknown);
    else if (!contents.contains(u"*/*"_qs) && !isExcused(name + u' ' + mediaType))
        unknown.append(name + u" takes no "_qs + mediaType);
    return unknown;
}

} // namespace saskare
