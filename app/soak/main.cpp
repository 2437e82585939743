#include "app/soak/SoakRun.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace saskare;

namespace {

int complain(const QString &what)
{
    std::fputs(qPrintable(what + u'\n'), stderr);
    return 2;
}

int asksToEnd = -1; ///< what the signal handler writes to: it may call hardly anything else

void sayEnd(int)
{
    const quint64 once = 1;
    [[maybe_unused]] const auto written = write(asksToEnd, &once, sizeof(once));
}

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    umask(077);
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer started;
    started.start();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("saskare-soak"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Drives the real window for hours against a practice desk at full activity and says whether memory, handles\n"
        "and the outbox stay as they should, and how late the window answered.\n"
        "Prints a sample per line and the verdict last, each a JSON object. Ends with 0 when all is well, else 1.\n"
        "Ctrl+C, or SIGTERM, ends the work early: the verdict is over the time until then."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("hours"), QStringLiteral("Of real time."), QStringLiteral("H"), QStringLiteral("8")},
         {QStringLiteral("seed"), QStringLiteral("The same number makes the same acts."), QStringLiteral("N"),
          QStringLiteral("1")},
         {QStringLiteral("conversations"), QStringLiteral("Of the desk at the start."), QStringLiteral("N"),
          QStringLiteral("2000")},
         {QStringLiteral("acts-per-minute"), QStringLiteral("Of the people at the desk."), QStringLiteral("N"),
          QStringLiteral("60")},
         {QStringLiteral("profile"), QStringLiteral("A new folder to keep; else a temporary one."),
          QStringLiteral("DIR")},
         {QStringLiteral("quiet"), QStringLiteral("Print only the verdict.")}});
    parser.process(application);
    bool hoursOk = false, seedOk = false, countOk = false, rateOk = false;
    const double hours = parser.value(QStringLiteral("hours")).toDouble(&hoursOk);
    const quint32 seed = parser.value(QStringLiteral("seed")).toUInt(&seedOk);
    const int conversations = parser.value(QStringLiteral("conversations")).toInt(&countOk);
    const double rate = parser.value(QStringLiteral("acts-per-minute")).toDouble(&rateOk);
    if (!hoursOk || !seedOk || !countOk || !rateOk || hours <= 0 || conversations < 1 || rate < 0)
        return complain(QStringLiteral("A number is missing or out of range; see --help."));

    const QTemporaryDir temporary;
    const QString folder
        = parser.isSet(QStringLiteral("profile")) ? parser.value(QStringLiteral("profile")) : temporary.path();
    const QString profile = folder + QStringLiteral("/profile");
    if (QDir(profile).exists() || !QDir().mkpath(profile))
        return complain(QStringLiteral("%1 cannot be made, or is there already.").arg(profile));

    DeskProcess desk(folder, conversations, rate);
    if (const Result<void> begun = desk.startAndWait(); !begun)
        return complain(begun.error().text());
    AccountRegistry registry(profile);
    Account account;
    account.name = QStringLiteral("Soak");
    account.manifestId = QStringLiteral("saskare");
    account.baseUrl = desk.url();
    const Result<Account> saved = registry.save(account);
    if (!saved)
        return complain(saved.error().text());

    MovedClock clock;
    SingleInstance single(profile);
    CommandLine line;
    line.size = {1600, 940};
    Application program(line, profile, StoreProtection(), single, started, clock);
    program.secrets().keepForThisRun(secretKey(saved->id, QStringLiteral("token")), Secret(DeskProcess::token()));
    SoakRun run(program, desk, clock, profile, std::chrono::seconds(qint64(hours * 3600)), seed);
    if (!parser.isSet(QStringLiteral("quiet")))
        QObject::connect(&run, &SoakRun::sampled, &run, print);
    QObject::connect(&run, &SoakRun::finished, &application, [&run] {
        print(run.verdict());
        QApplication::exit(run.isGood() ? 0 : 1);
    });
    asksToEnd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    QSocketNotifier end(asksToEnd, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &run, [&] {
        end.setEnabled(false); // nobody reads it: once is enough
        run.endWork();
    });
    std::signal(SIGINT, sayEnd);
    std::signal(SIGTERM, sayEnd);
    program.show();
    run.start();
    return QApplication::exec();
}
