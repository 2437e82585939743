#include "core/backend/ManifestNames.h"

#include "core/backend/SchemaCheck.h"
#include "core/backend/Template.h"

#include <QCoreApplication>

#include <QJsonArray>
#include <algorithm>

namespace saskare {
namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ManifestReader)
};

} // namespace

ManifestNames::ManifestNames(const QByteArray &mapping)
    : m_lexer(mapping)
{
}

void ManifestNames::addParameter(const ManifestParameter &parameter)
{
    m_parameters.append(parameter);
}

void ManifestNames::check(const QJsonValue &value, const QString &path)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            check(it.value(), path + u'.' + it.key());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            check(entry, path);
    } else if (value.isString()) {
        const Template text(value.toString());
        if (!text.problem().isEmpty())
            mistake(path, text.problem() + u'.');
        for (const QString &name : text.names())
            checkName(name, path);
    }
}

void ManifestNames::checkName(const QString &name, const QString &path)
{
    const QString root = name.section(u'.', 0, 0);
    if (!m_roots.contains(root))
        mistake(path, Words::tr("{%1} is not known here; known are %2.").arg(name, m_roots.join(u", "_qs)));
    const QString parameter = name.section(u'.', 1);
    const bool secret = root == QLatin1String("secrets");
    const auto fits = [&](const ManifestParameter &p) {
        return p.name == parameter && (p.kind == ManifestParameter::Kind::Secret) == secret;
    };
    if ((secret || root == QLatin1String("parameters"))
        && std::none_of(m_parameters.begin(), m_parameters.end(), fits))
        mistake(path, Words::tr("there is no such parameter as {%1}.").arg(name));
}

void ManifestNames::checkBase(const QString &base, const QString &path)
{
    if (!base.isEmpty() && !m_bases.contains(base))
        mistake(path, Words::tr("there is no base \"%1\".").arg(base));
}

QString ManifestNames::entry(const QJsonObject &json, const QString &key, const QString &path)
{
    const QString entry = json.value(key).toString();
    if (entry.isEmpty())
        return entry;
    m_mappingIsUsed = true;
    if (!m_lexer.functions().contains(entry)) {
        const QString nearest = nearestWord(entry, m_lexer.functions().values());
        QString sentence = Words::tr("the mapping defines no function \"%1\".").arg(entry);
        if (!nearest.isEmpty())
            sentence += u' ' + Words::tr("Did you mean \"%1\"?").arg(nearest);
        mistake(path + u'.' + key, sentence);
    }
    return entry;
}

void ManifestNames::checkMapping()
{
    for (const JqLexer::Word &word : m_lexer.refused())
        mistake(u"mapping"_qs,
                Words::tr("line %1: \"%2\" is refused: a mapping may only turn its input into output.")
                    .arg(QString::number(word.line), word.text));
}

void ManifestNames::mistake(const QString &path, const QString &sentence)
{
    m_mistakes.append(path + u": "_qs + sentence);
}

} // namespace saskare
