// saskare-torture: what becomes of commands when everything goes wrong. See README.md.

#include "app/torture/Kills.h"
#include "app/torture/Matrix.h"
#include "app/torture/Races.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

QString summaryLine(const QJsonObject &sums, bool json)
{
    if (json)
        return QString::fromUtf8(QJsonDocument(sums).toJson(QJsonDocument::Compact));
    QStringList parts;
    for (const char *name : {"runs", "doubled", "lost", "falseSent", "asked"})
        parts.append(u"%1 %2"_s.arg(QLatin1String(name), QString::number(sums.value(QLatin1String(name)).toInt())));
    return parts.join(u", "_s);
}

/// What every mode has: a run, words and sums.
template <class Mode>
int finish(const Mode &mode, bool good, bool json)
{
    QTextStream out(stdout);
    if (!json)
        out << mode.tables() << Qt::endl;
    out << summaryLine(mode.summary(), json) << Qt::endl;
    return good ? 0 : 1;
}

QList<QCommandLineOption> options()
{
    return {
        {u"runs"_s, u"How many runs of the matrix command x line x fault x HTTP or TLS x help desk."_s, u"n"_s,
         u"1000"_s},
        {u"seed"_s, u"The order of the runs."_s, u"number"_s, u"1"_s},
        {u"only"_s,
         u"Only this case, or those that begin so: saskare/tls/reply/7/acceptThenLose; * stands for a part."_s,
         u"case"_s},
        {u"races"_s, u"Instead: so many races of two agents at each help desk."_s, u"n"_s},
        {u"kills"_s, u"Instead: so many SIGKILLs of saskarectl at random moments, with a real server."_s, u"n"_s},
        {u"kills-every"_s,
         u"Instead: SIGKILL at the 1st, 2nd ... n-th call of each kind that writes, syncs, renames or removes; needs strace."_s,
         u"n"_s},
        {u"full-every"_s, u"Instead: the same, but from that call on the disk is full."_s, u"n"_s},
        {u"broken-every"_s, u"Instead: the same, but from that call on the disk gives errors."_s, u"n"_s},
        {u"json"_s, u"The last line is JSON, and the only one on standard output."_s},
        {u"verbose"_s, u"Tells every run, and the program's own log."_s}};
}

} // namespace

int main(int argc, char **argv)
{
    using namespace saskare;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"saskare-torture"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Sends commands to help desks of this computer while the network, the server and the program fail, and "
        u"counts "
        "what arrived.\nThe last line always holds runs, doubled, lost, falseSent and asked."_s);
    parser.addHelpOption();
    parser.addOptions(options());
    parser.process(application);
    const bool json = parser.isSet(u"json"_s);
    if (!parser.isSet(u"verbose"_s))
        QLoggingCategory::setFilterRules(u"*.info=false\n*.debug=false\nsaskare.*.warning=false"_s);
    QTextStream err(stderr);
    const auto failed = [&](const QString &words) { err << words << Qt::endl; };
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    const QString console = QCoreApplication::applicationDirPath() % u"/saskarectl"_s;
    if (parser.isSet(u"races"_s)) {
        Races races(parser.value(u"races"_s).toInt(), seed);
        const bool good = races.run(failed);
        return finish(races, good, json);
    }
    const std::pair<QString, Kills::Strike> strikes[]{{u"kills-every"_s, Kills::Strike::Kill},
                                                      {u"full-every"_s, Kills::Strike::DiskFull},
                                                      {u"broken-every"_s, Kills::Strike::DiskBroken}};
    for (const auto &[name, strike] : strikes) {
        if (!parser.isSet(name))
            continue;
        Kills kills(0, seed, console);
        const bool good = kills.runEvery(parser.value(name).toInt(), strike, failed);
        return finish(kills, good, json);
    }
    if (parser.isSet(u"kills"_s)) {
        Kills kills(parser.value(u"kills"_s).toInt(), seed, console);
        const bool good = kills.run(failed);
        return finish(kills, good, json);
    }
    Matrix matrix({parser.value(u"runs"_s).toInt(), seed, parser.value(u"only"_s), parser.isSet(u"verbose"_s)});
    const bool good = matrix.run(failed);
    return finish(matrix, good, json);
}
