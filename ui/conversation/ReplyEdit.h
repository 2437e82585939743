#pragma once

#include "ui/base/Theme.h"

#include <QTextEdit>

namespace saskare {

class WritingMarks;

/// Where an agent writes: grows with what is written, takes files that are dropped or pasted, pastes foreign HTML
/// only after it was cleaned, says what is typed after "::". In a live chat Enter sends. Thread: GUI.
class ReplyEdit : public QTextEdit
{
    Q_OBJECT
public:
    enum class Formatting
    {
        Rich,
        Plain
    };
    enum class Enter
    {
        NewLine, ///< Ctrl+Enter sends
        Sends, ///< Shift+Enter is a new line
    };

    ReplyEdit(const Theme &theme, QWidget *parent);

    void setFormatting(Formatting formatting);
    void setEnter(Enter enter) { m_enter = enter; }
    [[nodiscard]] bool isEmpty() const;

    void toggleBold();
    void toggleItalic();
    void toggleList();
    void askForLink();
    /// Makes the selection a link, or inserts one with the address as its text.
    void insertLink(const QString &address);
    /// A link that shows `title`; where text has no looks, the address after it. In place of "??".
    void insertReference(const QString &title, const QString &address);
    /// Puts text in place of "::", "??" or "@" and what was typed after it.
    void insertCanned(const QString &text, const QString &html);
    /// While true, keys for choosing are told instead of typed.
    void setChoosing(bool choosing) { m_choosing = choosing; }
    /// Selects the first "{{...}}" that nobody filled in; false when there is none.
    bool showOpenPlaceholder();
    void select(int position, int length);
    [[nodiscard]] WritingMarks &marks() { return *m_marks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 52}; }

Q_SIGNALS:
    void sendRequested();
    void spellingWanted(); ///< the next misspelled word
    void undoneAll(); ///< the key for undoing, with nothing left to undo
    /// The words after "::" right before the cursor; nothing when there are none.
    void cannedTyped(const std::optional<QString> &words);
    /// "??" stands right before the cursor, perhaps with words after it.
    void articlesTyped(const QString &words);
    /// The words after "@" right before the cursor; nothing when there are none.
    void mentionTyped(const std::optional<QString> &words);
    void chooseKey(int key); ///< Up, Down, Enter, Escape while choosing
    /// The menu of what stands at `place`; `at`: in the viewport.
    void menuWanted(const QTextCursor &place, const QPoint &at);
    void filesOffered(const QStringList &paths);
    void pictureOffered(const QByteArray &png);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_before; ///< what stands before the cursor, in its paragraph
    void onTextChanged();
    void applyTheme();

    const Theme &m_theme;
    WritingMarks *m_marks;
    Enter m_enter = Enter::NewLine;
    Formatting m_formatting = Formatting::Rich;
    bool m_choosing = false;
};

} // namespace saskare
