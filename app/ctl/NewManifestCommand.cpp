#include "app/ctl/NewManifestCommand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace saskare {
namespace {

/// What a manifest's id may be, made of a folder's name.
QString idFrom(const QString &folderName)
{
    QString id = folderName.toLower();
    id.replace(QRegularExpression(u"[^a-z0-9]+"_qs), u"-"_qs);
    id.remove(QRegularExpression(u"^[^a-z]+|-+$"_qs));
    return id.size() < 2 ? u"my-help-desk"_qs : id.left(40);
}

} // namespace

QString NewManifestCommand::summary() const
{
    return tr("Begin the description of a help desk: a small one that works, with notes beside it.");
}

void NewManifestCommand::describe(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        u"folder"_qs,
        tr("The folder to make; its name becomes the id. In “backends” of the profile it is found by itself."),
        u"FOLDER"_qs);
    parser.addOption({u"name"_qs, tr("What people call the help desk."), u"NAME"_qs});
}

void NewManifestCommand::run(Session &session, const QCommandLineParser &parser)
{
    const QString folder = parser.positionalArguments().value(0);
    if (folder.isEmpty() || parser.positionalArguments().size() > 1) {
        usage(session, tr("Say which folder to make."));
        return;
    }
    const QString id = idFrom(QFileInfo(QDir::cleanPath(folder)).fileName());
    const QString name = parser.isSet(u"name"_qs) ? parser.value(u"name"_qs) : id;
    if (const Result<void> written = write(folder, id, name); !written) {
        session.fail(written.error());
        return;
    }
    session.console().line(tr("%1 holds manifest.json, mapping.jq and README.md with the next steps.").arg(folder));
    session.console().line(tr("Check it: saskarectl check-manifest %1").arg(folder));
    session.console().object({{u"folder"_qs, folder}, {u"id"_qs, id}});
    session.finish(ExitCode::Ok);
}

Result<void> NewManifestCommand::write(const QString &folder, const QString &id, const QString &name)
{
    const auto trouble = [](const QString &happened) {
        return Error{ErrorKind::Storage, happened, tr("Nothing was written over."), {}, {}};
    };
    if (!QDir().mkpath(folder))
        return trouble(tr("The folder %1 cannot be made.").arg(folder));
    // The schema stands beside it so that an editor completes and checks, wherever this program keeps its own.
    const std::pair<QString, QString> files[] = {{u"manifest.json"_qs, u":/manifest-start/manifest.json"_qs},
                                                 {u"mapping.jq"_qs, u":/manifest-start/mapping.jq"_qs},
                                                 {u"README.md"_qs, u":/manifest-start/README.md"_qs},
                                                 {u"manifest.schema.json"_qs, u":/backends/manifest.schema.json"_qs}};
    for (const auto &[file, source] : files) {
        if (QFile::exists(folder + u'/' + file))
            return trouble(tr("%1 is there already.").arg(folder + u'/' + file));
    }
    QString quoted = name;
    quoted.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    for (const auto &[file, source] : files) {
        QFile start(source);
        const bool opened = start.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        QString text = QString::fromUtf8(start.readAll());
        text.replace(u"my-help-desk"_qs, id).replace(u"My Help Desk"_qs, quoted).replace(u"FOLDER"_qs, folder);
        QSaveFile out(folder + u'/' + file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.commit())
            return trouble(tr("%1 cannot be written.").arg(out.fileName()));
    }
    return {};
}

} // namespace saskare
