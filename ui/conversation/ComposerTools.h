#pragma once

#include "ui/base/Theme.h"
#include "ui/conversation/ReplyEdit.h"

namespace saskare {

class Button;
class TextLabel;

/// The row below the editor: formatting, files, canned responses, whether the draft is saved, and the button that
/// sends. In a narrow window the words give way. Thread: GUI.
class ComposerTools : public QWidget
{
    Q_OBJECT
public:
    ComposerTools(const Theme &theme, QWidget *parent);

    void setFormatting(ReplyEdit::Formatting formatting);
    void setCannedOffered(bool offered);
    void setArticlesOffered(bool offered);
    void setFilesOffered(bool offered);
    void setSaved(const QString &words);
    /// Characters written and allowed; 0 allowed: no limit. Shown from the last quarter on.
    void setLength(int characters, int most);
    void setSend(const QString &words, const QKeySequence &keys);
    /// Upper left of the canned button, global: where its list ends.
    [[nodiscard]] QPoint cannedPlace() const;

Q_SIGNALS:
    void boldWanted();
    void italicWanted();
    void listWanted();
    void linkWanted();
    void filesWanted();
    void cannedWanted();
    void articlesWanted();
    void sendWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWords();
    void fit();

    Button *m_bold;
    Button *m_italic;
    Button *m_list;
    Button *m_link;
    Button *m_attach;
    Button *m_canned;
    Button *m_articles;
    TextLabel *m_saved;
    TextLabel *m_length;
    Button *m_send;
    QKeySequence m_sendKeys;
};

} // namespace saskare
