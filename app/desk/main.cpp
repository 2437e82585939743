#include "app/desk/DeskServer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

using namespace saskare;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of this file, where lupdate finds them.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

int fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    // Before any thread exists, so that all of them leave the signals to the notifier.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);
    const int signalFile = signalfd(-1, &endings, SFD_CLOEXEC | SFD_NONBLOCK);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"saskare-desk"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Saskare's practice desk: a help desk with people in it, on this computer only.") % u"\n\n"
        % FaultPlan::help());
    parser.addHelpOption();
    const QCommandLineOption listen(u"listen"_s, Words::tr("Where to listen; port 0 is any free one."),
                                    u"127.0.0.1:PORT"_s, u"127.0.0.1:0"_s);
    const QCommandLineOption token(u"token"_s, Words::tr("The agent's token; without it one is made up and printed."),
                                   u"TOKEN"_s);
    const QCommandLineOption seed(u"seed"_s, Words::tr("The same number makes the same content."), u"N"_s, u"1"_s);
    const QCommandLineOption conversations(u"conversations"_s, Words::tr("How many there are at the start."), u"N"_s,
                                           u"400"_s);
    const QCommandLineOption database(u"db"_s, Words::tr("Keep the desk in this file; without it, in memory."),
                                      u"FILE"_s);
    const QCommandLineOption quiet(u"quiet"_s, Words::tr("Nobody acts by himself."));
    const QCommandLineOption rate(u"acts-per-minute"_s, Words::tr("How often somebody acts."), u"N"_s, u"2.5"_s);
    const QCommandLineOption limit(u"requests-per-minute"_s, Words::tr("Above it the answer is 429."), u"N"_s,
                                   u"60000"_s);
    const QCommandLineOption fault(u"fault"_s, Words::tr("Something that goes wrong on purpose; may be given again."),
                                   u"RULE"_s);
    const QCommandLineOption control(
        u"allow-fault-control"_s,
        Words::tr("Take faults at run time: POST /v1/practice/faults {\"rules\": [..]}, DELETE clears."));
    parser.addOptions({listen, token, seed, conversations, database, quiet, rate, limit, fault, control});
    parser.process(application);

    const QString address = parser.value(listen).section(u':', 0, -2);
    bool portOk = false, seedOk = false, countOk = false, rateOk = false, limitOk = false;
    DeskOptions options;
    options.port = parser.value(listen).section(u':', -1).toUShort(&portOk);
    if (address != "127.0.0.1"_L1 && address != "localhost"_L1)
        return fail(Words::tr("The practice desk listens on 127.0.0.1 only, not on %1.").arg(address));
    options.token = parser.value(token);
    options.seed = parser.value(seed).toULongLong(&seedOk);
    options.conversations = parser.value(conversations).toInt(&countOk);
    options.databaseFile = parser.value(database);
    options.people = parser.isSet(quiet) ? DeskPeople::Quiet : DeskPeople::Act;
    options.actsPerMinute = parser.value(rate).toDouble(&rateOk);
    options.requestsPerMinute = parser.value(limit).toInt(&limitOk);
    options.faultControl = parser.isSet(control) ? FaultControl::OverHttp : FaultControl::Off;
    options.faults = parser.values(fault);
    if (!portOk || !seedOk || !countOk || !rateOk || !limitOk || options.conversations < 0
        || options.conversations > 1'000'000 || options.actsPerMinute < 0 || options.requestsPerMinute < 1)
        return fail(Words::tr("A number is missing or out of range; see --help."));

    SystemClock clock;
    DeskServer server(options, clock);
    const Result<quint16> port = server.start();
    if (!port)
        return fail(port.error().text());
    QTextStream(stdout) << "listening " << server.url().toString() << Qt::endl;
    if (options.token.isEmpty())
        QTextStream(stdout) << "token " << server.token() << Qt::endl;

    QSocketNotifier ending(signalFile, QSocketNotifier::Read);
    QObject::connect(&ending, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const int code = QCoreApplication::exec();
    server.stop();
    ::close(signalFile);
    return code;
}
