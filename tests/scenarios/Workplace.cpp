#include "tests/scenarios/Workplace.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace saskare {
namespace {

DeskOptions options(int conversations)
{
    DeskOptions quiet;
    quiet.conversations = conversations;
    quiet.people = DeskPeople::Quiet;
    quiet.token = QStringLiteral("token");
    return quiet;
}

} // namespace

Workplace::Workplace(int conversations)
    : desk(options(conversations), clock)
{
    const Result<quint16> port = desk.start();
    Q_ASSERT(port.ok());
    Account entry;
    entry.manifestId = QStringLiteral("saskare");
    entry.baseUrl = desk.url();
    QMap<QString, Secret> given;
    for (const ManifestParameter &parameter : manifests.manifest(entry.manifestId)->parameters) {
        if (parameter.kind == ManifestParameter::Kind::Secret)
            given.insert(parameter.name, Secret(desk.token()));
    }
    connectTo(entry, given);
}

QStringList Workplace::written(const QString &remoteId) const
{
    QStringList texts;
    for (const DeskMessage &message : desk.messagesOf(remoteId)) {
        if (!message.clientId.isEmpty())
            texts.append(message.text);
    }
    return texts;
}

QStringList Workplace::requests() const
{
    QStringList list;
    for (const DeskRequest &request : desk.requestLog()) {
        if (!request.path.endsWith(u"/events"))
            list.append(request.method % u' ' % request.path);
    }
    return list;
}

void Workplace::fault(const QStringList &rules)
{
    for (const QString &rule : rules) {
        const Result<void> added = desk.faults().add(rule);
        Q_ASSERT(added.ok());
    }
}

QJsonObject Workplace::shippedManifest()
{
    QFile shipped(QStringLiteral(":/backends/saskare/manifest.json"));
    const bool opened = shipped.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(shipped.readAll()).object();
}

void Workplace::describe(QJsonObject manifest, const QMap<QString, QString> &values)
{
    close();
    manifest.insert(u"id"_qs, u"own"_qs);
    manifest.remove(u"$schema"_qs);
    const QString path = folder.filePath(u"backends/own"_qs);
    QFile::remove(path + u"/mapping.jq"_qs);
    QFile file(path + u"/manifest.json"_qs);
    const bool written = QDir().mkpath(path)
        && QFile::copy(u":/backends/saskare/mapping.jq"_qs, path + u"/mapping.jq"_qs)
        && file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(manifest).toJson()) > 0;
    Q_ASSERT(written);
    file.close();
    manifests = ManifestCatalog(folder.filePath(u"backends"_qs));
    for (const Error &error : manifests.errors())
        qWarning("%s", qUtf8Printable(error.text()));
    AccountRegistry registry(folder.path());
    const Result<void> loaded = registry.load();
    Q_ASSERT(loaded.ok());
    Account entry = *registry.account(account);
    entry.manifestId = u"own"_qs;
    entry.trustedManifest = manifests.manifest(u"own"_qs)->fingerprint;
    entry.values = values;
    const Result<Account> saved = registry.save(entry);
    Q_ASSERT(saved.ok());
}

void Workplace::beImpatient()
{
    QJsonObject manifest = shippedManifest();
    QJsonObject defaults = manifest.value(u"defaults").toObject();
    defaults.insert(u"timeout"_qs, 1);
    manifest.insert(u"defaults"_qs, defaults);
    describe(manifest);
}

} // namespace saskare
