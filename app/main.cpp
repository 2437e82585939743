#include "app/Application.h"
#include "app/ProfileDoor.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace saskare;

namespace {

/// What this program writes is nobody else's, and no copy of its memory is left behind.
void closeDoors()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0); // nor is it looked into by other programs of this user
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("saskare"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SASKARE_VERSION));
}

QString profileFolder(const CommandLine &line)
{
    if (!line.profile.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(line.profile));
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return line.practice ? own + QStringLiteral("/practice") : own;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer started;
    started.start();
    closeDoors();
    nameProgram();
    std::variant<CommandLine, CommandLineEnd> parsed;
    {
        QCoreApplication early(argc, argv); // --help needs no display
        parsed = parseCommandLine(QCoreApplication::arguments());
    }
    if (const auto *end = std::get_if<CommandLineEnd>(&parsed)) {
        std::fputs(qPrintable(end->text), end->exitCode == 0 ? stdout : stderr);
        return end->exitCode;
    }
    const CommandLine &line = std::get<CommandLine>(parsed);
    const QString profile = profileFolder(line);
    if (!QDir().mkpath(profile)) {
        std::fputs(
            qPrintable(QStringLiteral("The folder %1 cannot be made. Choose another with --profile.\n").arg(profile)),
            stderr);
        return 4;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Saskare"));
    QApplication::setDesktopFileName(QStringLiteral("saskare"));
    SingleInstance single(profile);
    if (line.screenshot.isEmpty() && single.handOver(QByteArrayLiteral("raise")))
        return 0;
    SystemClock clock;
    std::unique_ptr<Application> saskare;
    ProfileDoor door(profile, clock);
    door.open([&](const StoreProtection &protection) {
        saskare = std::make_unique<Application>(line, profile, protection, single, started, clock);
        saskare->show();
    });
    return QApplication::exec();
}
