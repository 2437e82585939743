#include "app/bench/Bench.h"
#include "app/bench/EmptyWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

using namespace saskare::bench;

namespace saskare::bench {

void cannot(const QString &figure, const QString &why)
{
    QTextStream(stderr) << figure << " is not measured: " << why << Qt::endl;
}

} // namespace saskare::bench

namespace {

void print(const Figure &figure)
{
    const QJsonObject line{{u"name"_qs, figure.name},
                           {u"ours"_qs, figure.ours},
                           {u"limit"_qs, figure.limit},
                           {u"ratio"_qs, figure.ratio()},
                           {u"unit"_qs, figure.unit},
                           {u"goal"_qs, figure.goal},
                           {u"better"_qs, figure.better == Better::More ? u"more"_qs : u"less"_qs},
                           {u"met"_qs, figure.met()}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    // Without a display the window's figures are taken on the offscreen platform.
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"saskare-bench"_qs);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Saskare beside its limits, in one run, and prints one JSON line per figure:\n"
        "{name, ours, limit, ratio, unit, goal, better, met}. Groups: ingest mapping store outbox start list opening "
        "language\n"
        "sync. Without a display the window's figures are taken on the offscreen platform."_qs);
    parser.addHelpOption();
    parser.addPositionalArgument(u"group"_qs, u"Only these groups."_qs, u"[group...]"_qs);
    const QCommandLineOption size(
        u"conversations"_qs,
        u"How many conversations the store holds (default 20000; the goals are meant at 1000000)."_qs, u"N"_qs,
        u"20000"_qs);
    const QCommandLineOption in(u"in"_qs, u"Folder to work in (default: a temporary one)."_qs, u"DIR"_qs);
    const QCommandLineOption keep(
        u"keep"_qs, u"Leave the filled store in this folder and use it again in later runs."_qs, u"DIR"_qs);
    QCommandLineOption empty(u"empty-window"_qs, u"Show the window that a start is compared with."_qs);
    empty.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({size, in, keep, empty});
    parser.process(application);

    if (parser.isSet(empty))
        return showEmptyWindow();
    const QTemporaryDir temporary(parser.value(in).isEmpty() ? QString()
                                                             : parser.value(in) + u"/saskare-bench-XXXXXX"_qs);
    Setup setup;
    setup.conversations = parser.value(size).toInt();
    setup.folder = temporary.path();
    setup.keep = parser.value(keep);
    if (setup.conversations < 1000 || !temporary.isValid()) {
        std::fputs("--conversations wants a number of at least 1000, --in a folder that can be written.\n", stderr);
        return 2;
    }
    const QStringList groups = parser.positionalArguments();
    const std::pair<QString, std::vector<Figure> (*)(const Setup &)> all[]{
        {u"ingest"_qs, benchIngest},   {u"mapping"_qs, benchMapping},   {u"store"_qs, benchStore},
        {u"outbox"_qs, benchOutbox},   {u"start"_qs, benchStart},       {u"list"_qs, benchList},
        {u"opening"_qs, benchOpening}, {u"language"_qs, benchLanguage}, {u"sync"_qs, benchSync}};
    for (const QString &group : groups) {
        if (std::none_of(std::begin(all), std::end(all), [&](const auto &known) { return known.first == group; })) {
            std::fputs(qPrintable(u"There is no group \"%1\". See --help.\n"_qs.arg(group)), stderr);
            return 2;
        }
    }
    for (const auto &[name, measure] : all) {
        if (!groups.isEmpty() && !groups.contains(name))
            continue;
        for (const Figure &figure : measure(setup))
            print(figure);
    }
    return 0;
}
