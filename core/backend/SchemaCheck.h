#pragma once

#include <QJsonObject>
#include <QStringList>

namespace saskare {

/// Compares JSON with the part of JSON Schema 2020-12 that manifest.schema.json uses, and says in words what is wrong
/// and where: `streams.tickets.cursor.kind: "date" is not known here; known are none, since, ...`.
/// Members of a list are named by their "name" when they have one. Knows nothing of what a manifest means. Any
/// thread.
class SchemaCheck
{
public:
    explicit SchemaCheck(QJsonObject schema);

    /// All differences, in the order of the schema; empty when there are none.
    [[nodiscard]] QStringList problems(const QJsonValue &value) const;

private:
    void check(const QJsonValue &value, const QJsonObject &schema, const QString &path, QStringList &problems) const;
    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &path,
                     QStringList &problems) const;
    void checkText(const QString &text, const QJsonObject &schema, const QString &path, QStringList &problems) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;

    QJsonObject m_schema;
};

/// The word of `known` that looks most like `word`; empty if none is near.
QString nearestWord(const QString &word, const QStringList &known);

} // namespace saskare
