#include "app/CommandLine.h"

#include "core/language/LanguageCatalog.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace saskare {
namespace {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandLineEnd mistake(const QString &text)
{
    return {text + QLatin1Char('\n') + Cli::tr("See saskare --help.") + QLatin1Char('\n'), 2};
}

} // namespace

std::variant<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr("One inbox of tickets, chats and callbacks from any help desk."));
    const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
    const QCommandLineOption practice(
        QStringLiteral("practice"), Cli::tr("Work at the practice desk: a make-believe company inside the program."));
    const QCommandLineOption profile(
        QStringLiteral("profile"), Cli::tr("Keep accounts, cache and outbox in this folder."), QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Cli::tr("Speak this language for this run: en, lv or ru."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   Cli::tr("Look light, dark or as the desktop for this run."),
                                   QStringLiteral("light|dark|desktop"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        Cli::tr("Leave a picture of the window with its first data in this file, and end."), QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"), Cli::tr("Open the window this large."),
                                  QStringLiteral("WIDTHxHEIGHT"));
    const QCommandLineOption stalls(QStringLiteral("log-stalls"),
                                    Cli::tr("Log when the window does not answer for longer than this."),
                                    QStringLiteral("MILLISECONDS"));
    parser.addOptions({practice, profile, language, theme, screenshot, size, stalls});
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return CommandLineEnd{parser.helpText(), 0};
    if (parser.isSet(version))
        return CommandLineEnd{QStringLiteral("saskare %1\n").arg(QCoreApplication::applicationVersion()), 0};
    if (!parser.positionalArguments().isEmpty())
        return mistake(Cli::tr("What is \"%1\"?").arg(parser.positionalArguments().constFirst()));

    CommandLine line;
    line.practice = parser.isSet(practice);
    line.profile = parser.value(profile);
    line.language = parser.value(language);
    line.theme = parser.value(theme);
    line.screenshot = parser.value(screenshot);
    if (parser.isSet(profile) && line.profile.isEmpty())
        return mistake(Cli::tr("--profile needs a folder."));
    const QList<Language> languages = LanguageCatalog::languages();
    if (parser.isSet(language) && std::none_of(languages.begin(), languages.end(), [&](const Language &known) {
            return known.code == line.language;
        }))
        return mistake(Cli::tr("There is no language \"%1\" here.").arg(line.language));
    if (parser.isSet(theme)
        && !QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("desktop")}.contains(
            line.theme))
        return mistake(Cli::tr("--theme is light, dark or desktop, not \"%1\".").arg(line.theme));
    if (parser.isSet(size)) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const QRegularExpressionMatch match = form.match(parser.value(size));
        if (!match.hasMatch())
            return mistake(Cli::tr("--size is like 1600x940, not \"%1\".").arg(parser.value(size)));
        line.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (parser.isSet(stalls)) {
        bool isNumber = false;
        line.stallLimitMs = parser.value(stalls).toInt(&isNumber);
        if (!isNumber || line.stallLimitMs <= 0)
            return mistake(
                Cli::tr("--log-stalls needs a number of milliseconds, not \"%1\".").arg(parser.value(stalls)));
    }
    return line;
}

} // namespace saskare
