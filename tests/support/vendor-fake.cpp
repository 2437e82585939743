// vendor-fake FOLDER [--port N] [--conversations N] [--fault RULE]...: runs one of tests/backends by hand.

#include "tests/support/VendorFake.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace saskare;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_qs, u"of fake.json and fake.jq"_qs);
    parser.addOptions({{u"port"_qs, u"0: any"_qs, u"number"_qs, u"0"_qs},
                       {u"conversations"_qs, u"how many it begins with"_qs, u"number"_qs, u"20"_qs},
                       {u"fault"_qs, FaultPlan::help(), u"rule"_qs}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    SystemClock clock;
    VendorFake fake(parser.positionalArguments().first(), clock,
                    {{u"conversations"_qs, parser.value(u"conversations"_qs).toInt()}});
    QTextStream err(stderr);
    const QStringList rules = parser.values(u"fault"_qs);
    for (const QString &rule : rules) {
        const Result<void> added = fake.faults().add(rule);
        if (!added) {
            err << added.error().text() << Qt::endl;
            return 2;
        }
    }
    const Result<quint16> port = fake.start(parser.value(u"port"_qs).toUShort());
    if (!port) {
        err << port.error().text() << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << fake.url().toString() << Qt::endl;
    return QCoreApplication::exec();
}
