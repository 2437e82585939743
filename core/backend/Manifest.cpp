#include "core/backend/Manifest.h"

#include "core/backend/ManifestReader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace saskare {
namespace {

QString forLanguage(const QHash<QString, QString> &texts, const QString &language)
{
    const QString exact = texts.value(language.section(u'_', 0, 0).section(u'-', 0, 0));
    return exact.isEmpty() ? texts.value(u"en"_qs) : exact;
}

} // namespace

QString ManifestParameter::labelFor(const QString &language) const
{
    return forLanguage(label, language);
}

QString ManifestParameter::helpFor(const QString &language) const
{
    return forLanguage(help, language);
}

QString ManifestCommand::saysFor(const QString &language) const
{
    return forLanguage(says, language);
}

const ManifestParameter *Manifest::historyParameter() const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [](const ManifestParameter &parameter) {
        return parameter.kind == ManifestParameter::Kind::Days;
    });
    return found == parameters.end() ? nullptr : &*found;
}

bool ManifestParameter::isDays(const QString &text)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    return isNumber && days >= 1 && days <= mostDays;
}

std::shared_ptr<const Manifest> fitted(const std::shared_ptr<const Manifest> &manifest,
                                       const QMap<QString, QString> &values, const QString &user)
{
    const auto waits = [](const ManifestCommand &command) { return !command.when.isEmpty(); };
    if (!manifest || std::none_of(manifest->commandRules.begin(), manifest->commandRules.end(), waits))
        return manifest;
    const auto given = [&](const QString &name) {
        const auto parameter = std::find_if(manifest->parameters.begin(), manifest->parameters.end(),
                                            [&](const ManifestParameter &each) { return each.name == name; });
        const QString usual = parameter == manifest->parameters.end() ? QString() : parameter->defaultValue;
        return (name == QLatin1String("user") && !user.isEmpty() ? user : values.value(name, usual)).trimmed();
    };
    auto fit = std::make_shared<Manifest>(*manifest);
    QMap<QString, QString> waitedFor;
    for (auto it = manifest->commandRules.begin(); it != manifest->commandRules.end(); ++it) {
        if (it.value().when.isEmpty())
            continue;
        if (const QString value = given(it.value().when); !value.isEmpty()) {
            waitedFor.insert(it.value().when, value);
            if (it.key() == QLatin1String("evaluateTouchpoint"))
                fit->evaluationsIn = it.value().when + u'=' + value;
            continue;
        }
        fit->commands.remove(it.key());
        fit->commandRules.remove(it.key());
    }
    // What such a command writes stands in the conversations: named later, or another one, it is read from the
    // beginning.
    for (ManifestStream &stream : fit->streams) {
        for (auto it = waitedFor.cbegin();
             stream.records.contains(RecordKind::Conversation) && it != waitedFor.cend(); ++it)
            stream.form += u'/' + it.key() + u'=' + it.value();
    }
    return fit;
}

/// What a catalog holds.
struct ManifestCatalog::Found
{
    QHash<QString, std::shared_ptr<const Manifest>> manifests;
    QList<Error> errors;

    void readAll(const QString &parent, ManifestReader::Origin origin);
};

void ManifestCatalog::Found::readAll(const QString &parent, ManifestReader::Origin origin)
{
    const QStringList folders = QDir(parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &folder : folders) {
        const QString path = parent + u'/' + folder;
        if (!QFile::exists(path + u"/manifest.json"_qs))
            continue;
        ManifestReader::Outcome outcome = ManifestReader::readFolder(path, origin);
        if (outcome.manifest && manifests.contains(outcome.manifest->id))
            outcome
                = {nullptr,
                   {QCoreApplication::translate("ManifestCatalog", "id: another help desk is already called \"%1\".")
                        .arg(outcome.manifest->id)}};
        if (outcome.manifest) {
            manifests.insert(outcome.manifest->id, outcome.manifest);
            continue;
        }
        errors.append(
            {ErrorKind::BadInput,
             QCoreApplication::translate("ManifestCatalog", "The description of a help desk has %n mistake(s).",
                                         nullptr, int(outcome.mistakes.size())),
             QCoreApplication::translate("ManifestCatalog", "It was left out."),
             QCoreApplication::translate("ManifestCatalog", "Correct %1: %2")
                 .arg(path + u"/manifest.json"_qs, outcome.mistakes.join(u' ')),
             path});
    }
}

ManifestCatalog::ManifestCatalog(const QString &ownFolder)
    : m_found(std::async(std::launch::async, [ownFolder] {
        auto found = std::make_shared<Found>();
        found->readAll(u":/backends"_qs, ManifestReader::Origin::Shipped);
        if (!ownFolder.isEmpty())
            found->readAll(ownFolder, ManifestReader::Origin::Own);
        return std::shared_ptr<const Found>(found);
    }))
{
}

QList<std::shared_ptr<const Manifest>> ManifestCatalog::manifests() const
{
    QList<std::shared_ptr<const Manifest>> list = m_found.get()->manifests.values();
    std::sort(list.begin(), list.end(),
              [](const auto &a, const auto &b) { return a->name.localeAwareCompare(b->name) < 0; });
    return list;
}

std::shared_ptr<const Manifest> ManifestCatalog::manifest(const QString &id) const
{
    return m_found.get()->manifests.value(id);
}

QList<Error> ManifestCatalog::errors() const
{
    return m_found.get()->errors;
}

} // namespace saskare
