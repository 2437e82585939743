#include "app/ctl/AccountCommand.h"
#include "app/ctl/CreateCommand.h"
#include "app/ctl/ExportCommand.h"
#include "app/ctl/HelpDesksCommand.h"
#include "app/ctl/LinkCommands.h"
#include "app/ctl/ManifestCommands.h"
#include "app/ctl/NewManifestCommand.h"
#include "app/ctl/OutboxCommand.h"
#include "app/ctl/ProtectCommand.h"
#include "app/ctl/ReadCommands.h"
#include "app/ctl/SaveCommand.h"
#include "app/ctl/SetAsideCommand.h"
#include "app/ctl/SyncOnceCommand.h"
#include "core/language/LanguageCatalog.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace saskare;

namespace {

/// What this program writes is nobody else's; its memory, which holds passwords, is neither left behind nor looked
/// into.
void closeDoors()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

std::vector<std::unique_ptr<CtlCommand>> allCommands()
{
    std::vector<std::unique_ptr<CtlCommand>> commands;
    commands.push_back(std::make_unique<AccountCommand>());
    commands.push_back(std::make_unique<HelpDesksCommand>());
    commands.push_back(std::make_unique<NewManifestCommand>());
    commands.push_back(std::make_unique<CheckManifestCommand>());
    commands.push_back(std::make_unique<TryCommand>());
    commands.push_back(std::make_unique<SyncOnceCommand>());
    commands.push_back(std::make_unique<ListCommand>());
    commands.push_back(std::make_unique<ShowCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<ReplyCommand>());
    commands.push_back(std::make_unique<NoteCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<CreateCommand>());
    commands.push_back(std::make_unique<LinkCommand>());
    commands.push_back(std::make_unique<UnlinkCommand>());
    commands.push_back(std::make_unique<MergeCommand>());
    commands.push_back(std::make_unique<OutboxCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<SaveCommand>());
    commands.push_back(std::make_unique<CountCommand>());
    commands.push_back(std::make_unique<SetAsideCommand>());
    commands.push_back(std::make_unique<ProtectCommand>());
    return commands;
}

QString overview(const std::vector<std::unique_ptr<CtlCommand>> &commands)
{
    QString text = QCoreApplication::translate("Ctl", "saskarectl: the console twin of Saskare.") % u"\n\n"
        % QCoreApplication::translate("Ctl", "Usage: saskarectl COMMAND [--profile DIR] [--json] …") % u"\n\n";
    for (const auto &command : commands)
        text += u"  "_qs % command->name().leftJustified(16) % command->summary() % u'\n';
    return text % u'\n' % QCoreApplication::translate("Ctl", "“saskarectl COMMAND --help” explains one.") % u"\n\n"
        % QCoreApplication::translate(
               "Ctl",
               "Every command takes --profile DIR (another profile) and --json (objects instead of text, "
               "one per line).\n"
               "Words about what went wrong go to standard error. Exit codes: 0 done, 1 failed, 2 the "
               "command line makes no sense, 3 not found, 4 sign-in or keychain, 5 help desk not "
               "reachable, 6 the profile is in use by another program, 7 read and sent what could be, but "
               "something in the outbox waits for your decision.");
}

/// The command's own words, then the options that all share.
void prepare(QCommandLineParser &parser, const CtlCommand &command)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    parser.setApplicationDescription(command.summary());
    command.describe(parser);
    parser.addOption({u"profile"_qs, QCoreApplication::translate("Ctl", "The profile's folder."), u"DIR"_qs, folder});
    parser.addOption({u"json"_qs, QCoreApplication::translate("Ctl", "Print JSON: an object, or one per line.")});
    parser.addHelpOption();
}

int run(QCoreApplication &application, std::unique_ptr<CtlCommand> chosen, const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, *chosen);
    const Console console(OutputForm::Text);
    if (!parser.parse(arguments)) {
        console.note(parser.errorText());
        console.note(
            QCoreApplication::translate("Ctl", "“saskarectl %1 --help” tells how it is used.").arg(chosen->name()));
        return int(ExitCode::Usage);
    }
    if (parser.isSet(u"help"_qs) || parser.isSet(u"help-all"_qs)) {
        console.line(parser.helpText().replace(u"saskarectl [options]"_qs,
                                               u"saskarectl "_qs % chosen->name() % u" [options]"_qs));
        return int(ExitCode::Ok);
    }
    Session session(parser.value(u"profile"_qs), parser.isSet(u"json"_qs) ? OutputForm::Json : OutputForm::Text);
    if (const Result<void> loaded = session.accounts().load(); !loaded) {
        console.error(loaded.error());
        return int(ExitCode::Failed);
    }
    // Gone before the session, which what it still runs makes use of.
    const std::unique_ptr<CtlCommand> command = std::move(chosen);
    session.unlock().then(&session, [&] { command->run(session, parser); });
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    closeDoors();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"saskare"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(SASKARE_VERSION));
    LanguageCatalog language(application, {});
    language.choose({});

    std::vector<std::unique_ptr<CtlCommand>> commands = allCommands();
    QStringList arguments = application.arguments();
    const QString name = arguments.value(1);
    const Console console(OutputForm::Text);
    if (name == u"--version") {
        console.line(QCoreApplication::applicationVersion());
        return int(ExitCode::Ok);
    }
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        console.line(overview(commands));
        return int(name.isEmpty() ? ExitCode::Usage : ExitCode::Ok);
    }
    for (auto &command : commands) {
        if (command->name() == name) {
            arguments.removeAt(1);
            return run(application, std::move(command), arguments);
        }
    }
    console.note(QCoreApplication::translate("Ctl", "There is no command “%1”.").arg(name));
    console.note(overview(commands));
    return int(ExitCode::Usage);
}
