#include "tests/ctl/CtlWorkplace.h"

#include <QJsonDocument>

namespace saskare {
namespace {

constexpr int longestRunMs = 90'000;

DeskOptions options(int conversations)
{
    DeskOptions quiet;
    quiet.conversations = conversations;
    quiet.people = DeskPeople::Quiet;
    quiet.token = QStringLiteral("the-right-token");
    return quiet;
}

} // namespace

QList<QJsonObject> CtlOutcome::objects() const
{
    QList<QJsonObject> list;
    for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
        list.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return list;
}

QJsonObject CtlOutcome::object() const
{
    const QList<QJsonObject> all = objects();
    return all.size() == 1 ? all.first() : QJsonObject();
}

CtlWorkplace::CtlWorkplace(int conversations)
    : environment(QProcessEnvironment::systemEnvironment())
    , desk(options(conversations), clock)
{
    environment.insert(u"SASKARE_TEST_TOKEN"_qs, desk.token());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_qs, u"unix:path="_qs % folder.filePath(u"no-bus"_qs));
    environment.insert(u"LC_ALL"_qs, u"C.UTF-8"_qs);
    const Result<quint16> port = desk.start();
    Q_ASSERT(port.ok());
}

void CtlWorkplace::prepare(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment);
    process.setProgram(qEnvironmentVariable("SASKARE_BIN") % u"/saskarectl"_qs);
    process.setArguments(arguments + QStringList{u"--profile"_qs, folder.filePath(u"profile"_qs)});
}

CtlOutcome CtlWorkplace::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longestRunMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

CtlOutcome CtlWorkplace::runSignedIn(const QStringList &arguments)
{
    return run(arguments + QStringList{u"--secret-env"_qs, u"SASKARE_TEST_TOKEN"_qs});
}

std::unique_ptr<QProcess> CtlWorkplace::startSignedIn(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    prepare(*process, arguments + QStringList{u"--secret-env"_qs, u"SASKARE_TEST_TOKEN"_qs});
    process->start();
    return process;
}

AccountId CtlWorkplace::addAccount(const QString &name, const QUrl &url)
{
    AccountRegistry registry(folder.filePath(u"profile"_qs));
    const Result<void> loaded = registry.load();
    Q_ASSERT(loaded.ok());
    Account account;
    account.manifestId = u"saskare"_qs;
    account.name = name;
    account.baseUrl = url;
    const Result<Account> saved = registry.save(account);
    Q_ASSERT(saved.ok());
    return saved->id;
}

QStringList CtlWorkplace::paths() const
{
    QStringList list;
    for (const DeskRequest &request : desk.requestLog()) {
        if (!request.path.endsWith(u"/events"))
            list.append(request.path);
    }
    return list;
}

QStringList CtlWorkplace::written(const QString &remoteId) const
{
    QStringList texts;
    for (const DeskMessage &message : desk.messagesOf(remoteId)) {
        if (!message.clientId.isEmpty())
            texts.append(message.text);
    }
    return texts;
}

} // namespace saskare
