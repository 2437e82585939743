#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace saskare {

/// What a mapping's text shows without running it: the functions it defines, and words that would let it reach
/// outside (files, the environment, the process) or that differ from run to run. Reads jq's strings, interpolations
/// and comments; is no parser. Any thread.
class JqLexer
{
public:
    struct Word
    {
        QString text;
        int line = 0; ///< from 1
    };

    explicit JqLexer(const QByteArray &program);

    [[nodiscard]] const QSet<QString> &functions() const
    {
        return m_functions;
    } ///< without parameters, `def` at the beginning of a line
    [[nodiscard]] const QList<Word> &refused() const { return m_refused; }

private:
    void read(const QByteArray &program);
    void word(const QByteArray &text, int line);

    QSet<QString> m_functions;
    QList<Word> m_refused;
    QByteArray m_previous; ///< word before the current one
    bool m_afterDot = false;
    bool m_defBeginsLine = false;
};

} // namespace saskare
