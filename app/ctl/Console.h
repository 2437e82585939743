#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>

namespace saskare {

/// What the program ends with. Documented in --help: scripts depend on it.
enum class ExitCode
{
    Ok = 0,
    Failed = 1, ///< said in words on stderr
    Usage = 2, ///< the command line makes no sense
    NotFound = 3,
    SignIn = 4,
    Unreachable = 5,
    InUse = 6, ///< another program syncs this profile
    Undecided = 7, ///< done, but something in the outbox waits for the agent's decision
};

ExitCode exitCodeFor(ErrorKind kind);

enum class OutputForm
{
    Text,
    Json
};

/// Standard output and error of the console program. Foreign text is stripped of what would steer a terminal.
class Console
{
public:
    explicit Console(OutputForm form)
        : m_form(form)
    {
    }

    [[nodiscard]] bool isJson() const { return m_form == OutputForm::Json; }
    /// A line on stdout, in text form only.
    void line(const QString &text) const;
    /// An object on a line of stdout, in JSON form only.
    void object(const QJsonObject &object) const;
    /// A line on stderr, in both forms.
    void note(const QString &text) const;
    void error(const Error &error) const { note(error.text()); }

    /// Without control characters other than line ends.
    static QString harmless(const QString &text);
    /// Cut or filled up to `width` characters.
    static QString column(const QString &text, int width);

private:
    OutputForm m_form;
};

} // namespace saskare
