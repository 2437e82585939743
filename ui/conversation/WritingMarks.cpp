#include "ui/conversation/WritingMarks.h"

#include "core/spelling/Words.h"
#include "ui/conversation/Placeholders.h"

#include <QTextDocument>

namespace saskare {

WritingMarks::WritingMarks(QTextDocument *document, const Theme &theme)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void WritingMarks::setJudge(std::function<Verdict(const QString &)> judge)
{
    m_judge = std::move(judge);
    rehighlight();
}

void WritingMarks::setTyping(int position)
{
    if (position == m_typing)
        return;
    const QTextBlock before = document()->findBlock(std::exchange(m_typing, position));
    const QTextBlock now = document()->findBlock(position);
    if (m_judge && before.isValid())
        rehighlightBlock(before);
    if (m_judge && now.isValid() && now != before)
        rehighlightBlock(now);
}

void WritingMarks::highlightBlock(const QString &text)
{
    if (m_judge) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(m_theme.color(Color::Bad));
        for (const WordPlace &place : wordsToCheck(text)) {
            const bool isTyped = currentBlock().position() + place.start + place.length == m_typing;
            if (isTyped || m_judge(text.mid(place.start, place.length)) != Verdict::Wrong)
                continue;
            setFormat(place.start, place.length, wrong);
        }
    }
    QTextCharFormat open;
    open.setBackground(m_theme.color(Color::WarnSoft));
    open.setForeground(m_theme.color(Color::Warn));
    for (const WordPlace &place : placeholdersIn(text))
        setFormat(place.start, place.length, open);
}

} // namespace saskare
