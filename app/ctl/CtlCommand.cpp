#include "app/ctl/CtlCommand.h"

#include <QFile>

namespace saskare {

void CtlCommand::usage(Session &session, const QString &what)
{
    session.fail({ErrorKind::BadInput, what, {}, tr("--help tells how it is used."), {}});
}

Error CtlCommand::cannot(const Manifest &manifest, const Command &command)
{
    return {ErrorKind::Unsupported,
            tr("%1 cannot do that.").arg(manifest.name),
            tr("Nothing was changed."),
            {},
            nameOf(command)};
}

void CtlCommand::describeText(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"text"_qs, tr("What to write; - reads it from standard input."), u"TEXT|-"_qs);
}

QString CtlCommand::textOf(const QStringList &words)
{
    if (words != QStringList{u"-"_qs})
        return words.join(u' ');
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

} // namespace saskare
