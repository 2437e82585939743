#include "core/backend/JqLexer.h"

namespace saskare {
namespace {

bool startsWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool continuesWord(char c)
{
    return startsWord(c) || (c >= '0' && c <= '9');
}

const QSet<QByteArray> &refusedWords()
{
    static const QSet<QByteArray> words{
        "import",        "include",         "env",           "$ENV",       "input",          "inputs",
        "debug",         "stderr",          "halt",          "halt_error", "input_filename", "input_line_number",
        "modulemeta",    "get_search_list", "now",           "$__loc__",   "$__prog_args",   "localtime",
        "strflocaltime", "get_prog_origin", "get_jq_origin", "builtins"};
    return words;
}

} // namespace

JqLexer::JqLexer(const QByteArray &program)
{
    read(program);
}

void JqLexer::word(const QByteArray &text, int line)
{
    // `.env` and `{env: 1}` name members; only the free word is the function. `{env}` and `{$ENV}` are caught as
    // words.
    if (!m_afterDot && refusedWords().contains(text))
        m_refused.append({QString::fromLatin1(text), line});
    m_previous = text;
    m_afterDot = false;
}

void JqLexer::read(const QByteArray &program)
{
    // Each open string interpolation "\( ... )" remembers how deep its parentheses are; 0 entries: plain code.
    QList<int> interpolations;
    int depth = 0, line = 1;
    bool inString = false;
    for (qsizetype i = 0; i < program.size(); ++i) {
        const char c = program.at(i);
        if (c == '\n')
            ++line;
        if (inString) {
            if (c == '\\' && i + 1 < program.size()) {
                if (program.at(i + 1) == '(') {
                    interpolations.append(depth++);
                    inString = false;
                }
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '#') {
            while (i + 1 < program.size() && program.at(i + 1) != '\n')
                ++i;
        } else if (c == '"') {
            inString = true;
            m_afterDot = false;
        } else if (c == '(') {
            ++depth;
            m_afterDot = false;
        } else if (c == ')') {
            --depth;
            m_afterDot = false;
            if (!interpolations.isEmpty() && interpolations.last() == depth) {
                interpolations.removeLast();
                inString = true;
            }
        } else if (startsWord(c) || (c == '$' && i + 1 < program.size() && startsWord(program.at(i + 1)))) {
            const qsizetype begin = i;
            while (i + 1 < program.size() && continuesWord(program.at(i + 1)))
                ++i;
            const QByteArray text = program.mid(begin, i - begin + 1);
            qsizetype next = i + 1;
            while (next < program.size()
                   && (program.at(next) == ' ' || program.at(next) == '\n' || program.at(next) == '\t'))
                ++next;
            const char following = next < program.size() ? program.at(next) : '\0';
            if (text == "def")
                m_defBeginsLine = begin == 0 || program.at(begin - 1) == '\n';
            if (m_previous == "def" && m_defBeginsLine && following == ':')
                m_functions.insert(QString::fromLatin1(text));
            word(text, line);
        } else if (c == '.') {
            m_afterDot = true;
        } else {
            m_afterDot = false;
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
                m_previous.clear();
        }
    }
}

} // namespace saskare
