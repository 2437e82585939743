#include "app/ctl/ManifestCommands.h"

#include "app/ctl/RecordJson.h"
#include "app/ctl/RowJson.h"
#include "core/account/AccountConnection.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

namespace saskare {

QString CheckManifestCommand::summary() const
{
    return tr("Check the description of a help desk; every mistake is told with its place.");
}

void CheckManifestCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"manifest"_qs,
                                 tr("A manifest.json, the folder it stands in, or the id of a known one."),
                                 u"FILE|FOLDER|ID"_qs);
}

void CheckManifestCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QString what = parser.positionalArguments().value(0);
    if (what.isEmpty() || parser.positionalArguments().size() > 1) {
        usage(session, tr("Say which one: a file, a folder or an id."));
        return;
    }
    QString folder = what;
    if (QFileInfo(what).isFile() && QFileInfo(what).fileName() != u"manifest.json") {
        usage(session, tr("A description is a folder with the files manifest.json and mapping.jq."));
        return;
    }
    if (QFileInfo(what).isFile())
        folder = QFileInfo(what).absolutePath();
    else if (!QFileInfo::exists(what))
        folder = u":/backends/"_qs + what;
    if (!QFileInfo::exists(folder + u"/manifest.json"_qs))
        folder = session.profile() + u"/backends/"_qs + what;
    if (!QFileInfo::exists(folder + u"/manifest.json"_qs)) {
        session.fail(
            {ErrorKind::NotFound, tr("“%1” is neither a manifest nor the id of one.").arg(what), {}, {}, {}});
        return;
    }
    const auto origin = folder.startsWith(u':') ? ManifestReader::Origin::Shipped : ManifestReader::Origin::Own;
    ManifestReader::Outcome outcome = ManifestReader::readFolder(folder, origin);
    if (outcome.mapping.isEmpty()) {
        tell(session, outcome);
        return;
    }
    m_mapping = std::make_unique<MappingProcess>(outcome.mapping, session.clock());
    m_mapping->compile().then(this, [&session, outcome = std::move(outcome)](const Result<void> &compiled) mutable {
        if (!compiled)
            outcome.mistakes.append(tr("mapping: %1").arg(compiled.error().happened));
        tell(session, outcome);
    });
}

void CheckManifestCommand::tell(Session &session, const ManifestReader::Outcome &outcome)
{
    for (const QString &mistake : outcome.mistakes)
        session.console().note(mistake);
    const bool good = outcome.mistakes.isEmpty();
    if (good)
        session.console().line(tr("%1 (%2): no mistakes.").arg(outcome.manifest->name, outcome.manifest->id));
    session.console().object({{u"id"_qs, outcome.manifest ? outcome.manifest->id : QString()},
                              {u"good"_qs, good},
                              {u"mistakes"_qs, QJsonArray::fromStringList(outcome.mistakes)}});
    session.finish(good ? ExitCode::Ok : ExitCode::Failed);
}

QString TryCommand::summary() const
{
    return tr("Read one page of a stream and print its records, one JSON object per line; nothing is kept.");
}

void TryCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"account"_qs,
        tr("An account's number or name; with --url a help desk's id or the folder of its description."),
        u"ACCOUNT|MANIFEST"_qs);
    parser.addPositionalArgument(u"stream"_qs, tr("The stream; without it they are listed."), u"[STREAM]"_qs);
    parser.addOption({u"partition"_qs, tr("The part to read, for a stream that is read by parts."), u"ID"_qs});
    parser.addOption({u"parameters"_qs, tr("What the page that asked for the part said."), u"JSON"_qs});
    parser.addOption({u"cursor"_qs, tr("Read from here instead of the beginning."), u"JSON"_qs});
    parser.addOption({u"url"_qs, tr("With a help desk's id: its address."), u"URL"_qs});
    parser.addOption({u"user"_qs, tr("With a help desk's id: the login name."), u"NAME"_qs});
    parser.addOption({u"set"_qs, tr("With a help desk's id: a further value."), u"NAME=VALUE"_qs});
    parser.addOption(
        {u"trace"_qs, tr("Tell on stderr each request, its answer and what the mapping made of it; no secrets.")});
    parser.addOption(Session::secretOption());
}

void TryCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QString what = parser.positionalArguments().value(0);
    m_traces = parser.isSet(u"trace"_qs);
    if (m_traces)
        QLoggingCategory::setFilterRules(u"saskare.mapping=true"_qs);
    Account account;
    if (parser.isSet(u"url"_qs)) {
        account.manifestId = what;
        if (QFileInfo::exists(what + u"/manifest.json"_qs)) {
            const ManifestReader::Outcome outcome = ManifestReader::readFolder(what, ManifestReader::Origin::Own);
            if (!outcome.manifest) {
                for (const QString &mistake : outcome.mistakes)
                    session.console().note(mistake);
                session.finish(ExitCode::Failed);
                return;
            }
            account.manifestId = outcome.manifest->id;
            session.useManifest(outcome.manifest);
        }
        account.baseUrl = QUrl(parser.value(u"url"_qs));
        account.user = parser.value(u"user"_qs);
        for (const QString &pair : parser.values(u"set"_qs))
            account.values.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    } else {
        const Result<Account> known = session.accountNamed(what);
        if (!known) {
            session.fail(known.error());
            return;
        }
        account = *known;
    }
    const auto manifest = session.manifestOf(account);
    if (!manifest) {
        session.fail(manifest.error());
        return;
    }
    // Who names a description and an address here, and gives the key for this run, has agreed to it.
    if (parser.isSet(u"url"_qs))
        account.trustedManifest = (*manifest)->fingerprint;
    QStringList streams;
    for (const ManifestStream &stream : (*manifest)->streams)
        streams.append(stream.name);
    const PageRequest request{parser.positionalArguments().value(1), parser.value(u"partition"_qs),
                              parser.value(u"parameters"_qs).toUtf8(), parser.value(u"cursor"_qs).toUtf8(),
                              parser.isSet(u"cursor"_qs)};
    if (!streams.contains(request.stream)) {
        usage(session, tr("%1 has these streams: %2.").arg((*manifest)->name, streams.join(u", "_qs)));
        return;
    }
    if (const Result<void> taken = session.useSecrets(parser.values(u"secret-env"_qs), account); !taken) {
        session.fail(taken.error());
        return;
    }
    const Result<Connection> connection = connectionOf(account, **manifest);
    if (!connection) {
        session.fail(connection.error());
        return;
    }
    readSecrets(session, account, *manifest, secretNames(account, **manifest), *connection, request);
}

void TryCommand::readSecrets(Session &session, const Account &account, std::shared_ptr<const Manifest> manifest,
                             QStringList names, Connection connection, const PageRequest &request)
{
    if (names.isEmpty()) {
        fetch(session, manifest, connection, request);
        return;
    }
    const QString name = names.takeFirst();
    session.secrets()
        .read(secretKey(account.id, name))
        .then(this, [=, this, &session](const Result<Secret> &secret) mutable {
            if (secret)
                giveSecret(connection, name, *secret);
            else if (secret.error().kind != ErrorKind::NotFound)
                session.console().error(secret.error());
            readSecrets(session, account, manifest, names, connection, request);
        });
}

void TryCommand::fetch(Session &session, std::shared_ptr<const Manifest> manifest, const Connection &connection,
                       const PageRequest &request)
{
    m_transport = std::make_unique<NetworkTransport>(session.clock(), connection.route);
    if (m_traces)
        m_trace = std::make_unique<TracingTransport>(*m_transport, *manifest, connection.secrets.values());
    HttpTransport &transport = m_traces ? static_cast<HttpTransport &>(*m_trace) : *m_transport;
    m_backend = std::make_unique<Backend>(manifest, connection, session.clock(), transport);
    m_backend->fetchPage(request).then(this, [&session](const Result<FetchedPage> &page) {
        if (!page) {
            session.fail(page.error());
            return;
        }
        print(session, *page);
    });
}

void TryCommand::print(Session &session, const FetchedPage &page)
{
    // JSON in both forms: these are for authors of mappings.
    const Console out(OutputForm::Json);
    for (const QJsonObject &record : json::of(page.records))
        out.object(record);
    for (const SetAside &broken : page.setAside)
        session.console().note(tr("Set aside: %1: %2").arg(broken.path, broken.reason));
    for (const PartitionHint &part : page.partitions)
        session.console().note(tr("Asks for part %1 of %2.").arg(part.partition, part.stream));
    session.console().note(
        tr("%n record(s).", nullptr, int(page.records.size())) % u' '
        % (page.more ? tr("There is more, from --cursor '%1'.") : tr("No more; the next look begins at '%1'."))
              .arg(QString::fromUtf8(page.cursor)));
    session.finish(page.setAside.isEmpty() ? ExitCode::Ok : ExitCode::Failed);
}

} // namespace saskare
