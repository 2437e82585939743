#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

/// Small readings that every part of the manifest's reader needs. The schema has made sure of the shape.
namespace saskare {

inline QStringList textList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

inline QHash<QString, QString> byLanguage(const QJsonObject &object)
{
    QHash<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

/// The value at the word's place in `known`; the schema has made sure that it is there.
template <class Value>
Value wordIn(const QJsonValue &word, std::initializer_list<std::pair<const char16_t *, Value>> known, Value fallback)
{
    const QString text = word.toString();
    for (const auto &[name, value] : known) {
        if (text == QStringView(name))
            return value;
    }
    return fallback;
}

} // namespace saskare
