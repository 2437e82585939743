#pragma once

#include "app/ctl/Session.h"

namespace saskare {

/// One command of the console: its words for --help, its options, and what it does. run() returns soon and the
/// session's finish() or fail() ends the program when the answers are there.
class CtlCommand : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Options and positional arguments, each with its words.
    virtual void describe(QCommandLineParser &parser) const = 0;
    virtual void run(Session &session, const QCommandLineParser &parser) = 0;

protected:
    /// Ends the program with a word about how it is used.
    static void usage(Session &session, const QString &what);
    /// That the help desk has no such thing.
    static Error cannot(const Manifest &manifest, const Command &command);
    /// The positional argument of those that write something.
    static void describeText(QCommandLineParser &parser);
    /// The words put together, or standard input for "-".
    static QString textOf(const QStringList &words);
};

} // namespace saskare
