#include "tests/scenarios/Workplace.h"

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

} // namespace saskare
