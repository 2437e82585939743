#pragma once

#include "ui/base/Theme.h"

#include <QWidget>

#include <functional>

class QButtonGroup;

namespace saskare {

class TextLabel;

/// One to five, in a row of buttons with the meaning of the chosen one beside the question. The number keys choose,
/// arrows move, Backspace takes it back. Thread: GUI.
class ScoreChoice : public QWidget
{
    Q_OBJECT
public:
    /// `meaning`: what a number says, in the language of the moment.
    ScoreChoice(const Theme &theme, std::function<QString(int)> meaning, QWidget *parent);

    void setQuestion(const QString &question);
    void setValue(int value); ///< 0: not said
    [[nodiscard]] int value() const;
    void focusChoice(); ///< the chosen one, else the first

Q_SIGNALS:
    void valueChanged(int value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setWords();

    std::function<QString(int)> m_meaning;
    QString m_asked;
    QButtonGroup *m_buttons;
    TextLabel *m_question, *m_said;
};

} // namespace saskare
