#pragma once

#include "ui/base/Theme.h"

#include <QSyntaxHighlighter>

#include <functional>

namespace saskare {

enum class Verdict
{
    Right,
    Wrong,
    Unknown ///< not judged yet
};

/// Marks in what is written: what is still to be filled in, and words that are misspelled. A word that is being typed
/// is left in peace. A document takes one highlighter, so both are here. Thread: GUI.
class WritingMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    WritingMarks(QTextDocument *document, const Theme &theme);

    /// Asked of each word; empty: spelling is not checked.
    void setJudge(std::function<Verdict(const QString &)> judge);
    /// Where the cursor stands in the document: the word that ends there is being typed. -1: nowhere.
    void setTyping(int position);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    std::function<Verdict(const QString &)> m_judge;
    int m_typing = -1;
};

} // namespace saskare
