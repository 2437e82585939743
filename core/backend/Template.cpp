#include "core/backend/Template.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace saskare {
namespace {

bool isName(const QString &text)
{
    const auto part = [](QStringView word) {
        return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
            return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'/';
        });
    };
    const auto parts = QStringView(text).split(u'.');
    return std::all_of(parts.begin(), parts.end(), part);
}

std::optional<QString> scalar(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_qs : u"false"_qs;
    if (value.isDouble()) {
        const qint64 whole = value.toInteger();
        return double(whole) == value.toDouble() ? QString::number(whole)
                                                 : QString::number(value.toDouble(), 'g', 17);
    }
    return std::nullopt;
}

QJsonValue member(const QJsonValue &value, const QString &name)
{
    if (!value.isArray())
        return value.toObject().value(name);
    QJsonArray all;
    const QJsonArray array = value.toArray();
    bool isIndex = false;
    const int index = name.toInt(&isIndex);
    if (isIndex)
        return index >= 0 && index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
    for (const QJsonValue &entry : array)
        all.append(entry.toObject().value(name));
    return all;
}

QJsonValue filledValue(const QJsonValue &value, const QJsonObject &scope)
{
    if (value.isString())
        return Template(value.toString()).value(scope);
    if (value.isObject())
        return Template::filled(value.toObject(), scope);
    if (!value.isArray())
        return value;
    QJsonArray list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonValue one = filledValue(entry, scope);
        if (!one.isUndefined())
            list.append(one);
    }
    return list;
}

} // namespace

Template::Template(const QString &text)
{
    Piece plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool doubled = i + 1 < text.size() && text.at(i + 1) == c;
        if ((c == u'{' || c == u'}') && doubled) {
            plain.text += c;
            ++i;
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            const QString name = end < 0 ? QString() : text.mid(i + 1, end - i - 1);
            if (!isName(name)) {
                m_problem
                    = QCoreApplication::translate(
                          "Template", "a brace opens at character %1 but no name stands in it; write {{ for a brace")
                          .arg(i + 1);
                return;
            }
            if (!plain.text.isEmpty())
                m_pieces.append(std::exchange(plain, {}));
            m_pieces.append({name, true});
            i = end;
        } else if (c == u'}') {
            m_problem = QCoreApplication::translate(
                            "Template", "a brace closes at character %1 that never opened; write }} for a brace")
                            .arg(i + 1);
            return;
        } else {
            plain.text += c;
        }
    }
    if (!plain.text.isEmpty())
        m_pieces.append(plain);
}

QStringList Template::names() const
{
    QStringList names;
    for (const Piece &piece : m_pieces) {
        if (piece.name)
            names.append(piece.text);
    }
    return names;
}

std::optional<QString> Template::text(const QJsonObject &scope, Encoding encoding) const
{
    QString all;
    for (const Piece &piece : m_pieces) {
        if (!piece.name) {
            all += piece.text;
            continue;
        }
        const std::optional<QString> value = scalar(lookup(piece.text, scope));
        if (!value || value->isEmpty())
            return std::nullopt;
        // One dot or two would leave their place in a path, encoded or not.
        if (encoding == Encoding::Path && (*value == QLatin1String(".") || *value == QLatin1String("..")))
            return std::nullopt;
        all += encoding == Encoding::Path ? QString::fromLatin1(QUrl::toPercentEncoding(*value)) : *value;
    }
    return all;
}

QJsonValue Template::value(const QJsonObject &scope) const
{
    if (m_pieces.size() == 1 && m_pieces.first().name)
        return lookup(m_pieces.first().text, scope);
    const std::optional<QString> whole = text(scope);
    return whole ? QJsonValue(*whole) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue Template::lookup(const QString &name, const QJsonObject &scope)
{
    QJsonValue value = scope;
    for (const QString &part : name.split(u'.'))
        value = member(value, part);
    return value;
}

QJsonObject Template::filled(const QJsonObject &fields, const QJsonObject &scope)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonValue value = filledValue(it.value(), scope);
        if (!value.isUndefined())
            object.insert(it.key(), value);
    }
    return object;
}

} // namespace saskare
