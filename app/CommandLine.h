#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <variant>

namespace saskare {

/// What the program was asked for at its start.
struct CommandLine
{
    bool practice = false;
    QString profile; ///< empty: the user's own
    QString language; ///< for this run; empty: as set
    QString theme; ///< "desktop", "light", "dark" for this run; empty: as set
    QString screenshot; ///< file to leave a picture of the window in, then end
    QSize size; ///< of the window; invalid: as it was
    int stallLimitMs = 0; ///< log when the window does not answer for longer; 0: do not watch
};

/// Something to print instead of starting.
struct CommandLineEnd
{
    QString text;
    int exitCode = 0; ///< 0: asked for; 2: the arguments make no sense
};

/// Needs a QCoreApplication, but no display.
std::variant<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments);

} // namespace saskare
