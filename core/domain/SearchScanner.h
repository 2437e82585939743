#pragma once

#include "core/domain/Condition.h"

#include <QStringList>

namespace saskare {

/// A piece of what was typed.
struct SearchToken
{
    enum class Kind
    {
        Words, ///< one word or phrase, with its minus
        Operator,
        Or
    };
    Kind kind = Kind::Words;
    int from = 0;
    int length = 0;
    QString text; ///< of words: to be looked for, with plain quotes
    bool negated = false; ///< of an operator
    QString name; ///< as typed
    Comparison comparison = Comparison::Equals;
    QStringList values; ///< without their quotes; at least one
};

/// Cuts a typed search into pieces; knows quotes and signs, not what they mean. No input can make it fail; a quote
/// that is not closed reaches to the end. Any thread.
class SearchScanner
{
public:
    [[nodiscard]] static QList<SearchToken> tokens(const QString &typed);
    [[nodiscard]] static bool isQuote(QChar c);

    /// What is being written at the cursor.
    struct Place
    {
        int from = 0; ///< of the word, or of the value after its operator
        int length = 0; ///< up to the end of that
        QString text; ///< of it, up to the cursor, without quotes
        QString name; ///< of the operator before it; empty: there is none
        bool isQuoted = false;
        bool isEquals = true; ///< the operator ends in a colon
    };
    [[nodiscard]] static Place placeAt(const QString &typed, int cursor);

private:
    explicit SearchScanner(const QString &typed)
        : m_typed(typed)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_typed.size(); }
    [[nodiscard]] QChar here() const { return m_typed[m_at]; }
    SearchToken token();
    QString value();
    QString phrase();
    bool readOperator(SearchToken &token);
    [[nodiscard]] qsizetype nameEnd() const;

    const QString &m_typed;
    qsizetype m_at = 0;
};

} // namespace saskare
