// saskare-torture: what becomes of commands when everything goes wrong. See README.md.

#include "app/torture/Matrix.h"

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
    parser.addOptions(
        {{u"runs"_s, u"How many runs of the matrix command x line x fault x HTTP or TLS x help desk."_s, u"n"_s,
          u"1000"_s},
         {u"seed"_s, u"The order of the runs."_s, u"number"_s, u"1"_s},
         {u"only"_s,
          u"Only this case, or those that begin so: saskare/tls/reply/7/acceptThenLose; * stands for a part."_s,
          u"case"_s},
         {u"json"_s, u"The last line is JSON, and the only one on standard output."_s},
         {u"verbose"_s, u"Tells every run, and the program's own log."_s}});
    parser.process(application);
    const bool json = parser.isSet(u"json"_s);
    if (!parser.isSet(u"verbose"_s))
        QLoggingCategory::setFilterRules(u"*.info=false\n*.debug=false\nsaskare.*.warning=false"_s);
    QTextStream out(stdout), err(stderr);
    Matrix matrix({parser.value(u"runs"_s).toInt(), parser.value(u"seed"_s).toUInt(), parser.value(u"only"_s),
                   parser.isSet(u"verbose"_s)});
    const bool good = matrix.run([&](const QString &words) { err << words << Qt::endl; });
    if (!json)
        out << matrix.tables() << Qt::endl;
    out << summaryLine(matrix.summary(), json) << Qt::endl;
    return good ? 0 : 1;
}
