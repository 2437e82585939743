#pragma once

#include "core/backend/JqLexer.h"
#include "core/backend/Manifest.h"

#include <QJsonObject>

namespace saskare {

/// What a manifest may name and where: names in braces, bases, functions of the mapping. Keeps the list of mistakes
/// found, each with its place. Knows no plan: the readers of the plans ask it. Any thread, one use.
class ManifestNames
{
public:
    /// `mapping` is the text of the jq file; may be empty.
    explicit ManifestNames(const QByteArray &mapping);

    void addParameter(const ManifestParameter &parameter);
    void setBases(const QStringList &bases) { m_bases = bases; }
    /// First parts of names that may stand in braces from here on.
    void allow(const QStringList &roots) { m_roots = roots; }
    [[nodiscard]] QStringList allowed() const { return m_roots; }

    /// Every name in braces in this text, list or object.
    void check(const QJsonValue &value, const QString &path);
    /// The name of a base; empty is the default.
    void checkBase(const QString &base, const QString &path);
    /// The function that `json` names at `key`, empty when it names none.
    QString entry(const QJsonObject &json, const QString &key, const QString &path);
    /// The words of the mapping itself.
    void checkMapping();
    void mistake(const QString &path, const QString &sentence);

    [[nodiscard]] const QStringList &mistakes() const { return m_mistakes; }
    [[nodiscard]] const QList<ManifestParameter> &parameters() const { return m_parameters; }
    [[nodiscard]] bool mappingIsUsed() const { return m_mappingIsUsed; }

private:
    void checkName(const QString &name, const QString &path);

    JqLexer m_lexer;
    QList<ManifestParameter> m_parameters;
    QStringList m_bases;
    QStringList m_roots;
    QStringList m_mistakes;
    bool m_mappingIsUsed = false;
};

} // namespace saskare
