#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace saskare {

/// Text with names in braces: "/tickets/{conversation}", "{partition.query}"; "{{" and "}}" stand for the braces.
/// A name is looked up in a scope, dot by dot; through a list it gives the list of its members' values.
/// There is no other logic: that is the mapping's. Any thread.
class Template
{
public:
    enum class Encoding
    {
        Plain,
        Path
    };

    explicit Template(const QString &text);

    /// Empty when the text is well formed; else what is wrong, in words.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QStringList names() const;
    /// Null when a name has no value (or an empty or composite one).
    [[nodiscard]] std::optional<QString> text(const QJsonObject &scope, Encoding encoding = Encoding::Plain) const;
    /// As text(), but a template that is one name only gives that value with its type; undefined if there is none.
    [[nodiscard]] QJsonValue value(const QJsonObject &scope) const;

    static QJsonValue lookup(const QString &name, const QJsonObject &scope);
    /// `fields` with every text in it filled; members without a value are left out.
    static QJsonObject filled(const QJsonObject &fields, const QJsonObject &scope);

private:
    struct Piece
    {
        QString text;
        bool name = false;
    };
    QList<Piece> m_pieces;
    QString m_problem;
};

} // namespace saskare
