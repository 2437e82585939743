#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace saskare {

/// A help desk's own OpenAPI document, asked for names only: which addresses, query parameters and members of JSON
/// bodies it knows. A validating proxy lets unknown names pass, so a misspelt one would go unnoticed. Any thread.
class Specification
{
public:
    /// `rules`: {file, strip?: path before the document's own, outside?: paths that it lacks, names?: body members
    /// that it lacks}: what we know to be true though the document does not say it.
    Specification(QJsonObject document, const QJsonObject &rules);

    /// What of a request the document does not know, in words; empty: nothing. `target`: path and query.
    [[nodiscard]] QStringList unknownIn(const QString &method, const QByteArray &target,
                                        const QByteArray &json) const;

private:
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const;
    [[nodiscard]] QString templateFor(const QStringList &path) const;
    /// Adds the properties of a schema, whatever it is put together from.
    void addProperties(const QJsonValue &schema, QJsonObject &properties) const;
    void compare(const QJsonValue &schema, const QJsonValue &value, const QString &at, QStringList &unknown) const;

    QJsonObject m_document;
    QString m_strip;
    QStringList m_outside, m_names;
};

} // namespace saskare
